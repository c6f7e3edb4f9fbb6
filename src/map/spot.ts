import type { Place } from '../article/article';
import type { Atlas } from './atlas';
import { pixelOf, type View } from './camera';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const edge = 22;

/** Where a place stands in the picture. One that the basemap does not reach stands at the edge, on the way there. */
export function spotOf(place: Place, { frame }: Atlas, view: View): Spot & { way?: number } {
  const point = pixelOf(view, place);
  if (place.x >= frame[0] && place.x <= frame[2] && place.y >= frame[1] && place.y <= frame[3]) return point;
  const [dx, dy] = [point.x - view.width / 2, point.y - view.height / 2];
  const share = Math.min((view.width / 2 - edge) / Math.abs(dx), (view.height / 2 - edge) / Math.abs(dy));
  return { x: view.width / 2 + dx * share, y: view.height / 2 + dy * share, way: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}
