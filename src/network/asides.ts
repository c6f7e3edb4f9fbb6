import type { Aside } from '../article/cast';
import { linesOf } from '../labels/lines';
import type { Box, Room } from '../labels/room';
import { widthOf } from '../labels/widths';
import type { Bar } from './drawing';
import type { Floor } from './floor';
import { extentOf } from './outline';
import type { Player } from './players';
import { leading, styles, typeOf, type Style, type Words } from './words';

interface Laid {
  readonly words: readonly Words[];
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly height: number;
}

/** Sets a short text from its top left corner. Bars are drawn to one scale, the longest so long. */
function layAside({ title, quote, detail, rows }: Aside, { small, width }: Floor, longest = 200): Laid {
  const words: Words[] = [];
  const bars: Bar[] = [];
  let [y, wide] = [0, 0];
  const most = small ? width * 0.5 : Math.min(520, width * (rows.some(({ lead }) => lead) ? 0.62 : 0.46));
  const put = (style: Style, text: string, x = 0, later = false) => {
    const type = typeOf(style, small);
    const lines = linesOf(text, type, most - x);
    words.push({ style, x, y: y + type.px * 0.86, anchor: 'start', px: type.px, lines, ...(later && { later }) });
    wide = Math.max(wide, x + Math.max(...lines.map((line) => widthOf(line, type.face, type.px))));
    return lines.length * type.px * leading;
  };
  if (title) y += put('title', title) + 2;
  if (quote) y += put('quote', quote) + 2;
  if (detail) y += put('detail', detail) + 5;
  const lead = Math.max(0, ...rows.map((row) => (row.lead ? widthOf(row.lead, styles.lead.face, typeOf('lead', small).px) : 0)));
  const top = Math.max(1, ...rows.map(({ value = 0 }) => value));
  for (const row of rows) {
    if (row.lead) put('lead', row.lead, 0, row.later);
    const bar = row.value === undefined ? 0 : Math.max(8, (row.value / top) * longest);
    if (bar) bars.push({ x: lead + 10, y: y + 2, width: bar, height: 13, later: row.later });
    y += put('line', row.text, row.lead ? lead + 10 + (bar && bar + 8) : 0, row.later) + 5;
  }
  return { words, bars, width: wide, height: y - 5 };
}

/** How far from its place an aside may be moved, in pixels, the nearest first. */
const moves = [0, 12, -12, 26, -26, 44, -44, 66, -66, 92, -92, 124, -124, 160, -160, 200, -200].flatMap((dy) =>
  [0, 24, -24, 60, -60, 110, -110].map((dx) => ({ dx, dy }))
);
const nearestFirst = moves.sort((a, b) => Math.abs(a.dx) * 0.6 + Math.abs(a.dy) - Math.abs(b.dx) * 0.6 - Math.abs(b.dy));

/** Puts a short text where it meets nothing; undefined where there is no room. */
export function placeAside(
  aside: Aside,
  players: readonly Player[],
  floor: Floor,
  room: Room
): { readonly words: readonly Words[]; readonly bars: readonly Bar[] } | undefined {
  for (const longest of [230, 120]) {
    const laid = layAside(aside, floor, longest);
    const home = cornerOf(aside, laid, players, floor);
    const boxAt = ({ dx, dy }: { dx: number; dy: number }): Box => {
      const [x1, y1] = [home.x + dx, home.y + dy];
      return { x1: x1 - 4, x2: x1 + laid.width + 4, y1: y1 - 2, y2: y1 + laid.height + 2 };
    };
    const spot = room.firstFree(nearestFirst, boxAt);
    if (!spot) continue;
    const [x, y] = [home.x + spot.dx, home.y + spot.dy];
    return {
      words: laid.words.map((each) => ({ ...each, x: each.x + x, y: each.y + y })),
      bars: laid.bars.map((bar) => ({ ...bar, x: bar.x + x, y: bar.y + y }))
    };
  }
  return undefined;
}

function cornerOf({ seat, beside }: Aside, { width: wide, height: tall }: Laid, players: readonly Player[], floor: Floor) {
  const speaker = players.find(({ id }) => id === beside);
  if (speaker) {
    const off = extentOf(speaker.shape).across * speaker.size + (floor.small ? 12 : 28);
    const x = speaker.x < floor.width * 0.6 ? speaker.x + off : speaker.x - off - wide;
    return { x, y: speaker.y - tall / 2 };
  }
  const margin = floor.small ? 8 : 40;
  const x = { l: margin, c: (floor.width - wide) / 2, r: floor.width - margin - wide }[seat[1]!]!;
  // Where all stand in one row, the text keeps near them.
  const near = floor.rows.length === 1 ? Math.max(...players.map(({ box }) => box.y2)) + 44 : Infinity;
  const low = Math.min(near, floor.foot - tall - (floor.small ? 4 : 18));
  const y = { t: floor.small ? 20 : 44, m: (floor.foot - tall) / 2, b: low }[seat[0]!]!;
  return { x, y };
}
