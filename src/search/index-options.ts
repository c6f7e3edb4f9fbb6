import type { Options } from 'minisearch';
import { plain } from '../article/words';
import type { Entry, Indexed } from './entry';
import { wordsOf } from './words-of';

const shown: readonly (keyof Entry)[] = ['id', 'group', 'name', 'text', 'about', 'href'];

/**
 * The parts of a word as they are looked for. Where a sign that nobody sees keeps two letters apart, as in `می‌گوید`, readers write nothing or a space in
 * its place: the whole is one of the parts then.
 */
export function partsOf(word: string): string[] {
  const parts = word.split(/[-’'\u200c]/);
  return word.includes('\u200c') ? [word, ...parts] : parts;
}

/** Text in words: `ISIS-K` is two, so that it is found with and without its hyphen. */
function wordsIn(lang: string): (text: string) => string[] {
  const words = wordsOf(lang);
  return (text) => words(text).flatMap(({ segment, isWordLike }) => (isWordLike ? partsOf(segment) : []));
}

/**
 * How the index is made at build and read in the browser. It finds the beginnings of words, without regard to case and accents, and with about one
 * letter in four wrong; figures must be right. Every word must be found; names and dates count most.
 */
export function indexOptions(lang: string): Options<Indexed> {
  return {
    fields: ['name', 'also', 'date', 'text'],
    storeFields: [...shown],
    extractField: (entry, field) => (field === 'name' && entry.sharesName ? '' : (entry[field as keyof Indexed] as string)),
    tokenize: wordsIn(lang),
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { name: 3, also: 2, date: 2.5 },
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.7 }
    }
  };
}
