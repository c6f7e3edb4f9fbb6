import { narrowest, pointOf, type Floor, type Point, type Route } from './routes';
import type { Actor } from '../article/article';

export interface TieLabel {
  readonly route: Route;
  /** One line, or two where one finds no room. */
  readonly lines: readonly string[];
  /** The middle of the label. */
  readonly point: Point;
}

/** What is written into the picture. */
export interface NetworkLabels {
  readonly names: ReadonlyMap<string, Spot>;
  readonly ties: readonly TieLabel[];
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Width of a letter of the label's type and height of a line, in pixels, a little on the large side. */
const letter = ({ width }: Floor) => (width < narrowest ? 5.9 : 6.4);
export const lineHeight = 15;

/** Where a name stands, from the middle of its actor's shape. */
export interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const spotsAround = (actor: Actor, floor: Floor): Spot[] => {
  const { size } = floor;
  const { x } = pointOf(actor, floor);
  /** A name that would stand out over the edge leans on it instead. */
  const more = (nameLines(actor, floor).length - 1) * lineHeight;
  const edge = x > floor.width / 2 ? ({ dx: floor.width - 2 - x, anchor: 'end' } as const) : ({ dx: 2 - x, anchor: 'start' } as const);
  const spots: Spot[] = [
    { dx: 0, dy: size + 15, anchor: 'middle' },
    { dx: 0, dy: -size - 6 - more, anchor: 'middle' },
    { dx: size + 6, dy: 4.5 - more / 2, anchor: 'start' },
    { dx: -size - 6, dy: 4.5 - more / 2, anchor: 'end' }
  ];
  const rows = [size + 12, -size - 3 - more, size + 24, -size - 15 - more];
  return [
    ...spots,
    ...rows.flatMap((dy): Spot[] => [
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

export function nameBox(actor: Actor, floor: Floor, { dx, dy, anchor }: Spot): Box {
  const { x, y } = pointOf(actor, floor);
  const lines = nameLines(actor, floor);
  const width = widest(lines) * letter(floor);
  const x1 = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width, y1: y + dy - 13, y2: y + dy + 5 + (lines.length - 1) * lineHeight };
}

const apart = (a: Box, b: Box) => a.x1 >= b.x2 || a.x2 <= b.x1 || a.y1 >= b.y2 || a.y2 <= b.y1;

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
  const taken: Taken[] = actors.map((actor) => ({ of: actor.id, ...shapeBox(actor, floor, sizeOf(actor)) }));
  if (floor.width >= narrowest) {
    const names = nameActors(actors, floor, taken);
    return { names, ties: nameTies(loud, floor, taken) };
  }
  const ends = new Set(loud.flatMap(({ tie: { from, to } }) => [from, to]));
  const isFirst = (actor: Actor) => loudness(actor) < 2 || ends.has(actor.id);
  const first = actors.filter(isFirst).sort((a, b) => loudness(a) - loudness(b));
  // Whichever order leaves less unsaid.
  const orders = [
    () => {
      const room = [...taken];
      const names = nameActors(first, floor, room);
      return { room, names, ties: nameTies(loud, floor, room) };
    },
    () => {
      const room = [...taken];
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

interface Taken extends Box {
  /** The actor whose own shape it is, which its name may touch. */
  readonly of?: string;
}

/** Names each where it finds room first, and takes that room. */
function nameActors(actors: readonly Actor[], floor: Floor, taken: Taken[]): Map<string, Spot> {
  const names = new Map<string, Spot>();
  for (const actor of actors) {
    const spot = spotsAround(actor, floor).find((each) => {
      const box = nameBox(actor, floor, each);
      return inside(box, floor) && taken.every((other) => other.of === actor.id || apart(box, other));
    });
    if (!spot) continue;
    taken.push(nameBox(actor, floor, spot));
    names.set(actor.id, spot);
  }
  return names;
}

/** How far along its line a tie's name may stand, and how far above or below it, in pixels: the best first. Beside it comes last, for short lines. */
const along = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.12, 0.88];
const aside = [0, -11, 11, -17, 17, -24, 24, -32, 32];

function nameTies(routes: readonly Route[], floor: Floor, taken: Taken[]): TieLabel[] {
  const labels: TieLabel[] = [];
  for (const route of routes) {
    const label = wraps(route.tie.label)
      .flatMap((lines) =>
        [0, 1, -1].flatMap((side) =>
          aside.flatMap((up) =>
            along.map((t) => {
              const half = halfWidth(lines, floor);
              const { x, y } = route.at(t);
              const to = x + side * (half + 6);
              return { route, lines, point: { x: Math.min(floor.width - half - 4, Math.max(half + 4, to)), y: y + up } };
            })
          )
        )
      )
      .find((each) => {
        const box = labelBox(each, floor);
        return inside(box, floor) && taken.every((other) => apart(box, other));
      });
    if (!label) continue;
    taken.push(labelBox(label, floor));
    labels.push(label);
  }
  return labels;
}

/** A name as it is written: long ones in two lines where the picture is narrow. */
export function nameLines({ short }: Actor, { width }: Floor): readonly string[] {
  return width < narrowest && short.length > 14 ? wraps(short).at(-1)! : [short];
}

/** A label in one line, and in two that are as even as its words allow. */
function wraps(label: string): string[][] {
  const words = label.split(' ');
  if (words.length < 2) return [[label]];
  const cuts = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return [[label], cuts.sort((a, b) => widest(a) - widest(b))[0]!];
}

const widest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
const halfWidth = (lines: readonly string[], floor: Floor) => (widest(lines) * letter(floor)) / 2;
const inside = (box: Box, { width, height }: Floor) => box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height;

/** The room that a tie's name takes. */
export function labelBox({ lines, point: { x, y } }: TieLabel, floor: Floor): Box {
  const [half, more] = [halfWidth(lines, floor), ((lines.length - 1) * lineHeight) / 2];
  return { x1: x - half, x2: x + half, y1: y - 10 - more, y2: y + 8 + more };
}
