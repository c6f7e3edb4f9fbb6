import type { Article } from '../article/article';
import type { Scene } from '../story/scene';
import type { Atlas } from './atlas';

/** Where the map looks: the point of the plane in the middle, and how many pixels a unit of it (10 km) takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Size of the picture files of the land, in pixels. */
export const pictureSize = { width: 840, height: 520 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The most that a step comes near: 100 km take 40 pixels. What lies closer together than can be told apart there has an inset. */
const nearest = 4;
/** Points that are close together, or one alone, are shown with this much round them, in units. */
const around = 60;

/** The view that shows all `points` with room for their names, kept inside the extent. */
function cameraOf(points: readonly Point[], width: number, height: number, extent: Atlas['extent']): Camera {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, tall] = [Math.max(right - left, around * 0.6), Math.max(high - low, around * 0.5)];
  const [padX, padY] = [Math.min(120, width * 0.14), Math.min(80, height * (width < 500 ? 0.21 : 0.16))];
  const smallest = Math.max(width / (extent[2] - extent[0]), height / (extent[3] - extent[1]));
  const scale = Math.max(smallest, Math.min(nearest, (width - 2 * padX) / wide, (height - 2 * padY) / tall));
  const [halfX, halfY] = [width / 2 / scale, height / 2 / scale];
  return {
    x: clamp((left + right) / 2, extent[0] + halfX, extent[2] - halfX),
    y: clamp((low + high) / 2, extent[1] + halfY, extent[3] - halfY),
    scale,
    width,
    height
  };
}

export const inExtent = ({ x, y }: Point, [left, bottom, right, top]: Atlas['extent']): boolean =>
  x >= left && x <= right && y >= bottom && y <= top;

/** Where the map looks in a scene: at its places, as far as the basemap reaches. */
export function cameraIn(article: Article, { extent }: Atlas, scene: Scene, width: number, height: number): Camera {
  const places = article.places.filter((place) => scene.look.includes(place.id) && inExtent(place, extent));
  return cameraOf(places, width, height, extent);
}

/** The same on a page, whose land is a picture file of its own: what that shows, `width` pixels wide. */
export function cameraOnPage(article: Article, atlas: Atlas, scene: Scene, width: number = pictureSize.width): Camera {
  const whole = cameraIn(article, atlas, scene, pictureSize.width, pictureSize.height);
  const share = width / pictureSize.width;
  return { ...whole, scale: whole.scale * share, width, height: whole.height * share };
}

/** From the plane to pixels of the picture, y down. */
export function pixelOf({ x, y, scale, width, height }: Camera, point: Point): Point {
  return { x: width / 2 + (point.x - x) * scale, y: height / 2 - (point.y - y) * scale };
}

const clamp = (value: number, low: number, high: number) => (low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value)));
