import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/build/compose';
import { widthOf } from '../../../src/labels/widths';
import { layOut, previewSize } from '../../../src/print/figures/preview-layout';

const [edition] = compose().values();
/** Words as the data have them, in any order and number. */
const words = fc
  .array(fc.constantFrom(...new Set(JSON.stringify(edition!.evidence.claims).match(/[\p{L}\p{N}“”’.,-]+/gu))), {
    minLength: 1,
    maxLength: 60
  })
  .map((list) => list.join(' '));

test('on a preview words stand neither on each other nor on the picture, nor over the edge', () => {
  const view = fc.constantFrom('register', 'timeline', 'map', 'network', undefined);
  fc.assert(
    fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 2 }), view, fc.boolean(), (kicker, title, lines, view, wordy) => {
      const preview = layOut({ kicker, title, lines, wordy }, view);
      const right = preview.art && preview.art.x > 0 ? preview.art.x : previewSize.width - preview.margin;
      for (const [set, face] of [
        [preview.kicker, 'sans-600'],
        [preview.title, 'serif-600'],
        [preview.lines, 'sans-400']
      ] as const)
        expect(set.lines.filter((line) => preview.margin + widthOf(line, face, set.size) > right)).toEqual([]);
      expect(preview.titleY).toBeGreaterThanOrEqual(preview.margin + preview.kicker.lines.length * preview.kicker.size);
      expect(preview.linesY).toBeGreaterThanOrEqual(preview.titleY + preview.title.lines.length * preview.title.size);
      expect(preview.footY - 34).toBeGreaterThan(preview.linesY + preview.lines.lines.length * preview.lines.size * 1.2);
      expect(preview.footY).toBeLessThan(preview.art && preview.art.x === 0 ? preview.art.y : previewSize.height);
    })
  );
});
