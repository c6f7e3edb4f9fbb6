import { presimplify, simplify, planarTriangleArea, type Triangle } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { absolute, coarseness } from './countries';
import { crossings } from './crossings';
import type { Recipe } from './recipe';
import { isOnFrame, isSame } from './sheet';

/** A point with its weight: the size of the triangle that is lost with it, or Infinity if it must stay. */
type Weighed = [x: number, y: number, weight: number];

/**
 * Drops the corners that are too small to see, by Visvalingam's method: a corner counts by the triangle it makes with its neighbours,
 * sharp corners for less than flat ones (the formula is mapshaper's). Common borders stay common. Then puts points back
 * where a ring would vanish, or where two outlines would cross.
 *
 * @param solid names of the objects whose rings may not vanish
 * @param apart names of the objects whose outlines may not cross each other's or their own
 * @param thin names of the objects that are simplified more, by `detail.riverFactor`
 */
export function simplifySheet(
  whole: Topology<Objects>,
  { extent, detail }: Pick<Recipe, 'extent' | 'detail'>,
  { solid, apart, thin }: { solid: readonly string[]; apart: readonly string[]; thin: readonly string[] }
): Topology<Objects> {
  const weighed = presimplify(whole, (triangle) => weigh(triangle) / coarseness(triangle[1], detail));
  const arcs = weighed.arcs as Weighed[][];
  const arcsOf = (names: readonly string[]): Set<number> =>
    new Set(names.flatMap((name) => ringsOf(whole.objects[name]!).flat().map(absolute)));
  const solidArcs = arcsOf(solid);
  for (const index of arcsOf(thin)) if (!solidArcs.has(index)) for (const point of arcs[index]!) point[2] /= detail.riverFactor;
  for (const point of arcs.flat()) if (isOnFrame(extent, point)) point[2] = Infinity;

  const rings = solid.flatMap((name) => ringsOf(whole.objects[name]!));
  for (const ring of rings)
    keepCorners(
      ring.map((arc) => arcs[absolute(arc)]!),
      detail.smallestTriangle,
      detail.fewestCorners
    );
  keepApart(
    [...arcsOf(apart)].map((index) => arcs[index]!),
    detail.smallestTriangle
  );
  return simplify(weighed, detail.smallestTriangle);
}

function weigh(triangle: Triangle): number {
  const [a, b, c] = triangle;
  const [px, py, qx, qy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const cosine = (px * qx + py * qy) / (Math.hypot(px, py) * Math.hypot(qx, qy) || 1);
  return planarTriangleArea(triangle) * (1 - 0.7 * cosine);
}

/** The arc lists of all rings, or of all lines, of an object. */
function ringsOf(object: GeometryObject): number[][] {
  switch (object.type) {
    case 'GeometryCollection':
      return object.geometries.flatMap(ringsOf);
    case 'MultiPolygon':
      return object.arcs.flat();
    case 'Polygon':
    case 'MultiLineString':
      return object.arcs;
    case 'LineString':
      return [object.arcs];
    default:
      return [];
  }
}

/** Raises the heaviest points of a ring until it has enough corners, or all it ever had. */
function keepCorners(arcs: readonly Weighed[][], threshold: number, fewest: number): void {
  const points = arcs.flatMap((arc) => arc.slice(1));
  const missing = fewest - points.filter((point) => point[2] >= threshold).length;
  if (missing <= 0) return;
  const spare = points.filter((point) => point[2] < threshold).sort((a, b) => b[2] - a[2]);
  for (const point of spare.slice(0, missing)) point[2] = Infinity;
}

/** Raises points until no two outlines cross, or until nothing is left to raise. */
function keepApart(arcs: readonly Weighed[][], threshold: number): void {
  for (;;) {
    const kept = arcs.map((arc) => arc.flatMap((point, index) => (point[2] >= threshold ? [index] : [])));
    const spans = kept.flatMap((indexes, arc) => indexes.slice(1).map((to, k) => ({ arc: arcs[arc]!, from: indexes[k]!, to })));
    const found = crossings(spans.map(({ arc, from, to }) => [arc[from]!, arc[to]!]));
    const raised = [...new Set(found.flat())].map((index) => spans[index]!);
    let isChanged = false;
    for (const { arc, from, to } of raised) {
      const between = arc.slice(from + 1, to).filter((point) => !isSame(point, arc[from]!) && !isSame(point, arc[to]!));
      if (between.length === 0) continue;
      between.reduce((best, point) => (point[2] > best[2] ? point : best))[2] = Infinity;
      isChanged = true;
    }
    if (!isChanged) return;
  }
}
