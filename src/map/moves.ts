import type { Article } from '../article/article';
import { indexOf } from '../article/index';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';
import type { Camera } from './camera';
import { spotOf, type Spot } from './spot';

/** A movement: a broad line from a place across another and some way beyond, with a head. */
export interface MoveMark {
  readonly id: string;
  readonly d: string;
  readonly arrow: string;
  /** Points along it, for names to keep clear of. */
  readonly way: readonly Spot[];
}

/** How far it goes on beyond, as a share of the way and at least in pixels. */
const beyond = { share: 0.3, least: 40 };

export function movesOf(article: Article, atlas: Atlas, scene: Scene, camera: Camera): MoveMark[] {
  if (scene.selection) return [];
  return (scene.step.moves ?? []).flatMap(([from, across]) => {
    const [a, b] = [from, across].map((id) => indexOf(article).place(id)).map((place) => place && spotOf(place, atlas, camera));
    if (!a || !b) return [];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy) || 1;
    const on = (distance: number) => ({ x: a.x + (dx / length) * distance, y: a.y + (dy / length) * distance });
    // Not over the edge of the picture: its head must be seen.
    const room = Math.min(
      ...[
        [b.x, dx, camera.width],
        [b.y, dy, camera.height]
      ].map(([at = 0, step = 0, size = 0]) => (step === 0 ? Infinity : ((step > 0 ? size - 20 - at : at - 20) / Math.abs(step)) * length))
    );
    const [start, end] = [on(16), on(length + Math.min(Math.max(beyond.least, length * beyond.share), room))];
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    return [
      {
        id: `${from} ${across}`,
        way: Array.from({ length: 41 }, (_, at) => ({
          x: start.x + ((end.x - start.x) * at) / 40,
          y: start.y + ((end.y - start.y) * at) / 40
        })),
        d: `M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
        arrow: `translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${turn.toFixed(0)})`
      }
    ];
  });
}
