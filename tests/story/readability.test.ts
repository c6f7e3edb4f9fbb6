import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { wordsOf as piecesAt } from '../../src/article/prose';
import type { Level } from '../../src/article/values';
import { compose } from '../../src/build/compose';
import { readFolder } from '../../src/build/folder';

const [edition] = compose().values();
const { article, prose } = edition!;
const textOf = (step: string, level: Level = 'full') =>
  piecesAt(prose.steps[step]!, level)
    .map(({ words }) => words)
    .join('');
const sections = article.sections.map(({ id, steps }) => ({
  id,
  steps,
  text: steps.map((step) => textOf(step.id)).join(' '),
  plain: steps.map((step) => textOf(step.id, 'plain')).join(' ')
}));
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

/** Names, which the formula counts as hard though each is one thing: those of the data, and whatever else is written with a capital but dates. */
const { texts } = readFolder().raw;
const names = (['actors', 'places', 'states'] as const)
  .flatMap((file) => Object.values(texts.en![file] as Record<string, { name?: string; short?: string; aliases?: string[] }>))
  .flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases])
  .filter((name) => name !== undefined && /^\p{Lu}/u.test(name))
  .sort((a, b) => b!.length - a!.length)
  .map((name) => new RegExp(`(?<![\\p{L}-])${name!.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}-])`, 'gu'));
const dates = /^(January|February|March|April|May|June|July|August|September|October|November|December|Friday)$/;
const masked = (text: string) =>
  sentencesOf(text)
    .map((sentence) =>
      names
        .reduce((said, name) => said.replaceAll(name, 'Name'), sentence)
        .replaceAll(/(?<=\S\s“?)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/gu, (name) =>
          name.split(' ').every((word) => dates.test(word)) ? name : 'Name'
        )
    )
    .join(' ');

describe.each(sections)('$id in plain words', ({ steps, text, plain }) => {
  test('is read with ease in the sixth grade, names and all, in the fourth without the names, and sooner than in the words of the story', () => {
    expect(gradeOf(plain)).toBeLessThanOrEqual(6);
    expect(gradeOf(masked(plain))).toBeLessThanOrEqual(4);
    expect(gradeOf(plain)).toBeLessThan(gradeOf(text));
  });

  test('has no step above the sixth grade without its names, and none with a sentence of more than twenty words', () => {
    for (const { id } of steps) {
      const said = textOf(id, 'plain');
      expect(gradeOf(masked(said)), id).toBeLessThanOrEqual(6);
      expect(Math.max(...sentencesOf(said).map((sentence) => wordsOf(sentence).length)), id).toBeLessThanOrEqual(20);
    }
  });
});

test('a sentence in plain words has fewer than nine words on average', () => {
  const plain = sections.map((section) => section.plain).join(' ');
  expect(wordsOf(plain).length / sentencesOf(plain).length).toBeLessThan(9);
});

test('masking takes a name for one short word, and leaves words and dates', () => {
  expect(masked('In March 2025 Amir Khan Muttaqi met Roza Otunbayeva. He spoke.')).toBe('In March 2025 Name met Name. He spoke.');
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
