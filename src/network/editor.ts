import type { Cast } from '../article/cast';
import { halved } from '../labels/lines';
import type { Box, Room } from '../labels/room';
import type { Point, TieShape } from './drawing';
import type { Floor } from './floor';
import { isOn } from './outline';
import type { Player } from './players';
import { blockOf, setAt, typeOf } from './words';

/** A tie as the article has it: small dots, bent away from what is so. */
interface Bent {
  readonly id: string;
  readonly label: string;
  readonly above: boolean;
  readonly path: readonly Point[];
  readonly shape: TieShape;
}

/** The article's version, in pencil; its lines are claimed before anything is written. */
export function editorTies(editor: Cast['editor'], players: readonly Player[], floor: Floor, room: Room): Bent[] {
  const middle = (floor.top + floor.bottom) / 2;
  return editor.flatMap(({ id, from, to, label }): Bent[] => {
    const [a, b] = [players.find((each) => each.id === from), players.find((each) => each.id === to)];
    if (!a || !b) return [];
    const above = b.y < middle;
    const bend = { x: (a.x + b.x) / 2, y: b.y + (above ? -8 : 8) };
    const points = Array.from({ length: 121 }, (_, at) => curve(a, bend, b, at / 120));
    const free = points.filter((point) => [a, b].every((each) => isFree(each, point)));
    const [first, last] = [free[0], free.at(-1)];
    if (!first || !last || free.length < 8) return [];
    for (const { x, y } of free) room.claim({ x1: x - 3, x2: x + 3, y1: y - 3, y2: y + 3 });
    const before = free.at(-6)!;
    const d =
      free
        .filter((_, at) => at % 4 === 0)
        .map(({ x, y }, at) => `${at ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`)
        .join('') + `L${tenth(last.x)} ${tenth(last.y)}`;
    const way = Math.atan2(last.y - before.y, last.x - before.x);
    const shape: TieShape = {
      id,
      from,
      to,
      line: 'dotted',
      d,
      hit: d,
      place: '',
      width: floor.small ? 2.2 : 2.6,
      end: { kind: 'arrow', x: tenth(last.x), y: tenth(last.y), angle: tenth((way * 180) / Math.PI), scale: floor.small ? 0.7 : 0.9 },
      band: undefined,
      loud: false,
      perhaps: false,
      back: false,
      begins: false,
      pencilled: true,
      words: []
    };
    return [{ id, label, above, path: free, shape }];
  });
}

/** The same with their words, where these meet nothing. */
export const lettered = (bent: readonly Bent[], small: boolean, room: Room): TieShape[] =>
  bent.map(({ shape, label, above, path }) => ({ ...shape, words: wordsAt(label, path, above, small, room) }));

function curve(a: Point, b: Point, c: Point, t: number): Point {
  const mix = (from: number, by: number, to: number) => (1 - t) ** 2 * from + 2 * (1 - t) * t * by + t ** 2 * to;
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) };
}

function isFree({ x, y, shape, size, boxes }: Player, point: Point): boolean {
  const inBox = boxes.some(({ x1, y1, x2, y2 }) => point.x >= x1 - 5 && point.x <= x2 + 5 && point.y >= y1 - 5 && point.y <= y2 + 5);
  return !inBox && !isOn(shape, size + 8, { x: point.x - x, y: point.y - y });
}

function wordsAt(label: string, path: readonly Point[], above: boolean, small: boolean, room: Room): TieShape['words'] {
  const blocks = [[label], halved(label, typeOf('pencil', small))].map((lines) => blockOf([['pencil', lines]], small));
  for (const block of blocks) {
    const spots = [0, 8, 18, 30, 44].flatMap((more) =>
      [above, !above].flatMap((up) =>
        [0.45, 0.55, 0.35, 0.65, 0.25, 0.75].map((share) => {
          const x = path[Math.floor((path.length - 1) * share)]!.x;
          const reached = path.filter((point) => Math.abs(point.x - x) < block.width / 2 + 6).map(({ y }) => y);
          const y1 = up ? Math.min(...reached) - block.height - 6 - more : Math.max(...reached) + 6 + more;
          const box: Box = { x1: x - block.width / 2, x2: x + block.width / 2, y1, y2: y1 + block.height };
          return { x, box };
        })
      )
    );
    const spot = room.firstFree(spots, ({ box }) => box);
    if (spot) return setAt(block, spot.x, spot.box.y1, 'middle');
  }
  return [];
}

const tenth = (value: number) => Math.round(value * 10) / 10;
