import type { Calendar } from './calendar';
import type { Cast } from './cast';
import type { Day } from './day';
import type * as data from './schema';
import type { When } from './when';
import type { Window } from './window';

export type { Behind, Claim, Evidence, Further, Note, Now, Source, Term, Use } from './behind';

type Files = data.Files;
/** Fields that a record has as they are written in `data/`. */
type Of<Record, Field extends keyof Record> = Readonly<Pick<Record, Field>>;

/**
 * What the page is given: `data/` for one language, joined, its dates read and its positions found, once, at build.
 * Ids say what they name: facts are c01, e22, l08, r05, g03; the rest `actor:…`, `place:…`, `state:…`.
 */
export interface Article {
  readonly id: string;
  readonly lang: string;
  readonly dir: data.Texts['locale']['dir'];
  /** The name of the language, in that language. */
  readonly language: string;
  readonly calendar: Calendar;
  /** Where the language is a draft: what it lacks stands in another, see `foreign.ts`. */
  readonly draft?: Draft;
  readonly title: string;
  readonly ui: Readonly<Record<string, data.Plural>>;
  /** When the article was written. */
  readonly written: When;
  readonly checked: Day;
  /** The day of the newest entry in the log: what is cited is the text of this day. */
  readonly version: Day;
  readonly clock: Clock;
  readonly lanes: readonly Named[];
  readonly spans: readonly Span[];
  readonly tracks: readonly Track[];
  /** How ties are drawn, and what actors are, in the order in which both are named to a reader. */
  readonly manners: readonly Manner[];
  readonly actorKinds: readonly (Named & { readonly shape: data.Shape })[];
  /** Names of the sides of the network's floor, and who stands on it at which step: a step without a cast gets one by rule. */
  readonly sides: Readonly<Partial<Record<data.Side, string>>>;
  readonly casts: readonly Cast[];
  readonly register: Register;
  readonly sections: readonly Section[];
  /** The id of the last section, where that one judges the article. */
  readonly assessment?: string;
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly places: readonly Place[];
  readonly states: readonly State[];
  /** The topics of further facts, in the order in which they are told. */
  readonly topics: readonly Named[];
  /** Ids of the glossary's terms and of further facts; what they say is evidence, and comes later. */
  readonly terms: readonly string[];
  readonly further: readonly string[];
}

/** Of a language whose texts are not all there, or were not reviewed. */
export interface Draft {
  /** The language in which stands what it lacks, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of that language, in that language. */
  readonly language: string;
  /** What readers are told of it, in both languages. */
  readonly notice: string;
  readonly inOriginal: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How ties are drawn. What is only said is said on one day, and does not go on. */
export interface Manner extends Named {
  readonly line: data.Line;
  readonly said: boolean;
}

/** A track on which states take a stance toward an actor. */
export interface Track extends Named {
  readonly toward: string;
  /** Whether a stance is the filling of the state's land, or a mark at its capital. */
  readonly drawn: 'land' | 'capital';
  /** What is said of a state of which nothing is known. */
  readonly nothing: string;
  readonly values: readonly TrackValue[];
  /** Whether a later value takes nothing away: a state stands at the highest that it has reached, in the order of the values. */
  readonly rises: boolean;
}

export interface TrackValue extends Named {
  readonly sign: data.Fill | data.Mark;
  /** Whether the register's entry is struck out by it. */
  readonly ends: boolean;
}

/** The time axis: each stop begins a stretch of even scale; `at` is its place on the axis, from 0 to 1. */
export interface Clock {
  readonly stops: readonly { readonly day: Day; readonly at: number }[];
}

export interface Span {
  readonly tie: string;
  readonly lane: string;
}

/** The list, with one entry and the pencil line through it. */
export interface Register {
  /** The track that the pencil line follows. */
  readonly track: string;
  readonly state: string;
  /** The actor whose entry it is, and the entry as the register prints it. */
  readonly entry: string;
  readonly printed: string;
  readonly heading: string;
  readonly caption: string;
  readonly ruled: When;
  readonly strokes: readonly Stroke[];
  /** By the id of a step, what is noted on it there, in the place of the strokes. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** From `since` the pencil has got as far as `reach` (0 to 1). */
export interface Stroke {
  readonly id: string;
  readonly name: string;
  readonly event: string;
  readonly since: When;
  readonly reach: number;
  readonly line: data.StrokeLine;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly part: data.SectionData['part'];
  readonly leads: readonly data.View[];
  readonly facts: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string;
  readonly section: string;
  readonly moment: Day;
  readonly view: data.View;
  /** The view that stands beside it on a wide stage: only where the step needs both. */
  readonly beside?: data.View;
  /** Places that the map should show. */
  readonly look: readonly string[];
  /** Movements that the map draws, each from a place across another. */
  readonly moves?: readonly (readonly [from: string, across: string])[];
  readonly focus: readonly string[];
  /** The stretch of time that the timeline shows; where none is written it follows from what is in focus. */
  readonly window?: Window;
}

export interface Event extends Of<
  Files['events']['events'][number],
  'id' | 'part' | 'lane' | 'standing' | 'status' | 'actors' | 'places' | 'claims'
> {
  readonly title: string;
  /** In at most 30 letters. */
  readonly short: string;
  readonly when: When;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: string;
  /** Where the network draws it, across and down, from 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly side?: data.Side;
  /** Where it acts from, besides the capital of a state that it is, and when. */
  readonly seats?: readonly Seat[];
}

export interface Seat {
  readonly place: string;
  readonly since?: When;
  readonly until?: When;
}

export interface Tie extends Of<data.TieData, 'id' | 'from' | 'to' | 'part' | 'status' | 'claims' | 'suspended' | 'once'> {
  readonly manner: string;
  /** The mark at the end of one that accepts. */
  readonly mark?: data.Mark;
  /** The state, and its track, from whose stance it follows. */
  readonly stance?: { readonly state: string; readonly track: string };
  readonly since: When;
  readonly until?: When;
  readonly announced?: When;
  readonly label: string;
  readonly sentence: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: data.PlaceKind;
  /** On the map's plane: 10 km a unit, east and north positive. */
  readonly x: number;
  readonly y: number;
}

export interface State {
  readonly id: string;
  readonly name: string;
  readonly shape?: string;
  readonly capital: string;
  readonly actor?: string;
  readonly focus: boolean;
  readonly label?: readonly [number, number];
  /** Its changes on each track on which it stands somewhere, in order of time. */
  readonly stances: Readonly<Record<string, readonly Change[]>>;
}

/** From `since` a state stands at `value`; the event made it so, where one is known. */
export interface Change {
  readonly value: string;
  readonly since: When;
  readonly event?: string;
  /** The last day for which it is known to hold. */
  readonly asOf?: Day;
}

export function stepsOf(article: Article): readonly Step[] {
  return article.sections.flatMap((section) => section.steps);
}

/** Every change of a state, track by track. */
export function changesOf({ stances }: State): readonly Change[] {
  return Object.values(stances).flat();
}
