import { chromium, type Page } from 'playwright';
import { serveSite } from '../../src/build/site';
import { buildSite } from '../../src/build/site-build';
import type { Size } from './made';

/** How a page bears a story: milliseconds until it is alive, and its frames while it is read, picked from and explored. */
export interface Scale {
  readonly alive: number;
  readonly reading: Frames;
  readonly picking: Frames;
  readonly exploring: Frames;
}

export interface Frames {
  /** The longest time that the page itself worked on one frame (0 where none took 50 ms, which is all that browsers tell of). */
  readonly work: number;
  /** The longest time between two frames: without a graphics card, drawing the map's tiles takes most of it. */
  readonly between: number;
}

/** Where a made story of the given size is built. */
export const madeFolder = ({ events }: Size): string => `node_modules/.cache/made-${events}`;

/** Builds a made story of the given size and uses it as a reader would, without any throttle. */
export async function scale(size: Size, launch: object): Promise<Scale> {
  const folder = madeFolder(size);
  // A file of settings of its own, since a build outlives the loader that runs this file.
  process.env.MADE_STORY = JSON.stringify(size);
  await buildSite(folder, { configFile: 'tests/bench/made.config.ts', logLevel: 'error' });
  const [browser, site] = [await chromium.launch(launch), await serveSite(folder, 0, '/', '127.0.0.1')];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url, { waitUntil: 'load' });
    // It comes alive with the first sign of a reader.
    await page.mouse.move(10, 300);
    await page.waitForSelector('html[data-live=on]', { timeout: 120_000 });
    const alive = await page.evaluate(() => performance.now());
    // The map's land and library come in the background.
    await page.waitForTimeout(3000);
    const reading = await framesOf(page, read);
    await page.evaluate(() => {
      const steps = document.querySelectorAll('[data-step]');
      location.hash = steps[Math.floor(steps.length / 2)]!.id;
      document.querySelector<HTMLElement>('.views button:nth-of-type(3)')!.click();
    });
    await page.waitForTimeout(1000);
    const picking = await framesOf(page, pick);
    const exploring = await framesOf(page, explored);
    return { alive, reading, picking, exploring };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Watched {
  between: number;
  work: number;
  last: number;
  on: boolean;
}

async function framesOf(page: Page, act: (page: Page) => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const watched = ((window as unknown as { frames: Watched }).frames = { between: 0, work: 0, last: Infinity, on: true });
    const frame = (now: number) => {
      watched.between = Math.max(watched.between, now - watched.last);
      watched.last = now;
      if (watched.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries())
        if (watched.on && startTime > 0) watched.work = Math.max(watched.work, duration);
    }).observe({ type: 'longtask' });
  });
  await act(page);
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: Watched };
    frames.on = false;
    return { work: frames.work, between: frames.between };
  });
}

/** From the first step to the last, a hundred pixels a frame. */
async function read(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.querySelector('.prose.after')!.getBoundingClientRect().top + window.scrollY;
    for (let at = 0; at < end; at += 100) {
      window.scrollTo(0, at);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}

/** Whatever can be picked in the network and on the timeline, twenty of each, with a few frames between. */
async function pick(page: Page): Promise<void> {
  for (const selector of ['.stage .network .actor', '.stage .strip .mark[data-event]'])
    for (let turn = 0; turn < 20; turn++)
      await page.evaluate(
        async ([where, at]) => {
          const all = document.querySelectorAll(where);
          all[(at * 7) % all.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          for (let frame = 0; frame < 6; frame++) await new Promise((done) => requestAnimationFrame(done));
        },
        [selector, turn] as const
      );
}

/** The full window, opened, and its clock turned through all the years. */
async function explored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.views .to-explore')!.click();
    for (let frame = 0; frame < 90; frame++) await new Promise((done) => requestAnimationFrame(done));
    const slider = document.querySelector<HTMLInputElement>('.time-slider')!;
    for (let at = 0; at <= 10_000; at += 200) {
      slider.value = String(at);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
