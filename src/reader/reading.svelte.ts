import { on } from 'svelte/events';
import { typeComes } from './arrival';
import { Pace, showing } from './reading';
import { onScroll } from './scrolling';
import { stepFinder } from './step-at';
import { readingLine } from './where-it-stands';

/** In milliseconds, between two looks at where the page is, until it rests: over less, a busy machine would say that a reader who races has slowed down. */
const between = 50;
/** The same, while a reader races on who has been told what they pass. */
const betweenLater = 350;
/** In milliseconds: what changes sooner is not read. */
const readable = 1000;

/**
 * Reports which step is being read. It depends on the scroll position alone, so a fling, a jump and a slow scroll to the same place give the same step.
 * Exception: a step that Tab reached counts as read until the page next scrolls. It never scrolls the page itself.
 *
 * Nothing is done in the frames of scrolling: once the page moves it is looked now and then where it is, until it rests. What stands where is measured
 * only for readers who do not race.
 * @param main what grows and shrinks when the steps move without any scrolling
 * @param onread told the step
 * @param onpass told the step that a reader passes who races on for long, and nothing once they do so no more
 * @returns a function that stops watching
 */
export function watchReading(
  main: HTMLElement,
  stage: HTMLElement,
  { onread, onpass }: { readonly onread: (step: string) => void; readonly onpass: (step: string | undefined) => void }
): () => void {
  const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
  /** The step that Tab reached. */
  let held: string | undefined;
  let stopHolding = () => {};
  let shown = '';
  /** The step that was told to be passed. */
  let passed: string | undefined;
  /** Ends waiting for the page to move. While looks are under way nothing waits. */
  let stopWaiting: (() => void) | undefined;
  let stopped = false;
  /** Of the window, and of the reading line in it, in pixels. Kept: asking for them lays out the page. */
  let height = 0;
  let line = 0;
  /** While the page is laid out for printing, its positions mean nothing for reading. */
  const paper = window.matchMedia('print');

  const stepAt = stepFinder(steps);
  const reached = () => held ?? stepAt(line).id;
  const lookFromHere = () => {
    height = document.documentElement.clientHeight;
    line = readingLine(stage);
    if (shown === '') show();
    else look();
  };
  /** Until the page rests. */
  const look = () => {
    if (!stopWaiting) return;
    stopWaiting();
    stopWaiting = undefined;
    let place = window.scrollY;
    let calm = performance.now();
    let pace: Pace | undefined;
    let named = -Infinity;
    // In frames, where the place is the newest: two in a row, for whoever does not race. Over long times it need not be the newest.
    const once = (now: number) => {
      if (stopped) return;
      const rests = window.scrollY === place;
      place = window.scrollY;
      if (!pace) {
        pace = new Pace(place, now);
        return void requestAnimationFrame(once);
      }
      const races = pace.races(place, now, height, passed !== undefined);
      if (!races) calm = now;
      const how = showing(races, now - calm);
      // In a task of its own: its script and its layout together would be a long one.
      if (how === 'now') setTimeout(show);
      if (how === 'by name' && now - named >= readable) {
        named = now;
        name();
      }
      if (rests && !races) return wait();
      if (passed === undefined) setTimeout(() => requestAnimationFrame(once), between);
      else setTimeout(() => once(performance.now()), betweenLater);
    };
    requestAnimationFrame(once);
  };
  const wait = () => void (stopWaiting = onScroll(look));
  const show = () => {
    if (stopped || paper.matches) return;
    pass(undefined);
    const step = reached();
    if (step === shown) return;
    shown = step;
    onread(shown);
  };
  const name = () => {
    if (paper.matches) return;
    const step = reached();
    pass(step === shown ? undefined : step);
  };
  const pass = (step: string | undefined) => {
    if (step === passed) return;
    passed = step;
    onpass(step);
  };
  const focus = ({ target }: FocusEvent) => {
    const step = target instanceof Element && target.matches(':focus-visible') ? target.closest<HTMLElement>('[data-step]') : null;
    if (!step) return;
    // The browser scrolls to the focused element only after this event: note the position once it has.
    requestAnimationFrame(() => {
      const at = window.scrollY;
      held = step.id;
      stopHolding();
      stopHolding = onScroll(() => {
        if (at === window.scrollY) return;
        stopHolding();
        held = undefined;
        look();
      });
      // Who goes by Tab does not race.
      show();
    });
  };

  const sizes = new ResizeObserver((changes) => (changes.some(({ target }) => target === stage) ? lookFromHere() : look()));
  for (const each of [stage, main]) sizes.observe(each);
  void typeComes().then(lookFromHere);
  wait();
  const stops = [
    on(window, 'resize', lookFromHere),
    on(document, 'focusin', focus),
    // Who presses something has slowed down: what is picked is picked at the step that is read, and not let go when that is told a moment later.
    on(document, 'click', show, { capture: true })
  ];
  return () => {
    sizes.disconnect();
    stopped = true;
    stopHolding();
    stopWaiting?.();
    for (const stop of stops) stop();
  };
}
