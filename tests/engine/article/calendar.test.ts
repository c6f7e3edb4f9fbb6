import { expect, test, vi } from 'vitest';
import { calendarOf, formatter, inFigures, knowCalendar, write } from '../../../src/article/calendar';
import { dateOf, dayOf } from '../../../src/article/day';

const languages = [
  'en-GB',
  'en-US',
  'fa',
  'ps',
  'ar-EG',
  'ru',
  'uk',
  'tg',
  'ky',
  'kk',
  'uz',
  'tr',
  'de',
  'fr',
  'es',
  'pl',
  'hu',
  'zh',
  'ja',
  'hi'
];
const days = Array.from({ length: 900 }, (_, at) => 11_500 + at * 11);

test.each(languages)('in %s each eleventh day from 2001 to 2028 is written as the machine of the build writes it', (lang) => {
  for (const style of ['day', 'month', 'year', 'alone'] as const) {
    const format = formatter(lang, style);
    expect(days.map((day) => write(day, lang, style))).toEqual(days.map((day) => format.format(dateOf(day))));
  }
});

test.each(['en-GB', 'ru', 'de'])('in %s a day is written short with the short name of its month', (lang) => {
  const format = formatter(lang, 'short');
  expect(days.map((day) => write(day, lang, 'short'))).toEqual(days.map((day) => format.format(dateOf(day))));
});

test('where a language has no shorter names of months, a day is written in full', () => {
  expect(calendarOf('fa').short).toEqual(calendarOf('fa').day);
});

test.each(languages)('in %s whole numbers are written in its figures', (lang) => {
  const numbers = [0, 7, 12, 365, 2024, 1_234_567];
  expect(numbers.map((n) => inFigures(n, lang))).toEqual(numbers.map((n) => new Intl.NumberFormat(lang, { useGrouping: false }).format(n)));
});

test('what the build has found out is what is written, and the reader’s machine is not asked', () => {
  const asked = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'ListFormat')];
  const day = Array.from({ length: 12 }, (_, month) => `{d} of month ${month + 1}, {y}`);
  knowCalendar('tlh', { ...calendarOf('en-GB'), day, figures: 'abcdefghij' });
  for (const spy of asked) spy.mockClear();
  expect(write(dayOf('2024-10-04'), 'tlh', 'day')).toBe('e of month 10, cace');
  for (const spy of asked) expect(spy).not.toHaveBeenCalled();
});
