import type { Fault } from '../article/check/fault';
import { projection, type LonLat, type PlaneSettings } from './plane';
import type { Line } from './region';

/** What of `recipe.json` says where the map is. */
export interface Frame {
  readonly projection: PlaneSettings;
  /** Left, bottom, right, top of the plane. */
  readonly extent: readonly [number, number, number, number];
}

/** Places as written, of which anything may be wrong. */
interface Placed {
  readonly id: string;
  readonly lonlat: LonLat;
}

/**
 * Places that are where nobody put them: at zero, where a field was left empty, or with north and east exchanged. A place beyond the map is shown at its
 * edge, so that alone is no fault, unless `inside` is asked for.
 */
export function placeFaults(file: string, places: readonly Placed[], { projection: plane, extent }: Frame, inside: boolean): Fault[] {
  const [left, bottom, right, top] = extent;
  const { forward } = projection(plane);
  const onMap = ([lon, lat]: LonLat) => {
    if (Math.abs(lat) > 90) return false;
    const [x, y] = forward([lon, lat]);
    return x >= left && x <= right && y >= bottom && y <= top;
  };
  return places.flatMap(({ id, lonlat }): Fault[] => {
    const [lon, lat] = lonlat;
    const report = (wrong: string, instead: string) => [{ file, item: id, field: 'at', wrong, instead }];
    const order = 'degrees east first, then degrees north';
    if (lon === 0 && lat === 0) return report('is at zero', order);
    if (onMap(lonlat)) return [];
    if (onMap([lat, lon])) return report(`is [${lon}, ${lat}], which is on the map the other way round`, order);
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return report(`is [${lon}, ${lat}], which is nowhere`, order);
    return inside ? report(`is [${lon}, ${lat}], outside the map`, 'a place within the map, or leave it out') : [];
  });
}

/**
 * Whether a place lies in an area, or so near to it that the coast of a map might have been drawn a little further in.
 * @param rings of the area, on the plane
 */
export function liesIn(lonlat: LonLat, rings: readonly Line[], plane: PlaneSettings): boolean {
  const [x, y] = projection(plane).forward(lonlat);
  const near = 30 / plane.unitKm;
  return [0, 1, 2, 3, 4].some((turn) => {
    const [way, by] = [(turn * Math.PI) / 2, turn === 4 ? 0 : near];
    return inside(x + Math.cos(way) * by, y + Math.sin(way) * by, rings);
  });
}

/** A ray from the point to the right crosses the rings an odd number of times. */
function inside(x: number, y: number, rings: readonly Line[]): boolean {
  let within = false;
  for (const ring of rings)
    ring.forEach(([toX = 0, toY = 0], at) => {
      const [fromX = 0, fromY = 0] = ring[(at || ring.length) - 1]!;
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) within = !within;
    });
  return within;
}
