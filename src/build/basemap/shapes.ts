import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Properties, Topology } from 'topojson-specification';
import type { LonLat } from '../../map/plane';

/** Points in degrees; the last equals the first. */
export type Ring = readonly LonLat[];
/** Rings, the outer one first. */
export type Shape = readonly (readonly Ring[])[];

/** The geometry of one shape of a topology, its coordinates written out. Throws for a collection. */
export function geometryOf(topology: Topology, object: GeometryObject<Properties>): Geometry {
  const shape = feature(topology, object as GeometryObject);
  if (shape.type === 'FeatureCollection') throw new Error('a collection is not one shape');
  return shape.geometry;
}

/** The polygons of a geometry, whichever kind it is; none for lines and points. */
export function polygonsOf(geometry: Geometry): Shape {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Ring[]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as Ring[][];
  return [];
}

/** The lines of a geometry, whichever kind it is; none for polygons and points. */
export function linesOf(geometry: Geometry): readonly (readonly LonLat[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as LonLat[]];
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as LonLat[][];
  return [];
}
