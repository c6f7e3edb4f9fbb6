import type { Article } from '../article/article';
import { idOf } from '../article/ids';
import { parts, standings } from '../article/values';
import type { Atlas } from '../map/atlas';
import { sightOf, type Sight } from '../map/sight';
import type { Scene } from '../story/scene';

/** What a legend names: of the marks of each view those that are in sight. */
export interface Legend {
  readonly sight: Sight | undefined;
  readonly manners: Article['manners'];
  readonly kinds: Article['actorKinds'];
  readonly parts: readonly string[];
  readonly standings: readonly string[];
}

/** @param size of the map, in pixels */
export function legendOf(
  article: Article,
  scene: Scene,
  atlas: Atlas | undefined,
  size: { readonly width: number; readonly height: number }
): Legend {
  const { ties, actors, events } = article;
  return {
    sight: atlas && size.width > 0 ? sightOf(article, atlas, scene, size.width, size.height) : undefined,
    manners: article.manners.filter((manner) =>
      ties.some(({ id, manner: its }) => its === manner.id && scene.world.ties.has(id) && !scene.hidden.has(id))
    ),
    kinds: article.actorKinds.filter((kind) => actors.some(({ id, kind: its }) => its === kind.id && !scene.hidden.has(idOf('actor', id)))),
    parts: parts.filter((part) => events.some((event) => event.part === part)),
    standings: standings.filter((standing) => events.some((event) => event.standing === standing))
  };
}
