import { across, type Anchor } from '../labels/beside';
import { linesOf, widest, type Type } from '../labels/lines';
import { Room, type Box } from '../labels/room';
import type { Mark } from './layout';

export interface Label {
  readonly mark: Mark;
  readonly lines: readonly string[];
  /** Where the first line begins, and how it is anchored. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Height of a line, in pixels. */
export const lineHeight = 16;
/** Two names in one line read as one without some room between them. */
const between = 8;
/** How wide a name's lines may be, in pixels, the best first. */
const widths = [160, 124, 240];

/**
 * Names beside the marks that stand out, louder ones first, each where it covers neither a mark nor another name; one that finds no room is
 * left out (its mark still says it). In pixels.
 * @param typeOf what a mark's name is set in
 * @param all every mark there is
 * @param lanes the room of the lanes' own names
 */
export function labelMarks(
  marks: readonly Mark[],
  typeOf: (mark: Mark) => Type,
  all: readonly Mark[],
  lanes: readonly Box[],
  within: Box
): Label[] {
  const room = new Room(within, between);
  for (const { x, y, half } of all) room.claim({ x1: x - half - 7, x2: x + half + 7, y1: y - 7, y2: y + 7 });
  for (const lane of lanes) room.claim(lane);
  return marks.flatMap((mark) => room.firstFree(candidates(mark, typeOf(mark)), (label) => boxOf(label, typeOf(mark))) ?? []);
}

function candidates(mark: Mark, type: Type): Label[] {
  const { title } = mark.event;
  const longest = widest(title.split(' '), type);
  return widths.flatMap((width) => {
    // No word is broken: it would be read as two.
    const lines = linesOf(title, type, Math.max(width, longest));
    return [mark.y - 11 - lines.length * lineHeight, mark.y + 11].flatMap((top) =>
      (['end', 'middle', 'start'] as const).map((anchor): Label => {
        const x = { end: mark.x + 8, middle: mark.x, start: mark.x - 8 }[anchor];
        return { mark, lines, x, y: top + 12, anchor };
      })
    );
  });
}

/** The room that a name takes. */
export function boxOf({ lines, x, y, anchor }: Label, type: Type): Box {
  return { ...across(x, widest(lines, type), anchor), y1: y - 12, y2: y - 12 + lines.length * lineHeight };
}
