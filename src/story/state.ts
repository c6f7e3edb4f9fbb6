import { stepsOf, type Article, type Step } from '../article/article';
import type { Day } from '../article/day';
import type { Lens } from '../article/schema';

/** Where the reader is. Everything on screen follows from this record and the article. */
export interface StoryState {
  readonly section: string;
  readonly step: string;
  readonly lens: Lens;
  /** Whether the view is read as a table of the same facts. */
  readonly table: boolean;
  /** What the reader picked: the id of a fact, or `actor:…`, `place:…`, `state:…`. */
  readonly selection: string | undefined;
  /** The day on the clock. */
  readonly moment: Day;
}

/** As a step opens: its own view, its own moment, nothing picked. */
export function at(step: Step): StoryState {
  return { section: step.section, step: step.id, lens: step.lens, table: false, selection: undefined, moment: step.moment };
}

export function opening(article: Article): StoryState {
  return at(stepsOf(article)[0]!);
}

export function stepOf(article: Article, state: StoryState): Step {
  return stepsOf(article).find(({ id }) => id === state.step) ?? stepsOf(article)[0]!;
}

/** Reading on lets go of what was picked, and who reads tables goes on with them; staying at the same step changes nothing. */
export function goTo(article: Article, state: StoryState, step: string): StoryState {
  if (step === state.step) return state;
  const next = stepsOf(article).find(({ id }) => id === step);
  return next ? { ...at(next), table: state.table } : state;
}

/** Picking an event turns the clock to it. Picking the same thing twice puts it back. */
export function pick(article: Article, state: StoryState, id: string): StoryState {
  if (id === state.selection) return letGo(article, state);
  const event = article.events.find((each) => each.id === id);
  return { ...state, selection: id, moment: event?.when.to ?? state.moment };
}

/** Puts back what was picked, and the clock to the step's moment. */
export function letGo(article: Article, state: StoryState): StoryState {
  return { ...state, selection: undefined, moment: stepOf(article, state).moment };
}

export function lookThrough(state: StoryState, lens: Lens): StoryState {
  return { ...state, lens };
}

/** The picture instead of its table, or the table instead of its picture. */
export function turnTable(state: StoryState): StoryState {
  return { ...state, table: !state.table };
}

/** Turns the clock, within the years that it shows. */
export function turnClock(article: Article, state: StoryState, day: Day): StoryState {
  const { stops } = article.clock;
  return { ...state, moment: Math.min(stops.at(-1)!.day, Math.max(stops[0]!.day, Math.round(day))) };
}
