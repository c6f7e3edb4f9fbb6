import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, previewSize } from '../../../src/print/figures/preview-layout';
import { balanced, fitted, linesOf, widthOf } from '../../../src/print/figures/letters';
import { compose } from '../../../src/build/compose';

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

test('on a preview words stand neither on each other nor on the picture, nor over the edge', () => {
  const view = fc.constantFrom('register', 'timeline', 'map', 'network', undefined);
  fc.assert(
    fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 2 }), view, fc.boolean(), (kicker, title, lines, view, wordy) => {
      const preview = layOut({ kicker, title, lines, wordy }, view, faces);
      const right = preview.art && preview.art.x > 0 ? preview.art.x : previewSize.width - preview.margin;
      for (const set of [preview.kicker, preview.title, preview.lines])
        expect(set.lines.filter((line) => preview.margin + widthOf(line, measure, set.size) > right)).toEqual([]);
      expect(preview.titleY).toBeGreaterThanOrEqual(preview.margin + preview.kicker.lines.length * preview.kicker.size);
      expect(preview.linesY).toBeGreaterThanOrEqual(preview.titleY + preview.title.lines.length * preview.title.size);
      expect(preview.footY - 34).toBeGreaterThan(preview.linesY + preview.lines.lines.length * preview.lines.size * 1.2);
      expect(preview.footY).toBeLessThan(preview.art && preview.art.x === 0 ? preview.art.y : previewSize.height);
    })
  );
});
