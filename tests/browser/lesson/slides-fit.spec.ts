import { expect, test } from '@playwright/test';
import { slideIds as ids, slidesPath as path } from './slides';
import { watch } from '../story-page';

/** Goes on to the last slide in the page as a clicker does, and says of each what is cut, small, or lies over another thing. */
function faultsOfSlides(count: number): { faults: string[]; seen: string[] } {
  const faults: string[] = [];
  const seen: string[] = [];
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  for (let n = 0; n < count; n += 1) {
    const slide = document.querySelector<HTMLElement>('.slide[data-current]')!;
    seen.push(slide.id);
    const say = (wrong: string) => faults.push(`${slide.id} at ${innerWidth} × ${innerHeight}: ${wrong}`);
    const frame = slide.querySelector('.slide-frame')!.getBoundingClientRect();
    const tools = document.querySelector('.deck-tools')!.getBoundingClientRect();
    if (frame.bottom > tools.top + 1 || tools.bottom > innerHeight + 1) say('it is higher than the window');
    if (document.scrollingElement!.scrollHeight > innerHeight || document.scrollingElement!.scrollWidth > innerWidth) say('it scrolls');
    const parts = [...slide.querySelectorAll<HTMLElement>('h2, h3, p, li, .slide-picture')].filter(
      (each) => each.getClientRects().length > 0 && !each.closest('.slide-notes')
    );
    for (const [at, part] of parts.entries()) {
      const box = part.getBoundingClientRect();
      if (box.left < frame.left || box.top < frame.top || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
        say(`“${part.textContent.slice(0, 20)}” is cut`);
      if (part.scrollWidth > part.clientWidth + 1) say(`“${part.textContent.slice(0, 20)}” is too broad`);
      for (const other of parts.slice(at + 1)) {
        const its = other.getBoundingClientRect();
        if (part.contains(other)) continue;
        if (
          Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1 &&
          Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 1
        )
          say(`“${part.textContent.slice(0, 20)}” lies over “${other.textContent.slice(0, 20)}”`);
      }
    }
    const words = slide.querySelector<HTMLElement>('.slide-words p:not([hidden])');
    if (words && parseFloat(getComputedStyle(words).fontSize) < 24) say(`its words are ${getComputedStyle(words).fontSize} high`);
    const picture = slide.querySelector('.slide-picture')?.getBoundingClientRect();
    if (picture && (picture.height < innerHeight * 0.45 || picture.width < innerWidth * 0.5))
      say(`its picture has ${picture.width} × ${picture.height}`);
    if (n < count - 1) press('PageDown');
  }
  return { faults, seen };
}

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1280, 720],
  [1920, 1080]
] as const)
  test(`at ${width} × ${height} nothing is cut on any slide, from the first to the last`, { tag: '@desktop' }, async ({ page }) => {
    const { faults } = watch(page);
    await page.setViewportSize({ width, height });
    for (const level of width < 1500 ? ['', '?level=plain'] : ['']) {
      await page.goto(`${path}${level}#cover`);
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(faultsOfSlides, ids.length);
      expect(found.faults).toEqual([]);
      expect(found.seen).toEqual(ids);
    }
    expect(faults).toEqual([]);
  });
