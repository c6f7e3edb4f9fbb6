import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf, type Article } from '../../../src/article/article';
import { dayOf } from '../../../src/article/day';
import { growStory } from '../../bench/grow';
import { readAddress, writeAddress } from '../../../src/story/address';
import { sceneOf } from '../../../src/story/scene';
import {
  at,
  comeBack,
  explore,
  goTo,
  letGo,
  letGoOfView,
  lookThrough,
  opening,
  pick,
  stepOf,
  tell,
  turnClock,
  type StoryState
} from '../../../src/story/state';
import { madeArticle } from '../../made';

const article = growStory(madeArticle(), 3);
const steps = stepsOf(article);
const { stops } = article.clock;
const [start, end] = [stops[0]!.day, stops.at(-1)!.day];
const picks = [
  'c01',
  'g01',
  ...article.events.map(({ id }) => id),
  ...article.ties.map(({ id }) => id),
  ...article.actors.map(({ id }) => `actor:${id}`),
  ...article.places.map(({ id }) => `place:${id}`),
  ...article.states.map(({ id }) => `state:${id}`)
];

/** One thing that a reader does. */
const move: fc.Arbitrary<(story: Article, state: StoryState) => StoryState> = fc.oneof(
  fc.constantFrom(...steps).map(
    ({ id }) =>
      (story: Article, state: StoryState) =>
        goTo(story, state, id)
  ),
  fc.constantFrom(...picks).map((id) => (story: Article, state: StoryState) => pick(story, state, id)),
  fc
    .constantFrom('register', 'timeline', 'map', 'network')
    .map((view) => (story: Article, state: StoryState) => lookThrough(story, state, view)),
  fc.integer({ min: start - 900, max: end + 900 }).map((day) => (story: Article, state: StoryState) => turnClock(story, state, day)),
  fc.constant(letGo)
);
const moves = fc.array(move, { maxLength: 12 });
const follow = (state: StoryState, path: readonly ((story: Article, state: StoryState) => StoryState)[]) =>
  path.reduce((here, go) => go(article, here), state);

test('the story opens at its first step, with that step’s view and moment and nothing picked', () => {
  expect(opening(madeArticle())).toEqual({
    section: 'landing',
    step: 'landing-one',
    view: 'map',
    kept: false,
    level: 'full',
    table: false,
    selection: undefined,
    moment: dayOf('2001-03-02')
  });
});

test('whatever the reader does, the record stays one that can be shown: its step is in its section, its moment on the clock', () => {
  fc.assert(
    fc.property(moves, (path) => {
      const state = follow(opening(article), path);
      expect(stepOf(article, state)).toMatchObject({ id: state.step, section: state.section });
      expect(state.moment).toBeGreaterThanOrEqual(start);
      expect(state.moment).toBeLessThanOrEqual(end);
      expect(state.selection === undefined || picks.includes(state.selection)).toBe(true);
    })
  );
});

test('the scene is the same for the same record, whatever came before it', () => {
  fc.assert(
    fc.property(moves, moves, (path, wandering) => {
      const state = follow(opening(article), path);
      // A second reader wanders elsewhere, and comes to the same record by moves of their own; a third opens its address.
      const gone = goTo(article, follow(state, wandering), state.step);
      const there = { ...lookThrough(article, gone, state.view), kept: state.kept };
      const picked = there.selection === state.selection ? there : pick(article, there, state.selection ?? there.selection!);
      const second = turnClock(article, picked, state.moment);
      expect(second).toEqual(state);
      const scene = sceneOf(article, state);
      expect(sceneOf(article, second)).toEqual(scene);
      expect(sceneOf(structuredClone(article), readAddress(article, writeAddress(article, state)))).toEqual(scene);
    })
  );
});

