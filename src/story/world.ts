import type { Article, Change, State, Stroke, Tie, Track } from '../article/article';
import type { Day } from '../article/day';
import type { When } from '../article/when';

/** What holds at one moment. Map, network, timeline and register all draw this one answer. */
export interface World {
  readonly day: Day;
  /** Where each state stands on each track, by track and then by state. No track follows from another. */
  readonly stances: ReadonlyMap<string, ReadonlyMap<string, Stance>>;
  /** Ties in force; `perhaps` where the source's date is too coarse to be sure of this day. */
  readonly ties: ReadonlyMap<string, Certainty>;
  /** Events so far; `perhaps` as for ties. */
  readonly events: ReadonlyMap<string, Certainty>;
  readonly strike: Strike;
}

export type Certainty = 'surely' | 'perhaps';

/** A state's last change on a track that is sure to have come; without a value nothing is known of it. */
export interface Stance {
  readonly value?: string;
  readonly since?: When;
  readonly event?: string;
  /** The next change, where its date is too coarse to say whether it had come by this day. */
  readonly perhaps?: string;
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
    stances: new Map(article.tracks.map((track) => [track.id, stancesOn(track, article.states, day)])),
    ties: sift(article.ties, (tie) => holds(tie, day)),
    events: sift(article.events, ({ when }) => reached(when, day)),
    strike: strikeAt(article.register.strokes, day)
  };
}

/** Whether a date has come: surely from its last possible day on, perhaps from its first. */
export function reached(when: When, day: Day): Certainty | undefined {
  return day >= when.to ? 'surely' : day >= when.from ? 'perhaps' : undefined;
}

/** A tie holds from its beginning and up to, not on, the day of its end; one that is of one day holds on that day alone. */
function holds({ since, until, once }: Tie, day: Day): Certainty | undefined {
  if (once && day > since.to) return undefined;
  const begun = reached(since, day);
  const ended = until && reached(until, day);
  if (!begun || ended === 'surely') return undefined;
  return begun === 'perhaps' || ended === 'perhaps' ? 'perhaps' : 'surely';
}

function stancesOn(track: Track, states: readonly State[], day: Day): ReadonlyMap<string, Stance> {
  return new Map(states.map(({ id, stances }) => [id, stanceAt(track, stances[track.id] ?? [], day)]));
}

function stanceAt({ values, rises }: Track, changes: readonly Change[], day: Day): Stance {
  const rank = ({ value }: Change) => values.findIndex(({ id }) => id === value);
  const sure = changes.filter(({ since }) => reached(since, day) === 'surely');
  const at = rises
    ? sure.reduce<Change | undefined>((best, each) => (best && rank(best) > rank(each) ? best : each), undefined)
    : sure.at(-1);
  const next = changes.slice(at ? changes.indexOf(at) + 1 : 0).findLast(({ since }) => reached(since, day) === 'perhaps');
  return { ...at, ...(next && { perhaps: next.value }) };
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
