import { on } from 'svelte/events';
import { stepFinder } from './step-at';
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
export async function arrive(main: HTMLElement, stage: Element): Promise<void> {
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
    .then(() => (comesBack && isRead(target, main, stage) ? undefined : go()))
    .then(() => stops.forEach((stop) => stop()));
  await Promise.race([stands, new Promise((done) => setTimeout(done, most))]);
}

/** Whether the step is read that an address points to, or any of the section. What is no part of the story is never read: its place is left as it is. */
function isRead(target: Element, main: HTMLElement, stage: Element): boolean {
  const own = target.closest('[data-step], .section');
  return !own || own.contains(stepFinder([...main.querySelectorAll<HTMLElement>('[data-step]')])(readingLine(stage)));
}

/** Kept when the typefaces have come, or will not: what asks for them are the page’s first lines (`first-lines.js`). */
export const typeComes = (): Promise<unknown> => Promise.resolve((window as { typeComes?: Promise<unknown> }).typeComes);
