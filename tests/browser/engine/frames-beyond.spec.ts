import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';

const ids = readdirSync('dist/embed', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
/** They have every step between them. */
const withEveryStep = ['map', 'timeline', 'network', 'announced', 'the-list', 'since-then', 'reading-it'];

/** Goes through all steps in the page, and says of each what reaches beyond the sides of the frame. */
function faultsOfSteps(): string[] {
  const faults: string[] = [];
  const next = () =>
    [...document.querySelectorAll<HTMLElement>('.foot button:not([hidden])')].find((each) => /Next|Score/.test(each.textContent));
  for (let step = 1; step < 99; step += 1) {
    const say = (wrong: string) => faults.push(`step ${step}: ${wrong}`);
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth > innerWidth) say(`it is ${scrollWidth} wide`);
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      // The box of a picture cuts what lies outside of it; its words are held where a frame has its size.
      if (each.closest('.drawn > *, .unseen, svg, .quiz-map, [hidden]') || !each.checkVisibility()) continue;
      const { left, right } = each.getBoundingClientRect();
      const name = `${each.tagName} ${each.className} “${each.textContent.trim().slice(0, 30)}”`;
      if (left < -0.5 || right > innerWidth + 0.5) say(`${name} reaches from ${left} to ${right}`);
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
      if (scrolls && each.scrollWidth > each.clientWidth + 1) say(`${name} scrolls sideways`);
    }
    const on = next();
    if (!on) return faults;
    on.click();
  }
  return faults;
}

const atRest = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

test('in a frame of 200 × 150, and in one of 160 × 600, nothing scrolls sideways at any step', { tag: '@desktop' }, async ({ page }) => {
  const faults: string[] = [];
  for (const id of ids) {
    await page.setViewportSize({ width: 200, height: 150 });
    await page.goto(`embed/${id}/`);
    for (const size of [
      { width: 200, height: 150 },
      { width: 160, height: 600 }
    ]) {
      await page.setViewportSize(size);
      await atRest(page);
      faults.push(...(await page.evaluate(faultsOfSteps)).map((fault) => `${id} at ${size.width}: ${fault}`));
      await page.goto(`embed/${id}/`);
    }
  }
  expect(faults).toEqual([]);
});

/** What paper lacks of a step: words that were cut, a button that nobody can press, letters on a ground that is not printed. */
function faultsOnPaper(): string[] {
  const faults: string[] = [];
  const panel = document.querySelector<HTMLElement>('.panel[data-current]')!;
  const words = panel.querySelector<HTMLElement>('.words')!;
  const boxes = new Map(['.words', '.drawn', '.as-of'].map((part) => [part, panel.querySelector(part)!.getBoundingClientRect()]));
  if (words.scrollHeight > words.clientHeight + 1) faults.push('its words are cut');
  if (!words.textContent.trim() || boxes.get('.words')!.height < 10) faults.push('it has no words');
  for (const [part, { top, bottom, left, right, height }] of boxes) {
    if (top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1) faults.push(`${part} is cut by the frame`);
    if (part === '.drawn' && height < 0.22 * innerHeight) faults.push(`its picture is ${height} high`);
    for (const [other, its] of boxes) {
      const over = Math.min(bottom, its.bottom) - Math.max(top, its.top) > 1 && Math.min(right, its.right) - Math.max(left, its.left) > 1;
      if (part < other && over) faults.push(`${part} lies over ${other}`);
    }
  }
  for (const each of document.querySelectorAll('button')) if (each.checkVisibility()) faults.push(`a button, “${each.textContent}”`);
  const address = document.querySelector('.credit')!.getBoundingClientRect();
  if (address.height === 0 || address.bottom > innerHeight + 1) faults.push('its address is cut');
  const [red, green, blue] = getComputedStyle(words).color.match(/\d+/g)!.map(Number) as [number, number, number];
  if (Math.max(red, green, blue) > 100) faults.push(`its words are light: ${[red, green, blue].join(' ')}`);
  return faults;
}

test(
  'when the page around a frame is printed, each step has all of its words, its picture, its day and its address, dark on white, whatever its theme',
  {
    tag: '@desktop'
  },
  async ({ page }) => {
    const faults: string[] = [];
    for (const id of withEveryStep) {
      for (const [width, height] of [
        [640, 600],
        [320, 480],
        [640, 360]
      ] as const) {
        await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
        await page.setViewportSize({ width, height });
        await page.goto(`embed/${id}/?theme=dark`);
        await atRest(page);
        const steps = await page.locator('.panel').count();
        for (let step = 1; step <= steps; step += 1) {
          await page.emulateMedia({ media: 'print', colorScheme: 'light' });
          faults.push(...(await page.evaluate(faultsOnPaper)).map((fault) => `${id}, step ${step}, at ${width} × ${height}: ${fault}`));
          await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
          if (step < steps) await page.getByRole('button', { name: 'Next' }).evaluate((next: HTMLElement) => next.click());
        }
      }
    }
    expect(faults).toEqual([]);
  }
);
