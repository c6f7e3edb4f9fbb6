import { on } from 'svelte/events';

/** Where these keys have their own meaning, or move something else. */
const elsewhere = 'input, textarea, select, dialog, .card';
const takesSpace = 'button, summary, [tabindex]';
/** The share of what is seen that other browsers move by. */
const share = 0.875;
/** In milliseconds: who presses again so soon goes on from where the last press leads, though the page is still on its way there. */
const soon = 400;

/**
 * Page Down, Page Up and Space move by the part of the window in which text is read (`scroll-padding` in `room.css`): less than a step is tall.
 * Browsers do so by themselves, but for WebKit, which moves by the whole window and would pass over steps.
 */
export function watchPaging(): void {
  if (!navigator.vendor.startsWith('Apple')) return;
  const root = document.documentElement;
  const less = window.matchMedia('(prefers-reduced-motion: reduce)');
  let goal = 0;
  let pressed = -Infinity;
  on(document, 'keydown', (event) => {
    const way = wayOf(event);
    if (way === 0 || event.defaultPrevented || !(event.target instanceof Element) || event.target.closest(elsewhere)) return;
    if (event.key === ' ' && event.target.closest(takesSpace)) return;
    event.preventDefault();
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
    const seen = root.clientHeight - Number.parseFloat(scrollPaddingTop) - Number.parseFloat(scrollPaddingBottom);
    const from = event.timeStamp - pressed < soon ? goal : window.scrollY;
    goal = Math.min(Math.max(from + way * seen * share, 0), root.scrollHeight - root.clientHeight);
    pressed = event.timeStamp;
    window.scrollTo({ top: goal, behavior: less.matches ? 'instant' : 'smooth' });
  });
}

function wayOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey) return 0;
  if (key === ' ') return shiftKey ? -1 : 1;
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
}
