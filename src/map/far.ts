import type { Place } from '../article/article';
import { widest } from '../labels/lines';
import type { Box, Room } from '../labels/room';
import type { Camera } from './camera';
import { distance, kilometres } from './scale';
import type { PlaneSettings } from './plane';
import { projection } from './plane';
import type { Spot } from './spot';
import { cityType, placeType } from './type';

/** The frame that names a place which lies beyond the map: it stands at the edge, on the way there, and says how far that is. */
export interface FarLabel {
  readonly box: Box;
  readonly name: string;
  /** `11,100 km from …`. */
  readonly words: string;
}

const height = 42;
const pad = 8;
/** From the arrow at the edge to the middle of the frame, beyond half of its own size. */
const gap = 14;

/**
 * @param at where the arrow stands, and `way` to where it points, in degrees from east, clockwise
 * @param from the place of the step from which the distance is told
 * @param words says a distance: `(km, from) => '11,100 km from …'`
 * @param room what the frame must keep clear of; it claims its own
 */
export function farLabel(
  place: Place,
  at: Spot & { readonly way: number },
  from: Place,
  camera: Camera,
  plane: PlaneSettings,
  lang: string,
  words: (distance: string, from: string) => string,
  room: Room
): FarLabel | undefined {
  const { inverse } = projection(plane);
  const [a, b] = [inverse([place.x, place.y]), inverse([from.x, from.y])];
  const far = words(kilometres(roundly(distance(a, b)), lang), from.name);
  const width = Math.max(widest([place.name], placeType), widest([far], cityType)) + 2 * pad;
  const turn = (at.way * Math.PI) / 180;
  const boxAt = (x: number, y: number): Box => {
    const x1 = clamp(x - width / 2, 6, camera.width - width - 6);
    const y1 = clamp(y - height / 2, 6, camera.height - height - 6);
    return { x1, y1, x2: x1 + width, y2: y1 + height };
  };
  const inward = boxAt(at.x - Math.cos(turn) * (width / 2 + gap), at.y - Math.sin(turn) * (height / 2 + gap));
  const [beside, below] = [width / 2 + gap + 4, height / 2 + gap + 4];
  const spots = [inward, boxAt(at.x + beside, at.y), boxAt(at.x - beside, at.y), boxAt(at.x, at.y + below), boxAt(at.x, at.y - below)];
  const box = room.firstFree(spots, (each) => each);
  return box && { box, name: place.name, words: far };
}

/** To two figures: what is told is how far away it is, not where. */
function roundly(km: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1);
  return Math.round(km / power) * power;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
