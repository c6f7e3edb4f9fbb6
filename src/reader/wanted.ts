import { on } from 'svelte/events';

/** The first signs of a reader. Some aids click without any other. */
const signs = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'beforeprint'] as const;
/** In milliseconds: somebody who has only looked for so long is there. */
const looked = 8000;

/**
 * Until somebody does something the page is what was sent, and costs what plain text costs. It is to come alive with the first sign of a reader, where
 * the stage comes in sight, where the address asks for more than the cover, and for who has only looked for a while.
 * @returns a promise that is kept then
 */
export function wanted(stage: Element): Promise<void> {
  if (location.search || location.hash || window.scrollY > 0) return Promise.resolve();
  return new Promise((done) => {
    const sight = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && come());
    const stops = signs.map((sign) => on(window, sign, () => come(), { passive: true, capture: true }));
    const waited = setTimeout(() => come(), looked);
    const come = () => {
      clearTimeout(waited);
      sight.disconnect();
      for (const stop of stops) stop();
      done();
    };
    sight.observe(stage);
  });
}

/**
 * A button that is pressed while the page is coming alive is pressed again when it has: it could not do anything before.
 * @returns a function that presses it
 */
export function keepPress(roots: readonly Element[]): () => void {
  let pressed: HTMLButtonElement | undefined;
  const stop = on(document, 'click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button && roots.some((root) => root.contains(button))) pressed = button;
  });
  return () => {
    stop();
    if (pressed?.isConnected) pressed.click();
  };
}
