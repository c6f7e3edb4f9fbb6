import { on } from 'svelte/events';
import { readingLine } from './where-it-stands';

/** In milliseconds: longer than this nobody is kept waiting for the page to stand. */
const most = 1500;

/**
 * Brings who comes by an address with a `#` to where it points: styles, typefaces and sections that are laid out only now move what is below them, and
 * no browser goes there a second time. It is gone to at once, and again when the typefaces have come. Whoever has begun to move the page is left alone.
 * Who comes back is put by the browser where they were: so many pixels down a page of which other parts may have been laid out. That is left as it is if
 * the step that they had read is read there, and else the step is gone to.
 * @returns a promise that is kept when the page stands, or has been waited for long enough
 */
export async function arrive(stage: Element): Promise<void> {
  const target = document.querySelector(':target');
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that was loaded anew because something had failed is to be where its address says (`first-lines.js`).
  const again = history.scrollRestoration === 'manual';
  if (again) history.scrollRestoration = 'auto';
  if (!target) return;
  const comesBack = !again && entry?.type !== 'navigate';
  let moved = false;
  const stops: (() => void)[] = [];
  const touched = new Promise<void>((done) => {
    for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
      stops.push(on(window, sign, () => done(void (moved = true)), { passive: true, capture: true }));
  });
  const go = async () => {
    // Twice: going there lays out what is near, which may move it once more.
    for (let time = 0; time < 2 && !moved; time++) {
      target.scrollIntoView({ behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  const loaded = document.readyState === 'complete' ? undefined : new Promise((done) => on(window, 'load', done, { once: true }));
  const stands = Promise.resolve(comesBack || go())
    .then(() => Promise.race([touched, Promise.all([loaded, typeComes()])]))
    .then(() => (comesBack && isRead(target, readingLine(stage)) ? undefined : go()))
    .then(() => stops.forEach((stop) => stop()));
  await Promise.race([stands, new Promise((done) => setTimeout(done, most))]);
}

/** Whether the reading line crosses a step, or a section; a section's title is read with its first step. What is no part of the story is not read. */
function isRead(target: Element, line: number): boolean {
  const section = target.closest('.section');
  if (!section) return true;
  const steps = [...section.querySelectorAll('[data-step]')];
  const [first, last] = [steps[0], steps.at(-1)].map((end) => (target === end ? section : target)) as [Element, Element];
  return first.getBoundingClientRect().top <= line && last.getBoundingClientRect().bottom > line;
}

/** Kept when the typefaces have come, or will not: what asks for them are the page’s first lines (`first-lines.js`). */
export const typeComes = (): Promise<unknown> => Promise.resolve((window as { typeComes?: Promise<unknown> }).typeComes);
