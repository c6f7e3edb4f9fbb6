import { feature } from 'topojson-client';
import type { GeometryObject, Properties, Topology } from 'topojson-specification';

import type { Line, Region } from './region';

/** What else `region.json` has are occupied areas, each under its own id. */
const layers: ReadonlySet<string> = new Set(['countries', 'lakes', 'rivers', 'coast', 'border', 'disputed', 'unaccepted']);

/** Unpacks `region.json`. */
export function regionOf(topology: Topology): Region {
  const linesOf = (name: string): Line[] => (topology.objects[name] ? flatten(topology, topology.objects[name]) : []);
  const occupied = Object.keys(topology.objects).filter((name) => !layers.has(name));
  const countries = topology.objects.countries;
  const shapes = countries?.type === 'GeometryCollection' ? countries.geometries : [];
  return {
    countries: new Map(shapes.map((shape) => [String(shape.id), flatten(topology, shape)])),
    occupied: occupied.flatMap(linesOf),
    lakes: linesOf('lakes'),
    rivers: linesOf('rivers'),
    coast: linesOf('coast'),
    borders: linesOf('border'),
    disputed: linesOf('disputed'),
    unaccepted: linesOf('unaccepted')
  };
}

function flatten(topology: Topology, object: GeometryObject<Properties | null>): Line[] {
  const made = feature(topology, object as GeometryObject);
  const geometries = made.type === 'FeatureCollection' ? made.features.map(({ geometry }) => geometry) : [made.geometry];
  return geometries.flatMap((geometry): Line[] => {
    switch (geometry.type) {
      case 'LineString':
        return [geometry.coordinates];
      case 'MultiLineString':
      case 'Polygon':
        return geometry.coordinates;
      case 'MultiPolygon':
        return geometry.coordinates.flat();
      default:
        return [];
    }
  });
}
