import type { Actor, Article, Tie } from '../article/article';
import { indexOf } from '../article/index';
import type { Shape } from '../article/schema';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tie as a curve: from the rim of one shape to the rim of the other. */
export interface Route {
  readonly tie: Tie;
  readonly d: string;
  /** The point at `t` of the way (0 to 1), for its label. */
  readonly at: (t: number) => Point;
}

export interface Floor {
  readonly width: number;
  readonly height: number;
  /** Half of a shape's size, and of the shapes of those who are no part of the step. */
  readonly size: number;
  readonly quiet: number;
}

/** Below this width, in pixels, only those who are part of the step are named, wherever there is room. */
export const narrowest = 520;

/** Shapes are as large as the picture has room for. */
export function floorOf(width: number, height: number): Floor {
  if (width < narrowest) return { width, height, size: 10, quiet: 5 };
  const size = Math.round(Math.min(17, Math.max(11, height / 36)));
  return { width, height, size, quiet: size };
}

/** Where an actor stands, in pixels: names hang below where all are named, so there is more room kept there. */
export function pointOf({ x, y }: Actor, { width, height, size }: Floor): Point {
  const narrow = width < narrowest;
  const side = narrow ? size + 8 : Math.min(64, width * 0.12);
  const [head, foot] = narrow ? [size + 6, size + 8] : [size + 14, size + 30];
  return { x: side + x * (width - 2 * side), y: head + y * (height - head - foot) };
}

/**
 * Curves for `ties`. Ties between the same two actors bend by different amounts, so that they stay apart; which bend a tie has depends on all the
 * ties there are, not on those in force, so that a line does not jump when another ends.
 */
export function routesOf(article: Article, ties: readonly Tie[], floor: Floor): Route[] {
  const { actors, ties: all } = article;
  const points = new Map(actors.map((actor) => [actor.id, pointOf(actor, floor)]));
  const shapes = new Map(actors.map(({ id, kind }) => [id, indexOf(article).actorKind(kind).shape]));
  const pairs = new Map<string, string[]>();
  for (const tie of all) pairs.set(pairOf(tie), [...(pairs.get(pairOf(tie)) ?? []), tie.id]);
  return ties.map((tie) => {
    const [from, to] = [points.get(tie.from)!, points.get(tie.to)!];
    const peers = pairs.get(pairOf(tie))!;
    const rank = peers.indexOf(tie.id) - (peers.length - 1) / 2;
    const bend = bendOf(rank, peers.length) * (tie.from < tie.to ? 1 : -1);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
    const start = toward(from, middle, rim(shapes.get(tie.from), floor.size));
    const end = toward(to, middle, rim(shapes.get(tie.to), floor.size) + 5);
    const at = (t: number) => ({
      x: (1 - t) ** 2 * start.x + 2 * (1 - t) * t * middle.x + t ** 2 * end.x,
      y: (1 - t) ** 2 * start.y + 2 * (1 - t) * t * middle.y + t ** 2 * end.y
    });
    return { tie, at, d: length < floor.size * 2 ? '' : `M${pair(start)}Q${pair(middle)} ${pair(end)}` };
  });
}

const pairOf = ({ from, to }: Tie) => [from, to].sort().join(' ');
const pair = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A single tie bends a little; more fan out to both sides. */
function bendOf(rank: number, count: number): number {
  return count === 1 ? 0.08 : 0.16 * rank + (rank === 0 ? 0.02 : 0);
}

function rim(shape: Shape | undefined, size: number): number {
  return shape === 'rectangle' ? size * 1.25 : size * 1.08;
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
