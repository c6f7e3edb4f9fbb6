import type { Shape } from '../article/schema';
import type { Box } from '../labels/room';
import type { Point } from './drawing';
import { isOn } from './outline';

/** Somebody on the floor, with all that a tie must not run through. */
export interface Stand extends Point {
  readonly id: string;
  readonly shape: Shape;
  readonly size: number;
  /** Of name and role, and of the frame in which one is held. */
  readonly boxes: readonly Box[];
}

/** A straight tie: where it begins, which way it runs (in radians) and how far. */
export interface Straight {
  readonly start: Point;
  readonly angle: number;
  readonly length: number;
}

/** How far what a tie ends in reaches to the side: so far it keeps off a name. */
const reach = 8;
/** Pixels of air between a tie and what it leads to. */
const air = 6;

/** The tie from one to another, `aside` pixels off the line between their middles (below it, or to the right). It begins and ends outside shape and name. @param half of its thickness */
export function straightBetween(from: Stand, to: Stand, aside: number, half = 0): Straight | undefined {
  const [begun, ended] = aims(from, to);
  const [dx, dy] = [ended.x - begun.x, ended.y - begun.y];
  const whole = Math.hypot(dx, dy);
  if (whole === 0) return undefined;
  const [ux, uy] = [dx / whole, dy / whole];
  const down = ux > 0 || (ux === 0 && uy < 0) ? 1 : -1;
  const off = { x: -uy * aside * down, y: ux * aside * down };
  const at = (way: number) => ({ x: begun.x + off.x + ux * way, y: begun.y + off.y + uy * way });
  const [begin, end] = [leaves(from, at, whole, 0, 1), leaves(to, at, whole, whole, -1)];
  // A thick tie that slants has corners that reach farther than its middle.
  const gap = air + half * Math.min(1, Math.abs(ux * uy) * 2);
  const length = end - gap - (begin + gap);
  return length > 4 ? { start: at(begin + gap), angle: Math.atan2(uy, ux), length } : undefined;
}

/** A slanting tie leaves and meets the half of a shape that it comes from, so that it keeps clear of one that lies level. */
function aims(from: Stand, to: Stand): readonly [Point, Point] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const slants = Math.abs(dy) > 0.12 * Math.abs(dx) && Math.abs(dx) > 0.3 * Math.abs(dy);
  if (!slants) return [from, to];
  const turn = Math.sign(dy);
  return [
    { x: from.x, y: from.y + turn * from.size * 0.4 },
    { x: to.x, y: to.y - turn * to.size * 0.45 }
  ];
}

/** How far along the way somebody is left behind for good, going from the middle outward. */
function leaves({ x, y, shape, size, boxes }: Stand, at: (way: number) => Point, whole: number, middle: number, turn: 1 | -1): number {
  let last = middle;
  for (let gone = 0; gone <= whole; gone++) {
    const here = at(middle + turn * gone);
    const inBox = boxes.some(({ x1, y1, x2, y2 }) => here.x >= x1 - reach && here.x <= x2 + reach && here.y >= y1 && here.y <= y2);
    if (inBox || isOn(shape, size, { x: here.x - x, y: here.y - y })) last = middle + turn * gone;
  }
  return last;
}

/** The point at a share of a straight tie. */
export const alongOf = ({ start, angle, length }: Straight, share: number): Point => ({
  x: start.x + Math.cos(angle) * length * share,
  y: start.y + Math.sin(angle) * length * share
});
