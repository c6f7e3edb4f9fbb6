import type { CastActor } from '../article/cast';
import type { Seat } from '../article/schema';
import type { Point } from './drawing';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The floor of a cast in a picture: where its seats are, in pixels, and how large its shapes. */
export interface Floor extends Size {
  readonly small: boolean;
  /** Half of a shape's size. */
  readonly size: number;
  /** Of the outermost seats. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The lowest line that anything on the floor may reach. */
  readonly foot: number;
  /** Rows of seats that are taken, from top to bottom. */
  readonly rows: readonly string[];
}

/** Sizes for which the places of a cast are found at build: wide, tall and small. */
export const sizes = [
  { width: 784, height: 496 },
  { width: 700, height: 780 },
  { width: 390, height: 234 }
] as const;

/** Which of these a picture is nearest to. */
export const nearestOf = (size: Size): 0 | 1 | 2 => (isSmall(size) ? 2 : size.height > size.width * 0.9 ? 1 : 0);

/** As on a phone, or on a tablet that stands upright: lower than this, two rows of large actors with a room around the upper stand on each other. */
export const isSmall = ({ width, height }: Size): boolean => width < 520 || height < 400;

/** How much larger than on a phone a low and wide picture is drawn: a tablet has room for it. */
export const zoomOf = (size: Size): number => (isSmall(size) && size.width >= 520 ? Math.max(1, Math.min(1.4, size.height / 234)) : 1);

/** Height of the line at the foot where the section's other actors stand, in pixels. */
export const wingsHeight = 46;

export const seatIn = (actor: Pick<CastActor, 'seat' | 'small'>, small: boolean): Seat => (small ? actor.small : actor.seat);

/**
 * The floor on which these seats have room: as large as the picture allows, and no farther apart than one can see at a glance.
 * @param roomed whether somebody in the top row stands in a room, whose name needs a line
 * @param hang how far below its middle the lowest of them reaches, by half the size of a shape
 * @param wings whether the section's other actors stand at the foot
 */
export function floorOf(
  size: Size,
  cast: readonly Pick<CastActor, 'seat' | 'small'>[],
  roomed: { readonly top: boolean; readonly foot: boolean },
  hang: (half: number) => number,
  wings: boolean
): Floor {
  const { width, height } = size;
  const small = isSmall(size);
  const taken = new Set(cast.map((actor) => seatIn(actor, small)[0]!));
  const rows = ['t', 'm', 'b'].filter((row) => taken.has(row));
  const foot = height - (wings && !small ? wingsHeight : 0);
  const room = foot - (small ? 0 : 24);
  const most = (cast.length <= 2 ? 50 : 38) * Math.min(1.2, Math.max(1, width / 784));
  const half = small ? Math.min(17, room / (rows.length * 6.2)) : Math.max(18, Math.min(most, room / (rows.length * 4.6), width / 18));
  const head = (small ? (roomed.top ? 31 : 27) : 36) + half + (roomed.top && !small ? 30 : 0);
  const tail = foot - hang(half) - (roomed.foot ? 14 : small ? 14 : 8);
  const apart = Math.min(tail - head, (rows.length - 1) * (small ? 130 : 300));
  const middle = (head + tail) / 2;
  const side = small ? Math.max(54, width * 0.14) : Math.min(190, width * 0.17);
  return {
    ...size,
    small,
    size: Math.round(half),
    left: side,
    right: width - side,
    top: rows.length > 1 ? middle - apart / 2 : middle,
    bottom: rows.length > 1 ? middle + apart / 2 : middle,
    foot,
    rows
  };
}

/** A seat as shares of the floor between the outermost seats. */
export function shareOf(seat: Seat, nudge: number, { rows }: Pick<Floor, 'rows'>): readonly [number, number] {
  const across = { l: 0, c: 0.5, r: 1 }[seat[1]!]! + nudge / 2;
  const row = rows.indexOf(seat[0]!);
  return [across, rows.length > 1 && row >= 0 ? row / (rows.length - 1) : { t: 0, m: 0.5, b: 1 }[seat[0]!]!];
}

/** Shares of the floor as pixels: the one affine rule by which all sizes follow from those made at build. */
export const pointOn = ({ left, right, top, bottom }: Floor, [across, down]: readonly [number, number]): Point => ({
  x: left + across * (right - left),
  y: top + down * (bottom - top)
});
