import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { Article } from '../article/article';
import type { Cast, CastActor } from '../article/cast';
import { indexOf } from '../article/index';
import { widthOf } from '../labels/widths';
import { floorFor } from './chamber';
import { pointOn, seatIn, shareOf, sizes, type Size } from './floor';
import { spaceOf } from './players';

export interface Wish {
  readonly id: string;
  /** Where the composition wants it, across and down, from 0 to 1. */
  readonly at: readonly [number, number];
  readonly label: string;
}

interface Body {
  id: string;
  x: number;
  y: number;
  wish: readonly [number, number];
  /** Half of the width, and the heights above and below the middle. */
  space: { readonly across: number; readonly up: number; readonly down: number };
}

/** The box in which all are laid out, in pixels; the answer is a share of it. */
const box = { width: 840, height: 560, margin: 46 };

/**
 * Places all actors once. Each is drawn to the place that the composition gives it, a little to those it has ties with, and pushed off
 * others until no shape stands on another's name. d3-force draws from its own fixed random sequence, and the answer is rounded, so
 * the same actors stand in the same places in every engine.
 * @returns for each actor its place across and down, from 0 to 1
 */
export function placeActors(
  wishes: readonly Wish[],
  ties: readonly { from: string; to: string }[]
): Map<string, readonly [number, number]> {
  const bodies = wishes.map(({ id, at, label }): Body => {
    const wish = [at[0] * box.width, at[1] * box.height] as const;
    return { id, x: wish[0], y: wish[1], wish, space: { across: Math.max(26, widthOf(label, 'sans-600', 14) / 2), up: 20, down: 36 } };
  });
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  settle(bodies, 0.4, 300, links);
  return new Map(bodies.map((body) => [body.id, [share(body.x, box.width), share(body.y, box.height)] as const]));
}

function settle(bodies: Body[], strength: number, ticks: number, links: { source: string; target: string }[] = []): void {
  forceSimulation(bodies)
    .force('x', forceX<Body>((body) => body.wish[0]).strength(strength))
    .force('y', forceY<Body>((body) => body.wish[1]).strength(strength))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance(170)
        .strength(0.008)
    ) // prettier-ignore
    .force('boxes', () => pushApart(bodies))
    .stop()
    .tick(ticks);
}

/** The article with a place for everybody in every cast, found at the sizes from which the others follow. */
export const withPlaces = (article: Article): Article => ({ ...article, casts: article.casts.map((cast) => placeCast(article, cast)) });

function placeCast(article: Article, cast: Cast): Cast {
  const [wide, tall, small] = sizes.map((size) => placesIn(article, cast, size));
  return { ...cast, actors: cast.actors.map((actor, at): CastActor => ({ ...actor, at: [wide![at]!, tall![at]!, small![at]!] })) };
}

function placesIn(article: Article, { actors, rooms }: Cast, size: Size): (readonly [number, number])[] {
  const floor = floorFor(article, actors, rooms, size, false);
  const bodies = actors.map((each): Body => {
    const { x, y } = pointOn(floor, shareOf(seatIn(each, floor.small), each.nudge ?? 0, floor));
    const actor = indexOf(article).actor(each.actor)!;
    return { id: each.actor, x, y, wish: [x, y], space: spaceOf(article, actor, each.role, floor) };
  });
  settle(bodies, 0.5, 240);
  const high = floor.bottom - floor.top || 1;
  return bodies.map(({ x, y }) => [rounded((x - floor.left) / (floor.right - floor.left)), rounded((y - floor.top) / high)]);
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
const share = (at: number, size: number) => rounded(Math.min(1, Math.max(0, (at - box.margin) / (size - 2 * box.margin))));

/** Boxes of shape and name must not overlap: the shorter way out is taken, half by each. */
function pushApart(bodies: readonly Body[]): void {
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const tall = dy < 0 ? a.space.up + b.space.down : a.space.down + b.space.up;
      const [overX, overY] = [a.space.across + b.space.across - Math.abs(dx), tall - Math.abs(dy)];
      if (overX <= 0 || overY <= 0) continue;
      const key = overY <= overX ? 'y' : 'x';
      const push = (Math.min(overX, overY) / 2) * ((key === 'y' ? dy : dx) < 0 ? -1 : 1);
      a[key] -= push;
      b[key] += push;
    }
  }
}
