import type { Actor } from '../article/article';
import { across, type LabelSpot } from '../labels/beside';
import { halved, widest, type Type } from '../labels/lines';
import { Room, type Box } from '../labels/room';
import { narrowest, pointOf, type Floor, type Point, type Route } from './routes';

export interface TieLabel {
  readonly route: Route;
  /** One line, or two where one finds no room. */
  readonly lines: readonly string[];
  /** The middle of the label. */
  readonly point: Point;
}

/** What is written into the picture. */
export interface NetworkLabels {
  readonly names: ReadonlyMap<string, LabelSpot>;
  readonly ties: readonly TieLabel[];
}

/** Height of a line, in pixels. */
export const lineHeight = 15;
/** Every name has the room that it takes when its actor stands out, so that it stays in its place. */
const nameType = ({ width }: Floor): Type => ({ face: 'sans-600', px: width < narrowest ? 12.5 : 13 });
const tieType = ({ width }: Floor): Type => ({ face: 'serif-400-italic', px: width < narrowest ? 12.5 : 14 });

/** Where a name may stand, the best place first: the baseline of its first line, from the middle of its actor's shape. */
const spotsAround = (actor: Actor, floor: Floor): LabelSpot[] => {
  const { size } = floor;
  const { x } = pointOf(actor, floor);
  /** A name that would stand out over the edge leans on it instead. */
  const more = (nameLines(actor, floor).length - 1) * lineHeight;
  const edge = x > floor.width / 2 ? ({ dx: floor.width - 2 - x, anchor: 'end' } as const) : ({ dx: 2 - x, anchor: 'start' } as const);
  const spots: LabelSpot[] = [
    { dx: 0, dy: size + 15, anchor: 'middle' },
    { dx: 0, dy: -size - 6 - more, anchor: 'middle' },
    { dx: size + 6, dy: 4.5 - more / 2, anchor: 'start' },
    { dx: -size - 6, dy: 4.5 - more / 2, anchor: 'end' }
  ];
  const rows = [size + 12, -size - 3 - more, size + 24, -size - 15 - more];
  return [
    ...spots,
    ...rows.flatMap((dy): LabelSpot[] => [
      { dx: 0, dy, anchor: 'middle' },
      { dx: size, dy, anchor: 'start' },
      { dx: -size, dy, anchor: 'end' },
      { ...edge, dy }
    ])
  ];
};

export function shapeBox(actor: Actor, floor: Floor, size = floor.size): Box {
  const { x, y } = pointOf(actor, floor);
  return { x1: x - size - 3, x2: x + size + 3, y1: y - size - 3, y2: y + size + 3 };
}

export function nameBox(actor: Actor, floor: Floor, { dx, dy, anchor }: LabelSpot): Box {
  const { x, y } = pointOf(actor, floor);
  const lines = nameLines(actor, floor);
  const beside = across(x + dx, widest(lines, nameType(floor)), anchor);
  return { ...beside, y1: y + dy - 13, y2: y + dy + 5 + (lines.length - 1) * lineHeight };
}

/**
 * Writes the names of actors and of the step's ties where they cover neither a shape nor each other. Where there is room for all, each actor's
 * name has its place whatever the step. On a narrow picture those come first who are part of the step or at the ends of its ties, then the ties,
 * then who is near; what finds no room, and the quiet (loudness Infinity), is left to the ear, the card and the table.
 * @param loud curves of the ties to be named
 */
export function labelNetwork(
  actors: readonly Actor[],
  loud: readonly Route[],
  floor: Floor,
  loudness: (actor: Actor) => number
): NetworkLabels {
  const sizeOf = (actor: Actor) => (loudness(actor) < Infinity ? floor.size : floor.quiet);
  const whole = new Room({ x1: 0, y1: 0, x2: floor.width, y2: floor.height });
  for (const actor of actors) whole.claim(shapeBox(actor, floor, sizeOf(actor)), actor.id);
  if (floor.width >= narrowest) {
    const names = nameActors(actors, floor, whole);
    return { names, ties: nameTies(loud, floor, whole) };
  }
  const ends = new Set(loud.flatMap(({ tie: { from, to } }) => [from, to]));
  const isFirst = (actor: Actor) => loudness(actor) < 2 || ends.has(actor.id);
  const first = actors.filter(isFirst).sort((a, b) => loudness(a) - loudness(b));
  // Whichever order leaves less unsaid.
  const orders = [
    () => {
      const room = whole.copy();
      const names = nameActors(first, floor, room);
      return { room, names, ties: nameTies(loud, floor, room) };
    },
    () => {
      const room = whole.copy();
      const ties = nameTies(loud, floor, room);
      return { room, names: nameActors(first, floor, room), ties };
    }
  ].map((arrange) => arrange());
  const { room, names, ties } = orders.sort((a, b) => b.names.size + b.ties.length - a.names.size - a.ties.length)[0]!;
  const near = nameActors(
    actors.filter((actor) => !isFirst(actor) && loudness(actor) < Infinity),
    floor,
    room
  );
  return { names: new Map([...names, ...near]), ties };
}

/** Names each where it finds room first, and takes that room. Its actor's own shape it may touch. */
function nameActors(actors: readonly Actor[], floor: Floor, room: Room): Map<string, LabelSpot> {
  return new Map(
    actors.flatMap((actor) => {
      const spot = room.firstFree(spotsAround(actor, floor), (each) => nameBox(actor, floor, each), actor.id);
      return spot ? [[actor.id, spot] as const] : [];
    })
  );
}

/** How far along its line a tie's name may stand, and how far above or below it, in pixels: the best first. Beside it comes last, for short lines. */
const along = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.12, 0.88];
const aside = [0, -11, 11, -17, 17, -24, 24, -32, 32];

function nameTies(routes: readonly Route[], floor: Floor, room: Room): TieLabel[] {
  return routes.flatMap((route) => {
    const { label } = route.tie;
    const labels = [[label], ...(label.includes(' ') ? [halved(label, tieType(floor))] : [])].flatMap((lines) => {
      const half = widest(lines, tieType(floor)) / 2;
      return [0, 1, -1].flatMap((side) =>
        aside.flatMap((up) =>
          along.map((t): TieLabel => {
            const { x, y } = route.at(t);
            const to = x + side * (half + 6);
            return { route, lines, point: { x: Math.min(floor.width - half - 4, Math.max(half + 4, to)), y: y + up } };
          })
        )
      );
    });
    // A little apart from what stands beside it, so that the two are not read as one; close to it where there is no other room.
    const roomOf = (each: TieLabel) => labelBox(each, floor);
    return room.firstFree(labels, (each) => aired(roomOf(each))) ?? room.firstFree(labels, roomOf) ?? [];
  });
}

/** A name as it is written: long ones in two lines where the picture is narrow. */
export function nameLines({ short }: Actor, floor: Floor): readonly string[] {
  return floor.width < narrowest && short.length > 14 ? halved(short, nameType(floor)) : [short];
}

const aired = ({ x1, x2, ...rows }: Box): Box => ({ x1: x1 - 6, x2: x2 + 6, ...rows });

/** The room that a tie's name takes. */
export function labelBox({ lines, point: { x, y } }: TieLabel, floor: Floor): Box {
  const more = ((lines.length - 1) * lineHeight) / 2;
  return { ...across(x, widest(lines, tieType(floor)), 'middle'), y1: y - 10 - more, y2: y + 8 + more };
}
