import type { Article } from '../article/article';
import type { Fault } from '../article/check/fault';
import { indexOf } from '../article/index';
import type { Say } from '../article/words';
import { sceneOf } from '../story/scene';
import { at } from '../story/state';
import { layoutChamber } from './chamber';

/** Pictures in which the words of every cast must have room: on a phone, on a tablet, on the stage and on a large one. */
const tried = [
  { width: 340, height: 203 },
  { width: 390, height: 234 },
  { width: 768, height: 330 },
  { width: 784, height: 413 },
  { width: 784, height: 496 },
  { width: 700, height: 780 },
  { width: 960, height: 600 }
] as const;

/** Words of casts that find no room in some picture, in one language. */
export function fitFaults(article: Article, folder: string, say: Say): Fault[] {
  return article.casts.flatMap(({ id }) => {
    const scene = { ...sceneOf(article, at(indexOf(article).step(id)!)), view: 'network' as const };
    const found = new Map<string, string>();
    for (const size of tried)
      for (const field of layoutChamber(article, scene, size, { wings: true, whole: true, say }).unsaid)
        if (!found.has(field)) found.set(field, `${size.width} × ${size.height}`);
    return [...found].map(([field, size]) => ({
      file: `data/text/${folder}/casts.json`,
      item: id,
      field,
      wrong: `finds no room in a picture of ${size}`,
      instead: 'fewer words, a short form as small, or give the actors other seats'
    }));
  });
}
