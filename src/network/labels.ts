import { narrowest, pointOf, type Frame, type Point, type Route } from './routes';
import type { Actor } from '../article/article';

export interface TieLabel {
  readonly route: Route;
  readonly point: Point;
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Width of a letter of the label's type, in pixels, a little on the wide side. */
const letter = 6.9;

/** Where a name stands, from the middle of its actor's shape. */
export interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Below, where all names stand that find room there. */
export const below = ({ size }: Frame): Spot => ({ dx: 0, dy: size + 15, anchor: 'middle' });

const spotsAround = (frame: Frame): Spot[] => {
  const { size } = frame;
  return [
    below(frame),
    { dx: 0, dy: -size - 6, anchor: 'middle' },
    { dx: size + 6, dy: 4.5, anchor: 'start' },
    { dx: -size - 6, dy: 4.5, anchor: 'end' },
    { dx: size, dy: size + 12, anchor: 'start' },
    { dx: -size, dy: size + 12, anchor: 'end' },
    { dx: size, dy: -size - 3, anchor: 'start' },
    { dx: -size, dy: -size - 3, anchor: 'end' },
    { dx: 0, dy: size + 24, anchor: 'middle' },
    { dx: 0, dy: -size - 15, anchor: 'middle' }
  ];
};

export function shapeBox(actor: Actor, frame: Frame): Box {
  const { x, y } = pointOf(actor, frame);
  return { x1: x - frame.size - 3, x2: x + frame.size + 3, y1: y - frame.size - 3, y2: y + frame.size + 3 };
}

export function nameBox(actor: Actor, frame: Frame, { dx, dy, anchor }: Spot): Box {
  const { x, y } = pointOf(actor, frame);
  const width = actor.short.length * (frame.width < narrowest ? 6.5 : letter);
  const x1 = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width, y1: y + dy - 13, y2: y + dy + 5 };
}

const apart = (a: Box, b: Box) => a.x1 >= b.x2 || a.x2 <= b.x1 || a.y1 >= b.y2 || a.y2 <= b.y1;

/**
 * Which actors are named, and where: the louder first. Names of the quiet (loudness Infinity), and any that would cover a shape or another
 * name wherever it stood, are left to the ear and to the card.
 */
export function namesShown(actors: readonly Actor[], frame: Frame, loudness: (actor: Actor) => number): Map<string, Spot> {
  const wanted = actors.filter((actor) => loudness(actor) < Infinity).sort((a, b) => loudness(a) - loudness(b));
  if (wanted.length === actors.length) return new Map(wanted.map(({ id }) => [id, below(frame)]));
  const taken = actors.map((actor) => shapeBox(actor, frame));
  const shown = new Map<string, Spot>();
  for (const actor of wanted) {
    const spot = spotsAround(frame).find((each) => {
      const box = nameBox(actor, frame, each);
      const inside = box.x1 >= 0 && box.x2 <= frame.width && box.y1 >= 0 && box.y2 <= frame.height;
      return inside && taken.every((other) => apart(box, other));
    });
    if (!spot) continue;
    taken.push(nameBox(actor, frame, spot));
    shown.set(actor.id, spot);
  }
  return shown;
}

/** Puts the names of ties on their lines, where they cover neither an actor nor each other; one that finds no room is left to the list. */
export function labelTies(routes: readonly Route[], taken: readonly Box[], width: number): TieLabel[] {
  const boxes = [...taken];
  const labels: TieLabel[] = [];
  for (const route of routes) {
    const half = (route.tie.label.length * letter) / 2;
    const point = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8]
      .flatMap((t) => [0, -11, 11].map((up) => ({ x: route.at(t).x, y: route.at(t).y + up })))
      .map(({ x, y }) => ({ x: Math.min(width - half - 4, Math.max(half + 4, x)), y }))
      .find(({ x, y }) => boxes.every((box) => x + half < box.x1 || x - half > box.x2 || y + 8 < box.y1 || y - 10 > box.y2));
    if (!point) continue;
    boxes.push({ x1: point.x - half, x2: point.x + half, y1: point.y - 10, y2: point.y + 8 });
    labels.push({ route, point });
  }
  return labels;
}
