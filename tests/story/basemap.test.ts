import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import type { MultiPolygon, Polygon } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { crossings } from '../../src/build/basemap/crossings';
import { AUTHALIC_RADIUS_KM, projection, type LonLat } from '../../src/map/plane';
import { readRecipe } from '../../src/build/basemap/recipe';
import { geometryOf } from '../../src/build/basemap/shapes';

const bytesOf = (name: string): Buffer => readFileSync(`data/map/${name}`);
const recipe = await readRecipe('data/map/recipe.json');
const region = JSON.parse(bytesOf('region.json').toString()) as Topology<Record<string, GeometryObject>>;
const plane = projection(recipe.projection);

type Shape = Polygon | MultiPolygon;

const shapes = new Map(
  (region.objects['countries'] as GeometryCollection).geometries.map((geometry) => [
    String(geometry.id),
    geometryOf(region, geometry) as Shape
  ])
);
const crimea = geometryOf(region, region.objects['crimea']!) as Shape;

function ringsOf(shape: Shape): number[][][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** By the even-odd rule. */
function contains(shape: Shape, place: LonLat): boolean {
  const [x, y] = plane.forward(place);
  const isLeftOf = (a: number[], b: number[]): boolean =>
    a[1]! > y !== b[1]! > y && x < ((b[0]! - a[0]!) * (y - a[1]!)) / (b[1]! - a[1]!) + a[0]!;
  return ringsOf(shape).flatMap((ring) => ring.slice(1).filter((point, index) => isLeftOf(ring[index]!, point))).length % 2 === 1;
}

function countriesAt(place: LonLat): string[] {
  return [...shapes].filter(([, shape]) => contains(shape, place)).map(([id]) => id);
}

test('The plane has its centre at 68° E 50° N, and Kabul lies south of it', () => {
  const [x, y] = plane.forward([68, 50]);
  expect(Math.hypot(x, y)).toBeLessThan(1e-9);
  expect(plane.inverse([0, 0])).toEqual([68, 50]);
  expect(plane.forward([69.172, 34.528]).map(Math.round)).toEqual([11, -171]);
});

test('What goes to the plane and back is where it was, to a millionth of a degree', () => {
  for (let lon = -180; lon < 180; lon += 7) {
    for (let lat = -40; lat <= 89; lat += 3) {
      const [backLon, backLat] = plane.inverse(plane.forward([lon, lat]));
      expect(backLat).toBeCloseTo(lat, 6);
      expect(Math.cos(((backLon - lon) * Math.PI) / 180)).toBeCloseTo(1, 12);
    }
  }
});

test('A field of one degree keeps its area on the plane within 0.5 %, wherever it lies', () => {
  const steps = [...Array(20).keys()].map((step) => step / 20);
  for (const [lon, lat] of [
    [68, 50],
    [37, 55],
    [54, 24],
    [177, 64],
    [-5, 40],
    [140, 36]
  ] as const) {
    const walk: LonLat[] = [
      ...steps.map((part): LonLat => [lon + part, lat]),
      ...steps.map((part): LonLat => [lon + 1, lat + part]),
      ...steps.map((part): LonLat => [lon + 1 - part, lat + 1]),
      ...steps.map((part): LonLat => [lon, lat + 1 - part])
    ];
    const corners = walk.map((point) => plane.forward(point));
    const drawn = corners.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = corners[(k + 1) % corners.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
    const real = (AUTHALIC_RADIUS_KM / recipe.projection.unitKm) ** 2 * (Math.PI / 180) * (sine(lat + 1) - sine(lat));
    expect(Math.abs(drawn / real - 1)).toBeLessThan(0.005);
  }
});

test.each<[string, LonLat, string]>([
  ['Simferopol', [34.1, 44.95], 'UKR'],
  ['Sevastopol', [33.525, 44.605], 'UKR'],
  ['Donetsk', [37.8, 48], 'UKR'],
  ['Srinagar', [74.797, 34.084], 'IND'],
  ['Gilgit', [74.308, 35.921], 'PAK'],
  ['Aksai Chin', [79.5, 35.2], 'CHN'],
  ['Tawang', [91.859, 27.586], 'IND'],
  ['Vorukh', [70.58, 39.86], 'TJK'],
  ['Tiraspol', [29.633, 46.84], 'MDA'],
  ['Sukhumi', [41.015, 43.002], 'GEO'],
  ['Tskhinvali', [43.97, 42.225], 'GEO'],
  ['Taipei', [121.56, 25.03], 'TWN'],
  ['Kaliningrad', [20.5, 54.71], 'RUS'],
  ['Kunashir', [145.85, 44.1], 'RUS'],
  ['Anadyr, at its airport', [177.741, 64.735], 'RUS']
])('%s is drawn as decided', (_name, place, country) => {
  expect(countriesAt(place)).toEqual([country]);
});

test('Crimea is a shape of its own, inside Ukraine and not in Russia', () => {
  for (const place of [
    [34.1, 44.95],
    [33.525, 44.605],
    [36.47, 45.36]
  ] as const) {
    expect(contains(crimea, place)).toBe(true);
    expect(countriesAt(place)).toEqual(['UKR']);
  }
  expect(contains(crimea, [34.8, 46.17])).toBe(false);
});

test('The coast of Crimea is the coast of Ukraine, corner by corner; only the dashed line is its own', () => {
  const ukraine = new Set(ringsOf(shapes.get('UKR')!).flat().map(String));
  const dashed = (region.objects['disputed'] as GeometryCollection).geometries.find(({ id }) => id === 'crimea')!;
  const line = new Set(mesh(region, dashed).coordinates.flat().map(String));
  const corners = ringsOf(crimea).flat().map(String);
  expect(corners.filter((corner) => !ukraine.has(corner) && !line.has(corner))).toEqual([]);
  expect(corners.filter((corner) => ukraine.has(corner)).length).toBeGreaterThan(20);
});

test('Russia is one piece across the 180th meridian', () => {
  const sides = [
    [179.99, 67],
    [-179.99, 67],
    [-175, 66.8],
    [37.6, 55.75]
  ] as const;
  const home = ringsOf(shapes.get('RUS')!).filter((ring) => contains({ type: 'Polygon', coordinates: [ring] }, sides[0]));
  expect(home).toHaveLength(1);
  for (const side of sides) expect(contains({ type: 'Polygon', coordinates: home }, side)).toBe(true);
});

test('Every country that the recipe keeps is there, and all the others are one', () => {
  expect([...shapes.keys()].sort()).toEqual([...recipe.countries.keep, recipe.countries.rest].sort());
});

test('Every disputed line of the recipe is drawn in its layer, and no other', () => {
  for (const layer of ['disputed', 'unaccepted']) {
    const wanted = recipe.disputes.filter((dispute) => 'layer' in dispute && dispute.layer === layer).map(({ id }) => id);
    const drawn = (region.objects[layer] as GeometryCollection).geometries.map(({ id }) => String(id));
    expect(drawn.sort()).toEqual(wanted.sort());
  }
});

test('Every decision about a border has a text, and every text a decision', () => {
  const texts = sentences('borders') as Record<string, object>;
  expect(Object.keys(texts).sort()).toEqual(recipe.disputes.map(({ id }) => id).sort());
  for (const text of Object.values(texts)) expect(Object.keys(text)).toEqual(['title', 'decision', 'reason']);
});

test('Nothing reaches over the extent', () => {
  const [left, bottom, right, top] = recipe.extent;
  const { scale, translate } = region.transform!;
  for (const arc of region.arcs) {
    let [x, y] = [0, 0];
    for (const step of arc) {
      x += step[0]!;
      y += step[1]!;
      const [planeX, planeY] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      expect(planeX >= left && planeX <= right && planeY >= bottom && planeY <= top).toBe(true);
    }
  }
});

test('No shore is drawn along the extent', () => {
  const [left, bottom, right, top] = recipe.extent;
  const onFrame = mesh(region, region.objects['coast']).coordinates.flatMap((line) =>
    line.slice(1).filter((point, index) => {
      const before = line[index]!;
      return [left, right].some((x) => x === point[0] && x === before[0]) || [bottom, top].some((y) => y === point[1] && y === before[1]);
    })
  );
  expect(onFrame).toEqual([]);
});

test('No outline crosses another', () => {
  const edges = mesh(region, region.objects['countries']).coordinates.flatMap((line) =>
    line.slice(1).map((point, index) => [line[index]!, point] as const)
  );
  expect(edges.length).toBeGreaterThan(10_000);
  expect(crossings(edges)).toEqual([]);
});

test('The files keep to their budgets', () => {
  expect(brotliCompressSync(bytesOf('region.json')).length).toBeLessThanOrEqual(recipe.budget.region);
  expect(brotliCompressSync(bytesOf('town.json')).length).toBeLessThanOrEqual(recipe.budget.town);
});

test('The provenance knows the files that lie beside it', () => {
  const provenance = bytesOf('PROVENANCE.md').toString();
  for (const name of ['region.json', 'globe.json', 'relief.avif', 'town.json']) {
    expect(provenance).toContain(createHash('sha256').update(bytesOf(name)).digest('hex'));
  }
});

test('Every label has a name, and none is a place of the story', () => {
  const labels = JSON.parse(bytesOf('labels.json').toString()) as { places: { id: string }[]; areas: { id: string }[] };
  const names = sentences('map-labels') as Record<string, string>;
  const ids = [...labels.places, ...labels.areas].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual(Object.keys(names).sort());
  const story = JSON.parse(readFileSync('data/places.json', 'utf8')) as { places: { id: string }[] };
  const places = new Set(story.places.map(({ id }) => id));
  expect(labels.places.filter(({ id }) => places.has(id))).toEqual([]);
});

/** The sentences of one file, without the link to its schema. */
function sentences(file: string): Record<string, unknown> {
  const { $schema: _, ...rest } = JSON.parse(readFileSync(`data/text/en/${file}.json`, 'utf8')) as Record<string, unknown>;
  return rest;
}
