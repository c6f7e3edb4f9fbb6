import type { Article, Tie } from '../article/article';
import { indexOf } from '../article/index';
import type { Box } from '../labels/room';
import type { Scene } from '../story/scene';
import { actorPicked } from '../story/picked';
import { seatOf } from '../story/seats';
import type { Atlas } from './atlas';
import type { Camera } from './camera';
import { spotOf, type Spot } from './spot';

export interface TieMark {
  readonly tie: Tie;
  readonly d: string;
  /** Where its head stands and points, as a transform. */
  readonly arrow: string;
  /** Points along it, for names to keep clear of. */
  readonly way: readonly Spot[];
}

/**
 * Ties in force that stand out and have both ends at a place: a curve from seat to seat.
 * @param frames of the places beyond the map, by id: a curve begins and ends at the frame
 */
export function tiesOf(
  article: Article,
  atlas: Atlas,
  scene: Scene,
  camera: Camera,
  frames: ReadonlyMap<string, Box> = new Map()
): TieMark[] {
  const pairs = new Map<string, number>();
  return article.ties
    .filter((tie) => scene.world.ties.has(tie.id) && standsOut(article, scene, tie))
    .flatMap((tie) => {
      const ends = [tie.from, tie.to].map((actor) => indexOf(article).place(seatOf(article, actor, scene.world.day) ?? ''));
      const [outOf, into] = ends.map((place) => frames.get(place?.id ?? ''));
      const [from, to] = ends.map((place) => place && spotOf(place, atlas, camera));
      if (!from || !to || (from.x === to.x && from.y === to.y)) return [];
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      // Those of the same two places lie one above the other.
      const way = [from, to].map(({ x, y }) => `${x} ${y}`).join(' ');
      const others = pairs.get(way) ?? 0;
      pairs.set(way, others + 1);
      const bend = (0.14 + 0.06 * others) * (dx < 0 ? 1 : -1);
      const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
      const [start, end] = [leaving(from, middle, 12, outOf), leaving(to, middle, 15, into)];
      const turn = (Math.atan2(end.y - middle.y, end.x - middle.x) * 180) / Math.PI;
      const arrow = `translate(${pair(end)}) rotate(${turn.toFixed(0)})`;
      const points = Array.from({ length: 41 }, (_, at) => between(start, middle, end, at / 40));
      return [{ tie, way: points, d: `M${pair(start)}Q${pair(middle)} ${pair(toward(end, middle, 7))}`, arrow }];
    });
}

/** The step points at it, it was picked, or it is one of those of the actor that was picked. */
function standsOut(article: Article, { emphasis, selection }: Scene, { id, from, to }: Tie): boolean {
  if (['focus', 'picked'].includes(emphasis.get(id) ?? '')) return true;
  const actor = actorPicked(article, selection);
  return actor !== undefined && (from === actor || to === actor);
}

const pair = ({ x, y }: Spot) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point at `t` (0 to 1) of a quadratic curve. */
function between(a: Spot, b: Spot, c: Spot, t: number): Spot {
  const at = (key: 'x' | 'y') => (1 - t) ** 2 * a[key] + 2 * (1 - t) * t * b[key] + t ** 2 * c[key];
  return { x: at('x'), y: at('y') };
}

function toward(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

/** The first point on the way from `from` to `to` that is `distance` away and out of the frame. */
function leaving(from: Spot, to: Spot, distance: number, frame: Box | undefined): Spot {
  const isIn = ({ x, y }: Spot) => frame && x > frame.x1 - 4 && x < frame.x2 + 4 && y > frame.y1 - 4 && y < frame.y2 + 4;
  let point = toward(from, to, distance);
  for (let on = distance; isIn(point) && on < 2000; on += 4) point = toward(from, to, on);
  return point;
}
