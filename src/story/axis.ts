import type { Clock } from '../article/article';
import type { Day } from '../article/day';

/** Where a day stands on the axis, from 0 to 1. Each stretch between two stops has an even scale of its own; days outside stand at the ends. */
export function placeOn({ stops }: Clock, day: Day): number {
  const next = stops.findIndex((stop) => stop.day > day);
  if (next === 0) return 0;
  if (next < 0) return 1;
  const [from, to] = [stops[next - 1]!, stops[next]!];
  return from.at + ((day - from.day) / (to.day - from.day)) * (to.at - from.at);
}

/** The day at a place on the axis: the inverse of `placeOn`. */
export function dayOn({ stops }: Clock, at: number): Day {
  const next = stops.findIndex((stop) => stop.at > at);
  if (next === 0) return stops[0]!.day;
  if (next < 0) return stops.at(-1)!.day;
  const [from, to] = [stops[next - 1]!, stops[next]!];
  return Math.round(from.day + ((at - from.at) / (to.at - from.at)) * (to.day - from.day));
}
