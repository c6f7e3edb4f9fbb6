import type { Line } from './region';

/** Left, bottom, right, top of the plane. */
export type Extent = readonly [number, number, number, number];

/** What of closed rings lies in the box. Where a ring leaves it, it goes on along the box's side. */
export function areasWithin(rings: readonly Line[], box: Extent): Line[] {
  return rings.map((ring) => sides(box).reduce(cutOff, ring)).filter(({ length }) => length > 2);
}

/** The pieces of open lines that touch the box, each with the point before and after it. */
export function linesWithin(lines: readonly Line[], box: Extent): Line[] {
  const pieces: number[][][] = [];
  for (const line of lines) {
    let piece: number[][] = [];
    line.forEach((point, at) => {
      const last = line[at - 1];
      if (!last) return;
      if ((codeOf(last, box) & codeOf(point, box)) !== 0) {
        piece = [];
        return;
      }
      if (piece.length === 0) {
        piece = [[...last]];
        pieces.push(piece);
      }
      piece.push([...point]);
    });
  }
  return pieces;
}

interface Side {
  /** 0 across, 1 up. */
  readonly axis: 0 | 1;
  readonly at: number;
  /** Whether what is less is kept. */
  readonly below: boolean;
}

const sides = ([left, bottom, right, top]: Extent): Side[] => [
  { axis: 0, at: left, below: false },
  { axis: 1, at: bottom, below: false },
  { axis: 0, at: right, below: true },
  { axis: 1, at: top, below: true }
];

/** One turn of the method of I. Sutherland and G. Hodgman, Reentrant Polygon Clipping, Communications of the ACM 17 (1974), pp. 32–42. */
function cutOff(ring: Line, { axis, at, below }: Side): Line {
  const inside = (point: readonly number[]) => (below ? point[axis]! <= at : point[axis]! >= at);
  return ring.flatMap((point, place) => {
    const last = ring[(place + ring.length - 1) % ring.length]!;
    if (inside(last) === inside(point)) return inside(point) ? [point] : [];
    const share = (at - last[axis]!) / (point[axis]! - last[axis]!);
    const crossing = [last[0]! + (point[0]! - last[0]!) * share, last[1]! + (point[1]! - last[1]!) * share];
    return inside(point) ? [crossing, point] : [crossing];
  });
}

/** On which sides of the box a point lies outside, as bits. */
function codeOf([x = 0, y = 0]: readonly number[], [left, bottom, right, top]: Extent): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < bottom ? 4 : y > top ? 8 : 0);
}
