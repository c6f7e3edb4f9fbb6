import { inLanguage, type Release, type Told } from './changes';
import { dayOf, isoOf, type Day } from './day';
import { joinFiled, type Filed } from './filed';
import type { Data, EntryKind } from './schema';

/** The editors' records, which no view shows: the log of changes, all ids ever published, the rules of wording, and data that only the exports contain. */
export interface Desk {
  /** Newest first. */
  readonly log: readonly Entry[];
  readonly corrections: readonly Correction[];
  /** Every id that was ever published, and what has taken the place of those withdrawn. */
  readonly ids: readonly string[];
  readonly retired: readonly { readonly id: string; readonly by?: string | undefined }[];
  readonly wording: readonly Rule[];
  readonly filed: Filed;
  /** The versions that were released in this language, the oldest first. */
  readonly releases: readonly Release[];
}

export interface Entry {
  readonly id: string;
  readonly day: Day;
  readonly kind: EntryKind;
  readonly title: string;
  readonly fact?: string | undefined;
}

export interface Correction extends Entry {
  readonly fact: string;
  readonly before: string;
  readonly now: string;
  readonly reason: string;
}

/** A rule of wording: what it says and why, the words that it is about, and what in the same sentence allows them. */
export interface Rule {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  /** A regular expression for the words. */
  readonly words: string;
  /** One for what allows them; words in quotation marks are always allowed. */
  readonly unless?: string | undefined;
}

/** Joins what the desk keeps. `data` must have passed `faultsIn`. */
export function joinDesk(data: Data): Desk {
  const { files, texts } = data;
  const log = files.log.log
    .map((entry) => ({ ...entry, ...texts.log[entry.id]!, day: dayOf(entry.day) }))
    .sort((a, b) => b.day - a.day || (a.id < b.id ? 1 : -1));
  return {
    log,
    corrections: log.filter((entry): entry is Correction => entry.kind === 'corrected'),
    ids: files.ledger.ids,
    retired: files.ledger.retired,
    wording: Object.entries(texts.wording).map(([id, rule]) => ({ id, ...rule })),
    filed: joinFiled(data),
    releases: data.releases.flatMap((release) => inLanguage(release, texts.locale.lang) ?? [])
  };
}

/** What the log says of facts, for telling what changed between versions. */
export function toldOf({ log }: Pick<Desk, 'log'>): Told[] {
  return log.flatMap(({ id, day, kind, fact, ...entry }) =>
    fact
      ? [{ id, fact, day: isoOf(day), corrected: kind === 'corrected', reason: 'reason' in entry ? String(entry.reason) : undefined }]
      : []
  );
}
