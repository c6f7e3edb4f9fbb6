import { expect, test } from 'vitest';
import { stepsOf, type Article } from '../../../src/article/article';
import { isoOf } from '../../../src/article/day';
import { compose } from '../../../src/build/compose';
import { sayer } from '../../../src/article/words';
import { boxBeside } from '../../../src/labels/beside';
import { widest } from '../../../src/labels/lines';
import { cameraIn } from '../../../src/map/camera';
import { insetOf } from '../../../src/map/inset';
import { cornersOf, scaleLeft } from '../../../src/map/corners';
import { marksOf, pointsIn } from '../../../src/map/marks';
import { apart, type Box } from '../../../src/labels/room';
import { cityType, placeType } from '../../../src/map/type';
import { sightOf } from '../../../src/map/sight';
import { sceneOf } from '../../../src/story/scene';
import { at } from '../../../src/story/state';

const [edition] = compose().values();
const article: Article = edition!.article;
const { atlas } = edition!;
const steps = stepsOf(article);
/** The map at 1280×800, at 1600×1000 beside the network, on a phone, and as a still picture. */
const sizes = [
  [784, 434],
  [560, 634],
  [390, 204],
  [840, 520]
] as const;

const sceneAt = (id: string) => sceneOf(article, at(steps.find((step) => step.id === id)!));
const cameraAt = (id: string, width: number, height: number) => cameraIn(article, atlas, sceneAt(id), width, height);

const picture = (id: string, [width, height]: readonly [number, number]) => {
  const scene = sceneAt(id);
  const camera = cameraAt(id, width, height);
  return { scene, camera, marks: marksOf(article, atlas, scene, camera, sayer(article.lang, article.ui)) };
};

/** Boxes of the names of places and cities. */
function boxesOf({ places, cities }: ReturnType<typeof marksOf>): { name: string; box: Box }[] {
  return [
    ...places.map(({ place, ...mark }) => ({ ...mark, name: place.name, type: placeType })),
    ...cities.map((mark) => ({ ...mark, type: cityType }))
  ].flatMap(({ name, label, type, ...point }) => (label ? [{ name, box: boxBeside(point, label, widest([name], type), type.px) }] : []));
}

test('in every step’s camera, at every size, no name of a place or city covers another, or is cut off, or stands under a button', () => {
  const faults: string[] = [];
  for (const { id } of steps)
    for (const size of sizes) {
      const { scene, camera, marks } = picture(id, size);
      const boxes = boxesOf(marks);
      const kept = [...cornersOf(camera, pointsIn(article, atlas, scene, camera)), ...(marks.inset ? [marks.inset.box] : [])];
      boxes.forEach(({ name, box }, place) => {
        if (box.x1 < 0 || box.y1 < 0 || box.x2 > camera.width || box.y2 > camera.height)
          faults.push(`${id} ${size[0]}: ${name} is cut off`);
        for (const other of boxes.slice(place + 1)) if (!apart(box, other.box)) faults.push(`${id} ${size[0]}: ${name} on ${other.name}`);
        if (kept.some((other) => !apart(box, other))) faults.push(`${id} ${size[0]}: ${name} under what stands in a corner`);
      });
    }
  expect(faults).toEqual([]);
});

test('where a mark stands in the corner of the scale, the scale stands beside it, as near as is free; where nothing is free, in the corner', () => {
  const camera = { x: 0, y: 0, scale: 1, width: 640, height: 400 };
  const low = (...xs: number[]) => xs.map((x) => ({ x, y: 380 }));
  expect(scaleLeft(camera, [])).toBe(0);
  expect(scaleLeft(camera, [{ x: 60, y: 200 }])).toBe(0);
  expect(scaleLeft(camera, low(60))).toBe(72);
  expect(scaleLeft(camera, low(60, 120, 300))).toBe(132);
  expect(scaleLeft(camera, low(60, 180, 300, 420, 500))).toBe(0);
  // What is only led to at the edge makes room for the scale itself.
  expect(scaleLeft(camera, [{ x: 60, y: 380, way: 90 }])).toBe(0);
});

test('in every step’s camera, at every size from a phone to a large screen, no mark stands on the scale', () => {
  const faults: string[] = [];
  for (const { id } of steps)
    for (const width of [320, 390, 560, 640, 784, 900, 1184, 1504])
      for (const height of [204, 320, 434, 520, 634, 760]) {
        const [scene, camera] = [sceneAt(id), cameraAt(id, width, height)];
        const points = pointsIn(article, atlas, scene, camera);
        const left = scaleLeft(camera, points);
        for (const { place, x, y, way } of points)
          if (way === undefined && x > left - 11 && x < left + (width < 500 ? 116 : 140) + 11 && y > height - (width < 500 ? 30 : 36) - 11)
            faults.push(`${id} ${width}×${height}: ${place.name}`);
      }
  expect(faults).toEqual([]);
});

test('every place that a step looks at and the map reaches has its mark in the picture, and its name in all but the smallest', () => {
  const faults: string[] = [];
  for (const { id, view } of steps.filter((step) => step.view === 'map'))
    for (const size of sizes) {
      const { scene, marks, camera } = picture(id, size);
      for (const place of article.places.filter((each) => scene.look.includes(each.id) && each.kind !== 'country')) {
        const mark = marks.places.find((each) => each.place === place);
        if (!mark || mark.x < 0 || mark.y < 0 || mark.x > camera.width || mark.y > camera.height)
          faults.push(`${id} ${view} ${size[0]}: no mark for ${place.id}`);
        const inset = marks.inset?.places.find((each) => each.place === place);
        if (size[0] > 500 && !mark?.label && !mark?.far && !inset?.label) faults.push(`${id} ${size[0]}: no name for ${place.id}`);
      }
    }
  expect(faults).toEqual([]);
});

