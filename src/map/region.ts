import { feature } from 'topojson-client';
import type { GeometryObject, Properties, Topology } from 'topojson-specification';

/** The basemap's lines and areas, as rings and lines of points on the plane (x east, y north, units of 10 km). */
export interface Region {
  /** By ISO 3166 code; the rest of the land under REST. */
  readonly countries: ReadonlyMap<string, readonly Line[]>;
  readonly occupied: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly Line[];
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
  readonly unaccepted: readonly Line[];
}

/** `town.json`: lines of a town on the plane, too fine for the region: a ring road and a river. */
export interface Town {
  readonly ring: Line;
  readonly river: readonly Line[];
}

export type Line = readonly (readonly number[])[];

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

/** Lines as the text of an SVG path, y down. `step` is the grid that points are rounded to, in units. */
export function pathOf(lines: readonly Line[], close: boolean, step = 0.1): string {
  const round = (value: number) => Math.round(value / step) * step;
  const show = (value: number) => String(Math.round(value * 100) / 100);
  return lines
    .map((line) => {
      let [lastX, lastY] = [NaN, NaN];
      const points = line.flatMap(([x = 0, y = 0]) => {
        const [toX, toY] = [round(x), round(-y)];
        if (toX === lastX && toY === lastY) return [];
        [lastX, lastY] = [toX, toY];
        return `${show(toX)} ${show(toY)}`;
      });
      return points.length < 2 ? '' : `M${points.join('L')}${close ? 'Z' : ''}`;
    })
    .join('');
}

const whole = new WeakMap<readonly Line[], string>();

/** `pathOf` of lines that are drawn as they are, worked out once. */
export function wholePath(lines: readonly Line[], close: boolean): string {
  const path = whole.get(lines) ?? pathOf(lines, close);
  whole.set(lines, path);
  return path;
}

/** Works out the paths of a region one at a time, so that whoever shows it later finds them ready. */
export function* pathsOf({ countries, ...layers }: Region): Generator<string> {
  for (const lines of [...countries.values(), layers.occupied, layers.lakes]) yield wholePath(lines, true);
  for (const lines of [layers.rivers, layers.coast, layers.borders, layers.disputed, layers.unaccepted]) yield wholePath(lines, false);
}
