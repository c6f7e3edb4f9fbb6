import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf, type Article } from '../../../src/article/article';
import { dayOf } from '../../../src/article/day';
import { compose } from '../../../src/build/compose';
import { readAddress, writeAddress } from '../../../src/story/address';
import { indexOf } from '../../../src/article/index';
import { sceneOf } from '../../../src/story/scene';
import { at, goTo, letGo, lookThrough, opening, pick, turnClock, type StoryState } from '../../../src/story/state';
import { worldAt } from '../../../src/story/world';
import { madeArticle } from '../../made';

const [{ article }] = [...compose().values()] as unknown as [{ article: Article }];
const steps = stepsOf(article);
const picks = [
  ...article.events.map(({ id }) => id),
  ...article.ties.map(({ id }) => id),
  ...article.actors.map(({ id }) => `actor:${id}`),
  ...article.places.map(({ id }) => `place:${id}`),
  ...article.states.map(({ id }) => `state:${id}`)
];
const { stops } = article.clock;

const anyState: fc.Arbitrary<StoryState> = fc
  .record({
    step: fc.constantFrom(...steps),
    view: fc.constantFrom('register', 'timeline', 'map', 'network' as const),
    selection: fc.option(fc.constantFrom(...picks), { nil: undefined }),
    moment: fc.integer({ min: stops[0]!.day, max: stops.at(-1)!.day })
  })
  .map(({ step, ...rest }) => ({ ...at(step), ...rest, kept: rest.view !== step.view }));

test('record and address are exact inverses', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readAddress(article, `/${writeAddress(article, state)}`)).toEqual(state);
    }),
    { numRuns: 500 }
  );
});

test('the opening of the story has the shortest address, and every step as it opens has its id alone', () => {
  expect(writeAddress(article, opening(article))).toBe('');
  for (const step of steps.slice(1)) expect(writeAddress(article, at(step))).toBe(`#${step.id}`);
});

test('the scene depends on the record alone, whatever came before', () => {
  let forward: StoryState = opening(article);
  const there = steps.map(({ id }) => sceneOf(article, (forward = goTo(article, forward, id))));
  let backward: StoryState = forward;
  const back = [...steps].reverse().map(({ id }) => sceneOf(article, (backward = goTo(article, backward, id))));
  expect(back.reverse()).toEqual(there);
  const detour = letGo(article, turnClock(article, pick(article, at(steps[9]!), 'actor:' + article.actors[0]!.id), stops[0]!.day));
  expect(sceneOf(article, detour)).toEqual(sceneOf(article, at(steps[9]!)));
});

test('a section opens at its first step, a fact at the section that rests on it', () => {
  const section = article.sections[6]!;
  expect(readAddress(article, `/#${section.id}`)).toEqual(at(section.steps[0]!));
  const fact = section.facts[0]!;
  expect(readAddress(article, `/#fact-${fact}`)).toMatchObject({ section: section.id, selection: fact });
});

test.each(['/#nowhere', '/?pick=ghost', '/?lens=kaleidoscope', '/?at=2024-13-40', '/?at=yesterday', '/#%E0%A4%A', '/?secret=1#?secret=x'])(
  'the senseless address %s opens the story',
  (address) => {
    expect(readAddress(article, address)).toEqual(opening(article));
  }
);

test('a moment beyond the clock is taken to its end', () => {
  expect(readAddress(article, '/?at=1200-01-01').moment).toBe(stops[0]!.day);
});

test('picking an event turns the clock to it; picking it again, or moving on, puts everything back', () => {
  const start = at(steps[3]!);
  const event = article.events.find(({ when }) => when.to !== start.moment)!;
  const picked = pick(article, start, event.id);
  expect(picked).toMatchObject({ selection: event.id, moment: event.when.to });
  expect(pick(article, picked, event.id)).toEqual(start);
  expect(goTo(article, picked, steps[4]!.id)).toEqual(at(steps[4]!));
  expect(goTo(article, picked, start.step)).toEqual(picked);
});

test('looking through another view changes the view alone', () => {
  expect(lookThrough(article, at(steps[2]!), 'network')).toEqual({ ...at(steps[2]!), view: 'network', kept: steps[2]!.view !== 'network' });
});

