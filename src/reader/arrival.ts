import { on } from 'svelte/events';

/** In milliseconds: longer than this nobody is kept waiting for the page to stand. */
const most = 1500;

/**
 * Brings who comes by an address with a `#` to where it points: styles, typefaces and sections that are laid out only now move what is below them, and
 * no browser goes there a second time. It is gone to at once, and again when the typefaces have come. Whoever has begun to move the page is left alone,
 * and so is who comes back to where they were.
 * @returns a promise that is kept when the page stands, or has been waited for long enough
 */
export async function arrive(): Promise<void> {
  const target = document.querySelector(':target');
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that was loaded anew because something had failed is to be where its address says (`first-lines.js`).
  const again = history.scrollRestoration === 'manual';
  if (again) history.scrollRestoration = 'auto';
  if (!target || !(again || entry?.type === 'navigate')) return;
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
  const stands = go()
    .then(() => Promise.race([touched, Promise.all([loaded, typeComes()])]))
    .then(go)
    .then(() => stops.forEach((stop) => stop()));
  await Promise.race([stands, new Promise((done) => setTimeout(done, most))]);
}

/** Kept when the typefaces have come, or will not: what asks for them are the page’s first lines (`first-lines.js`). */
export const typeComes = (): Promise<unknown> => Promise.resolve((window as { typeComes?: Promise<unknown> }).typeComes);
