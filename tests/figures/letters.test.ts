import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, cardSize } from '../../src/figures/card-layout';
import { balanced, fitted, linesOf, widthOf } from '../../src/figures/letters';
import { compose } from '../../src/build/compose';

const [edition] = compose().values();
/** Words as the data have them, in any order and number. */
const words = fc
  .array(fc.constantFrom(...new Set(JSON.stringify(edition!.evidence.claims).match(/[\p{L}\p{N}“”’.,-]+/gu))), {
    minLength: 1,
    maxLength: 60
  })
  .map((list) => list.join(' '));
/** A type whose capitals are wider than its small letters. */
const measure = (letter: string) => (letter === ' ' ? 0.25 : /\p{Lu}/u.test(letter) ? 0.68 : 0.5);
const faces = { serif: measure, sans: measure, strong: measure };

test('no line is wider than its box, and no word is lost, whatever the words', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 1200 }), fc.integer({ min: 8, max: 80 }), (text, width, size) => {
      const lines = linesOf(text, measure, size, width);
      expect(lines.filter((line) => line.length > 1 && widthOf(line, measure, size) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    })
  );
});

test('text is set as large as it fits into its box, in lines as even as its words allow', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 200, max: 1100 }), fc.integer({ min: 80, max: 400 }), (text, width, height) => {
      const { size, lines } = fitted(text, measure, { width, height }, 60, 1.2);
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(height);
      expect(lines.filter((line) => widthOf(line, measure, size) > width)).toEqual([]);
      expect(lines.join(' ').replaceAll(/\s/g, '')).toBe(text.replaceAll(' ', ''));
    })
  );
  expect(balanced(linesOf('one two three four', measure, 10, 75), measure, 10, 75)).toEqual(['one two', 'three four']);
});

test('on a card words stand neither on each other nor on the picture, nor over the edge', () => {
  const lens = fc.constantFrom('register', 'timeline', 'map', 'network', undefined);
  fc.assert(
    fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 2 }), lens, fc.boolean(), (kicker, title, lines, view, wordy) => {
      const card = layOut({ kicker, title, lines, wordy }, view, faces);
      const right = card.art && card.art.x > 0 ? card.art.x : cardSize.width - card.margin;
      for (const set of [card.kicker, card.title, card.lines])
        expect(set.lines.filter((line) => card.margin + widthOf(line, measure, set.size) > right)).toEqual([]);
      expect(card.titleY).toBeGreaterThanOrEqual(card.margin + card.kicker.lines.length * card.kicker.size);
      expect(card.linesY).toBeGreaterThanOrEqual(card.titleY + card.title.lines.length * card.title.size);
      expect(card.footY - 34).toBeGreaterThan(card.linesY + card.lines.lines.length * card.lines.size * 1.2);
      expect(card.footY).toBeLessThan(card.art && card.art.x === 0 ? card.art.y : cardSize.height);
    })
  );
});