test('no move and no scene changes the record before it or the story', () => {
  const frozen = freeze(structuredClone(article));
  fc.assert(
    fc.property(moves, (path) => {
      let state = freeze(opening(frozen));
      for (const go of path) state = freeze(go(frozen, state));
      expect(() => sceneOf(frozen, state)).not.toThrow();
    })
  );
});

test('reading on lets go of what was picked and of the turned clock, and keeps the view that was chosen', () => {
  fc.assert(
    fc.property(moves, fc.constantFrom(...steps), (path, step) => {
      const state = follow(opening(article), path);
      expect(goTo(article, state, step.id)).toEqual(
        step.id === state.step ? state : { ...at(step), ...(state.kept && { view: state.view, kept: true }) }
      );
    })
  );
});

test('a chosen view is kept through steps that show it by themselves, until it is let go or the step’s own is chosen', () => {
  const chosen = lookThrough(article, opening(article), 'network');
  const second = goTo(article, chosen, steps[1]!.id);
  expect([steps[1]!.view, second.view, second.kept]).toEqual(['network', 'network', true]);
  const third = goTo(article, second, steps[2]!.id);
  expect([third.view, third.kept]).toEqual(['network', true]);
  expect(letGoOfView(article, third)).toEqual(at(steps[2]!));
  expect(lookThrough(article, third, steps[2]!.view)).toEqual(at(steps[2]!));
});

test('plain words stay for the steps that follow and for who comes back from exploring, and change nothing else', () => {
  const plain = tell(opening(article), 'plain');
  expect({ ...plain, level: 'full' }).toEqual(opening(article));
  expect(goTo(article, plain, steps[1]!.id)).toEqual({ ...at(steps[1]!), level: 'plain' });
  expect(comeBack(article, explore(plain), undefined)).toEqual(plain);
});

test('a step that does not exist is not gone to', () => {
  const state = pick(article, opening(article), 'actor:ferry');
  expect(goTo(article, state, 'nowhere')).toBe(state);
});

test.each(['e01', 'e02', 'l01'])('picking the event %s turns the clock to its last possible day', (id) => {
  const event = article.events.find((each) => each.id === id)!;
  expect(pick(article, opening(article), id)).toEqual({ ...opening(article), selection: id, moment: event.when.to });
});

test.each(['r01', 'c01', 'g01', 'actor:ferry', 'place:pier', 'state:island'])('picking %s leaves the clock where it is', (id) => {
  const turned = turnClock(article, opening(article), dayOf('1999-09-09'));
  expect(pick(article, turned, id)).toEqual({ ...turned, selection: id });
});

test('picking the same thing twice puts it back, and the clock to the step’s moment', () => {
  fc.assert(
    fc.property(fc.constantFrom(...steps), fc.constantFrom(...picks), fc.constantFrom(...picks), (step, other, id) => {
      const once = pick(article, at(step), id);
      expect(pick(article, once, id)).toEqual(at(step));
      const after = pick(article, pick(article, at(step), other), id);
      expect(after.selection).toBe(other === id ? undefined : id);
      expect(letGo(article, after)).toEqual(at(step));
    })
  );
});

test('letting go keeps the view that the reader chose', () => {
  const state = lookThrough(article, pick(article, opening(article), 'e01'), 'network');
  expect(letGo(article, state)).toEqual({ ...opening(article), view: 'network', kept: true });
});

test('looking through another view changes nothing else, and keeps it', () => {
  fc.assert(
    fc.property(moves, fc.constantFrom('register', 'timeline', 'map', 'network'), (path, view) => {
      const state = follow(opening(article), path);
      expect(lookThrough(article, state, view)).toEqual({ ...state, view, kept: view !== stepOf(article, state).view });
    })
  );
});

test('the clock turns to whole days, and not beyond its ends', () => {
  const turned = (day: number) => turnClock(article, opening(article), day).moment;
  expect([start - 1, start, start + 0.4, start + 0.6, end, end + 1].map(turned)).toEqual([start, start, start, start + 1, end, end]);
});

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
