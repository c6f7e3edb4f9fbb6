import type { Article, Place, State } from '../article/article';
import { indexOf } from '../article/index';
import { across, nameBeside, type LabelSpot } from '../labels/beside';
import { widest } from '../labels/lines';
import { Room } from '../labels/room';
import type { Scene } from '../story/scene';
import { signOf } from '../story/stances';
import type { Atlas, AtlasArea } from './atlas';
import type { Say } from '../article/words';
import { inExtent, pixelOf, type Camera } from './camera';
import { cornersOf } from './corners';
import { farFrame, type FarFrame } from './far';
import { insetOf, type Inset } from './inset';
import { movesOf, type MoveMark } from './moves';
import { spotOf, type EdgeSpot, type Spot } from './spot';
import { tiesOf, type TieMark } from './tie-lines';
import { areaType, areaWords, cityType, placeType } from './type';

/** All that stands on the basemap, in pixels of the picture. */
export interface MapMarks {
  readonly places: readonly PlaceMark[];
  readonly names: readonly NameMark[];
  readonly cities: readonly CityMark[];
  readonly ties: readonly TieMark[];
  readonly inset?: Inset;
  readonly moves: readonly MoveMark[];
}

export interface PlaceMark extends Spot {
  readonly place: Place;
  readonly label?: LabelSpot;
  /** Instead of a mark and a label, where the place lies off the map; x and y are then the point of the edge on the way there. */
  readonly far?: FarFrame;
  readonly state?: State;
}

export interface CityMark extends Spot {
  readonly id: string;
  readonly name: string;
  readonly kind: 'capital' | 'city';
  readonly label: LabelSpot;
}

export interface NameMark extends Spot {
  readonly id: string;
  readonly name: string;
  readonly kind: AtlasArea['kind'];
  readonly size: AtlasArea['size'];
  readonly state?: State;
}

type Point = EdgeSpot & { readonly place: Place };

/** What the lines of ties and movements belong to, as taken room. */
const lines = 'lines';

/**
 * Places the story's marks, then names, the most important first, each only where it fits in the picture and covers nothing that is there.
 * The same view and scene give the same picture, live and still.
 */
export function marksOf(article: Article, atlas: Atlas, scene: Scene, camera: Camera, say: Say): MapMarks {
  const room = new Room({ x1: 4, y1: 4, x2: camera.width - 4, y2: camera.height - 4 });
  const points = pointsIn(article, atlas, scene, camera);
  for (const box of cornersOf(camera, points)) room.claim(box);
  const looked = article.places.filter(({ id, kind }) => kind !== 'country' && scene.look.includes(id));
  const inset = insetOf(looked, camera);
  if (inset) room.claim(inset.box);

  for (const { x, y, way } of points) if (way === undefined) room.claim({ x1: x - 11, x2: x + 11, y1: y - 11, y2: y + 11 });
  const moves = movesOf(article, atlas, scene, camera);
  const near = scene.look
    .map((id) => indexOf(article).place(id))
    .findLast((place) => place?.kind !== 'country' && place && inExtent(place, atlas.extent));
  const far = new Map(
    points.flatMap(({ place, x, y, way }) => {
      if (way === undefined || !near) return [];
      const words = (distance: string, from: string) => say('farFrom', { distance, from });
      const marked = signOf(article, scene.world, 'capital', indexOf(article).stateOfCapital(place.id)?.id) !== undefined;
      return [[place, farFrame(place, { x, y, way }, near, marked, camera, atlas.plane, article.lang, words, room)] as const];
    })
  );

  const places = points.map(({ place, x, y }): PlaceMark => {
    const point = { place, x, y };
    const state = indexOf(article).stateOfCapital(place.id);
    const framed = far.get(place);
    if (framed) return { ...point, far: framed, ...(state && { state }) };
    // The inset has the names of those that cannot be told apart here; only the first is named on the map.
    const label = inset?.places.slice(1).some((each) => each.place === place)
      ? undefined
      : nameBeside(room, point, widest([place.name], placeType), placeType.px, 14);
    return { ...point, ...(label && { label }), ...(state && { state }) };
  });

  const ties = tiesOf(article, atlas, scene, camera, new Map([...far].map(([{ id }, { box }]) => [id, box])));
  for (const { x, y } of [...ties, ...moves].flatMap(({ way }) => way)) room.claim({ x1: x - 6, x2: x + 6, y1: y - 6, y2: y + 6 }, lines);

  const names: NameMark[] = [];
  const areas = [...atlas.areas].sort((a, b) => areaType(b).px - areaType(a).px || Number(b.kind === 'state') - Number(a.kind === 'state'));
  const nameArea = (area: AtlasArea, at: AtlasArea['at'], state: State | undefined, over?: string): boolean => {
    const type = areaType(area);
    const wide = widest([areaWords(area, article.lang)], type);
    for (const [px1, py1] of at) {
      const { x, y } = pixelOf(camera, { x: px1, y: py1 });
      const box = { ...across(x, wide, 'middle'), y1: y - type.px * 0.8, y2: y + type.px * 0.6 };
      if (!room.free(box, over)) continue;
      room.claim(box);
      names.push({ id: area.id, name: area.name, kind: area.kind, size: area.size, x, y, ...(state && { state }) });
      return true;
    }
    return false;
  };
  for (const state of article.states.filter(({ focus }) => focus)) {
    const area = atlas.areas.find(({ id }) => id === state.id);
    const at = [...(area?.at ?? []), ...(state.label ? [state.label] : [])];
    const named = { id: state.id, name: state.name, kind: 'state', size: area?.size ?? 'm', at } as const;
    // A state of the story is named over a line rather than not at all.
    if (!nameArea(named, at, state)) nameArea(named, at, state, lines);
  }
  for (const area of areas)
    if (!article.states.some(({ id, focus }) => focus && id === area.id) && visibleAt(area, camera))
      nameArea(area, area.at, indexOf(article).state(area.id));

  const cities: CityMark[] = [];
  for (const city of [...atlas.cities].sort((a, b) => a.rank - b.rank)) {
    if (camera.scale < cityScale(city.rank)) continue;
    const point = pixelOf(camera, city);
    if (!inSight(point, camera)) continue;
    const dot = { x1: point.x - 5, x2: point.x + 5, y1: point.y - 5, y2: point.y + 5 };
    const label = room.free(dot) ? nameBeside(room, point, widest([city.name], cityType), cityType.px, 8) : undefined;
    if (!label) continue;
    room.claim(dot);
    cities.push({ id: city.id, name: city.name, kind: city.kind, label, ...point });
  }

  return {
    places,
    names,
    cities,
    ties,
    ...(inset && { inset }),
    moves
  };
}

