import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/article/day';
import { readDate } from '../../src/article/dates';
import { piecesOf, plainText, wordCount } from '../../src/article/sentence';
import { dayInWords, inWords, sayer } from '../../src/article/words';

test.each([
  ['2024-10-04', 'day', '2024-10-04', '2024-10-04'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['1994', 'year', '1994-01-01', '1994-12-31'],
  ['2024-12-10/2024-12-17', 'range', '2024-12-10', '2024-12-17'],
  ['1979-12/1989-02-15', 'range', '1979-12-01', '1989-02-15']
])('%s keeps the precision of its source: %s', (edtf, precision, from, to) => {
  const when = readDate(edtf);
  expect([when.precision, isoOf(when.from), isoOf(when.to), when.inferred]).toEqual([precision, from, to, false]);
});

test('a date with a question mark is one that we inferred', () => {
  expect(readDate('2024-10-04?/2024-10-05?')).toMatchObject({ inferred: true, precision: 'range' });
});

test('where only the latest day of a beginning is known, nothing is claimed before it', () => {
  expect(readDate('/2024-10-04')).toMatchObject({ open: true, from: dayOf('2024-10-04'), to: dayOf('2024-10-04') });
});

test.each(['2024-13', '2023-02-29', 'Friday', '2024-05/2024-04'])('%s is refused', (edtf) => {
  expect(() => readDate(edtf)).toThrow(RangeError);
});

test.each([
  ['2024-10-04', 'en-GB', '4 October 2024'],
  ['2011-03', 'en-GB', 'March 2011'],
  ['1994', 'en-GB', '1994'],
  ['2024-12-10/2024-12-17', 'en-GB', '10 – 17 December 2024'],
  ['2011-03', 'de', 'März 2011'],
  ['2024-10-04', 'ar-EG', '٤ أكتوبر ٢٠٢٤']
])('%s is said in %s with no more precision than it has', (edtf, lang, words) => {
  // Spaces round a dash are thin ones in newer tables of locales.
  expect(inWords(readDate(edtf), lang).replaceAll(/\s/g, ' ')).toBe(words);
});

test('a day is said short where there is little room', () => {
  expect(dayInWords(dayOf('2024-10-04'), 'en-GB', 'short')).toBe('4 Oct 2024');
});

test('a sentence takes the plural form that its language asks for', () => {
  const forms = { zero: 'z {n}', one: 'o {n}', two: 't {n}', few: 'f {n}', many: 'm {n}', other: 'x {n}' };
  const say = sayer('ar', { boats: forms });
  expect([0, 1, 2, 3, 11, 100].map((n) => say('boats', { n }))).toEqual(['z 0', 'o 1', 't 2', 'f 3', 'm 11', 'x 100']);
  expect(sayer('en', { boats: forms })('boats', { n: 1 })).toBe('o 1');
});

test('a sentence that does not exist stops the build by its name', () => {
  expect(() => sayer('en', {})('nothing')).toThrow('nothing');
});

test('words in brackets are tied to what stands in the round ones; the rest is plain', () => {
  expect(piecesOf('He [told us](c01) on [Friday](actor:he).')).toEqual([
    { words: 'He ' },
    { words: 'told us', to: 'c01' },
    { words: ' on ' },
    { words: 'Friday', to: 'actor:he' },
    { words: '.' }
  ]);
  expect(plainText('He [told us](c01).')).toBe('He told us.');
  expect(wordCount('He [told us](c01) nothing.')).toBe(4);
});

test('a day that does not exist is refused', () => {
  expect(() => dayOf('2023-02-29')).toThrow('YYYY-MM-DD');
  expect(isoOf(dayOf('1979-12-27'))).toBe('1979-12-27');
});
