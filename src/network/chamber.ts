import type { Article } from '../article/article';
import type { CastActor, CastRoom } from '../article/cast';
import { indexOf } from '../article/index';
import { inWords, type Say } from '../article/words';
import { Room, type Box } from '../labels/room';
import type { Scene } from '../story/scene';
import { placeAside } from './asides';
import { companyOf } from './company';
import type { Drawing, TieShape } from './drawing';
import { editorTies, lettered } from './editor';
import { floorOf, isSmall, seatIn, type Floor, type Size } from './floor';
import { playerOf, spaceOf, type Player } from './players';
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

/** The floor for those who are on it: what hangs below the lowest of them has room. */
export function floorFor(
  article: Article,
  cast: readonly Pick<CastActor, 'actor' | 'seat' | 'small' | 'role'>[],
  rooms: readonly Pick<CastRoom, 'of'>[],
  size: Size,
  wings: boolean
): Floor {
  const small = isSmall(size);
  const rowOf = (actor: (typeof cast)[number]) => seatIn(actor, small)[0]!;
  const [topmost, lowest] = [['t', 'm', 'b'], ['b', 'm', 't']].map((order) => order.find((row) => cast.some((each) => rowOf(each) === row))); // prettier-ignore
  const roomed = (row: string | undefined) =>
    rooms.some(({ of }) => of.some((id) => cast.some((each) => each.actor === id && rowOf(each) === row)));
  const hang = (half: number) =>
    Math.max(0, ...cast.filter((each) => rowOf(each) === lowest).map((each) => spaceOf(article, indexOf(article).actor(each.actor)!, each.role, { size: half, small }).down)); // prettier-ignore
  return floorOf(size, cast, { top: roomed(topmost), foot: roomed(lowest) }, hang, wings);
}

/**
 * The chamber piece of a scene: a few actors, large, with what they do to each other written along it. The same scene and size always give the
 * same picture.
 */
export function layoutChamber(article: Article, scene: Scene, size: Size, { wings = false, whole = false, say }: Asked): Laid {
  const company = companyOf(article, scene, isSmall(size));
  const floor = floorFor(article, company.cast, company.rooms, size, wings);
  const { small } = floor;
  const players = company.cast.map((each) => playerOf(article, each, floor));
  const rooms = roomsOf(company.rooms, players, floor);
  const sides = sidesOf(article, floor, false);
  const room = new Room({ x1: 2, y1: small ? 0 : 4, x2: size.width - 2, y2: floor.foot - 1 });
  for (const box of [...takenBy(players), ...rooms.words.map(boxOf), ...sides.map(boxOf), ...edgesOf(rooms)]) room.claim(box);
  const frames = (id: string) => framesAround(rooms, company.rooms, id);
  const bent = editorTies(company.editor, players, floor, room);
  const ties = tiesOn(article, scene, company, players, frames, floor, room, until);
  const pencilled = lettered(bent, small, room);
  const asides = company.asides.map((aside) => ({ id: aside.id, at: placeAside(aside, players, floor, room) }));
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
function takenBy(players: readonly Player[]): Box[] {
  return players.flatMap(({ x, y, shape, size, boxes }) => [grown(boxAround({ x, y }, shape, size), 3), ...boxes]);
}
