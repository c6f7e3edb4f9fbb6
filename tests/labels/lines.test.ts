import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/build/compose';
import { balanced, fitted, halved, linesOf, widest } from '../../src/labels/lines';

const [edition] = compose().values();
/** Words as the data have them, in any order and number. */
const words = fc
  .array(fc.constantFrom(...new Set(JSON.stringify(edition!.evidence.claims).match(/[\p{L}\p{N}“”’.,-]+/gu))), {
    minLength: 1,
    maxLength: 60
  })
  .map((list) => list.join(' '));
const faces = fc.constantFrom('sans-400', 'serif-600');

test('no line is wider than its box, and no word is lost, whatever the words', () => {
  fc.assert(
    fc.property(words, faces, fc.integer({ min: 60, max: 1200 }), fc.integer({ min: 8, max: 80 }), (text, face, width, px) => {
      const lines = linesOf(text, { face, px }, width);
      expect(lines.filter((line) => line.length > 1 && widest([line], { face, px }) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    })
  );
});

test('text is set as large as it fits into its box, in lines as even as its words allow', () => {
  fc.assert(
    fc.property(words, faces, fc.integer({ min: 200, max: 1100 }), fc.integer({ min: 80, max: 400 }), (text, face, width, height) => {
      const { size, lines } = fitted(text, face, { width, height }, 60, 1.2);
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(height);
      expect(lines.filter((line) => widest([line], { face, px: size }) > width)).toEqual([]);
      expect(lines.join(' ').replaceAll(/\s/g, '')).toBe(text.replaceAll(' ', ''));
    })
  );
  const type = { face: 'sans-400', px: 10 } as const;
  expect(balanced(linesOf('one two three four', type, 75), type, 75)).toEqual(['one two', 'three four']);
});

test('a text is halved at the word that leaves the longer half shortest, and one word stays whole', () => {
  const type = { face: 'sans-400', px: 10 } as const;
  expect(halved('one two three four', type)).toEqual(['one two', 'three four']);
  expect(halved('one', type)).toEqual(['one']);
});
