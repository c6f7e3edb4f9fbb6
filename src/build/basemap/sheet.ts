import { clipPolygon, clipPolyline } from 'lineclip';
import type { LonLat, Plane } from '../../map/plane';
import type { Box, Recipe } from './recipe';

export type Point = [x: number, y: number];
export type Line = Point[];
/** Rings, the outer one first; each ring ends where it starts. */
export type Polygon = Line[];

/** The sheet of paper that the globe's shapes are laid on: projected, and cut at the extent. */
export interface Sheet {
  readonly extent: Box;
  readonly polygons: (polygons: readonly (readonly (readonly LonLat[])[])[]) => Polygon[];
  readonly lines: (lines: readonly (readonly LonLat[])[]) => Line[];
}

export function sheet(plane: Plane, { extent, detail }: Pick<Recipe, 'extent' | 'detail'>): Sheet {
  const project = (line: readonly LonLat[]): Line => densify(line, detail.longestEdgeDegrees).map((point) => settle(plane.forward(point)));
  return {
    extent,
    polygons: (polygons) =>
      polygons.flatMap((rings) => {
        const [outer, ...holes] = rings
          .map((ring) => closed(settled(clipPolygon(project(ring).slice(0, -1), extent))))
          .filter((ring, index) => index === 0 || ring.length > 3);
        return outer && outer.length > 3 ? [[outer, ...holes]] : [];
      }),
    lines: (lines) => lines.flatMap((line) => clipPolyline(project(line), extent).map(settled))
  };
}

/** Whether a point lies on one of the four edges of the extent. */
export function isOnFrame([left, bottom, right, top]: Box, [x, y]: readonly number[]): boolean {
  return x === left || x === right || y === bottom || y === top;
}

/**
 * Puts points on edges longer than `longest` degrees. An edge takes the short way round: in the atlases it may run from 179.9° to
 * -179.9°. Two neighbours walk a common edge in opposite directions and must get the very same points, so it is always cut from its
 * smaller end.
 */
function densify(line: readonly LonLat[], longest: number): LonLat[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [to];
    const forwards = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1]);
    const [a, b] = forwards ? [from, to] : [to, from];
    const across = shortWay(b[0] - a[0]);
    const up = b[1] - a[1];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(across), Math.abs(up)) / longest));
    const between = Array.from({ length: parts - 1 }, (_, k): LonLat => [a[0] + (across * (k + 1)) / parts, a[1] + (up * (k + 1)) / parts]);
    return [...(forwards ? between : between.reverse()), to];
  });
}

function shortWay(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** Rounds to a thousandth of a metre, so that 180° and -180° give one point. */
function settle([x, y]: readonly [number, number]): Point {
  return [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];
}

/** Where an edge meets the extent it does so in the same point, whichever end one starts from. */
const settled = (points: readonly (readonly number[])[]): Line => points.map(([x = 0, y = 0]) => settle([x, y]));

/** A ring without the points that it has twice in a row, its first at its end again; none of what has no width. */
function closed(ring: Line): Line {
  const distinct = ring.filter((point, index) => !isSame(point, ring[(index + ring.length - 1) % ring.length]!));
  return distinct.length < 3 ? [] : [...distinct, distinct[0]!];
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
