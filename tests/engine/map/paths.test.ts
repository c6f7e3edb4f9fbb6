import { expect, test } from 'vitest';
import { pathInSteps, pathOf } from '../../../src/map/region';

const ring = [
  [0, 0],
  [10, 0.2],
  [10.1, -4],
  [10.1, -4.01],
  [-2, -4]
];

test('a line on the plane is drawn y down, on the grid, with no point twice', () => {
  expect(pathOf([ring], true, 0.5)).toBe('M0 0L10 0L10 4L-2 4Z');
});

test('in whole steps of the grid each point is told from the one before it, and the line is the same', () => {
  expect(pathInSteps([ring], true, 0.5)).toBe('M0 0l20 0 0 8-24 0z');
});

test('a line that is no longer than a step is left out', () => {
  const speck = [
    [3, 3],
    [3.1, 3.1]
  ];
  expect(pathOf([speck], false, 0.5)).toBe('');
  expect(pathInSteps([speck, ring], false, 0.5)).toBe('M0 0l20 0 0 8-24 0');
});
