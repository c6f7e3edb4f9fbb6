import type { Box } from '../labels/room';
import type { RoomShape } from './drawing';
import type { Company } from './company';
import type { Floor } from './floor';
import type { Player } from './players';
import { around, boxOf, grown, typeOf, type Words } from './words';

export interface Rooms {
  readonly shapes: readonly RoomShape[];
  readonly words: readonly Words[];
}

/** Draws the rooms around those who stand in them, with their names at the top. */
export function roomsOf(rooms: Company['rooms'], players: readonly Player[], floor: Floor): Rooms {
  const drawn = rooms.flatMap((room) => {
    const inside = players.filter(({ id }) => room.of.includes(id));
    if (inside.length === 0) return [];
    const words = named(room.label, floor.small ? undefined : room.detail, floor.small);
    const box = boxFor(
      inside.map((player) => player.box),
      Math.max(...words.map((each) => boxOf(each).x2)),
      floor
    );
    const moved = words.map((each) => ({ ...each, x: each.x + box.x1 + (floor.small ? 8 : 14), y: each.y + box.y1 }));
    return [{ shape: { id: room.id, kind: room.kind, box, d: outline(box, room.open === true), loud: room.loud }, words: moved }];
  });
  return { shapes: drawn.map(({ shape }) => shape), words: drawn.flatMap(({ words }) => words) };
}

function named(label: string, detail: string | undefined, small: boolean): Words[] {
  const type = typeOf('lead', small);
  const y = small ? 13 : 21;
  const first: Words = { style: 'lead', x: 0, y, anchor: 'start', px: type.px, lines: [label] };
  if (detail === undefined) return [first];
  return [first, { style: 'detail', x: boxOf(first).x2 + 9, y, anchor: 'start', px: typeOf('detail', small).px, lines: [detail] }];
}

function boxFor(inside: readonly Box[], head: number, { small, width, foot, rows }: Floor): Box {
  // Where nobody stands above or below, there is air for two ties with their words.
  const airy = rows.length === 1;
  const [side, top, below] = small ? [14, airy ? 40 : 16, airy ? 12 : 6] : [26, airy ? 66 : 34, airy ? 22 : 13];
  const all = around(inside);
  const box = { x1: all.x1 - side, x2: all.x2 + side, y1: all.y1 - top, y2: all.y2 + below };
  // At an edge of the floor a room whose name is wider than those in it grows to the other side.
  const across = Math.max(head + 2 * side, box.x2 - box.x1);
  const x1 = Math.max(6, Math.min((box.x1 + box.x2 - across) / 2, width - 6 - across));
  return {
    x1,
    x2: Math.min(width - 6, x1 + across),
    y1: Math.max(small ? 15 : 26, box.y1),
    y2: Math.min(foot - 2, box.y2)
  };
}

/** Whoever leaves goes out at the right. */
function outline({ x1, y1, x2, y2 }: Box, open: boolean): string {
  const third = (y2 - y1) / 3;
  return open ? `M${x2} ${y1 + third}V${y1}H${x1}V${y2}H${x2}V${y2 - third}` : `M${x1} ${y1}H${x2}V${y2}H${x1}Z`;
}

/** The frames in which somebody is held: a tie against them ends there. */
export const framesAround = ({ shapes }: Rooms, rooms: Company['rooms'], id: string): Box[] =>
  shapes
    .filter(({ kind, id: room }) => kind === 'custody' && rooms.find((each) => each.id === room)!.of.includes(id))
    .map(({ box }) => grown(box, 1));

/** The lines of the rooms, as thin boxes that no text may lie on. */
export function edgesOf({ shapes }: Rooms): Box[] {
  return shapes.flatMap(({ box: { x1, y1, x2, y2 } }) => [
    { x1, x2, y1: y1 - 2, y2: y1 + 2 },
    { x1, x2, y1: y2 - 2, y2: y2 + 2 },
    { x1: x1 - 2, x2: x1 + 2, y1, y2 },
    { x1: x2 - 2, x2: x2 + 2, y1, y2 }
  ]);
}
