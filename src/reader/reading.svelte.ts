import { on } from 'svelte/events';
import { readingAt } from './reading';
import { standsAbove } from './where-it-stands';

/** How far down the visible text the reading line lies, as a share of its height: the step that crosses it is being read. */
const eye = 0.42;

/**
 * Reports which step is being read. It depends on the scroll position alone, so a fling, a jump and a slow scroll to the same place give the same step.
 * Exception: a step that Tab reached counts as read until the page next scrolls. It never scrolls the page itself.
 * @returns a function that stops watching
 */
export function watchReading(steps: readonly HTMLElement[], stage: HTMLElement, onread: (step: string) => void): () => void {
  let tops: number[] = [];
  let offset = 0;
  let held: { step: string; at: number } | undefined;
  let asked = 0;
  /** While the page is laid out for printing, its positions mean nothing for reading. */
  const paper = window.matchMedia('print');

  /** A section's first step begins at the section's title, so that a link to the section selects that step. */
  const begins = steps.map((step) => {
    const section = step.closest('section');
    return section?.querySelector('[data-step]') === step ? section : step;
  });

  const measure = () => {
    const page = window.scrollY;
    tops = begins.map((begin) => begin.getBoundingClientRect().top + page);
    const box = stage.getBoundingClientRect();
    // Beside the text the stage takes nothing from it; above it the text has what is left below.
    const from = standsAbove(stage) ? Number.parseFloat(getComputedStyle(stage).top) + box.height : 0;
    offset = from + (window.innerHeight - from) * eye;
    read();
  };
  const read = () => {
    asked = 0;
    // The browser's own scroll to the address can fire before the first measurement.
    if (tops.length === 0 || paper.matches) return;
    const at = window.scrollY;
    if (held?.at !== at) held = undefined;
    onread(held?.step ?? steps[readingAt(tops, at + offset)]!.id);
  };
  const ask = () => (asked ||= requestAnimationFrame(read));
  const focus = ({ target }: FocusEvent) => {
    const step = target instanceof Element && target.matches(':focus-visible') ? target.closest<HTMLElement>('[data-step]') : null;
    if (!step) return;
    // The browser scrolls to the focused element only after this event: note the position once it has.
    requestAnimationFrame(() => {
      held = { step: step.id, at: window.scrollY };
      onread(step.id);
    });
  };

  const sizes = new ResizeObserver(measure);
  sizes.observe(document.body);
  const stops = [on(window, 'scroll', ask, { passive: true }), on(window, 'resize', measure), on(document, 'focusin', focus)];
  return () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
    for (const stop of stops) stop();
  };
}
