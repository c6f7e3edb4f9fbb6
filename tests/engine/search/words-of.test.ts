import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/search/words-of';

afterEach(() => void vi.unstubAllGlobals());

const text = 'Zamir Kabulov’s list: 17 names, می‌گوید — ISIS-K.';
const wordLike = (lang: string) =>
  wordsOf(lang)(text)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

test('where the browser cannot cut text into words, what is written in one is a word, and nothing of the text is lost', () => {
  const { Segmenter: _, ...rest } = Object.getOwnPropertyDescriptors(Intl);
  vi.stubGlobal('Intl', Object.defineProperties({}, rest));
  expect(wordLike('en')).toEqual(['Zamir', 'Kabulov', 's', 'list', '17', 'names', 'می‌گوید', 'ISIS', 'K']);
  const all = wordsOf('en')(text);
  expect(all.map(({ segment }) => segment).join('')).toBe(text);
  for (const { segment, index } of all) expect(text.startsWith(segment, index)).toBe(true);
});

test('where it can, a name with its ending is one word', () => {
  expect(wordLike('en')).toContain('Kabulov’s');
});
