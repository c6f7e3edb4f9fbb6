import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Telling, rest } from '../../../src/reader/telling';

let said: string[];
let within: string | undefined;
let telling: Telling;
let now = 0;
let place = 0;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  within = undefined;
  now = 10_000;
  telling = new Telling(
    'a',
    (step) => said.push(step),
    (step) => step === within,
    () => place
  );
});
afterEach(() => void vi.useRealTimers());

/** Time goes by, and the page scrolls if it is said to. */
const wait = (time: number, scrolling = false) => {
  for (let past = 0; past < time; past += 100) {
    now += 100;
    vi.advanceTimersByTime(100);
    if (scrolling) place += 50;
  }
};

test('a scroll through several steps says the last of them, once, and only when it has come to rest', () => {
  for (const step of ['b', 'c', 'd']) {
    telling.moved(now);
    telling.read(step, now);
    wait(600, true);
  }
  wait(rest - 100);
  expect(said).toEqual([]);
  wait(rest / 3 + 200);
  expect(said).toEqual(['d']);
  wait(5000);
  expect(said).toEqual(['d']);
});

test('an aid that reads on by itself scrolls without an input, and is not spoken over', () => {
  for (const step of ['b', 'c']) {
    telling.read(step, now);
    wait(4000);
  }
  expect(said).toEqual([]);
  telling.moved(now);
  telling.read('d', now);
  wait(2000);
  expect(said).toEqual(['d']);
});

test('who has the focus in the words of the step hears those', () => {
  within = 'b';
  telling.moved(now);
  telling.read('b', now);
  wait(2000);
  expect(said).toEqual([]);
});

test('who scrolls away and back again before the page rests is told nothing', () => {
  telling.moved(now);
  telling.read('b', now);
  wait(300, true);
  telling.moved(now);
  telling.read('a', now);
  wait(3000);
  expect(said).toEqual([]);
});
