import { expect, test } from 'vitest';
import { Pace, readingAt, showing } from '../../../src/reader/reading';

test('the step that is read is the last that begins above the line, and before all of them the first', () => {
  expect(readingAt([false, false])).toBe(0);
  expect(readingAt([true, false, false])).toBe(0);
  expect(readingAt([true, true, false])).toBe(1);
  expect(readingAt([true, true, true])).toBe(2);
});

/** Scrolled at a speed, in pixels a second, for as many frames. */
function going(speed: number, frames: number): Pace {
  const pace = new Pace();
  for (let at = 0; at < frames; at++) {
    pace.scrolled((at * speed) / 60, (at * 1000) / 60);
    pace.frame();
  }
  return pace;
}

test('more than a window and a fifth in a second is racing', () => {
  expect(going(2000, 30).races(800)).toBe(true);
  expect(going(700, 30).races(800)).toBe(false);
});

test('a single notch of the wheel is no race, however high it jumps', () => {
  const pace = going(400, 30);
  for (let at = 0; at < 60; at++) pace.frame();
  pace.scrolled(500, 3000);
  expect(pace.races(1200)).toBe(false);
});

test('three frames without a scroll are a rest', () => {
  const pace = going(2000, 30);
  pace.frame();
  expect(pace.races(800)).toBe(true);
  pace.frame();
  expect(pace.races(800)).toBe(false);
});

test('a step is shown as it is reached; while the reader races it waits, and after more than a second it is told by its name', () => {
  expect(showing(false, 0)).toBe('now');
  expect(showing(true, 500)).toBe('later');
  expect(showing(true, 1201)).toBe('by name');
});
