import type { Article } from '../article/article';
import type { Say } from '../article/words';
import type { Atlas } from '../map/atlas';
import { sightOf } from '../map/sight';
import { shownIn } from '../network/shown';
import { legendOf, type Key } from '../signs/legend';
import type { Scene } from '../story/scene';

/**
 * The legend of a picture of the scene's own view. It is not known before the map's atlas has come and the picture has a size.
 * @param size of the picture, in pixels
 */
export function keysIn(
  article: Article,
  atlas: Atlas | undefined,
  scene: Scene,
  { width, height }: { readonly width: number; readonly height: number },
  say: Say
): Key[] | undefined {
  if (scene.view === 'network') return legendOf(article, scene, undefined, shownIn(article, scene), say);
  if (scene.view !== 'map') return legendOf(article, scene, undefined, undefined, say);
  return atlas && width > 0 ? legendOf(article, scene, sightOf(article, atlas, scene, width, height), undefined, say) : undefined;
}
