import type { Article, TrackValue } from '../article/article';
import { idOf } from '../article/ids';
import { parts, standings } from '../article/values';
import type { Say } from '../article/words';
import type { Scene } from '../story/scene';

/** One row of a legend: a sign, the form in which it is drawn, and its words. */
export interface Key {
  readonly sign: 'fill' | 'mark' | 'map-tie' | 'tie' | 'actor' | 'standing' | 'part' | 'ahead';
  readonly value: string;
  readonly words: string;
}

/** What of the map's signs is in sight. */
export interface Sight {
  readonly fills: readonly TrackValue[];
  readonly marks: readonly TrackValue[];
  readonly manners: Article['manners'];
}

const signsOf = (sign: 'fill' | 'mark', values: readonly TrackValue[]): Key[] =>
  values.map((value) => ({ sign, value: value.sign, words: value.name }));
const linesOf = (sign: 'map-tie' | 'tie', manners: Article['manners']): Key[] =>
  manners.map(({ line, name }) => ({ sign, value: line, words: name }));

/**
 * The legend of the scene's view: it names what is in sight and no more.
 * @param sight what the map shows; the other views have no need of it
 */
export function legendOf(article: Article, scene: Scene, sight: Sight | undefined, say: Say): Key[] {
  const { ties, actors, events } = article;
  const shown = (id: string) => !scene.hidden.has(id);
  switch (scene.view) {
    case 'map':
      return sight ? [...signsOf('fill', sight.fills), ...signsOf('mark', sight.marks), ...linesOf('map-tie', sight.manners)] : [];
    case 'network': {
      const inForce = new Set(ties.filter(({ id }) => scene.world.ties.has(id) && shown(id)).map(({ manner }) => manner));
      const kinds = new Set(actors.filter(({ id }) => shown(idOf('actor', id))).map(({ kind }) => kind));
      return [
        ...linesOf(
          'tie',
          article.manners.filter(({ id }) => inForce.has(id))
        ),
        ...article.actorKinds
          .filter(({ id }) => kinds.has(id))
          .map(({ shape, name }): Key => ({ sign: 'actor', value: shape, words: name }))
      ];
    }
    case 'timeline': {
      // A step shows a stretch of time, Explore the whole.
      const span = scene.latest === undefined ? scene.step.window : undefined;
      const inSight = span ? events.filter(({ when }) => when.to >= span.from && when.from <= span.to) : events;
      // Small marks without words are not told apart by eye.
      const named = span ? inSight.filter(({ id }) => [...span.focus, ...span.context].includes(id)) : inSight;
      const come = inSight.filter(({ id }) => scene.world.events.has(id));
      return [
        ...standings
          .filter((standing) => named.some((event) => event.standing === standing && standing !== 'gap' && standing !== 'happened'))
          .map((value): Key => ({ sign: 'standing', value, words: say(value) })),
        ...partsIn(come).map((value): Key => ({ sign: 'part', value, words: say(value === 'context' ? 'notInArticle' : value) })),
        ...(come.length < inSight.length ? [{ sign: 'ahead', value: 'happened', words: say('stillAhead') } as const] : [])
      ];
    }
    case 'register':
      return [];
  }
}

/** Whose time events are in, where that is not the same for all; what is in the article is told from the others by what these are. */
const partsIn = (events: Article['events']): readonly string[] => {
  const found = parts.filter((part) => events.some((event) => event.part === part));
  return found.length > 1 ? found.filter((part) => part !== 'article') : [];
};
