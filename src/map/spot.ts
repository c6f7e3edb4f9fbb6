import type { Place } from '../article/article';
import type { Atlas } from './atlas';
import { inExtent, pixelOf, type Camera } from './camera';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where `way` is given it is on the edge, and that is the way on, in degrees clockwise from the right. */
export interface EdgeSpot extends Spot {
  readonly way?: number;
}

const edge = 22;

/** Where a place stands in the picture. One that the basemap does not reach stands at the edge, on the way there. */
export function spotOf(place: Place, { extent }: Atlas, camera: Camera): EdgeSpot {
  const point = pixelOf(camera, place);
  if (inExtent(place, extent)) return point;
  const [dx, dy] = [point.x - camera.width / 2, point.y - camera.height / 2];
  const share = Math.min((camera.width / 2 - edge) / Math.abs(dx), (camera.height / 2 - edge) / Math.abs(dy));
  return { x: camera.width / 2 + dx * share, y: camera.height / 2 + dy * share, way: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}
