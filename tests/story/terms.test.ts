import { expect, test } from 'vitest';
import { wordsOf } from '../../src/article/prose';
import { plainText, piecesOf, type Piece } from '../../src/article/sentence';
import { tieTerms } from '../../src/article/terms';
import { levels } from '../../src/article/values';
import { compose } from '../../src/build/compose';
import { readFolder } from '../../src/build/folder';

const forms = new Map([
  ['g01', ['ferry', 'ferries']],
  ['g02', ['ferry house']],
  ['g03', ['ISS-K']]
]);
const tied = (...texts: string[]) =>
  tieTerms(texts.map(piecesOf), forms).map((pieces) => pieces.map(({ words, to }) => (to ? `[${words}](${to})` : words)).join(''));

test.each([
  [['The ferry left. A ferry came.'], ['The [ferry](g01) left. A ferry came.']],
  [
    ['Ferries leave.', 'The ferry left.'],
    ['[Ferries](g01) leave.', 'The ferry left.']
  ],
  [['The ferry house and the ferry.'], ['The [ferry house](g02) and the [ferry](g01).']],
  [['A ferryman on a [ferry](c01), no ferry-boat.'], ['A ferryman on a [ferry](c01), no ferry-boat.']],
  [['A ferry, and the [old boat](g01).'], ['A ferry, and the [old boat](g01).']],
  [['iss-k and ISS-KK'], ['[iss-k](g03) and ISS-KK']]
])('%j has each term tied once, where its words first stand whole and free', (texts, expected) => {
  expect(tied(...texts)).toEqual(expected);
});

const [edition] = compose().values();
const terms = readFolder().raw.texts.en!.terms as Record<string, { forms?: string[] }>;
const sections = edition!.article.sections.flatMap(({ id, steps }) =>
  levels.map((level) => ({ id, level, pieces: steps.flatMap((step) => wordsOf(edition!.prose.steps[step.id]!, level)) }))
);

test.each(levels)('every term of the glossary is tied somewhere in the story, in %s words', (level) => {
  const told = sections.filter((section) => section.level === level);
  const found = new Set(told.flatMap(({ pieces }) => pieces.flatMap(({ to }) => (to?.startsWith('g') ? [to] : []))));
  expect([...found].sort()).toEqual(edition!.article.terms.toSorted());
});

test.each(sections)('in $id, in $level words, each term is tied once, and never after words that use it untied', ({ pieces }) => {
  const text = (list: readonly Piece[]) => list.map(({ words, to }) => (to ? '\u0000' : words)).join('');
  for (const [id, { forms: list = [] }] of Object.entries(terms)) {
    const places = pieces.flatMap(({ to }, at) => (to === id ? [at] : []));
    expect(places.length, id).toBeLessThanOrEqual(1);
    const before = text(places.length > 0 ? pieces.slice(0, places[0]) : pieces);
    for (const form of list) expect(before, `${id} ${form}`).not.toMatch(new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, 'iu'));
  }
});

test('tying terms changes no word of a text', () => {
  const { steps, plain } = readFolder().raw.texts.en! as Record<string, Record<string, string>>;
  for (const [id, step] of Object.entries(edition!.prose.steps)) {
    expect(step.pieces.map(({ words }) => words).join('')).toBe(plainText(steps![id]!));
    expect(step.plain.map(({ words }) => words).join('')).toBe(plainText(plain![id]!));
  }
});
