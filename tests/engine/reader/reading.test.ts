import { expect, test } from 'vitest';
import { Pace, showing } from '../../../src/reader/reading';

/** Looked at every 50 ms while the page goes by at a speed, in pixels a second; the window is 800 px high. */
function looksAt(speeds: readonly number[], long = false): boolean[] {
  const pace = new Pace(0, 0);
  let place = 0;
  return speeds.map((speed, at) => pace.races((place += speed / 20), (at + 1) * 50, 800, long));
}

test('more than a window and a fifth in a second is racing, in either direction', () => {
  expect(looksAt([700, 1000, -1000, 900])).toEqual([false, true, true, false]);
});

test('a single jump is no race: it is over before the page is looked at again', () => {
  const pace = new Pace(5000, 3000);
  expect(pace.races(5000, 3050, 800, false)).toBe(false);
});

test('who slows down races no more', () => {
  expect(looksAt([2000, 2000, 0])).toEqual([true, true, false]);
});

test('who has raced on for long and flicks again within a fifth of a second still races, and after that the race is over', () => {
  expect(looksAt([2000, 0, 0, 0, 2000, 0, 0, 0, 0, 0], true)).toEqual([true, true, true, true, true, true, true, true, true, false]);
});

test('a step is shown as it is reached; while the reader races it waits, and after more than a second it is told by its name', () => {
  expect(showing(false, 0)).toBe('now');
  expect(showing(true, 500)).toBe('later');
  expect(showing(true, 1201)).toBe('by name');
});
