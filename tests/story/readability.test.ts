import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/article/sentence';
import { compose } from '../../src/build/compose';

const [edition] = compose().values();
const { article, prose } = edition!;
const textOf = (step: string) => plainText(prose.steps[step]!.pieces.map(({ words }) => words).join(''));
const sections = article.sections.map(({ id, steps }) => ({ id, text: steps.map((step) => textOf(step.id)).join(' ') }));
const whole = sections.map(({ text }) => text).join(' ');

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const sentencesOf = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
/** The grade of a school in the United States at which a text is read with ease, by the formula of Flesch and Kincaid (1975). */
const gradeOf = (text: string) => {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0)
  });
};

test('the story is told in 2,200 to 2,500 words', () => {
  expect(wordsOf(whole).length).toBeGreaterThanOrEqual(2200);
  expect(wordsOf(whole).length).toBeLessThanOrEqual(2500);
});

test('a sentence has fewer than sixteen words on average', () => {
  expect(wordsOf(whole).length / sentencesOf(whole).length).toBeLessThan(16);
});

describe.each(sections)('$id', ({ text }) => {
  test('is read with ease in the ninth grade', () => {
    expect(gradeOf(text)).toBeLessThanOrEqual(9);
  });
});

test('the formula gives what its authors’ does: hard words and long sentences cost grades', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
  expect(
    gradeOf(
      'Internationally coordinated institutional considerations necessitate comprehensive reinterpretation of jurisdictional responsibilities.'
    )
  ).toBeGreaterThan(20);
});

test('“the article” is named ten times at most before the last section, which is about it', () => {
  const before = sections
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ');
  expect([...before.matchAll(/\bthe article\b/gi)].length).toBeLessThanOrEqual(10);
});

test('no sentence tells the reader to look at the pictures or says what they show', () => {
  const narrating =
    /\b(?:look at|in the (?:picture|figure|chart|diagram|network|timeline)|on (?:the|this) (?:map|timeline|screen|page)|shown (?:here|above|below)|the (?:dot|dots|arrow|arrows|circle|mark|marks) (?:is|are|shows?|on))\b/i;
  expect(sections.flatMap(({ text }) => sentencesOf(text).filter((sentence) => narrating.test(sentence)))).toEqual([]);
  expect('Look at the three states.').toMatch(narrating);
  expect('On the map it is one dot.').toMatch(narrating);
});
