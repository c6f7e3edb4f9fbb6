import { expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { compose } from '../../src/build/compose';
import { labelBox, labelNetwork, nameBox, shapeBox } from '../../src/network/labels';
import { apart } from '../../src/labels/room';
import { floorOf, narrowest, routesOf } from '../../src/network/routes';
import { sceneOf } from '../../src/story/scene';
import { at } from '../../src/story/state';

const [edition] = compose().values();
const { article } = edition!;
/** The picture's room on the stage, as measured in the browser: at 1280×800, at 1440×900, at 1600×1000 beside the map, on a phone of 390×844; and the still picture's. */
const sizes = [
  [784, 434],
  [944, 534],
  [529, 634],
  [390, 203],
  [560, 446],
  [624, 420],
  [840, 540]
] as const;

const steps = stepsOf(article).filter(({ view }) => view === 'network');
const cases = sizes.flatMap(([width, height]) => steps.map((step) => ({ width, height, step, id: step.id })));

test('the network leads nine steps', () => expect(steps.length).toBeGreaterThanOrEqual(8));

test.each(cases)(
  'at $id, $width × $height, no name lies on another, on a shape or outside, and each tie of the step is named',
  ({ width, height, step }) => {
    const scene = sceneOf(article, at(step));
    const floor = floorOf(width, height);
    const loudness = (id: string) =>
      ({ picked: 0, focus: 1, near: 2, none: width < narrowest ? Infinity : 3 })[scene.emphasis.get(`actor:${id}`) ?? 'none'];
    const inForce = article.ties.filter(({ id }) => scene.world.ties.has(id));
    const routes = routesOf(article, inForce, floor);
    const loud = routes.filter(({ tie }) => ['focus', 'picked'].includes(scene.emphasis.get(tie.id) ?? ''));
    const { names, ties: labels } = labelNetwork(article.actors, loud, floor, (actor) => loudness(actor.id));
    const boxes = article.actors.flatMap((actor) => [
      { what: `shape of ${actor.id}`, of: actor.id, ...shapeBox(actor, floor, loudness(actor.id) < Infinity ? floor.size : floor.quiet) },
      ...(names.has(actor.id) ? [{ what: `name of ${actor.id}`, of: actor.id, ...nameBox(actor, floor, names.get(actor.id)!) }] : [])
    ]);
    const all = [
      ...boxes,
      ...labels.map((label) => ({ what: `name of ${label.route.tie.id}`, of: label.route.tie.id, ...labelBox(label, floor) }))
    ];
    const clashes = all.flatMap((a, place) =>
      all.slice(place + 1).flatMap((b) => (a.of !== b.of && !apart(a, b) ? [`${a.what} × ${b.what}`] : []))
    );
    expect(clashes).toEqual([]);
    expect(all.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height).map(({ what }) => what)).toEqual([]);
    expect(labels.map(({ route }) => route.tie.id)).toEqual(loud.map(({ tie }) => tie.id));
    const here = article.actors.filter(({ id }) => loudness(id) < Infinity && (width >= narrowest || loudness(id) < 2));
    expect(here.filter(({ id }) => !names.has(id)).map(({ id }) => id)).toEqual([]);
  }
);
