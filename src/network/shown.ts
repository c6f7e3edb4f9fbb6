import type { Article, Tie } from '../article/article';
import { idOf } from '../article/ids';
import type { Shown } from '../signs/legend';
import type { Scene } from '../story/scene';
import { companyOf } from './company';
import { fillOf, lineOf } from './tie-shapes';

/** Who and what the network shows at a scene: the floor of a step, or everybody where the reader explores. */
export function shownIn(article: Article, scene: Scene): Shown {
  const filled = (tie: Tie) => ({ tie, fill: lineOf(article, tie) === 'band' ? fillOf(article, tie, scene.world) : undefined });
  if (scene.whole)
    return {
      actors: article.actors.filter(({ id }) => !scene.hidden.has(idOf('actor', id))),
      ties: article.ties.filter(({ id }) => scene.world.ties.has(id) && !scene.hidden.has(id)).map(filled)
    };
  const { cast, ties } = companyOf(article, scene);
  return { actors: cast.map(({ of }) => of), ties: ties.map(({ tie }) => filled(tie)) };
}
