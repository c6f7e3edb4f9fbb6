import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as ArcPolygons, Topology } from 'topojson-specification';
import { cutPeninsula } from './peninsula';
import type { Atlas, Sources } from './packages';
import type { Box, OccupiedArea, Recipe } from './recipe';
import { isWithin } from './recipe';
import { geometryOf, polygonsOf, type Shape } from './shapes';
import { type Line, type Polygon, type Sheet } from './sheet';

/** A piece of land with one id: an ISO 3166 code, or that of an occupied area, which is cut from its country here. */
export type Country = Feature<MultiPolygon> & { id: string };
export type Countries = FeatureCollection<MultiPolygon> & { features: Country[] };

/** The countries on the sheet, in plane units, without islands too small to see. */
export function layCountries(sources: Sources, recipe: Recipe, paper: Sheet): Countries {
  const shapes = shapesById(sources, recipe);
  const all = [...shapes].flatMap(([id, shape]): Country[] => {
    const coordinates = paper.polygons(shape);
    return coordinates.length > 0 ? [country(id, coordinates)] : [];
  });
  return { type: 'FeatureCollection', features: dropSpecks(all, recipe) };
}

function country(id: string, coordinates: Polygon[]): Country {
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** In degrees. A code that the package gives twice (as for outlying islands) is one shape. */
function shapesById({ countries, occupation }: Sources, recipe: Recipe): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const geometry of countries.objects['countries']!.geometries) {
    const id = codeOf(geometry);
    if (recipe.countries.omit.includes(id)) continue;
    shapes.set(id, [...(shapes.get(id) ?? []), ...polygonsOf(geometryOf(countries, geometry))]);
  }
  for (const area of occupiedAreas(recipe)) {
    const whole = shapes.get(area.from);
    if (!whole) throw new Error(`${area.id}: no country ${area.from}`);
    const { mainland, peninsula } = cutPeninsula(whole, occupation, area);
    shapes.set(area.from, mainland);
    shapes.set(area.id, peninsula);
  }
  return shapes;
}

/** ISO 3166-1 alpha-3, or the package's own code for what has none. */
function codeOf({ id, properties }: Atlas['objects'][string]['geometries'][number]): string {
  return properties && 'a3' in properties && properties.a3 ? properties.a3 : String(id);
}

export function occupiedAreas({ disputes }: Pick<Recipe, 'disputes'>): OccupiedArea[] {
  return disputes.filter((dispute) => dispute.kind === 'occupied-area');
}

/** Drops small islands and ponds. What touches a neighbour is kept, however small: without it there would be a hole in the map. */
function dropSpecks(all: Country[], { countries, detail }: Recipe): Country[] {
  const collection: Countries = { type: 'FeatureCollection', features: all };
  const whole = topology({ all: collection }) as Topology<{ all: GeometryCollection }>;
  const shapes = whole.objects.all.geometries as ArcPolygons[];
  const uses = new Map<number, number>();
  for (const arc of shapes.flatMap((shape) => shape.arcs.flat(2))) uses.set(absolute(arc), (uses.get(absolute(arc)) ?? 0) + 1);
  const isAlone = (arcs: readonly number[]): boolean => arcs.every((arc) => uses.get(absolute(arc)) === 1);
  const isSpeck = (ring: Line, arcs: readonly number[]): boolean => isAlone(arcs) && areaOf(ring) < detail.smallestIsland;

  return all.flatMap((one, c) => {
    const arcs = shapes[c]!.arcs;
    const polygons = one.geometry.coordinates as Polygon[];
    const largest = polygons.reduce((best, polygon) => (areaOf(polygon[0]!) > areaOf(best[0]!) ? polygon : best));
    const kept = polygons.flatMap((polygon, p) => {
      const isMain = polygon === largest && countries.keep.includes(one.id);
      if (!isMain && isSpeck(polygon[0]!, arcs[p]![0]!)) return [];
      return [polygon.filter((ring, r) => r === 0 || !isSpeck(ring, arcs[p]![r]!))];
    });
    return kept.length > 0 ? [country(one.id, kept)] : [];
  });
}

/** How many times smaller details may be lost at a point of the plane. */
export function coarseness(point: readonly number[], { focus, outsideFactor }: { focus: Box; outsideFactor: number }): number {
  return isWithin(focus, point) ? 1 : outsideFactor;
}

/** The index of an arc, whichever way it is walked: TopoJSON writes ~index for backwards. */
export function absolute(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** Square plane units. */
export function areaOf(ring: Line): number {
  const twice = ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);
  return Math.abs(twice) / 2;
}