/** The places that have a mark in this view, or a frame at its edge, the loudest first. */
export function pointsIn(article: Article, atlas: Atlas, scene: Scene, camera: Camera): readonly Point[] {
  return article.places
    .filter(({ id, kind }) => kind !== 'country' && shown(id, article, scene))
    .map((place) => ({ place, ...spotOf(place, atlas, camera) }))
    .filter((point) => inSight(point, camera) && (loud(point.place, scene) || !cut(point, camera)))
    .sort((a, b) => loudness(b.place, scene) - loudness(a.place, scene));
}

const inSight = ({ x, y }: Spot, { width, height }: Camera) => x > -10 && y > -10 && x < width + 10 && y < height + 10;

/**
 * Places that the step looks at or that stand out; around what the reader picks those where something has happened by then; capitals of states that
 * carry a mark of diplomacy.
 */
function shown(id: string, article: Article, scene: Scene): boolean {
  const emphasis = scene.emphasis.get(`place:${id}`);
  if (scene.look.includes(id) || (emphasis && emphasis !== 'near')) return true;
  if (
    emphasis &&
    scene.selection !== undefined &&
    indexOf(article)
      .eventsAt(id)
      .some((event) => scene.world.events.has(event.id))
  )
    return true;
  return article.states.some((state) => state.capital === id && signOf(article, scene.world, 'capital', state.id) !== undefined);
}

const loud = ({ id }: Place, scene: Scene) => scene.look.includes(id) || scene.emphasis.has(`place:${id}`);

/** Whether its mark would be cut at the edge of the picture. */
const cut = ({ x, y }: Spot, { width, height }: Camera) => x < 13 || y < 13 || x > width - 13 || y > height - 13;

function loudness({ id }: Place, scene: Scene): number {
  const loud = { picked: 3, focus: 2, near: 1 };
  const emphasis = scene.emphasis.get(`place:${id}`);
  return emphasis ? loud[emphasis] : 0;
}

function visibleAt(area: AtlasArea, camera: Camera): boolean {
  const least = { xl: 0, l: 0, m: 0.55, s: 0.8, xs: 1.5 }[area.size];
  return camera.scale >= least;
}

/** The least scale at which a city of this rank (1 the first) is shown. */
function cityScale(rank: number): number {
  return [1.1, 1.8, 2.4, 3.2, 5][rank - 1] ?? 5;
}
