import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, plainText, referencesIn, wordCount } from '../../../src/article/sentence';

test.each([
  ['', []],
  ['No tie at all.', [{ words: 'No tie at all.' }]],
  ['[All of it](c01)', [{ words: 'All of it', to: 'c01' }]],
  [
    'One [two](c01)[three](actor:moscow-format).',
    [{ words: 'One ' }, { words: 'two', to: 'c01' }, { words: 'three', to: 'actor:moscow-format' }, { words: '.' }]
  ],
  ['He (so he says) [came](l08) [sic].', [{ words: 'He (so he says) ' }, { words: 'came', to: 'l08' }, { words: ' [sic].' }]],
  ['[no address]() and [a spaced one](c 01)', [{ words: '[no address]() and [a spaced one](c 01)' }]]
])('“%s” is read into its pieces', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('the ids that a sentence ties words to are listed in its order, twice where it does so twice', () => {
  expect(referencesIn('[A](c02) [b](state:harbour) [c](c02), d')).toEqual(['c02', 'state:harbour', 'c02']);
});

test('the ids are no part of what is read or counted', () => {
  expect(plainText('He [told reporters](c01) so.')).toBe('He told reporters so.');
  expect(wordCount('He [told reporters](c01) so.')).toBe(4);
  expect(wordCount('  two \n words ')).toBe(2);
  expect(wordCount('')).toBe(0);
});

const words = fc.stringMatching(/^[a-z ,.()é“”–]{1,12}$/);
const id = fc.constantFrom('c01', 'l08', 'actor:mayor', 'place:town-hall');

test('no word of a sentence is lost, and none is added, however it is tied', () => {
  const piece = fc.record({ words, to: id }, { requiredKeys: ['words'] });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.map(({ words: each, to }) => (to ? `[${each}](${to})` : each)).join('');
      expect(plainText(text)).toBe(pieces.map((each) => each.words).join(''));
      expect(referencesIn(text)).toEqual(pieces.flatMap(({ to }) => to ?? []));
    })
  );
});

test('any text at all can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '(', ')', 'c01', ' ', 'x') }), (text) => {
      for (const piece of piecesOf(text)) expect(piece.words.length).toBeGreaterThan(0);
    })
  );
});