test('whatever stands out at a step exists', () => {
  for (const { focus } of steps) for (const id of focus) expect(indexOf(article).has(id), id).toBe(true);
  for (const step of steps) for (const id of sceneOf(article, at(step)).emphasis.keys()) expect(indexOf(article).has(id), id).toBe(true);
});

test('what is picked leads the other views: an event its places and actors, a state its capital and actor, a tie its ends', () => {
  const event = article.events.find(({ actors, places }) => actors.length > 0 && places.length > 0)!;
  const ofEvent = sceneOf(article, pick(article, opening(article), event.id)).emphasis;
  expect(ofEvent.get(`actor:${event.actors[0]}`)).toBe('near');
  expect(ofEvent.get(`place:${event.places[0]}`)).toBe('near');
  const state = article.states.find(({ actor }) => actor)!;
  const ofState = sceneOf(article, pick(article, opening(article), `state:${state.id}`));
  expect(ofState.emphasis.get(`place:${state.capital}`)).toBe('near');
  expect(ofState.look).toContain(state.capital);
  const tie = article.ties[0]!;
  expect(sceneOf(article, pick(article, opening(article), tie.id)).emphasis.get(`actor:${tie.to}`)).toBe('near');
});

const made = madeArticle();
const [one, two] = stepsOf(made);

test('what a step points at stands out, what belongs to it is near, and the rest is context', () => {
  const { emphasis, selection } = sceneOf(made, at(two!));
  expect(selection).toBeUndefined();
  const loud = (how: string) => [...emphasis].filter(([, each]) => each === how).map(([id]) => id);
  expect(loud('focus')).toEqual(expect.arrayContaining(['r02', 'g01', 'place:pier', 'c01']));
  expect(loud('focus')).toHaveLength(4);
  expect(loud('near')).toEqual(expect.arrayContaining(['actor:council', 'actor:ferry', 'e01', 'e02', 'e03', 'r01', 'state:island']));
  expect(emphasis.has('actor:mayor')).toBe(false);
  expect(loud('picked')).toEqual([]);
});

test('what is picked stands out instead of what the step points at', () => {
  const { emphasis, selection } = sceneOf(made, pick(made, at(two!), 'e03'));
  expect(selection).toBe('e03');
  expect(emphasis.get('e03')).toBe('picked');
  expect([...emphasis.values()]).not.toContain('focus');
  // Its place and actor, the state whose law it changed, and the tie that rests on the same claim.
  for (const id of ['place:hall', 'actor:council', 'state:harbour', 'r02']) expect(emphasis.get(id), id).toBe('near');
  expect(emphasis.has('l01')).toBe(false);
});

test('the map looks at the step’s places, and at those of what was picked beside them', () => {
  const looks = (id: string) => sceneOf(made, pick(made, at(one!), id)).look;
  expect(sceneOf(made, at(one!)).look).toEqual(['pier']);
  expect(looks('place:hall')).toEqual(['pier', 'hall']);
  expect(looks('place:pier')).toEqual(['pier']);
  expect(looks('state:harbour')).toEqual(['pier', 'hall']);
  expect(looks('l02')).toEqual(['pier', 'hall']);
  expect(looks('r01')).toEqual(['pier']);
});

test('the scene is seen through the view and at the moment of the record, not of the step', () => {
  const there = turnClock(made, lookThrough(made, at(one!), 'network'), dayOf('2004-01-01'));
  const scene = sceneOf(made, there);
  expect(scene).toMatchObject({ view: 'network', step: one, section: made.sections[0] });
  expect(scene.world).toEqual(worldAt(made, dayOf('2004-01-01')));
});

test('every place that a scene looks at is on the map', () => {
  const places = new Set(article.places.map(({ id }) => id));
  for (const step of steps) for (const id of sceneOf(article, at(step)).look) expect(places.has(id), id).toBe(true);
  for (const id of picks)
    for (const place of sceneOf(article, pick(article, opening(article), id)).look) expect(places.has(place), place).toBe(true);
});
