import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasWithin, linesWithin } from '../../../src/map/clip';

const box = [-10, -5, 10, 5] as const;

test('a ring that goes round a corner of the box far outside keeps the corner', () => {
  const ring = [
    [0, 0],
    [0, 40],
    [40, 40],
    [40, 0]
  ];
  expect(areaOf(areasWithin([ring], box))).toBeCloseTo(50);
});

test('a ring round the whole box is the box, one beside it is gone, one in it stays as it is', () => {
  const square = (half: number, x = 0) => [
    [x - half, -half],
    [x + half, -half],
    [x + half, half],
    [x - half, half]
  ];
  expect(areaOf(areasWithin([square(100)], box))).toBeCloseTo(200);
  expect(areasWithin([square(2, 50)], box)).toEqual([]);
  expect(areasWithin([square(2)], box)).toEqual([square(2)]);
});

test('what is cut off lies in the box, and is never larger than what was there', () => {
  const point = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }));
  fc.assert(
    fc.property(point, point, point, (...ring) => {
      const cut = areasWithin([ring], box);
      for (const [x, y] of cut.flat()) {
        expect(Math.abs(x!)).toBeLessThanOrEqual(10 + 1e-9);
        expect(Math.abs(y!)).toBeLessThanOrEqual(5 + 1e-9);
      }
      expect(areaOf(cut)).toBeLessThanOrEqual(Math.min(200, areaOf([ring])) + 1e-6);
    })
  );
});

test('of a line only the pieces that touch the box are kept, and no two that are apart are joined', () => {
  const line = [
    [-50, 0],
    [0, 0],
    [0, 50],
    [60, 50],
    [60, 0],
    [5, 0]
  ];
  expect(linesWithin([line], box)).toEqual([
    [
      [-50, 0],
      [0, 0],
      [0, 50]
    ],
    [
      [60, 0],
      [5, 0]
    ]
  ]);
});

/** The shoelace formula. */
function areaOf(rings: readonly (readonly (readonly number[])[])[]): number {
  return rings.reduce(
    (sum, ring) =>
      sum +
      Math.abs(
        ring.reduce((area, [x, y], at) => area + (ring[(at + 1) % ring.length]![0]! * y! - x! * ring[(at + 1) % ring.length]![1]!), 0)
      ) /
        2,
    0
  );
}
