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
          .map((ring) => clipRing(project(ring), extent))
          .filter((ring, index) => index === 0 || ring.length > 3);
        return outer && outer.length > 3 ? [[outer, ...holes]] : [];
      }),
    lines: (lines) => lines.flatMap((line) => clipLine(project(line), extent))
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

interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly inside: (point: Point) => boolean;
}

function edges([left, bottom, right, top]: Box): Edge[] {
  return [
    { axis: 0, at: left, inside: (point) => point[0] >= left },
    { axis: 0, at: right, inside: (point) => point[0] <= right },
    { axis: 1, at: bottom, inside: (point) => point[1] >= bottom },
    { axis: 1, at: top, inside: (point) => point[1] <= top }
  ];
}

/** Where an edge of a ring meets an edge of the extent; the same point whichever end one starts from. */
function meet(p: Point, q: Point, { axis, at }: Edge): Point {
  const [a, b] = p[axis] < q[axis] ? [p, q] : [q, p];
  const other = axis === 0 ? 1 : 0;
  const across = a[other] + ((b[other] - a[other]) * (at - a[axis])) / (b[axis] - a[axis]);
  return axis === 0 ? settle([at, across]) : settle([across, at]);
}

/** Sutherland and Hodgman's clipping. Parts cut off from each other stay joined along the extent, where nobody sees it. */
function clipRing(ring: Line, extent: Box): Line {
  const open = edges(extent).reduce(
    (points, edge) => {
      return points.flatMap((point, index) => {
        const before = points[(index + points.length - 1) % points.length]!;
        const enters = edge.inside(point);
        const crossing = enters === edge.inside(before) ? [] : [meet(before, point, edge)];
        return enters ? [...crossing, point] : crossing;
      });
    },
    ring.slice(0, -1)
  );
  const distinct = open.filter((point, index) => !isSame(point, open[(index + open.length - 1) % open.length]!));
  return distinct.length < 3 ? [] : [...distinct, distinct[0]!];
}

function clipLine(line: Line, extent: Box): Line[] {
  return edges(extent)
    .reduce((parts, edge) => parts.flatMap((part) => clipAtEdge(part, edge)), [line])
    .filter((part) => part.length > 1);
}

function clipAtEdge(line: Line, edge: Edge): Line[] {
  const parts: Line[] = [];
  let part: Line = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before && edge.inside(before) !== edge.inside(point)) part.push(meet(before, point, edge));
    if (edge.inside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 0 ? [...parts, part] : parts;
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
