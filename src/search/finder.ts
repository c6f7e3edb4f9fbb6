import { plain } from '../article/words';
import type { Entry } from './entries';

export type Finder = (words: string) => readonly Entry[];

/** How many are shown at most. */
const most = 12;

/**
 * Finds entries by the beginnings of words, without regard to case and accents, and with about one letter in four wrong. Every word must be
 * found; names count most. The library comes when it is first asked for, and a large story is taken in a little at a time.
 * @throws where the library cannot be loaded
 */
export async function openFinder(entries: readonly Entry[], lang: string): Promise<Finder> {
  const { default: MiniSearch } = await import('minisearch');
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const index = new MiniSearch<Entry>({
    fields: ['name', 'also', 'text'],
    tokenize: (text) => [...words.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment.split(/[-’']/) : [])),
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { name: 3, also: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.7 }
    }
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  await index.addAllAsync([...entries], { chunkSize: 100 });
  return (asked) =>
    index
      .search(asked)
      .slice(0, most)
      .map(({ id }) => byId.get(id as string)!);
}
