import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString as ArcLines,
  MultiPolygon as ArcPolygons,
  Objects,
  Topology
} from 'topojson-specification';
import { projection } from '../../map/plane';
import { drawBoundaries } from './boundaries';
import { absolute, areaOf, layCountries, occupiedAreas } from './countries';
import type { Atlas, Sources } from './packages';
import type { Box, Recipe } from './recipe';
import { geometryOf, linesOf, polygonsOf } from './shapes';
import { isOnFrame, sheet, type Line, type Sheet } from './sheet';
import { simplifySheet } from './simplification';

/**
 * The basemap as one TopoJSON of plane coordinates. Its objects:
 * - `countries`: GeometryCollection of polygons, id = ISO 3166-1 alpha-3 code (KAS: Siachen Glacier), all others as one, id `REST`;
 * - every occupied area of the recipe, under its id: polygons, a part of the country it is cut from;
 * - `lakes`: polygons; `rivers`, `coast`, `border`: lines;
 * - `disputed`, `unaccepted`: GeometryCollection of lines, id = id of the dispute.
 *
 * What two objects have in common is stored once, so edges coincide.
 */
export function makeRegion(sources: Sources, recipe: Recipe): Topology<Objects> {
  const plane = projection(recipe.projection);
  const paper = sheet(plane, recipe);
  const countries = layCountries(sources, recipe, paper);
  const { coast, border, disputed, unaccepted } = drawBoundaries(countries, recipe, plane);
  const whole = topology({
    countries,
    lakes: lakes(sources.water, recipe, paper),
    rivers: lines(layers(sources.water, 'rivers').flatMap((river) => paper.lines(linesOf(river)))),
    coast: lines(coast),
    border: lines(border),
    disputed: collection(disputed),
    unaccepted: collection(unaccepted)
  }) as Topology<Objects>;
  const simple = simplifySheet(whole, recipe, { solid: ['countries', 'lakes'], apart: ['countries'], thin: ['rivers'] });
  const [left, bottom] = recipe.extent;
  const { grid } = recipe.detail;
  return quantize(join(simple, recipe), { scale: [grid, grid], translate: [left, bottom] });
}

/** Puts occupied areas back into their countries, beside their own outline, and makes one shape of the countries that need no own. */
function join(simple: Topology<Objects>, recipe: Recipe): Topology<Objects> {
  const shapes = (simple.objects['countries'] as GeometryCollection).geometries as ArcPolygons[];
  const areas = occupiedAreas(recipe);
  const isArea = (id: unknown): boolean => areas.some((area) => area.id === id);
  const partsOf = (code: string): ArcPolygons[] =>
    shapes.filter(({ id }) => id === code || areas.some((area) => area.id === id && area.from === code));
  const { keep, rest } = recipe.countries;
  const named = keep.map((id) => {
    const parts = partsOf(id);
    if (parts.length === 0) throw new Error(`${id}: no such country inside the extent`);
    return { id, ...mergeArcs(simple, parts) };
  });
  const others = shapes.filter(({ id }) => !isArea(id) && !keep.includes(String(id)));
  return {
    ...simple,
    objects: {
      ...simple.objects,
      coast: shoreOf(simple, recipe.extent),
      countries: { type: 'GeometryCollection', geometries: [...named, { id: rest, ...mergeArcs(simple, others) }] },
      ...Object.fromEntries(areas.map(({ id }) => [id, { type: 'MultiPolygon', arcs: partsOfArea(shapes, id) }]))
    }
  };
}

/** The coast without the islets that the extent cuts to less than is seen: what is left of their shore is a piece of the extent. */
function shoreOf(simple: Topology<Objects>, extent: Box): ArcLines {
  const coast = simple.objects['coast'] as ArcLines;
  const isFrame = (arc: number): boolean => simple.arcs[absolute(arc)]!.every((point) => isOnFrame(extent, point));
  return { ...coast, arcs: coast.arcs.filter((line) => !line.every(isFrame)) };
}

function partsOfArea(shapes: readonly ArcPolygons[], id: string): number[][][] {
  return shapes.filter((shape) => shape.id === id).flatMap(({ arcs }) => arcs);
}

function layers(atlas: Atlas, name: string): Geometry[] {
  return atlas.objects[name]!.geometries.map((geometry) => geometryOf(atlas, geometry));
}

function lakes(water: Atlas, { detail }: Recipe, paper: Sheet): Feature<MultiPolygon> {
  const coordinates = layers(water, 'lakes')
    .flatMap((lake) => paper.polygons(polygonsOf(lake)))
    .filter(([outer]) => areaOf(outer!) >= detail.smallestLake)
    .map((rings) => rings.filter((ring, index) => index === 0 || areaOf(ring) >= detail.smallestIsland));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

function lines(coordinates: Line[]): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function collection(byId: ReadonlyMap<string, Line[]>): FeatureCollection<MultiLineString> {
  return { type: 'FeatureCollection', features: [...byId].map(([id, coordinates]) => ({ ...lines(coordinates), id })) };
}
