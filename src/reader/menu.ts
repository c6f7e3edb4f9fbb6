import { on } from 'svelte/events';

/** Closes the list of sections by Escape, which gives its word in the bar the focus back, by a press beside it, and when the focus leaves it. */
export function watchMenu(menu: HTMLDetailsElement): void {
  const close = () => (menu.open = false);
  const isBeside = (target: EventTarget | null) => target instanceof Node && !menu.contains(target);
  on(document, 'keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open || event.defaultPrevented) return;
    // What else Escape lets go of stays as it is.
    event.stopPropagation();
    close();
    menu.querySelector('summary')!.focus({ preventScroll: true });
  });
  on(document, 'pointerdown', ({ target }) => void (isBeside(target) && close()));
  on(menu, 'focusout', ({ relatedTarget }) => void (isBeside(relatedTarget) && close()));
}
