import type { Article } from '../article/article';
import type { Say } from '../article/words';
import { actorKinds, manners } from '../story/kinds';
import type { Scene } from '../story/scene';

/** One row of a legend: a sign, the value that it stands for, and its words. */
export interface Key {
  readonly sign: 'law' | 'diplomacy' | 'map-tie' | 'tie' | 'actor' | 'standing' | 'part';
  readonly value: string;
  readonly words: string;
}

/** What of the map's signs is in sight. */
export interface Sight {
  readonly laws: readonly string[];
  readonly diplomacies: readonly string[];
  readonly manners: readonly string[];
}

const parts = ['article', 'context', 'later'];
const standings = ['happened', 'said', 'announced', 'decided', 'in-force'];

/**
 * The legend of the scene's view: it names what is in sight and no more.
 * @param sight what the map shows; the other views have no need of it
 */
export function legendOf({ ties, actors, events }: Article, scene: Scene, sight: Sight | undefined, say: Say): Key[] {
  const keys = (sign: Key['sign'], values: readonly string[] = []) => values.map((value) => ({ sign, value, words: say(value) }));
  const shown = (id: string) => !scene.hidden.has(id);
  switch (scene.view) {
    case 'map':
      return [...keys('law', sight?.laws), ...keys('diplomacy', sight?.diplomacies), ...keys('map-tie', sight?.manners)];
    case 'network': {
      const inForce = new Set(ties.filter(({ id }) => scene.world.ties.has(id) && shown(id)).map(({ manner }) => manner));
      const kinds = new Set(actors.filter(({ id }) => shown(`actor:${id}`)).map(({ kind }) => kind));
      const drawn = manners.filter((manner) => inForce.has(manner));
      return [
        ...keys('tie', drawn),
        ...keys(
          'actor',
          actorKinds.filter((kind) => kinds.has(kind))
        )
      ];
    }
    case 'timeline':
      return [
        ...keys(
          'standing',
          standings.filter((standing) => events.some((event) => event.standing === standing))
        ),
        ...keys(
          'part',
          parts.filter((part) => events.some((event) => event.part === part))
        )
      ];
    case 'register':
      return [];
  }
}