test('places that the map cannot tell apart have an inset, in which both are named; others have none', () => {
  const two = [
    { id: 'a', name: 'Harbour', kind: 'city', x: 0, y: 0 },
    { id: 'b', name: 'Quay', kind: 'site', x: 1.6, y: 0.4 }
  ] as const;
  const camera = { x: 0, y: 0, scale: 4, width: 784, height: 434 };
  const inset = insetOf(two, camera)!;
  expect(inset.places.map(({ label }) => label !== undefined)).toEqual([true, true]);
  const [first, second] = inset.places;
  expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeGreaterThan(40);
  expect(insetOf(two, { ...camera, scale: 40 })).toBeUndefined();
  expect(insetOf(two.slice(0, 1), camera)).toBeUndefined();
});

test('an inset lies within the picture, and beside what it enlarges', () => {
  const two = [
    { id: 'a', name: 'Harbour', kind: 'city', x: 0, y: 0 },
    { id: 'b', name: 'Quay', kind: 'site', x: 1.6, y: 0.4 }
  ] as const;
  for (const [width, height] of [
    [480, 352],
    [576, 280],
    [784, 434]
  ] as const) {
    const { box, from } = insetOf(two, { x: 0, y: 0, scale: 4, width, height })!;
    expect([box.x1, box.y1, width - box.x2, height - box.y2].map((room) => room >= 8)).toEqual([true, true, true, true]);
    expect(box.x2 < from.x - from.half || box.x1 > from.x + from.half).toBe(true);
  }
});

test('a place that lies off the map stands at its edge in a frame that says how far away it is, clear of every name', () => {
  for (const size of sizes) {
    const { marks } = picture('bill-assets', size);
    const far = marks.places.find(({ place }) => place.id === 'washington')!.far;
    expect(far?.words, String(size)).toMatch(/^1[01],\d00 km from Kabul$/);
    for (const { box, name } of boxesOf(marks)) expect(apart(box, far!.box), `${name} at ${String(size)}`).toBe(true);
  }
});

test('a movement is drawn from its place across the other, with its head in the picture', () => {
  for (const size of sizes) {
    const { marks, camera } = picture('soviet-war-out', size);
    const [x = NaN, y = NaN] = /translate\(([\d.]+) ([\d.]+)\)/.exec(marks.moves[0]!.arrow)!.slice(1).map(Number);
    const bridge = marks.places.find(({ place }) => place.id === 'termez-bridge')!;
    expect(y, String(size)).toBeLessThan(bridge.y);
    expect(Math.min(x, y, camera.width - x, camera.height - y), String(size)).toBeGreaterThan(12);
  }
});

test('no mark of diplomacy is cut at the edge of the picture', () => {
  for (const { id } of steps.filter((step) => step.view === 'map'))
    for (const size of sizes)
      for (const { place, x, y, state } of picture(id, size).marks.places)
        if (state) expect(Math.min(x, y, size[0] - x, size[1] - y), `${id} ${String(size)}: ${place.name}`).toBeGreaterThan(12);
});

test('a tie goes from the seat of the one who acts to the seat of the other, with its head there', () => {
  const { marks } = picture('ambassadors-uae', sizes[0]);
  const [tie] = marks.ties;
  const kabul = marks.places.find(({ place }) => place.id === article.states.find(({ actor }) => actor === 'afghanistan')!.capital)!;
  const head = /translate\(([\d.]+) ([\d.]+)\)/.exec(tie!.arrow)!.slice(1).map(Number) as [number, number];
  expect(Math.hypot(head[0] - kabul.x, head[1] - kabul.y)).toBeLessThan(20);
});

test('the legend’s words are those of what is in sight: no law of a state that the camera leaves out, no tie that is not drawn', () => {
  const { scene } = picture('bill-assets', sizes[0]);
  const namesIn = ({ fills, marks, manners }: ReturnType<typeof sightOf>) =>
    [fills, marks, manners].map((list) => list.map(({ id }) => id));
  expect(namesIn(sightOf(article, atlas, scene, ...sizes[0]))).toEqual([['listed'], [], ['against']]);
  const later = picture('since-recognised', sizes[0]).scene;
  expect(namesIn(sightOf(article, atlas, later, ...sizes[0]))).toEqual([
    ['listed', 'suspended', 'off'],
    ['charge', 'ambassador', 'recognised'],
    ['accepts']
  ]);
});

test('no line is drawn to a capital before the one who rules there had come', () => {
  for (const { id, moment } of steps) {
    const { scene, marks } = picture(id, sizes[0]);
    for (const { tie } of marks.ties)
      for (const actor of [tie.from, tie.to]) {
        const seats = article.actors.find((each) => each.id === actor)!.seats ?? [];
        expect(
          seats.length === 0 ||
            seats.some(({ since, until }) => (!since || since.to <= scene.world.day) && !(until && until.from <= scene.world.day)),
          `${id}: ${actor}`
        ).toBe(true);
      }
    if (isoOf(moment) < '2021-08-15') expect(marks.ties.filter(({ tie }) => tie.to === 'taliban')).toEqual([]);
  }
});
