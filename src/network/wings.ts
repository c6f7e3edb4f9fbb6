import type { Actor, Article } from '../article/article';
import { indexOf } from '../article/index';
import type { Say } from '../article/words';
import type { ActorShape, Wings } from './drawing';
import { wingsHeight, type Size } from './floor';
import { boxOf, typeOf, type Words } from './words';

/** Half the size of a sign in the wings. */
const size = 9;

/** The line at the foot: as many of the section's other actors as have room, and the way to all. */
export function wingsAt(article: Article, actors: readonly Actor[], { width, height }: Size, whole: boolean, say: Say): Wings {
  const y = height - wingsHeight / 2;
  const { px } = typeOf('wing', false);
  const text = (x: number, line: string, anchor: Words['anchor'] = 'start'): Words => ({
    style: 'wing',
    x,
    y: y + 5,
    anchor,
    px,
    lines: [line]
  });
  const lead = text(20, say('alsoHere'));
  const words = text(width - 20, say('allActors', { n: article.actors.length }), 'end');
  const all = boxOf(words);
  const end = whole ? all.x1 - 20 : width - 20;
  let x = boxOf(lead).x2 + 18;
  const shapes: ActorShape[] = [];
  for (const { id, kind, short } of actors) {
    const name = text(x + 2 * size + 8, short);
    const { x2 } = boxOf(name);
    if (x2 > end) continue;
    const shape = indexOf(article).actorKind(kind).shape;
    shapes.push({ id, x: x + size, y, shape, size, reach: 14, loud: false, quiet: true, words: [name] });
    x = x2 + 20;
  }
  return {
    y: height - wingsHeight,
    lead: shapes.length > 0 ? lead : undefined,
    actors: shapes,
    all: whole ? { words, box: { x1: all.x1 - 6, x2: all.x2 + 6, y1: y - 14, y2: y + 14 } } : undefined
  };
}
