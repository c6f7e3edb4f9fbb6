import type { Article, Track } from '../article/article';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';
import type { Sight } from '../signs/legend';
import { cameraIn, inExtent, pixelOf } from './camera';
import { movesOf } from './moves';
import { tiesOf } from './tie-lines';

/** What the step's own view shows in a picture of this size. */
export function sightOf(article: Article, atlas: Atlas, scene: Scene, width: number, height: number): Sight {
  const camera = cameraIn(article, atlas, scene, width, height);
  const inView = (point: { x: number; y: number }) => {
    const { x, y } = pixelOf(camera, point);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const capitals = new Map(article.places.map((place) => [place.id, place]));
  const seen = article.states.filter(({ id, shape, capital, label }) => {
    const points = [...(atlas.areas.find((area) => area.id === id)?.at ?? []), ...(label ? [label] : [])].map(([x, y]) => ({ x, y }));
    return shape && [...points, capitals.get(capital)].some((point) => point && inView(point));
  });
  const lands = seen.map(({ id }) => id);
  // A capital beyond the extent has its mark at the edge.
  const atCapitals = article.states
    .filter(({ capital }) => {
      const place = capitals.get(capital);
      return place && (inView(place) || !inExtent(place, atlas.extent));
    })
    .map(({ id }) => id);
  const ties = new Set(tiesOf(article, atlas, scene, camera).map(({ tie }) => tie.manner));
  /** The values of the tracks that are so drawn, as far as one of these states stands at them. */
  const valuesAmong = (drawn: Track['drawn'], states: readonly string[]) =>
    article.tracks
      .filter((track) => track.drawn === drawn)
      .flatMap((track) =>
        track.values.filter(({ id }) => states.some((state) => scene.world.stances.get(track.id)!.get(state)?.value === id))
      );
  return {
    fills: valuesAmong('land', lands),
    marks: valuesAmong('capital', atCapitals),
    manners: article.manners.filter(({ id }) => ties.has(id)),
    moves: movesOf(article, atlas, scene, camera).length > 0
  };
}
