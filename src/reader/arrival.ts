import { on } from 'svelte/events';

/** In milliseconds: longer than this nothing is waited for. */
const most = 1500;

/**
 * Brings who comes by an address with a `#` to where it points: styles, typefaces and sections that are laid out only now move what is below them, and
 * no browser goes there a second time. Whoever has begun to move the page is left alone, and so is who comes back to where they were.
 * @returns a promise that is kept when the page stands
 */
export async function arrive(): Promise<void> {
  const target = document.querySelector(':target');
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!target || entry?.type !== 'navigate') return;
  let moved = false;
  const stops: (() => void)[] = [];
  const touched = new Promise<void>((done) => {
    for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
      stops.push(on(window, sign, () => done(void (moved = true)), { passive: true, capture: true }));
  });
  const loaded = document.readyState === 'complete' ? undefined : new Promise((done) => on(window, 'load', done, { once: true }));
  await Promise.race([touched, Promise.all([loaded, document.fonts.ready]), new Promise((done) => setTimeout(done, most))]);
  // Twice: going there lays out what is near, which may move it once more.
  for (let time = 0; time < 2 && !moved; time++) {
    target.scrollIntoView({ behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
  }
  for (const stop of stops) stop();
}
