import { on } from 'svelte/events';
import { typeComes } from './arrival';
import { Pace, readingAt, showing } from './reading';
import { onScroll } from './scrolling';
import { standsAbove } from './where-it-stands';

/** How far down the visible text the reading line lies, as a share of its height: the step that crosses it is being read. */
const eye = 0.42;
/** More pixels than any page is long. */
const allAbove = 10_000_000;
/** In milliseconds, between two looks at where the page is while the reader races: over less, a busy machine would say that they have slowed down. */
const between = 50;

/**
 * Reports which step is being read. It depends on the scroll position alone, so a fling, a jump and a slow scroll to the same place give the same step.
 * Exception: a step that Tab reached counts as read until the page next scrolls. It never scrolls the page itself.
 *
 * The browser itself tells which steps begin above the reading line. Nothing listens to scrolling and nothing is measured, until a step is reached: then a
 * few looks tell whether the reader races.
 * @param onread told the step
 * @param onpass told the step that a reader passes who races on for long, and nothing once they do so no more
 * @returns a function that stops watching
 */
export function watchReading(
  steps: readonly HTMLElement[],
  stage: HTMLElement,
  { onread, onpass }: { readonly onread: (step: string) => void; readonly onpass: (step: string | undefined) => void }
): () => void {
  /** Of each step, as far as it is known, whether it begins above the line. */
  const above = steps.map(() => false);
  let observer: IntersectionObserver | undefined;
  /** The step that Tab reached. */
  let held: string | undefined;
  let stopHolding = () => {};
  let reached = '';
  let shown = '';
  /** The step that was told to be passed. */
  let passed: string | undefined;
  /** Whether looks are under way. */
  let looks = false;
  let stopped = false;
  /** Of the window, and of the reading line in it, in pixels. Kept: asking for them lays out the page. */
  let height = 0;
  let line = 0;
  /** While the page is laid out for printing, its positions mean nothing for reading. */
  const paper = window.matchMedia('print');

  /** A section's first step begins at the section's title, so that a link to the section selects that step. */
  const sections = steps.map((step) => step.closest('section') ?? step);
  const opens = (at: number) => sections[at] !== sections[at - 1];
  const begins = steps.map((step, at) => (opens(at) ? sections[at]! : step));
  /** The section whose steps are watched. The browser looks at whatever is watched in each frame: of the others it watches where they begin. */
  let watched: HTMLElement | undefined;

  const lookFromHere = () => {
    const box = stage.getBoundingClientRect();
    height = document.documentElement.clientHeight;
    // Beside the text the stage takes nothing from it; above it the text has what is left below.
    const from = standsAbove(stage) ? Number.parseFloat(getComputedStyle(stage).top) + box.height : 0;
    line = Math.round(from + (height - from) * eye);
    observer?.disconnect();
    observer = new IntersectionObserver(cross, { root: document, rootMargin: `${allAbove}px 0px ${line - height}px` });
    watched = undefined;
    begins.forEach((begin, at) => opens(at) && observer!.observe(begin));
  };
  const cross = (entries: readonly IntersectionObserverEntry[]) => {
    if (paper.matches) return;
    // Of a section that begins above the line what is not laid out has gone by: it is out of sight.
    const begun = () => watched !== undefined && above[sections.indexOf(watched)]!;
    for (const { target, isIntersecting, boundingClientRect } of entries)
      above[begins.indexOf(target as HTMLElement)] = isIntersecting || (boundingClientRect.height === 0 && begun());
    const section = sections[above.map((is, at) => is && opens(at)).lastIndexOf(true)] ?? sections[0];
    if (section === watched) return reach();
    // What is told of its steps comes with the next frame.
    begins.forEach((begin, at) => {
      if (opens(at)) return;
      above[at] = false;
      if (sections[at] === section) observer!.observe(begin);
      else if (sections[at] === watched) observer!.unobserve(begin);
    });
    watched = section;
    if (begins.filter((_, at) => sections[at] === section).length === 1) reach();
  };
  const reach = () => {
    reached = held ?? steps[readingAt(above)]!.id;
    if (reached === shown) pass(undefined);
    else if (shown === '') show();
    else look();
  };
  /** What the browser will tell in a frame or two, measured now. */
  const reachNow = () => {
    if (paper.matches) return;
    const isAbove = (at: number) => begins[at]!.getBoundingClientRect().top <= line;
    const section = sections[begins.findLastIndex((_, at) => opens(at) && isAbove(at))] ?? sections[0];
    const step = steps[begins.findLastIndex((_, at) => sections[at] === section && isAbove(at))] ?? steps[0]!;
    reached = held ?? step.id;
    show();
  };
  /** Until the reader slows down. */
  const look = () => {
    if (looks) return;
    looks = true;
    const since = performance.now();
    let pace: Pace | undefined;
    // In frames, where the place is the newest: two in a row, for whoever does not race.
    const once = (now: number) => {
      if (stopped) return;
      if (!pace) {
        pace = new Pace(window.scrollY, now);
        return void requestAnimationFrame(once);
      }
      const races = pace.races(window.scrollY, now, height, passed !== undefined);
      const how = reached === shown ? 'now' : showing(races, now - since);
      if (how === 'by name') pass(reached);
      if (how !== 'now') return void setTimeout(() => requestAnimationFrame(once), between);
      looks = false;
      // In a task of its own: its script and its layout together would be a long one.
      setTimeout(show);
    };
    requestAnimationFrame(once);
  };
  const show = () => {
    if (stopped) return;
    pass(undefined);
    if (reached === shown) return;
    shown = reached;
    onread(shown);
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
        reach();
      });
      reach();
      // Who goes by Tab does not race.
      show();
    });
  };

  const sizes = new ResizeObserver(lookFromHere);
  sizes.observe(stage);
  void typeComes().then(lookFromHere);
  const stops = [
    on(window, 'resize', lookFromHere),
    on(document, 'focusin', focus),
    // Who presses something has slowed down: what is picked is picked at the step that is read, and not let go when that is told a moment later.
    on(document, 'click', reachNow, { capture: true })
  ];
  return () => {
    sizes.disconnect();
    observer?.disconnect();
    stopped = true;
    stopHolding();
    for (const stop of stops) stop();
  };
}
