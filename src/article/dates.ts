import { isEDTFInterval, parse, type EDTFBase } from '@edtf-ts/core';
import type { Precision, When } from './when';

const length = 86_400_000;

/**
 * Reads a date in the Extended Date/Time Format (Library of Congress, 2019): a day, month or year, an interval of those, `?` where it is
 * inferred, `/2001-10-04` for a beginning that is known only to lie on or before that day, or `2001/` for what goes on since then.
 * Runs at build: the page is given days. Throws a RangeError that says what to write instead.
 */
export function readDate(edtf: string): When {
  if (edtf.endsWith('/')) return { ...readDate(edtf.slice(0, -1)), edtf, lasting: true };
  const read = parse(edtf);
  if (!read.success) throw new RangeError(`${read.errors[0]?.message ?? 'not a date'}`);
  const { value } = read;
  const open = edtf.startsWith('/');
  const [from, to] = [open ? value.max.getTime() - (length - 1) : value.min.getTime(), value.max.getTime()];
  if (to < from) throw new RangeError('the range ends before it begins');
  return {
    edtf,
    precision: precisionOf(value, open),
    inferred: edtf.includes('?'),
    from: Math.floor(from / length),
    to: Math.floor(to / length),
    ...(open && { open: true as const })
  };
}

function precisionOf(value: EDTFBase, open: boolean): Precision {
  if (isEDTFInterval(value) && !open) return 'range';
  return value.precision === 'month' || value.precision === 'year' ? value.precision : 'day';
}
