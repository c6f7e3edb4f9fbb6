import type { Article, Place, Step } from '../../../article/article';
import { indexOf } from '../../../article/index';
import type { Atlas } from '../../../map/atlas';
import { cameraOnPage, pixelOf } from '../../../map/camera';
import { sceneAt } from '../../../picture/scene';

/** A place of the map that is to be named. */
interface Marked {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface ToMark {
  /** From west to east, as they are numbered. */
  readonly places: readonly Marked[];
  /** The same by name, as they are listed. */
  readonly listed: readonly Marked[];
  readonly width: number;
  readonly height: number;
}

/** Places that a step does not look at are added up to this number; and how far apart two numbers must be to be told apart. */
const enough = 5;
const apart = 34;
const edge = 20;

/** The places that can be marked on the land of a step: those that it looks at, and where these are few, capitals and others in sight; no two numbers meet. */
export function toMark(article: Article, atlas: Atlas, step: Step, width = 560): ToMark {
  const camera = cameraOnPage(article, atlas, sceneAt(article, step, 'map'), width);
  const seen = ({ x, y }: { x: number; y: number }) => x > edge && x < camera.width - edge && y > edge && y < camera.height - edge;
  const wanted = ({ id }: Place) => (step.look.includes(id) ? 0 : indexOf(article).stateOfCapital(id) ? 1 : 2);
  const chosen: { place: Place; x: number; y: number }[] = [];
  for (const place of article.places.filter(({ kind }) => kind !== 'country').sort((a, b) => wanted(a) - wanted(b))) {
    const at = pixelOf(camera, place);
    if (
      (wanted(place) === 0 || chosen.length < enough) &&
      seen(at) &&
      chosen.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= apart)
    )
      chosen.push({ place, ...at });
  }
  const places = chosen
    .sort((a, b) => a.x - b.x)
    .map(({ place: { id, name }, x, y }, at) => ({ n: at + 1, id, name, x: Math.round(x), y: Math.round(y) }));
  return {
    places,
    listed: [...places].sort((a, b) => a.name.localeCompare(b.name, article.lang)),
    width: camera.width,
    height: Math.round(camera.height)
  };
}
