import type { Day } from './day';
import type * as data from './schema';
import type { When } from './when';

type Files = data.Files;
/** Fields that a record has as they are written in `data/`. */
type Of<Record, Field extends keyof Record> = Readonly<Pick<Record, Field>>;

/** What stands behind the facts. It is larger than the rest together and loaded when the first card opens. */
export interface Evidence {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** What each event and tie rests on besides its claims, and what else is to be said of it. */
  readonly behind: Readonly<Record<string, Behind>>;
  readonly roles: Readonly<Record<string, string>>;
  /** What actors are now, where that is known for a later day. */
  readonly nows: Readonly<Record<string, Now>>;
  /** Other names of actors, by their id here. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly further: Readonly<Record<string, Further>>;
}

/** What an event or a tie rests on, for which day it is said where time can change it, and when that was checked. */
export interface Behind {
  readonly sources: readonly Use[];
  readonly note?: string;
  /** On whose word a tie rests. */
  readonly basis?: string;
  readonly asOf?: Day;
  readonly checked: Day;
}

/** What a source does for a fact, and what it says of it, in words. */
export type Use = Readonly<data.SourceUse> & { readonly note?: string };

/** What holds since then. */
export interface Now {
  readonly text: string;
  readonly asOf: When;
  readonly sources: readonly string[];
}

export interface Claim extends Of<
  Files['claims']['claims'][number],
  'id' | 'paragraph' | 'voice' | 'speaker' | 'status' | 'actors' | 'places'
> {
  readonly text: string;
  /** When it was said, where somebody says it; else when it was so. */
  readonly when: When;
  /** When it was so, where that is not the day on which it was said. */
  readonly about?: When;
  readonly speakerContested: boolean;
  readonly sources: readonly Use[];
  readonly note?: Note;
  /** The day for which it is said, where time can change it. */
  readonly asOf?: Day;
  readonly now?: Now;
  readonly checked: Day;
}

/** What the story needs beyond the article, its events and its ties. */
export interface Further extends Of<Files['further']['further'][number], 'id' | 'topic' | 'status'> {
  readonly text: string;
  readonly more?: string;
  readonly when?: When;
  /** The name of who says it. */
  readonly speaker?: string;
  readonly sources: readonly Use[];
  readonly asOf?: Day;
  readonly checked: Day;
}

/** A pencil note: where the record differs from the article. */
export type Note = Readonly<data.Texts['notes'][string]>;

export interface Source extends Of<Files['sources']['sources'][number], 'id' | 'publisher' | 'agency' | 'title' | 'lang' | 'kind' | 'url'> {
  readonly published?: When;
  /** Its title in the language of the page, where it has another. */
  readonly gloss?: string;
  /** What page it is and how it was read. */
  readonly about?: string;
  readonly checked: Day;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly sources: readonly Use[];
}
