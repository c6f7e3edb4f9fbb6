import type { Day } from '../article/day';

/** A stretch of time. While it moves its ends lie between two days. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A span on an even scale: `start` and `end` are the pixels of its first and last day, across the view or down it. */
export interface Scale extends Span {
  readonly start: number;
  readonly end: number;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Where a day stands, in pixels. */
export const along = ({ from, to, start, end }: Scale, day: Day): number => start + ((day - from) / (to - from)) * (end - start);

/** The day at a place, not rounded: the inverse of `along`. */
export const dayAt = ({ from, to, start, end }: Scale, at: number): Day => from + ((at - start) / (end - start)) * (to - from);

/** Pixels of a day. */
export const dayLength = ({ from, to, start, end }: Scale): number => (end - start) / (to - from);

/**
 * The span on the way from `a` to `b`: its middle moves evenly and its length grows by equal shares, so that years and days meet without a jump. At 0
 * and 1 it is `a` and `b` themselves.
 * @param share of the way, from 0 to 1
 */
export function between(a: Span, b: Span, share: number): Span {
  if (share <= 0) return a;
  if (share >= 1) return b;
  const [lengthA, lengthB] = [a.to - a.from, b.to - b.from];
  const middle = (a.from + a.to) / 2 + (share * (b.from + b.to - a.from - a.to)) / 2;
  const half = Math.exp(Math.log(lengthA) + share * (Math.log(lengthB) - Math.log(lengthA))) / 2;
  return { from: middle - half, to: middle + half };
}

/** The shortest that a reader may look at, in days. */
const shortest = 4;

/** A span `factor` times as long, the day `about` staying where it is; never longer than the whole, nor outside of it. */
export function widened(span: Span, factor: number, about: Day, whole: Span): Span {
  const length = Math.min(whole.to - whole.from, Math.max(shortest, (span.to - span.from) * factor));
  const share = (about - span.from) / (span.to - span.from);
  return moved({ from: about - share * length, to: about + (1 - share) * length }, 0, whole);
}

/** A span some days later, or earlier, and never outside of the whole. */
export function moved({ from, to }: Span, days: number, whole: Span): Span {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.max(whole.from, Math.min(whole.to - length, from + days));
  return { from: start, to: start + length };
}
