// Without Svelte: nothing of it is run before somebody is there.

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
    const heard = new AbortController();
    const come = () => {
      clearTimeout(waited);
      sight.disconnect();
      heard.abort();
      done();
    };
    for (const sign of signs) window.addEventListener(sign, come, { passive: true, capture: true, signal: heard.signal });
    const waited = setTimeout(come, looked);
    sight.observe(stage);
  });
}

/**
 * A button that is pressed while the page is coming alive is pressed again when it has: it could not do anything before.
 * @returns a function that presses it
 */
export function keepPress(roots: readonly Element[]): () => void {
  let pressed: HTMLButtonElement | undefined;
  const press = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button && roots.some((root) => root.contains(button))) pressed = button;
  };
  document.addEventListener('click', press);
  return () => {
    document.removeEventListener('click', press);
    if (pressed?.isConnected) pressed.click();
  };
}
