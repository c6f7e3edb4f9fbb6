import type { Actor, Article } from '../article/article';
import type { CastActor } from '../article/cast';
import { indexOf } from '../article/index';
import { halved, linesOf, widest } from '../labels/lines';
import type { Box } from '../labels/room';
import { nearestOf, pointOn, seatIn, shareOf, type Floor } from './floor';
import { boxAround, extentOf } from './outline';
import type { Stand } from './straight';
import { boxOf, leading, typeOf, type Words } from './words';

/** Somebody on the floor: where, how large, and the texts below. */
export interface Player extends Stand {
  readonly words: readonly Words[];
  /** Shape and texts. */
  readonly box: Box;
}

/** A name in one line, or in two where it is long. */
function nameLines(name: string, small: boolean): readonly string[] {
  const type = typeOf('name', small);
  return widest([name], type) > (small ? 108 : 170) ? halved(name, type) : [name];
}

/** What stands below a shape. */
function wordsBelow(name: string, role: string | undefined, x: number, y: number, small: boolean): Words[] {
  const names = nameLines(name, small);
  const { px } = typeOf('name', small);
  const words: Words[] = [{ style: 'name', x, y: y + px * 0.95, anchor: 'middle', px, lines: names }];
  if (role === undefined || small) return words;
  const type = typeOf('role', small);
  const lines = linesOf(role, type, 240);
  const below = y + px * 0.95 + (names.length - 1) * px * leading + type.px * 1.35;
  return [...words, { style: 'role', x, y: below, anchor: 'middle', px: type.px, lines }];
}

/** Half of the width, and the heights above and below the middle, that somebody needs: by this boxes are pushed apart at build. */
export function spaceOf(
  article: Article,
  actor: Actor,
  role: string | undefined,
  floor: Pick<Floor, 'size' | 'small'>
): { across: number; up: number; down: number } {
  const shape = indexOf(article).actorKind(actor.kind).shape;
  const { across, up, down } = extentOf(shape);
  const boxes = wordsBelow(actor.short, role, 0, down * floor.size + (floor.small ? 1 : 4), floor.small).map(boxOf);
  const half = Math.max(across * floor.size, ...boxes.map(({ x2 }) => x2));
  return { across: half + 5, up: up * floor.size, down: Math.max(...boxes.map(({ y2 }) => y2)) };
}

/** Where somebody stands: as found at build for the nearest size, or at the seat itself; never over the edge. */
export function playerOf(article: Article, cast: CastActor & { readonly of: Actor }, floor: Floor): Player {
  const { of: actor, role, at, nudge = 0 } = cast;
  const share = at?.[nearestOf(floor)] ?? shareOf(seatIn(cast, floor.small), nudge, floor);
  const wanted = pointOn(floor, share);
  const { across } = spaceOf(article, actor, role, floor);
  const x = Math.min(floor.width - across - 4, Math.max(across + 4, wanted.x));
  const point = { x: Math.round(x * 10) / 10, y: Math.round(wanted.y * 10) / 10 };
  const shape = indexOf(article).actorKind(actor.kind).shape;
  const size = floor.size;
  const below = point.y + extentOf(shape).down * size + (floor.small ? 1 : 4);
  const words = wordsBelow(actor.short, role, point.x, below, floor.small);
  const boxes = words.map(boxOf);
  const own = boxAround(point, shape, size);
  const box = {
    x1: Math.min(own.x1, ...boxes.map(({ x1 }) => x1)),
    y1: own.y1,
    x2: Math.max(own.x2, ...boxes.map(({ x2 }) => x2)),
    y2: Math.max(own.y2, ...boxes.map(({ y2 }) => y2))
  };
  return { id: actor.id, ...point, shape, size, words, boxes, box };
}
