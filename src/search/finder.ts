import { plain } from '../article/words';
import type { Entry, Group, IndexFile } from './entry';
import { indexOptions, partsOf } from './index-options';
import { wordsOf } from './words-of';

/** What was found, with the words in it that were looked for. */
export interface Hit extends Entry {
  /** As the index has them: without case and accents. */
  readonly terms: ReadonlySet<string>;
}

export interface FoundGroup {
  readonly group: Group;
  readonly name: string;
  readonly hits: readonly Hit[];
}

/** Finds by words, the best first in each group, and the group first in which the best was found. */
export type Finder = (words: string) => readonly FoundGroup[];

/**
 * The finder that reads the index which the build has made. The library comes with it, when it is first asked for.
 * @throws where the library cannot be loaded
 */
export async function openFinder({ index, names }: IndexFile, lang: string): Promise<Finder> {
  const { default: MiniSearch } = await import('minisearch');
  const made = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], indexOptions(lang));
  return (words) => {
    const found = new Map<Group, Hit[]>();
    const asked = plain(words.trim());
    // The library gives back what the build has stored with each.
    const all = made.search(words) as unknown as (Entry & { readonly terms: readonly string[] })[];
    // Words that stand together as they were asked for, such as a day and its month, come before those that only stand in the same text.
    const together = ({ name, text = '', about = '' }: Entry) =>
      asked.includes(' ') && plain([about, name, text].join('\n')).includes(asked);
    for (const { terms, ...entry } of [...all.filter(together), ...all.filter((each) => !together(each))]) {
      const hits = found.get(entry.group);
      const hit = { ...entry, terms: new Set(terms) };
      if (hits) hits.push(hit);
      else found.set(entry.group, [hit]);
    }
    return [...found].map(([group, hits]) => ({ group, name: names[group], hits }));
  };
}

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * A text with what was looked for marked in it. Where it is long, the part around the first of these.
 * @param most how many letters there is room for; about so many are kept
 */
export function marked(text: string, terms: ReadonlySet<string>, lang: string, most = Infinity): Piece[] {
  const words = wordsOf(lang)(text).map(({ segment, index }) => ({
    text: segment,
    at: index,
    hit: partsOf(segment).some((part) => part !== '' && terms.has(plain(part)))
  }));
  const first = words.find(({ hit }) => hit)?.at ?? 0;
  const from = text.length <= most ? 0 : Math.max(0, Math.min(first - most / 3, text.length - most));
  const kept = words.filter(({ at }) => at >= from && at < from + most);
  const pieces: Piece[] = [];
  for (const { text: word, hit } of kept) {
    const last = pieces.at(-1);
    if (last?.hit === hit) pieces[pieces.length - 1] = { text: last.text + word, hit };
    else pieces.push({ text: word, hit });
  }
  const cut = (end: boolean): Piece[] => (end ? [{ text: '…', hit: false }] : []);
  return [...cut((kept[0]?.at ?? 0) > 0), ...pieces, ...cut(kept.length > 0 && kept.at(-1) !== words.at(-1))];
}
