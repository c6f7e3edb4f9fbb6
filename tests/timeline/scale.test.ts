import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/article/day';
import { along, between, dayAt, moved, widened, type Scale } from '../../src/timeline/scale';
import { scaleBar, ticksOf, unitFor, unitOf } from '../../src/timeline/ticks';

const span = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) });
const scale = (from: string, to: string): Scale => ({ ...span(from, to), start: 30, end: 754 });
const whole = span('1979-01-01', '2026-12-31');
const spans = fc
  .tuple(fc.integer({ min: 3300, max: 20000 }), fc.integer({ min: 5, max: 7000 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('a place on the scale is a day, and the day is at that place', () => {
  const years = scale('1999-01-01', '2025-01-01');
  expect(along(years, years.from)).toBe(30);
  expect(along(years, years.to)).toBe(754);
  for (const at of [30, 111, 400, 753]) expect(along(years, dayAt(years, at))).toBeCloseTo(at, 6);
});

test('on the way from one window to another the ends are the windows themselves, the same from both sides', () => {
  fc.assert(
    fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      expect(between(a, b, 0)).toBe(a);
      expect(between(a, b, 1)).toBe(b);
      const [there, back] = [between(a, b, share), between(b, a, 1 - share)];
      expect(there.from).toBeCloseTo(back.from, 3);
      expect(there.to).toBeCloseTo(back.to, 3);
      expect(there.to).toBeGreaterThan(there.from);
    })
  );
});

test('half way from years to days the length is the mean of both by shares, so that neither end jumps', () => {
  const half = between({ from: 0, to: 10_000 }, { from: 9_000, to: 9_001 }, 0.5);
  expect(half.to - half.from).toBeCloseTo(100, 6);
});

test('a window that is moved or widened stays within the whole, and the day that is pointed at stays where it is', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -9000, max: 9000 }), fc.double({ min: 0.1, max: 10, noNaN: true }), (given, days, factor) => {
      for (const to of [moved(given, days, whole), widened(given, factor, (given.from + given.to) / 2, whole)]) {
        expect(to.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
        expect(to.to).toBeLessThanOrEqual(whole.to + 1e-6);
      }
    })
  );
  const august = span('2021-08-01', '2021-09-02');
  const wider = widened(august, 2, dayOf('2021-08-15'), whole);
  expect((dayOf('2021-08-15') - wider.from) / (wider.to - wider.from)).toBeCloseTo(14 / 32, 6);
});

test('days are ticked one by one and named 1, 5, 10; months by quarters with the year under January; years one by one', () => {
  const labels = (from: string, to: string, unit: 'day' | 'month' | 'year') =>
    ticksOf(scale(from, to), unit, 'en-GB', 38).flatMap(({ label, under }) => (label ? [under ? `${label}/${under}` : label] : []));
  expect(labels('2021-08-01', '2021-09-02', 'day')).toEqual(['1/Aug', '5', '10', '15', '20', '25', '1/Sept']);
  expect(labels('2023-06-01', '2024-12-31', 'month')).toContain('Jan/2024');
  expect(labels('2021-08-01', '2024-12-31', 'month').filter((label) => !label.includes('/'))).toEqual(
    expect.arrayContaining(['Apr', 'Jul', 'Oct'])
  );
  expect(labels('1979-01-01', '1990-01-01', 'year')).toHaveLength(12);
});

test('ticks closer than three pixels give way to those of a longer unit, so that none is drawn by the thousand on the way', () => {
  expect(unitFor(scale('1979-01-01', '2026-12-31'), 'day')).toBe('year');
  expect(ticksOf(scale('1979-01-01', '2026-12-31'), 'day', 'en-GB', 38).length).toBeLessThan(60);
  expect([10, 300, 9000].map(unitOf)).toEqual(['day', 'month', 'year']);
});

test('the scale bar is a round length in words', () => {
  expect(scaleBar(scale('2021-08-01', '2021-09-02'), 64)).toMatchObject({ n: 5, unit: 'day' });
  expect(scaleBar(scale('1979-01-01', '1990-01-01'), 64)).toMatchObject({ n: 1, unit: 'year' });
});
