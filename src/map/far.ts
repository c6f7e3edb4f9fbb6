import type { Place } from '../article/article';
import { widest } from '../labels/lines';
import type { Box, Room } from '../labels/room';
import type { Camera } from './camera';
import { distance, kilometres } from './scale';
import type { PlaneSettings } from './plane';
import { projection } from './plane';
import type { Spot } from './spot';
import { cityType, placeType } from './type';

/** The frame at the edge that stands for a place beyond the map: with an arrow that points there, its name and how far it is. In pixels. */
export interface FarFrame {
  readonly box: Box;
  readonly name: string;
  /** `11,000 km from …`. */
  readonly words: string;
  /** The way there, in degrees from east, clockwise. */
  readonly way: number;
  /** Where in the frame its words begin: after the arrow, and after the mark of a stance where the place has one. */
  readonly indent: number;
}

export const farHeight = 42;
const pad = 8;
/** The room that an arrow takes, and a mark. */
export const farSign = 22;
/** Between frame and edge. */
const margin = 6;

/**
 * @param at the point of the edge through which one leaves for the place
 * @param from the place of the step from which the distance is told
 * @param marked whether the mark of a stance stands in it
 * @param words says a distance: `(distance, from) => '11,000 km from …'`
 * @param room what the frame keeps clear of, if it can; it claims its own
 */
export function farFrame(
  place: Place,
  at: Spot & { readonly way: number },
  from: Place,
  marked: boolean,
  camera: Camera,
  plane: PlaneSettings,
  lang: string,
  words: (distance: string, from: string) => string,
  room: Room
): FarFrame {
  const { inverse } = projection(plane);
  const [a, b] = [inverse([place.x, place.y]), inverse([from.x, from.y])];
  const far = words(kilometres(roundly(distance(a, b)), lang), from.name);
  const indent = pad + farSign * (marked ? 2 : 1);
  const width = indent + Math.max(widest([place.name], placeType), widest([far], cityType)) + pad;
  const boxAt = (x: number, y: number): Box => {
    const x1 = clamp(x - width / 2, margin, camera.width - width - margin);
    const y1 = clamp(y - farHeight / 2, margin, camera.height - farHeight - margin);
    return { x1, y1, x2: x1 + width, y2: y1 + farHeight };
  };
  // On the spot, or a little along the edges.
  const along = [0, 40, -40, 80, -80, 120, -120, 160, -160];
  const isAtSide = Math.min(at.x, camera.width - at.x) < Math.min(at.y, camera.height - at.y);
  const spots = along.map((by) => (isAtSide ? boxAt(at.x, at.y + by) : boxAt(at.x + by, at.y)));
  return { box: room.firstFree(spots, (each) => each) ?? spots[0]!, name: place.name, words: far, way: at.way, indent };
}

/** To two figures: what is told is how far away it is, not where. */
function roundly(km: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1);
  return Math.round(km / power) * power;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
