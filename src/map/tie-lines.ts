import type { Article, Tie } from '../article/article';
import { indexOf } from '../article/index';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';
import type { Camera } from './camera';
import { spotOf, type Spot } from './spot';

export interface TieMark {
  readonly tie: Tie;
  readonly d: string;
  /** Where its head stands and points, as a transform. */
  readonly arrow: string;
}

/** Ties in force that stand out and have both ends in sight as states: a curve from capital to capital. */
export function tiesOf(article: Article, atlas: Atlas, scene: Scene, camera: Camera): TieMark[] {
  const capitals = new Map(article.states.flatMap(({ actor, capital }) => (actor ? [[actor, capital] as const] : [])));
  const seatOf = (actor: string) => capitals.get(actor) ?? seatBehind(article, actor, capitals);
  return article.ties
    .filter(({ id }) => scene.world.ties.has(id) && ['focus', 'picked'].includes(scene.emphasis.get(id) ?? ''))
    .flatMap((tie) => {
      const ends = [seatOf(tie.from), seatOf(tie.to)].map((id) => (id ? indexOf(article).place(id) : undefined));
      const [from, to] = ends.map((place) => place && spotOf(place, atlas, camera));
      if (!from || !to || (from.x === to.x && from.y === to.y)) return [];
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const bend = 0.14 * (dx < 0 ? 1 : -1);
      const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
      const [start, end] = [toward(from, middle, 12), toward(to, middle, 15)];
      const turn = (Math.atan2(end.y - middle.y, end.x - middle.x) * 180) / Math.PI;
      const arrow = `translate(${pair(end)}) rotate(${turn.toFixed(0)})`;
      return [{ tie, d: `M${pair(start)}Q${pair(middle)} ${pair(toward(end, middle, 7))}`, arrow }];
    });
}

/** A movement that rules a state, or a person or body that belongs to one, acts from that state's capital. */
function seatBehind(article: Article, actor: string, capitals: ReadonlyMap<string, string>): string | undefined {
  const tie = article.ties.find(
    ({ from, manner, to }) => from === actor && (manner === 'deed' || manner === 'belonging') && capitals.has(to)
  );
  return tie && capitals.get(tie.to);
}

const pair = ({ x, y }: Spot) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function toward(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
