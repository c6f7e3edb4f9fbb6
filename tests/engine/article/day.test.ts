import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, isoOf } from '../../../src/article/day';

test('a day is counted from 1 January 1970, before which the count is negative', () => {
  expect(['1970-01-01', '1970-01-02', '1969-12-31', '2000-03-01'].map(dayOf)).toEqual([0, 1, -1, 11_017]);
});

test('every day has one text, and every such text is that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf('1000-01-01'), max: dayOf('9999-12-30') }), (day) => {
      expect(dayOf(isoOf(day))).toBe(day);
      expect(isoOf(day + 1) > isoOf(day)).toBe(true);
    })
  );
});

test.each([
  '2001-02-29',
  '2001-04-31',
  '2001-13-01',
  '2001-00-10',
  '2001-1-1',
  '2001-01',
  '2001',
  '',
  'today',
  '2001-01-01T00:00',
  ' 2001-01-01'
])('“%s” is not a day, and the message says how to write one', (text) => {
  expect(() => dayOf(text)).toThrow(RangeError);
  expect(() => dayOf(text)).toThrow('write YYYY-MM-DD');
});

test('the leap day is there in leap years alone', () => {
  expect(dayOf('2000-03-01') - dayOf('2000-02-28')).toBe(2);
  expect(dayOf('2001-03-01') - dayOf('2001-02-28')).toBe(1);
  expect(() => dayOf('1900-02-29')).toThrow(RangeError);
});

test('what is no day has no text', () => {
  expect([NaN, Infinity, -Infinity].map(isoOf)).toEqual(['', '', '']);
});

test('a day begins at midnight in UTC, wherever the reader is', () => {
  expect(dateOf(dayOf('2001-03-02')).toISOString()).toBe('2001-03-02T00:00:00.000Z');
});
