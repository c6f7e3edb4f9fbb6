import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Camera } from '../../../src/map/camera';
import { northAt, outlineOn, type Globe } from '../../../src/map/furniture';
import { distance, scaleBar } from '../../../src/map/scale';
import { projection, type LonLat, type PlaneSettings } from '../../../src/map/plane';

const settings: PlaneSettings = { centre: [68, 50], unitKm: 10 };
const plane = projection(settings);
const lookAt = (place: LonLat, scale = 1): Camera => {
  const [x, y] = plane.forward(place);
  return { x, y, scale, width: 800, height: 500 };
};
const globe = JSON.parse(readFileSync('data/map/globe.json', 'utf8')) as Globe;

test('a degree of a great circle is 111.2 km on a sphere of 6371 km, wherever it lies', () => {
  expect(distance([0, 0], [1, 0])).toBeCloseTo(111.19, 1);
  expect(distance([68, 50], [68, 51])).toBeCloseTo(111.19, 1);
  expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111.19, 1);
});

test.each<[string, LonLat, number]>([
  ['in the middle of the plane', [68, 50], 1],
  ['in Moscow', [37.6, 55.75], 2],
  ['in Kabul, close up', [69.17, 34.53], 30],
  ['in Beijing, from far away', [116.4, 39.9], 0.5]
])('the scale %s is a round distance that takes its own length there, within 2 %%', (_where, place, scale) => {
  const camera = lookAt(place, scale);
  const { km, px } = scaleBar(camera, settings, 110);
  expect(String(km)).toMatch(/^[125]0*$/);
  expect(px).toBeLessThanOrEqual(110);
  expect(px).toBeGreaterThan(40);
  const half = px / 2 / scale;
  const ends = [plane.inverse([camera.x - half, camera.y]), plane.inverse([camera.x + half, camera.y])] as const;
  expect(distance(...ends) / km).toBeGreaterThan(0.98);
  expect(distance(...ends) / km).toBeLessThan(1.02);
});

test.each<[string, LonLat, number]>([
  ['on the middle meridian', [68, 40], 0],
  ['in Moscow', [37.6, 55.75], 25],
  ['in Kabul', [69.17, 34.53], -1],
  ['in Anadyr', [177.5, 64.73], -95]
])('north %s is where the plane has it', (_where, place, degrees) => {
  expect(Math.abs(northAt(lookAt(place), settings) - degrees)).toBeLessThanOrEqual(2);
});

test('the outline on the globe lies on the globe, round the place that the map shows', () => {
  const points = outlineOn(globe, lookAt([69.17, 34.53], 4), settings)
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number) as [number, number]);
  for (const [x, y] of points) expect(Math.hypot(x - globe.size / 2, y - globe.size / 2)).toBeLessThanOrEqual(globe.radius + 0.1);
  const middle = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  // Kabul lies a little east and south of 68° E 38° N, the middle of the globe.
  expect(middle(0)).toBeGreaterThan(globe.size / 2);
  expect(middle(1)).toBeGreaterThan(globe.size / 2);
  expect(Math.hypot(middle(0) - globe.size / 2, middle(1) - globe.size / 2)).toBeLessThan(8);
});
