import type { Box, Room } from './room';

/** Which end of a line of text its place says. */
export type Anchor = 'start' | 'middle' | 'end';

/** Where a name stands, in pixels from the middle of its mark. */
export interface LabelSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
}

/** How far a text of this width reaches to the left and to the right. */
export function across(x: number, width: number, anchor: Anchor): Pick<Box, 'x1' | 'x2'> {
  const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width };
}

/** The room of a name in one line: `spot` is the middle of the line's height. */
export function boxBeside(point: { readonly x: number; readonly y: number }, spot: LabelSpot, width: number, px: number): Box {
  const { x1, x2 } = across(point.x + spot.dx, width, spot.anchor);
  return { x1: x1 - 2, x2: x2 + 2, y1: point.y + spot.dy - px * 0.7, y2: point.y + spot.dy + px * 0.7 };
}

/**
 * The first place beside a mark where its name finds room, right before left before above and below; claimed at once.
 * @param gap pixels between the middle of the mark and its name
 */
export function nameBeside(
  room: Room,
  point: { readonly x: number; readonly y: number },
  width: number,
  px: number,
  gap: number
): LabelSpot | undefined {
  const spots: LabelSpot[] = [
    { dx: gap, dy: 0, anchor: 'start' },
    { dx: -gap, dy: 0, anchor: 'end' },
    { dx: 0, dy: -gap - 8, anchor: 'middle' },
    { dx: 0, dy: gap + 8, anchor: 'middle' },
    { dx: gap - 3, dy: -gap, anchor: 'start' },
    { dx: gap - 3, dy: gap, anchor: 'start' },
    { dx: 3 - gap, dy: -gap, anchor: 'end' },
    { dx: 3 - gap, dy: gap, anchor: 'end' }
  ];
  return room.firstFree(spots, (spot) => boxBeside(point, spot, width, px));
}
