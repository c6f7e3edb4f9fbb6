import { mesh } from 'topojson-client';
import type { LonLat } from '../../map/plane';
import type { Atlas } from './packages';
import { isWithin, type OccupiedArea } from './recipe';
import { geometryOf, polygonsOf, type Ring, type Shape } from './shapes';

/**
 * Cuts an occupied peninsula from its country along the line that the occupation package draws across the isthmus.
 * The coast stays that of the country, so that the two parts fit without a gap. Everything is in degrees.
 * Throws when the line or the peninsula is not where the recipe says.
 */
export function cutPeninsula(country: Shape, occupation: Atlas, area: OccupiedArea): { mainland: Shape; peninsula: Shape } {
  const { held, isthmus } = find(occupation, area);
  const whole = country.find(([outer]) => outer!.some((point) => distance(point, held[0]!) < 0.1));
  if (!whole) throw new Error(`${area.id}: the country has no coast there`);
  const [outer, ...holes] = whole as [Ring, ...Ring[]];
  const open = outer.slice(0, -1);

  const isShore = (points: Ring): boolean => points.every((point) => isWithin(area.ring.within, point));
  const [start, end] = [nearest(open, isthmus[0]!), nearest(open, isthmus.at(-1)!)];
  const onwards = isShore(stretch(open, end, start));
  const [from, to] = onwards ? [start, end] : [end, start];
  const shore = stretch(open, to, from);
  if (!isShore(shore)) throw new Error(`${area.id}: the line does not cut the country in two`);
  // The ends of the line are moved to the country's coast, since the two packages round differently.
  const inland = (onwards ? isthmus : isthmus.toReversed()).slice(1, -1);
  const rest = stretch(open, from, to);
  return {
    mainland: country.map((rings) => (rings === whole ? [[...rest, ...inland.toReversed(), open[from]!], ...holes] : rings)),
    peninsula: [[[...shore, ...inland, open[to]!]]]
  };
}

/** The outline of the area and its land side, as the occupation package has them. */
function find(occupation: Atlas, { id, ring, line }: OccupiedArea): { held: Ring; isthmus: Ring } {
  const countries = occupation.objects['countries']!;
  const holder = countries.geometries.find((geometry) => geometry.id === ring.of);
  const held =
    holder &&
    polygonsOf(geometryOf(occupation, holder))
      .map(([outer]) => outer!)
      .find((outer) => outer.every((point) => isWithin(ring.within, point)));
  const pair = new Set<unknown>(line.between);
  const shared = mesh(occupation, countries, (a, b) => a.id !== b.id && pair.has(a.id) && pair.has(b.id));
  const isthmus = (shared.coordinates as unknown as Ring[]).find((points) => points.every((point) => isWithin(line.within, point)));
  if (!held || !isthmus) throw new Error(`${id}: the occupation package has no such ring or line`);
  return { held, isthmus };
}

/** The points of an unclosed ring from one index on to another, both included, in the ring's own direction. */
function stretch(open: Ring, from: number, to: number): Ring {
  return from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
}

function nearest(ring: Ring, point: LonLat): number {
  return ring.reduce((best, candidate, index) => (distance(candidate, point) < distance(ring[best]!, point) ? index : best), 0);
}

/** Degrees: good enough to find a point among its neighbours. */
function distance(a: LonLat, b: LonLat): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
