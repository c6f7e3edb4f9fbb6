import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

/** The quiz has questions in the place of steps and pictures: what it must hold is in `lesson/quiz.spec.ts`. */
const ids = readdirSync('dist/embed', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'quiz' ? [entry.name] : []
);
const sizes = [
  { width: 600, height: 600 },
  { width: 320, height: 480 },
  { width: 640, height: 360 },
  { width: 960, height: 540 }
];

/** Goes through all steps in the page, and says of each what is cut, too small or lies over another thing. */
function faultsOfSteps(): string[] {
  const faults: string[] = [];
  const { innerWidth, innerHeight } = window;
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.unseen')
    );
  const inside = (box: DOMRect, room: { left: number; top: number; right: number; bottom: number }, by = 1) =>
    box.left >= room.left - by && box.top >= room.top - by && box.right <= room.right + by && box.bottom <= room.bottom + by;
  const all = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const count = Number(/of (\d+)/.exec(document.querySelector('.stepper p')!.textContent)![1]);
  for (let n = 1; n <= count; n += 1) {
    const [panel] = visible('.panel') as [HTMLElement];
    const say = (wrong: string) => faults.push(`${panel.id} at ${innerWidth} × ${innerHeight}: ${wrong}`);
    const { scrollWidth, scrollHeight } = document.scrollingElement!;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) say(`it scrolls: ${scrollWidth} × ${scrollHeight}`);
    const parts = visible('.frame > header, .told:not(:empty), .panel > :is(.said, .drawn, .as-of), .tools > *, .stepper > *, .credit');
    for (const [at, part] of parts.entries()) {
      const box = part.getBoundingClientRect();
      const name = part.className || part.textContent;
      if (!inside(box, all)) say(`${name} is cut by the frame`);
      for (const other of parts.slice(at + 1)) {
        const its = other.getBoundingClientRect();
        const over = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        if (over > 1 && Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 1)
          say(`${name} lies over ${other.className || other.textContent}`);
      }
    }
    for (const each of visible('button, summary')) {
      const { width, height } = each.getBoundingClientRect();
      if (width < 44 || height < 44) say(`“${each.textContent}” is ${width} × ${height}`);
    }
    const words = panel.querySelector<HTMLElement>('.words')!;
    const more = visible('[aria-controls]').length > 0;
    const shown = words.clientHeight / parseFloat(getComputedStyle(words).lineHeight);
    if (words.scrollHeight > words.clientHeight + 1 !== more) say('its words end without a cue, or with one for nothing');
    if (shown < 2.9 && more) say(`it shows ${shown} lines of its words`);
    const said = panel.querySelector('.said')!;
    if (said.scrollHeight > said.clientHeight + 1) say('what stands around its words is cut');
    // The picture: as a whole in its box, with everything that it says within it, and its letters large enough to read.
    const room = panel.querySelector('.drawn')!.getBoundingClientRect();
    const [picture] = visible('.panel[data-current] :is(.drawn > div > svg, .map-picture, .register)') as [HTMLElement];
    const box = picture.getBoundingClientRect();
    if (!inside(box, room)) say(`its picture is cut: ${box.width} × ${box.height} in ${room.width} × ${room.height}`);
    if (room.height < 0.38 * innerHeight) say(`its picture has only ${room.height}`);
    for (const text of picture.querySelectorAll<HTMLElement>('text, .register p, .register span')) {
      const its = text.getBoundingClientRect();
      if (its.width < 2 || getComputedStyle(text).clipPath !== 'none') continue;
      // A letter's box reaches above its ink.
      if (!inside(its, box, Math.max(2, 0.2 * its.height))) say(`“${text.textContent}” is cut`);
      const scale = text instanceof SVGElement ? (text as unknown as SVGTextElement).getScreenCTM()!.a : 1;
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < 9.5) say(`“${text.textContent}” is ${size.toFixed(1)} pixels high`);
    }
    const drawn = [...picture.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().width > 2);
    for (const [at, text] of drawn.entries()) {
      const its = text.getBoundingClientRect();
      for (const other of drawn.slice(at + 1)) {
        const over = other.getBoundingClientRect();
        const [wide, high] = [
          Math.min(its.right, over.right) - Math.max(its.left, over.left),
          Math.min(its.bottom, over.bottom) - Math.max(its.top, over.top)
        ];
        if (wide > 3 && high > 0.4 * Math.min(its.height, over.height)) say(`“${text.textContent}” lies over “${other.textContent}”`);
      }
    }
    visible('.stepper button')
      .find(({ textContent }) => /Next|From the start/.test(textContent))!
      .click();
  }
  return faults;
}

test(
  'at 600 × 600, 320 × 480 and 16 : 9 each frame fits at every step: nothing is cut, nothing lies over another, and its words say where there are more',
  { tag: '@desktop' },
  async ({ page }) => {
    const faults: string[] = [];
    const atRest = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
    const look = async (id: string) => {
      await atRest();
      faults.push(...(await page.evaluate(faultsOfSteps)).map((fault) => `${id}: ${fault}`));
    };
    for (const id of ids) {
      await page.goto(`embed/${id}/`);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await look(id);
      }
      // As where typefaces are refused.
      await page.evaluate(() => document.querySelector('link[href$="frame-type.css"]')!.remove());
      await page.setViewportSize(sizes[1]!);
      await look(`${id} without its typefaces`);
    }
    expect(faults).toEqual([]);
  }
);

test(
  'on a slow telephone nothing in a frame moves from when it is first drawn, before its script has come, its typefaces apart',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.route('**/frame-type.css', (route) => route.abort());
    await page.route('**/frame.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved = ((window as unknown as { moved: string[] }).moved = [] as string[]);
      const look = (list: PerformanceObserverEntryList) => moved.push(...list.getEntries().map(({ startTime }) => `after ${startTime} ms`));
      new PerformanceObserver(look).observe({ type: 'layout-shift', buffered: true });
    });
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    const faults: string[] = [];
    for (const [at, id] of ids.entries()) {
      // Those of a telephone and those with columns take turns.
      const size = sizes[1 + (at % 3)]!;
      await page.setViewportSize(size);
      await page.goto(`embed/${id}/`);
      await expect(page.locator('html[data-stepper="on"]')).toHaveCount(1);
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      });
      const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
      faults.push(...moved.map((when) => `${id} at ${size.width} ${when}`));
    }
    expect(faults).toEqual([]);
  }
);
