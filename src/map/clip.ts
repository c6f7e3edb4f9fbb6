import { clipPolygon } from 'lineclip';
import type { Line } from './region';

/** Left, bottom, right, top of the plane. */
export type Extent = readonly [number, number, number, number];

/** What of closed rings lies in the box. Where a ring leaves it, it goes on along the box's side. */
export function areasWithin(rings: readonly Line[], box: Extent): Line[] {
  return rings.map((ring): Line => clipPolygon(ring, box)).filter(({ length }) => length > 2);
}

/** The pieces of open lines that touch the box, each with the point before and after it: no end of a line may show at the box's side. */
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

/** On which sides of the box a point lies outside, as bits. */
function codeOf([x = 0, y = 0]: readonly number[], [left, bottom, right, top]: Extent): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < bottom ? 4 : y > top ? 8 : 0);
}
