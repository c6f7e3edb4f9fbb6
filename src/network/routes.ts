import type { Actor, Article, Tie } from '../article/article';
import { indexOf } from '../article/index';
import type { Point } from './drawing';
import { isSmall, type Size } from './floor';
import { isOn } from './outline';
import { hubsOf } from './hubs';

/** A tie of the whole network as a curve, from the rim of one shape to the rim of the other. */
export interface Route {
  readonly tie: Tie;
  readonly d: string;
  /** The point at `t` of the way (0 to 1). */
  readonly at: (t: number) => Point;
  /** The curve as far as `t` of the way. */
  readonly upTo: (t: number) => string;
  /** Which way it runs at its end, in radians. */
  readonly angle: number;
}

/** Half the size of a shape where all stand at home: those whom most ties lead to are larger. */
export function homeSize(article: Article, id: string, size: Size): number {
  const hub = hubsOf(article).has(id);
  return isSmall(size) ? (hub ? 14 : 8) : hub ? 28 : 13;
}

/** Where an actor is at home, in pixels. */
export function pointOf({ x, y }: Pick<Actor, 'x' | 'y'>, { width, height }: Size): Point {
  const small = isSmall({ width, height });
  const [side, head, foot] = small ? [26, 34, 40] : [Math.min(64, width * 0.075), 52, 62];
  return { x: side + x * (width - 2 * side), y: head + y * (height - head - foot) };
}

/**
 * Curves for `ties`. Ties between the same two actors bend by different amounts, so that they stay apart; which bend a tie has depends on all the
 * ties there are, not on those in force, so that a line does not jump when another ends.
 */
export function routesOf(article: Article, ties: readonly Tie[], size: Size): Route[] {
  const points = new Map(article.actors.map((actor) => [actor.id, pointOf(actor, size)]));
  const pairs = new Map<string, string[]>();
  for (const tie of article.ties) pairs.set(pairOf(tie), [...(pairs.get(pairOf(tie)) ?? []), tie.id]);
  const shapes = new Map(article.actors.map(({ id, kind }) => [id, indexOf(article).actorKind(kind).shape]));
  const leaves = (id: string, toward: Point): Point => {
    const middle = points.get(id)!;
    const far = Math.hypot(toward.x - middle.x, toward.y - middle.y) || 1;
    const [ux, uy] = [(toward.x - middle.x) / far, (toward.y - middle.y) / far];
    const half = homeSize(article, id, size);
    let way = 0;
    while (way < half * 1.6 && isOn(shapes.get(id)!, half, { x: ux * way, y: uy * way })) way += 1;
    return { x: middle.x + ux * (way + 4), y: middle.y + uy * (way + 4) };
  };
  return ties.map((tie) => {
    const [from, to] = [points.get(tie.from)!, points.get(tie.to)!];
    const peers = pairs.get(pairOf(tie))!;
    const rank = peers.indexOf(tie.id) - (peers.length - 1) / 2;
    const bend = bendOf(rank, peers.length) * (tie.from < tie.to ? 1 : -1);
    const middle = { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend };
    const [start, end] = [leaves(tie.from, middle), leaves(tie.to, middle)];
    const mix = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    const at = (t: number) => mix(mix(start, middle, t), mix(middle, end, t), t);
    return {
      tie,
      at,
      d: `M${pair(start)}Q${pair(middle)} ${pair(end)}`,
      upTo: (t) => `M${pair(start)}Q${pair(mix(start, middle, t))} ${pair(at(t))}`,
      angle: Math.atan2(end.y - middle.y, end.x - middle.x)
    };
  });
}

const pairOf = ({ from, to }: Tie) => [from, to].sort().join(' ');
const pair = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A single tie bends a little; more fan out to both sides. */
function bendOf(rank: number, count: number): number {
  return count === 1 ? 0.08 : 0.13 * rank + (rank === 0 ? 0.02 : 0);
}
