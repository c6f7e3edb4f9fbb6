import { expect, test } from 'vitest';
import { Pace, readingAt, showing } from '../../../src/reader/reading';

test('the step that is read is the last that begins above the line, and before all of them the first', () => {
  expect(readingAt([false, false])).toBe(0);
  expect(readingAt([true, false, false])).toBe(0);
  expect(readingAt([true, true, false])).toBe(1);
  expect(readingAt([true, true, true])).toBe(2);
});

/** Scrolled at a speed, in pixels a second, for as many frames; with the time of the last, in milliseconds. */
function going(speed: number, frames: number): { pace: Pace; time: number } {
  const pace = new Pace();
  const timeOf = (frame: number) => (frame * 1000) / 60;
  for (let at = 0; at < frames; at++) pace.scrolled(() => (at * speed) / 60, timeOf(at));
  return { pace, time: timeOf(frames - 1) };
}

test('more than a window and a fifth in a second is racing', () => {
  const [fast, slow] = [going(2000, 30), going(700, 30)];
  expect(fast.pace.races(800, fast.time, false)).toBe(true);
  expect(slow.pace.races(800, slow.time, false)).toBe(false);
});

test('a single notch of the wheel is no race, however high it jumps', () => {
  const { pace } = going(400, 30);
  pace.scrolled(() => 5000, 3000);
  expect(pace.races(1200, 3000, false)).toBe(false);
  pace.scrolled(() => 5010, 3016);
  expect(pace.races(1200, 3016, false)).toBe(false);
});

test('three frames without a scroll are a rest', () => {
  const { pace, time } = going(2000, 30);
  pace.frame();
  pace.frame();
  expect(pace.races(800, time + 33, false)).toBe(true);
  pace.frame();
  expect(pace.races(800, time + 50, false)).toBe(false);
});

test('who has raced on for long and flicks again within a fifth of a second still races, and after that the race is over', () => {
  const { pace, time } = going(2000, 30);
  for (let frame = 0; frame < 12; frame++) pace.frame();
  expect(pace.races(800, time + 200, true)).toBe(true);
  expect(pace.races(800, time + 221, true)).toBe(false);
});

test('who presses something races no more', () => {
  const { pace, time } = going(2000, 30);
  pace.stop();
  expect(pace.races(800, time, false)).toBe(false);
  expect(pace.races(800, time, true)).toBe(false);
});

test('where the page is, is asked for a few times in a second, not at each scroll', () => {
  const pace = new Pace();
  let asked = 0;
  for (let at = 0; at < 60; at++) pace.scrolled(() => ++asked, (at * 1000) / 60);
  expect(asked).toBeLessThanOrEqual(25);
  expect(asked).toBeGreaterThan(10);
});

test('a step is shown as it is reached; while the reader races it waits, and after more than a second it is told by its name', () => {
  expect(showing(false, 0)).toBe('now');
  expect(showing(true, 500)).toBe('later');
  expect(showing(true, 1201)).toBe('by name');
});
