import type { Article } from '../article/article';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';
import { pixelOf, cameraOf, type Camera } from './camera';
import { tiesOf } from './tie-lines';

/** What of the map's vocabulary is in sight: a legend names this and no more. */
export interface Sight {
  readonly laws: readonly string[];
  readonly diplomacies: readonly string[];
  readonly manners: readonly string[];
}

/** What the step's own view shows in a picture of this size. */
export function sightOf(article: Article, atlas: Atlas, scene: Scene, width: number, height: number): Sight {
  const camera = cameraIn(article, atlas, scene, width, height);
  const inView = (point: { x: number; y: number }) => {
    const { x, y } = pixelOf(camera, point);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const capitals = new Map(article.places.map((place) => [place.id, place]));
  const seen = article.states.filter(({ id, focus, capital, label }) => {
    const points = [...(atlas.areas.find((area) => area.id === id)?.at ?? []), ...(label ? [label] : [])].map(([x, y]) => ({ x, y }));
    return focus && [...points, capitals.get(capital)].some((point) => point && inView(point));
  });
  const laws = new Set(seen.map(({ id }) => scene.world.law.get(id)?.value));
  // A capital beyond the extent has its mark at the edge.
  const ambassadors = new Set(
    article.states
      .filter(({ capital }) => {
        const place = capitals.get(capital);
        return place && (inView(place) || !inExtent(place, atlas));
      })
      .map(({ id }) => scene.world.diplomacy.get(id)?.value)
  );
  const ties = new Set(tiesOf(article, atlas, scene, camera).map(({ tie }) => tie.manner as string));
  return {
    laws: ['listed', 'removal-announced', 'suspended', 'off'].filter((law) => laws.has(law as never)),
    diplomacies: ['ambassador', 'recognised'].filter((diplomacy) => ambassadors.has(diplomacy as never)),
    manners: ['deed', 'words', 'force', 'belonging'].filter((manner) => ties.has(manner))
  };
}

const inExtent = ({ x, y }: { readonly x: number; readonly y: number }, { extent: [left, bottom, right, top] }: Atlas) =>
  x >= left && x <= right && y >= bottom && y <= top;

/** Where the map looks in a scene: at its places, as far as the basemap reaches. */
export function cameraIn(article: Article, atlas: Atlas, scene: Scene, width: number, height: number): Camera {
  const places = article.places.filter((place) => scene.look.includes(place.id) && inExtent(place, atlas));
  return cameraOf(places, width, height, atlas.extent);
}
