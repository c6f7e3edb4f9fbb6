import type { Article, Place, State, Tie } from '../article/article';
import type { Scene } from '../story/scene';
import type { Atlas, AtlasArea } from './atlas';
import { pixelOf, type View } from './camera';

/** All that stands on the basemap, in pixels of the picture. */
export interface MapMarks {
  readonly places: readonly PlaceMark[];
  readonly names: readonly NameMark[];
  readonly cities: readonly CityMark[];
  readonly ties: readonly TieMark[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlaceMark extends Spot {
  readonly place: Place;
  /** Set where the place lies off the map: the mark stands at its edge, and this is the way there, in degrees from east, clockwise. */
  readonly way?: number;
  readonly label?: LabelSpot;
  readonly state?: State;
}

export interface CityMark extends Spot {
  readonly id: string;
  readonly name: string;
  readonly kind: 'capital' | 'city';
  readonly label: LabelSpot;
}

/** Where a name begins, relative to its mark. */
export interface LabelSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface NameMark extends Spot {
  readonly id: string;
  readonly name: string;
  readonly kind: AtlasArea['kind'];
  readonly size: AtlasArea['size'];
  readonly state?: State;
}

export interface TieMark {
  readonly tie: Tie;
  readonly d: string;
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const sizes = { xl: [21, 0.5], l: [16, 0.3], m: [13, 0.22], s: [12, 0.16], xs: [12, 0.06] } as const;

/**
 * Places the story's marks, then names, the most important first, each only where it fits in the picture and covers nothing that is there.
 * The same view and scene give the same picture, live and still.
 */
export function marksOf(article: Article, atlas: Atlas, scene: Scene, view: View): MapMarks {
  const taken: Box[] = [];
  const free = (box: Box) =>
    box.x1 >= 4 &&
    box.y1 >= 4 &&
    box.x2 <= view.width - 4 &&
    box.y2 <= view.height - 4 &&
    taken.every((other) => box.x1 >= other.x2 || box.x2 <= other.x1 || box.y1 >= other.y2 || box.y2 <= other.y1);
  const inSight = ({ x, y }: Spot) => x > -10 && y > -10 && x < view.width + 10 && y < view.height + 10;
  const claim = (box: Box) => void taken.push(box);

  const points = article.places
    .filter(({ id, kind }) => kind !== 'country' && shown(id, article, scene))
    .map((place) => ({ place, ...spotOf(place, atlas, view) }))
    .filter(inSight)
    .sort((a, b) => loudness(b.place, scene) - loudness(a.place, scene));
  for (const { x, y } of points) claim({ x1: x - 11, x2: x + 11, y1: y - 11, y2: y + 11 });

  const places = points.map((point): PlaceMark => {
    const state = article.states.find(({ capital }) => capital === point.place.id);
    const spot = spotFor(point, point.place.name, 14, 13, free);
    if (spot) claim(spot.box);
    return { ...point, ...(spot && { label: spot.label }), ...(state && { state }) };
  });

  const names: NameMark[] = [];
  const areas = [...atlas.areas].sort(
    (a, b) => sizes[b.size][0] - sizes[a.size][0] || Number(b.kind === 'state') - Number(a.kind === 'state')
  );
  const nameArea = (area: AtlasArea, at: AtlasArea['at'], state: State | undefined) => {
    const [px, spacing] = sizes[area.size];
    const wide = area.name.length * px * (area.kind === 'state' ? 0.68 + spacing : 0.52 + spacing / 2);
    for (const [px1, py1] of at) {
      const { x, y } = pixelOf(view, { x: px1, y: py1 });
      const box = { x1: x - wide / 2, x2: x + wide / 2, y1: y - px * 0.8, y2: y + px * 0.6 };
      if (!free(box)) continue;
      claim(box);
      names.push({ id: area.id, name: area.name, kind: area.kind, size: area.size, x, y, ...(state && { state }) });
      return;
    }
  };
  for (const state of article.states.filter(({ focus }) => focus)) {
    const area = atlas.areas.find(({ id }) => id === state.id);
    const at = [...(area?.at ?? []), ...(state.label ? [state.label] : [])];
    nameArea({ id: state.id, name: state.name, kind: 'state', size: area?.size ?? 'm', at }, at, state);
  }
  for (const area of areas)
    if (!article.states.some(({ id, focus }) => focus && id === area.id) && visibleAt(area, view))
      nameArea(
        area,
        area.at,
        article.states.find(({ id }) => id === area.id)
      );

  const cities: CityMark[] = [];
  for (const city of [...atlas.cities].sort((a, b) => a.rank - b.rank)) {
    if (view.scale < cityScale(city.rank)) continue;
    const point = pixelOf(view, city);
    if (!inSight(point)) continue;
    const dot = { x1: point.x - 5, x2: point.x + 5, y1: point.y - 5, y2: point.y + 5 };
    const spot = free(dot) ? spotFor(point, city.name, 8, 12.5, free) : undefined;
    if (!spot) continue;
    claim(dot);
    claim(spot.box);
    cities.push({ id: city.id, name: city.name, kind: city.kind, label: spot.label, ...point });
  }

  return { places, names, cities, ties: tiesOf(article, atlas, scene, view) };
}

/** Places that the step looks at or that stand out; capitals of states that carry a mark of diplomacy. */
function shown(id: string, article: Article, scene: Scene): boolean {
  if (scene.look.includes(id) || scene.emphasis.has(`place:${id}`)) return true;
  return article.states.some((state) => state.capital === id && (scene.world.diplomacy.get(state.id)?.value ?? 'none') !== 'none');
}

const edge = 22;

/** Where a place stands in the picture. One that the basemap does not reach stands at the edge, on the way there. */
export function spotOf(place: Place, { frame }: Atlas, view: View): Spot & { way?: number } {
  const point = pixelOf(view, place);
  if (place.x >= frame[0] && place.x <= frame[2] && place.y >= frame[1] && place.y <= frame[3]) return point;
  const [dx, dy] = [point.x - view.width / 2, point.y - view.height / 2];
  const share = Math.min((view.width / 2 - edge) / Math.abs(dx), (view.height / 2 - edge) / Math.abs(dy));
  return { x: view.width / 2 + dx * share, y: view.height / 2 + dy * share, way: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}

function loudness({ id }: Place, scene: Scene): number {
  const loud = { picked: 3, focus: 2, near: 1 };
  const emphasis = scene.emphasis.get(`place:${id}`);
  return emphasis ? loud[emphasis] : 0;
}

function spotFor(
  point: Spot,
  name: string,
  gap: number,
  px: number,
  free: (box: Box) => boolean
): { label: LabelSpot; box: Box } | undefined {
  const wide = name.length * px * 0.54;
  const spots: LabelSpot[] = [
    { dx: gap, dy: 0, anchor: 'start' },
    { dx: -gap, dy: 0, anchor: 'end' },
    { dx: 0, dy: -gap - 4, anchor: 'middle' },
    { dx: 0, dy: gap + 4, anchor: 'middle' },
    { dx: gap - 3, dy: -gap, anchor: 'start' },
    { dx: gap - 3, dy: gap, anchor: 'start' },
    { dx: 3 - gap, dy: -gap, anchor: 'end' },
    { dx: 3 - gap, dy: gap, anchor: 'end' }
  ];
  for (const label of spots) {
    const x1 = point.x + label.dx - (label.anchor === 'end' ? wide : label.anchor === 'middle' ? wide / 2 : 0);
    const box = { x1: x1 - 1, x2: x1 + wide + 1, y1: point.y + label.dy - px * 0.65, y2: point.y + label.dy + px * 0.65 };
    if (free(box)) return { label, box };
  }
  return undefined;
}

function visibleAt(area: AtlasArea, view: View): boolean {
  const least = { xl: 0, l: 0, m: 0.55, s: 0.8, xs: 1.5 }[area.size];
  return view.scale >= least;
}

/** The least scale at which a city of this rank (1 the first) is shown. */
function cityScale(rank: number): number {
  return [0.6, 1, 1.6, 2.2, 5][rank - 1] ?? 5;
}

/** Ties in force that stand out and have both ends in sight as states: a curve from capital to capital. */
function tiesOf(article: Article, atlas: Atlas, scene: Scene, view: View): TieMark[] {
  const capitals = new Map(article.states.flatMap(({ actor, capital }) => (actor ? [[actor, capital] as const] : [])));
  const seatOf = (actor: string) => capitals.get(actor) ?? seatBehind(article, actor, capitals);
  return article.ties
    .filter(({ id }) => scene.world.ties.has(id) && ['focus', 'picked'].includes(scene.emphasis.get(id) ?? ''))
    .flatMap((tie) => {
      const ends = [seatOf(tie.from), seatOf(tie.to)].map((id) => article.places.find((place) => place.id === id));
      const [from, to] = ends.map((place) => place && spotOf(place, atlas, view));
      if (!from || !to || (from.x === to.x && from.y === to.y)) return [];
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const bend = 0.14 * (dx < 0 ? 1 : -1);
      const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
      const [start, end] = [toward(from, middle, 12), toward(to, middle, 15)];
      return [{ tie, d: `M${pair(start)}Q${pair(middle)} ${pair(end)}` }];
    });
}

/** A movement that rules a state, or a person or body that belongs to one, acts from that state's capital. */
function seatBehind(article: Article, actor: string, capitals: ReadonlyMap<string, string>): string | undefined {
  const tie = article.ties.find(
    ({ from, manner, to }) => from === actor && (manner === 'deed' || manner === 'belonging') && capitals.has(to)
  );
  return tie && capitals.get(tie.to);
}

const pair = ({ x, y }: Spot) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function toward(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
