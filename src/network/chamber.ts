import type { Article } from '../article/article';
import { indexOf } from '../article/index';
import { inWords, type Say } from '../article/words';
import { Room, type Box } from '../labels/room';
import type { Scene } from '../story/scene';
import { placeAside } from './asides';
import { companyOf, type Company } from './company';
import type { Drawing, TieShape } from './drawing';
import { editorTies } from './editor';
import { floorOf, type Floor, type Size } from './floor';
import { playerOf, type Player } from './players';
import { edgesOf, framesAround, roomsOf } from './rooms';
import { sidesOf } from './sides';
import { tiesOn } from './ties';
import { boxAround } from './outline';
import { boxOf, grown } from './words';
import { wingsAt } from './wings';

/** A picture, and what of the cast's words found no room in it. */
export interface Laid {
  readonly drawing: Drawing;
  readonly unsaid: readonly string[];
}

export interface Asked {
  /** With the section's other actors at the foot, and with the way to the whole network. */
  readonly wings?: boolean;
  readonly whole?: boolean;
  readonly say: Say;
}

export function floorFor(company: Pick<Company, 'cast' | 'rooms'>, size: Size, wings: boolean): Floor {
  const topmost = ['t', 'm', 'b'].find((row) => company.cast.some(({ seat }) => seat[0] === row));
  const lowest = ['b', 'm', 't'].find((row) => company.cast.some(({ seat }) => seat[0] === row));
  const inRow = (row: string | undefined) =>
    company.rooms.some(({ of }) => of.some((id) => company.cast.some(({ actor, seat }) => actor === id && seat[0] === row)));
  return floorOf(size, company.cast, { top: inRow(topmost), foot: inRow(lowest) }, wings);
}

/**
 * The chamber piece of a scene: a few actors, large, with what they do to each other written along it. The same scene and size always give the
 * same picture.
 */
export function layoutChamber(article: Article, scene: Scene, size: Size, { wings = false, whole = false, say }: Asked): Laid {
  const company = companyOf(article, scene);
  const floor = floorFor(company, size, wings);
  const { small } = floor;
  const players = company.cast.map((each) => playerOf(article, each, floor));
  const rooms = roomsOf(company.rooms, players, floor);
  const sides = sidesOf(article, floor, false);
  const room = new Room({ x1: 2, y1: small ? 0 : 4, x2: size.width - 2, y2: floor.foot - 1 });
  for (const box of [...takenBy(players), ...rooms.words.map(boxOf), ...sides.map(boxOf), ...edgesOf(rooms)]) room.claim(box);
  const frames = (id: string) => framesAround(rooms, company.rooms, id);
  const ties = tiesOn(article, scene, company, players, frames, floor, room, until);
  const pencilled = editorTies(company.editor, players, floor, room);
  const asides = company.asides
    .filter(({ rows }) => !small || rows.length === 0)
    .map((aside) => ({ id: aside.id, at: placeAside(aside, players, floor, room) }));
  const drawn: TieShape[] = [...ties, ...pencilled];
  function until(id: string): string | undefined {
    const end = indexOf(article).tie(id)?.until;
    return end && say('until', { date: inWords(end, article.lang) });
  }
  return {
    drawing: {
      ...size,
      small,
      rooms: rooms.shapes,
      ties: drawn,
      actors: players.map(({ id, x, y, shape, size: half, words }, at) => {
        const { loud, quiet } = company.cast[at]!;
        return { id, x, y, shape, size: half, reach: Math.max(half + 5, small ? 22 : 0), loud, quiet, words };
      }),
      words: [...sides, ...rooms.words, ...asides.flatMap(({ at }) => at?.words ?? [])],
      bars: asides.flatMap(({ at }) => at?.bars ?? []),
      wings: wings && !small ? wingsAt(article, company.wings, size, whole, say) : undefined
    },
    unsaid: [
      ...company.ties
        .filter(({ tie }) => !drawn.some(({ id, words }) => id === tie.id && words.length > 0))
        .map(({ tie }) => `ties.${tie.id}`),
      ...company.editor
        .filter(({ id }) => !drawn.some((each) => each.pencilled && each.id === id && each.words.length > 0))
        .map(({ id }) => `editor.${id}`),
      ...asides.filter(({ at }) => !at && !small).map(({ id }) => `asides.${id}`)
    ]
  };
}

/** Shapes and the texts below them. */
export function takenBy(players: readonly Player[]): Box[] {
  return players.flatMap(({ x, y, shape, size, boxes }) => [grown(boxAround({ x, y }, shape, size), 3), ...boxes]);
}
