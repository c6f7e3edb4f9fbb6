import type { Article, Change, Stroke, State, Tie } from '../article/article';
import type { Day } from '../article/day';
import type { Diplomacy, Law } from '../article/schema';
import type { When } from '../article/when';

/** What holds at one moment. Map, network, timeline and register all draw this one answer. */
export interface World {
  readonly day: Day;
  /** Each state's law on the entry of the register: its last change that is sure to have come. */
  readonly law: ReadonlyMap<string, Standing<Law, 'unknown'>>;
  /** Each state's diplomacy. It does not follow from the law, nor the law from it. */
  readonly diplomacy: ReadonlyMap<string, Standing<Diplomacy, 'none'>>;
  /** Ties in force; `perhaps` where the source's date is too coarse to be sure of this day. */
  readonly ties: ReadonlyMap<string, Certainty>;
  /** Events so far; `perhaps` as for ties. */
  readonly events: ReadonlyMap<string, Certainty>;
  readonly strike: Strike;
}

export type Certainty = 'surely' | 'perhaps';

export interface Standing<Value, Nothing> {
  readonly value: Value | Nothing;
  readonly since?: When;
  readonly event?: string;
  /** The next change, where its date is too coarse to say whether it had come by this day. */
  readonly perhaps?: Value;
}

/** How far the pencil has got through the entry. It is never ahead of the law. */
export interface Strike {
  readonly stroke?: string;
  readonly name: string;
  readonly reach: number;
  readonly line: Stroke['line'];
  readonly since?: When;
}

/** What holds on `day`. Pure: the same day gives the same world, whatever was asked before. */
export function worldAt(article: Article, day: Day): World {
  return {
    day,
    law: standings(article.states, day, (state) => state.law, 'unknown'),
    diplomacy: standings(article.states, day, (state) => state.diplomacy, 'none'),
    ties: sift(article.ties, (tie) => holds(tie, day)),
    events: sift(article.events, ({ when }) => reached(when, day)),
    strike: strikeAt(article.register.strokes, day)
  };
}

/** Whether a date has come: surely from its last possible day on, perhaps from its first. */
function reached(when: When, day: Day): Certainty | undefined {
  return day >= when.to ? 'surely' : day >= when.from ? 'perhaps' : undefined;
}

/** A tie holds from its beginning and up to, not on, the day of its end. */
function holds({ since, until }: Tie, day: Day): Certainty | undefined {
  const begun = reached(since, day);
  const ended = until && reached(until, day);
  if (!begun || ended === 'surely') return undefined;
  return begun === 'perhaps' || ended === 'perhaps' ? 'perhaps' : 'surely';
}

function standings<Value, Nothing>(
  states: readonly State[],
  day: Day,
  changesOf: (state: State) => readonly Change<Value>[],
  nothing: Nothing
): ReadonlyMap<string, Standing<Value, Nothing>> {
  return new Map(states.map((state) => [state.id, standingAt(changesOf(state), day, nothing)]));
}

function standingAt<Value, Nothing>(changes: readonly Change<Value>[], day: Day, nothing: Nothing): Standing<Value, Nothing> {
  const at = changes.findLastIndex(({ since }) => reached(since, day) === 'surely');
  const last = changes[at];
  const next = changes.slice(at + 1).findLast(({ since }) => reached(since, day) === 'perhaps');
  return { ...(last ?? { value: nothing }), ...(next && { perhaps: next.value }) };
}

function strikeAt(strokes: readonly Stroke[], day: Day): Strike {
  const stroke = strokes.findLast(({ since }) => reached(since, day) === 'surely');
  if (!stroke) return { name: '', reach: 0, line: 'none' };
  return { stroke: stroke.id, name: stroke.name, reach: stroke.reach, line: stroke.line, since: stroke.since };
}

function sift<Item extends { id: string }>(items: readonly Item[], test: (item: Item) => Certainty | undefined): Map<string, Certainty> {
  const found = new Map<string, Certainty>();
  for (const item of items) {
    const certainty = test(item);
    if (certainty) found.set(item.id, certainty);
  }
  return found;
}
