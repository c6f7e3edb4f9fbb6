import type { Place } from '../article/article';
import { nameBeside, type LabelSpot } from '../labels/beside';
import { widest } from '../labels/lines';
import { Room, type Box } from '../labels/room';
import { pixelOf, type Camera } from './camera';
import { placeType } from './type';

/** Points that the map cannot tell apart, drawn larger in a corner of it, with a line to where they lie. */
export interface Inset {
  /** Where it stands in the picture. */
  readonly box: Box;
  readonly camera: Camera;
  /** What it enlarges, in the picture: the middle, and half of its side. */
  readonly from: { readonly x: number; readonly y: number; readonly half: number };
  readonly places: readonly { readonly place: Place; readonly x: number; readonly y: number; readonly label?: LabelSpot }[];
}

/** Closer together than this, in pixels, two marks are one. */
const tooClose = 22;
/** How much the inset shows, in units of 10 km; the town's ring road and its surroundings. */
const across = 6.4;

type Along = (key: 'x' | 'y') => number;

/** The inset that the places looked at need in this view, if any do. */
export function insetOf(places: readonly Place[], camera: Camera): Inset | undefined {
  const crowd = places.filter((place) =>
    places.some((other) => other !== place && Math.hypot(place.x - other.x, place.y - other.y) * camera.scale < tooClose)
  );
  if (crowd.length < 2) return undefined;
  const [least, most] = [Math.min, Math.max].map((end) => (key: 'x' | 'y') => end(...crowd.map((place) => place[key]))) as [Along, Along];
  // On a small picture of a large country even distant places touch: an inset of one town would show none of them.
  if (most('x') - least('x') > across || most('y') - least('y') > across) return undefined;
  const middle = (key: 'x' | 'y') => (least(key) + most(key)) / 2;
  const centre = { x: middle('x'), y: middle('y') };
  const from = pixelOf(camera, centre);
  const half = Math.max(7, (across / 2) * camera.scale);
  // A small picture has its buttons on the right.
  const small = camera.width < 500;
  const left = small || from.x > camera.width / 2;
  // Above the scale on the left, above the buttons on the right.
  const foot = left ? 40 : 60;
  // Beside what it enlarges, where that leaves enough, and never higher than the picture.
  const beside = left ? from.x - half - 16 : camera.width - from.x - half - 20;
  const width = Math.min(300, camera.width * (small ? 0.46 : 0.5), Math.max(beside, 160));
  const height = Math.min(230, camera.height * 0.8, camera.height - foot - 8);
  const box = {
    x1: left ? 8 : camera.width - width - 12,
    x2: left ? width + 8 : camera.width - 12,
    y1: camera.height - height - foot,
    y2: camera.height - foot
  };
  const own: Camera = { ...centre, scale: Math.min(width, height * 1.3) / across, width, height };
  const room = new Room({ x1: 4, y1: 4, x2: width - 4, y2: height - 4 });
  const points = crowd.map((place) => ({ place, ...pixelOf(own, place) }));
  for (const { x, y } of points) room.claim({ x1: x - 9, x2: x + 9, y1: y - 9, y2: y + 9 });
  return {
    box,
    camera: own,
    from: { ...from, half },
    places: points.map((point) => {
      const label = nameBeside(room, point, widest([point.place.name], placeType), placeType.px, 12);
      return { ...point, ...(label && { label }) };
    })
  };
}
