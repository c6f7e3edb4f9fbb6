import type { Actor, Article } from '../article/article';
import { indexOf } from '../article/index';
import { datesOf, listed, type Say } from '../article/words';
import type { Scene } from '../story/scene';
import type { Drawing } from './drawing';

/** A tie for the ear: its sentence with its true ends, since when, and whether that is sure. */
export function spokenTie(article: Article, { world }: Scene, id: string, say: Say): string {
  const tie = indexOf(article).tie(id)!;
  return listed([tie.sentence, datesOf(tie, article.lang, say), world.ties.get(id) === 'perhaps' && say('perhaps')], article.lang);
}

/** An actor for the ear: who it is, what it is, its part in the step, and how many ties it has now; where it stands in the picture means nothing. */
export function spokenActor(article: Article, scene: Scene, actor: Actor, { actors }: Drawing, say: Say): string {
  const { tiesOf, actorKind } = indexOf(article);
  const held = tiesOf(actor.id).filter(({ id }) => scene.world.ties.has(id) && !scene.hidden.has(id)).length;
  const role = actors
    .find(({ id }) => id === actor.id)
    ?.words.find(({ style }) => style === 'role')
    ?.lines.join(' ');
  return listed([actor.name, actorKind(actor.kind).name, role, held === 0 ? say('noTies') : say('tieCount', { n: held })], article.lang);
}
