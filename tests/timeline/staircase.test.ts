import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staircase, type Flag, type Yard } from '../../src/timeline/staircase';

const yard: Yard = { x1: 8, x2: 776, walls: [], grounds: [], least: 24, stem: 10, between: 16 };
const flags = fc.array(
  fc.record({ x: fc.integer({ min: 30, max: 754 }), width: fc.integer({ min: 40, max: 260 }), height: fc.integer({ min: 20, max: 80 }) }),
  { minLength: 1, maxLength: 6 }
);

/** What stands on what: texts on texts, and stems through texts. */
function faults(given: readonly Flag[], from: Yard = yard): string[] | undefined {
  const found = staircase(given, from);
  return found?.flown.flatMap((a, at) => {
    const [low, high] = [a.offset, a.offset + given[at]!.height];
    return found.flown.flatMap((b, other) => {
      if (other === at) return [];
      const [x, top] = [given[other]!.x, b.offset + given[other]!.height];
      const through = x > a.x1 && x < a.x2 && top > low ? [`the stem of ${other} through ${at}`] : [];
      const on = other > at && a.x1 < b.x2 && b.x1 < a.x2 && low < top && b.offset < high ? [`${at} on ${other}`] : [];
      return [...through, ...on];
    });
  });
}

test('no stem crosses a text and no text another, and none leaves the view', () => {
  fc.assert(
    fc.property(flags, (given) => {
      const found = staircase(given, yard);
      if (!found) return;
      expect(faults(given)).toEqual([]);
      for (const { x1, x2, offset } of found.flown) {
        expect(x1).toBeGreaterThanOrEqual(8);
        expect(x2).toBeLessThanOrEqual(776);
        expect(offset).toBeGreaterThanOrEqual(24);
      }
    })
  );
});

test('labels stand right of their stems where that is no higher', () => {
  const { flown } = staircase(
    [
      { x: 100, width: 80, height: 40 },
      { x: 300, width: 80, height: 40 }
    ],
    yard
  )!;
  expect(flown.map(({ right, offset }) => [right, offset])).toEqual([
    [true, 24],
    [true, 24]
  ]);
});

test('a label keeps off a wall, and stands above what stands at the axis', () => {
  const near = { ...yard, walls: [140], grounds: [{ x1: 0, x2: 120, top: 60 }] };
  const { flown } = staircase([{ x: 130, width: 100, height: 40 }], near)!;
  expect(flown).toEqual([{ right: false, x1: 20, x2: 120, offset: 60 }]);
});

test('where no choice of sides fits there is none', () => {
  expect(staircase([{ x: 100, width: 900, height: 40 }], yard)).toBeUndefined();
});
