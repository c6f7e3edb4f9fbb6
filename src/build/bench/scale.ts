import { chromium, type Page } from 'playwright';
import { build } from '../site-build';
import { serveSite } from '../site';
import type { Size } from './made';

/** Milliseconds of the longest frame while the page is read to its end and while things are picked, and until it is alive. */
export interface Scale {
  readonly alive: number;
  readonly scroll: number;
  readonly picks: number;
  readonly explore: number;
}

/** Builds a made story of the given size and uses it as a reader would, without any throttle. */
export async function scale(size: Size, launch: object): Promise<Scale> {
  const folder = `node_modules/.cache/made-${size.events}`;
  await build(folder, size);
  const [browser, site] = [await chromium.launch(launch), await serveSite(folder, 0, '/', '127.0.0.1')];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url, { waitUntil: 'load' });
    await page.waitForSelector('html[data-live=on]', { timeout: 120_000 });
    const alive = await page.evaluate(() => performance.now());
    // The map's land and library come in the background.
    await page.waitForTimeout(3000);
    const scroll = await longestFrame(page, read);
    await page.evaluate(() => (location.hash = 'format-muttaqi'));
    await page.waitForTimeout(1000);
    const picks = await longestFrame(page, pick);
    const explore = await longestFrame(page, explored);
    return { alive, scroll, picks, explore };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function longestFrame(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watched = ((window as unknown as { frames: { longest: number; last: number; on: boolean } }).frames = {
      longest: 0,
      last: performance.now(),
      on: true
    });
    const frame = (now: number) => {
      watched.longest = Math.max(watched.longest, now - watched.last);
      watched.last = now;
      if (watched.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      watched.last = now;
      requestAnimationFrame(frame);
    });
  });
  await act(page);
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: { longest: number; on: boolean } };
    frames.on = false;
    return frames.longest;
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
    document.querySelector<HTMLElement>('.lenses .to-explore')!.click();
    for (let frame = 0; frame < 90; frame++) await new Promise((done) => requestAnimationFrame(done));
    const slider = document.querySelector<HTMLInputElement>('.time-slider')!;
    for (let at = 0; at <= 10_000; at += 200) {
      slider.value = String(at);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
