import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '../../../src/article/day';
import { readDate } from '../../../src/article/dates';

test.each([
  ['2024-10-04', 'day', '2024-10-04', '2024-10-04'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-02', 'month', '2023-02-01', '2023-02-28'],
  ['1994', 'year', '1994-01-01', '1994-12-31'],
  ['2024-12-10/2024-12-17', 'range', '2024-12-10', '2024-12-17'],
  ['2001-02/2001-03', 'range', '2001-02-01', '2001-03-31'],
  ['1998/2000', 'range', '1998-01-01', '2000-12-31'],
  ['1979-12/1989-02-15', 'range', '1979-12-01', '1989-02-15'],
  ['2024-10-04/2024-10-04', 'range', '2024-10-04', '2024-10-04']
])('%s keeps the precision of its source, %s, and lies from %s to %s', (edtf, precision, from, to) => {
  const when = readDate(edtf);
  expect({ ...when, from: isoOf(when.from), to: isoOf(when.to) }).toEqual({ edtf, precision, inferred: false, from, to });
});

test.each([
  ['2024-10-04?', 'day'],
  ['2024-10?', 'month'],
  ['1994?', 'year'],
  ['2024-10-04?/2024-10-05?', 'range'],
  ['2024-12-10/2024-12-17?', 'range'],
  ['/2024-10-04?', 'day']
])('%s is a date that we inferred, and still as precise as a %s', (edtf, precision) => {
  expect(readDate(edtf)).toMatchObject({ edtf, inferred: true, precision });
});

test('a date that we inferred covers the same days as one that a source prints', () => {
  const [ours, printed] = [readDate('2024-10?'), readDate('2024-10')];
  expect([ours.from, ours.to]).toEqual([printed.from, printed.to]);
});

test.each([
  ['/2024-10-04', 'day', '2024-10-04'],
  ['/1999-12', 'month', '1999-12-31'],
  ['/1999', 'year', '1999-12-31']
])('of %s only the last day of the beginning is known, so nothing is claimed before it', (edtf, precision, last) => {
  const when = readDate(edtf);
  expect({ ...when, from: isoOf(when.from), to: isoOf(when.to) }).toEqual({
    edtf,
    precision,
    inferred: false,
    from: last,
    to: last,
    open: true
  });
});

test('a beginning that is known is not open', () => {
  for (const edtf of ['2024-10-04', '2024', '2024-12-10/2024-12-17']) expect(readDate(edtf)).not.toHaveProperty('open');
});

test.each([
  ['2024-13', 'Month must be 01-12'],
  ['2024-00', 'Month must be 01-12'],
  ['2023-02-29', 'Day must be 01-28'],
  ['2001-02-30', 'Day must be 01-28'],
  ['2024-05/2024-04', 'Interval start must be before'],
  ['Friday', 'Invalid'],
  ['2024-1', 'Invalid'],
  ['2024-10-04T00:00', 'Invalid'],
  ['', 'Invalid'],
  ['2024/2025/2026', 'exactly one "/"']
])('“%s” is no date, and the message says why: %s', (edtf, why) => {
  expect(() => readDate(edtf)).toThrow(RangeError);
  expect(() => readDate(edtf)).toThrow(why);
});

/** Some day of the years that a story may tell of. */
const aDay = fc.integer({ min: -70 * 365, max: 80 * 365 });

test('a day is read as itself, and as a part of its month and of its year', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const iso = isoOf(day);
      expect(readDate(iso)).toMatchObject({ precision: 'day', from: day, to: day });
      const [month, year] = [readDate(iso.slice(0, 7)), readDate(iso.slice(0, 4))];
      for (const wide of [month, year]) expect(wide.from <= day && day <= wide.to).toBe(true);
      expect(year.from <= month.from && month.to <= year.to).toBe(true);
    })
  );
});

test('a range lies from its first day to its last, and one the other way round is refused', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 9000 }), (from, length) => {
      const to = from + length;
      expect(readDate(`${isoOf(from)}/${isoOf(to)}`)).toMatchObject({ precision: 'range', from, to });
      expect(() => readDate(`${isoOf(to)}/${isoOf(from)}`)).toThrow(RangeError);
    })
  );
});
