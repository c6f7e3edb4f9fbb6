import type { ReleaseData } from './release-schema';

/**
 * What changed between two versions. The page that lists it is sent these functions, as they stand, for any two versions that a reader chooses: none of
 * them uses anything from outside of it.
 */

/** A fact as a version has it, in one language. */
export interface ReleasedFact {
  readonly id: string;
  readonly sentence: string;
  readonly now?: string | undefined;
  readonly status?: string | undefined;
  readonly voice?: string | undefined;
}

/** A version in one language. */
export interface Release {
  /** Its day, such as 2001-10-04. */
  readonly version: string;
  readonly facts: readonly ReleasedFact[];
}

/** An entry of the log about a fact: on which day, whether it was a correction, and why. */
export interface Told {
  readonly id: string;
  readonly fact: string;
  readonly day: string;
  readonly corrected: boolean;
  readonly reason?: string | undefined;
}

export const changeKinds = ['added', 'changed', 'corrected', 'withdrawn'] as const;

/** A fact that is not the same in two versions; `before` is missing where it was added, `after` where it was withdrawn. */
export interface Change {
  readonly id: string;
  readonly kind: (typeof changeKinds)[number];
  readonly before?: ReleasedFact | undefined;
  readonly after?: ReleasedFact | undefined;
  /** What the log says of it in that time, the newest. */
  readonly told?: Told | undefined;
}

/** A version in one language; undefined where there was none in it yet. */
export function inLanguage({ version, facts }: ReleaseData, lang: string): Release | undefined {
  if (!facts.every(({ sentence }) => lang in sentence)) return undefined;
  return {
    version,
    facts: facts.map(({ id, status, voice, sentence, now }) => ({ id, status, voice, sentence: sentence[lang]!, now: now && now[lang] }))
  };
}

/** Fact by fact, by their ids. @param told newest first */
export function changesBetween(older: Release, newer: Release, told: readonly Told[]): Change[] {
  const [before, after] = [older, newer].map(({ facts }) => new Map(facts.map((fact) => [fact.id, fact]))) as [
    Map<string, ReleasedFact>,
    Map<string, ReleasedFact>
  ];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): Change[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const same = was && is && was.sentence === is.sentence && was.now === is.now && was.status === is.status && was.voice === is.voice;
    if (same) return [];
    const entries = told.filter(({ fact, day }) => fact === id && day > older.version && day <= newer.version);
    const correction = entries.find(({ corrected }) => corrected);
    const kind = !was ? 'added' : !is ? 'withdrawn' : correction ? 'corrected' : 'changed';
    return [{ id, kind, before: was, after: is, told: correction ?? entries[0] }];
  });
}

/** The words by which changes are told: kinds of change, fields, and the values of status and voice. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<'sentence' | 'now' | 'status' | 'voice', string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Stands where there was, or is, nothing. */
  readonly nothing: string;
}

/** A change as it is shown: its kind, the fact as it says now (or last said), and each field that differs. */
export interface ShownChange {
  readonly id: string;
  readonly kind: string;
  readonly fact: string;
  readonly rows: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly reason: string;
}

export function shownChange({ id, kind, before, after, told }: Change, words: ChangeWords): ShownChange {
  const value = (text: string | undefined) => (text === undefined ? words.nothing : (words.values[text] ?? text));
  const fields = ['sentence', 'now', 'status', 'voice'] as const;
  return {
    id,
    kind: words.kinds[kind]!,
    fact: (after ?? before)!.sentence,
    rows: fields.flatMap((field) =>
      before && after && before[field] !== after[field]
        ? [{ field: words.fields[field], before: value(before[field]), after: value(after[field]) }]
        : []
    ),
    reason: told?.reason ?? ''
  };
}
