import type { Article } from '../article/article';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';
import type { Sight } from '../signs/legend';
import { cameraIn, inExtent, pixelOf } from './camera';
import { tiesOf } from './tie-lines';

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
        return place && (inView(place) || !inExtent(place, atlas.extent));
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
