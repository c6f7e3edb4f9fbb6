import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import { widthOf } from '../labels/widths';

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
  half: readonly [number, number];
}

/** The box in which it is laid out, in pixels of a desktop stage; the answer is a share of it. */
const box = { width: 840, height: 560, margin: 46 };

/**
 * Places the actors once. Each is drawn to the place that the composition gives it, a little to those it has ties with, and pushed off
 * others until no shape stands on another's name. d3-force draws from its own fixed random sequence, and the answer is rounded, so
 * the same actors stand in the same places in every engine. Steps change how loud they are, never where they are.
 * @returns for each actor its place across and down, from 0 to 1
 */
export function placeActors(
  wishes: readonly Wish[],
  ties: readonly { from: string; to: string }[]
): Map<string, readonly [number, number]> {
  const bodies: Body[] = wishes.map(({ id, at, label }) => ({
    id,
    x: at[0] * box.width,
    y: at[1] * box.height,
    wish: [at[0] * box.width, at[1] * box.height],
    half: [Math.max(24, widthOf(label, 'sans-600', 13) / 2), 30]
  }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));

  forceSimulation(bodies)
    .force('x', forceX<Body>((body) => body.wish[0]).strength(0.35))
    .force('y', forceY<Body>((body) => body.wish[1]).strength(0.35))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance(150)
        .strength(0.01)
    )
    .force('collide', forceCollide<Body>(34).iterations(2))
    .force('boxes', () => pushApart(bodies))
    .stop()
    .tick(240);

  return new Map(bodies.map((body) => [body.id, [share(body.x, box.width), share(body.y, box.height)] as const]));
}

const share = (at: number, size: number) => Math.round(Math.min(1, Math.max(0, (at - box.margin) / (size - 2 * box.margin))) * 1000) / 1000;

/** Boxes of shape and name must not overlap: the shorter way out is taken, half by each. */
function pushApart(bodies: readonly Body[]): void {
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [overX, overY] = [a.half[0] + b.half[0] - Math.abs(dx), a.half[1] + b.half[1] - Math.abs(dy)];
      if (overX <= 0 || overY <= 0) continue;
      if (overY <= overX) {
        const push = (overY / 2) * (dy < 0 ? -1 : 1);
        a.y -= push;
        b.y += push;
      } else {
        const push = (overX / 2) * (dx < 0 ? -1 : 1);
        a.x -= push;
        b.x += push;
      }
    }
  }
}
