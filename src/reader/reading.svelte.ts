import { on } from 'svelte/events';
import { readingAt } from './reading';
import { standsAbove } from './where-it-stands';

/** Where in the part of the window that shows text the reader's eye is taken to be. */
const eye = 0.42;

/**
 * Tells which step is being read, from where the page is scrolled to and nothing else: a fling, a jump and a slow scroll that end at
 * the same place give the same step. A step that Tab reached is read until the page next moves. It never moves the page itself.
 * @returns a function that stops watching
 */
export function watchReading(steps: readonly HTMLElement[], stage: HTMLElement, onread: (step: string) => void): () => void {
  let tops: number[] = [];
  let offset = 0;
  let held: { step: string; at: number } | undefined;
  let asked = 0;
  /** On paper nobody reads on: what was being read is what is printed. */
  const paper = window.matchMedia('print');

  /** Whoever reads a section's title reads its first step: a link to the section shows that, however high the title stands. */
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
    // The scroll of the browser to where the address points may be told of before anything has been measured.
    if (tops.length === 0 || paper.matches) return;
    const at = window.scrollY;
    if (held?.at !== at) held = undefined;
    onread(held?.step ?? steps[readingAt(tops, at + offset)]!.id);
  };
  const ask = () => (asked ||= requestAnimationFrame(read));
  const focus = ({ target }: FocusEvent) => {
    const step = target instanceof Element && target.matches(':focus-visible') ? target.closest<HTMLElement>('[data-step]') : null;
    if (!step) return;
    // The browser scrolls to what it focuses after this event; where that ends is where the step is held.
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
