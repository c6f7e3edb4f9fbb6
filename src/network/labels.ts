import { pointOf, type Frame, type Point, type Route } from './routes';
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

/** The box of an actor's shape, and that of its name where it is shown. */
export function boxesOf(actor: Actor, frame: Frame, named: boolean): Box[] {
  const { x, y } = pointOf(actor, frame);
  const shape = { x1: x - frame.size - 3, x2: x + frame.size + 3, y1: y - frame.size - 3, y2: y + frame.size + 3 };
  if (!named) return [shape];
  const half = (actor.short.length * letter) / 2;
  return [shape, { x1: x - half, x2: x + half, y1: y + frame.size + 2, y2: y + frame.size + 20 }];
}

/** Which actors are named: the louder first, and none (loudness Infinity) or none that would cover another's shape or name. */
export function namesShown(actors: readonly Actor[], frame: Frame, loudness: (actor: Actor) => number): Set<string> {
  const wanted = actors.filter((actor) => loudness(actor) < Infinity).sort((a, b) => loudness(a) - loudness(b));
  if (wanted.length === actors.length) return new Set(wanted.map(({ id }) => id));
  const taken = actors.map((actor) => boxesOf(actor, frame, false)[0]!);
  const shown = new Set<string>();
  for (const actor of wanted) {
    const box = boxesOf(actor, frame, true)[1]!;
    const fits =
      box.x1 >= 0 &&
      box.x2 <= frame.width &&
      taken.every((other) => box.x1 >= other.x2 || box.x2 <= other.x1 || box.y1 >= other.y2 || box.y2 <= other.y1);
    if (!fits) continue;
    taken.push(box);
    shown.add(actor.id);
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
