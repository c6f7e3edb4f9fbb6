import { stepsOf, type Article, type Step } from '../article/article';
import type { Day } from '../article/day';
import { indexOf } from '../article/index';
import type { View } from '../article/schema';
import type { Level } from '../article/values';

/** Where the reader is. Everything on screen follows from this record and the article. */
export interface StoryState {
  readonly section: string;
  readonly step: string;
  readonly view: View;
  /** Whether the reader chose this view and reads on with it; else each step shows its own. */
  readonly kept: boolean;
  /** In which words the steps are told. */
  readonly level: Level;
  /** Whether the view is read as a table of the same facts. */
  readonly table: boolean;
  /** What the reader picked: the id of a fact, or `actor:…`, `place:…`, `state:…`. */
  readonly selection: string | undefined;
  /** The day on the clock. */
  readonly moment: Day;
  /** Set while the reader explores all the views in the full window; what was read stays where it is. */
  readonly explore: Exploration | undefined;
}

/** What a reader who explores has asked. */
export interface Exploration {
  /** An earlier or later day whose pictures stand beside those of the clock's. */
  readonly then: Day | undefined;
  /** Kinds of tie and kinds of actor that are left out of it. */
  readonly without: readonly string[];
  /** Two actors between whom a chain of ties is looked for. */
  readonly between: readonly [string, string] | undefined;
}

/** As a step opens: its own view, its own moment, nothing picked. */
export function at(step: Step): StoryState {
  return {
    section: step.section,
    step: step.id,
    view: step.view,
    kept: false,
    level: 'full',
    table: false,
    selection: undefined,
    moment: step.moment,
    explore: undefined
  };
}

export function opening(article: Article): StoryState {
  return at(stepsOf(article)[0]!);
}

export function stepOf(article: Article, state: StoryState): Step {
  return indexOf(article).step(state.step) ?? stepsOf(article)[0]!;
}

/**
 * Reading on lets go of what was picked, and who chose a view, reads tables or plain words goes on with them; staying at the same step changes nothing, nor does
 * what goes on behind a reader who explores.
 */
export function goTo(article: Article, state: StoryState, step: string): StoryState {
  if (step === state.step || state.explore) return state;
  const next = indexOf(article).step(step);
  return next ? { ...at(next), ...(state.kept && { view: state.view, kept: true }), level: state.level, table: state.table } : state;
}

/** Picking an event turns the clock to it. Picking the same thing twice puts it back. */
export function pick(article: Article, state: StoryState, id: string): StoryState {
  if (id === state.selection) return letGo(article, state);
  const event = indexOf(article).event(id);
  return { ...state, selection: id, moment: event?.when.to ?? state.moment };
}

/** Puts back what was picked, and the clock to the step's moment; who explores has turned it and keeps it. */
export function letGo(article: Article, state: StoryState): StoryState {
  return { ...state, selection: undefined, moment: state.explore ? state.moment : stepOf(article, state).moment };
}

/** From the story into the full window, with the same moment and the same thing picked. */
export function explore(state: StoryState): StoryState {
  return { ...state, explore: state.explore ?? { then: undefined, without: [], between: undefined } };
}

/**
 * Back to where the reader was reading.
 * @param before how it was when the reader left; who came by an address finds the step as it opens
 */
export function comeBack(article: Article, state: StoryState, before: StoryState | undefined): StoryState {
  return before?.step === state.step ? { ...before, explore: undefined } : { ...at(stepOf(article, state)), level: state.level };
}

/** Puts the pictures of another day beside those of the clock's, or takes them away. */
export function compare(article: Article, state: StoryState, then: Day | undefined): StoryState {
  return { ...state, explore: { ...explore(state).explore!, then: then === undefined ? undefined : onClock(article, then) } };
}

/** Leaves a kind of tie or of actor out of the network, or takes it in again. */
export function leaveOut(state: StoryState, kind: string): StoryState {
  const { explore: asked } = explore(state);
  const without = asked!.without.includes(kind) ? asked!.without.filter((each) => each !== kind) : [...asked!.without, kind].sort();
  return { ...state, explore: { ...asked!, without } };
}

/** Asks how two actors hang together; without them the question is dropped. */
export function relate(state: StoryState, between: readonly [string, string] | undefined): StoryState {
  return { ...state, selection: undefined, explore: { ...explore(state).explore!, between } };
}

/** Another view than the step's is kept while reading, until the reader comes back to that of the step. */
export function lookThrough(article: Article, state: StoryState, view: View): StoryState {
  return { ...state, view, kept: view !== stepOf(article, state).view };
}

/** Lets go of the view that was kept: the step shows its own again. */
export function letGoOfView(article: Article, state: StoryState): StoryState {
  return { ...state, view: stepOf(article, state).view, kept: false };
}

/** The picture instead of its table, or the table instead of its picture. */
export function turnTable(state: StoryState): StoryState {
  return { ...state, table: !state.table };
}

/** Tells the steps in other words; everything else stays as it is. */
export function tell(state: StoryState, level: Level): StoryState {
  return { ...state, level };
}

/** Turns the clock, within the years that it shows. */
export function turnClock(article: Article, state: StoryState, day: Day): StoryState {
  return { ...state, moment: onClock(article, day) };
}

function onClock({ clock: { stops } }: Article, day: Day): Day {
  return Math.min(stops.at(-1)!.day, Math.max(stops[0]!.day, Math.round(day)));
}
