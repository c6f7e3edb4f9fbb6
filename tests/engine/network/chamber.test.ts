import { expect, test } from 'vitest';
import { indexOf } from '../../../src/article/index';
import { sayer } from '../../../src/article/words';
import { layoutChamber } from '../../../src/network/chamber';
import { companyOf } from '../../../src/network/company';
import { mergedIn } from '../../../src/network/merged';
import { straightBetween, type Stand } from '../../../src/network/straight';
import { sceneOf } from '../../../src/story/scene';
import { at, turnClock } from '../../../src/story/state';
import { madeArticle } from '../../made';

const article = { ...madeArticle(), ui: { until: 'until {date}', alsoHere: 'Also', allActors: 'All {n}' } };
const say = sayer('en', article.ui);
const scene = (step: string) => sceneOf(article, at(indexOf(article).step(step)!));
const size = { width: 784, height: 496 };

test('a step without a cast gets one by rule: the ends of the ties that stand out and hold, else those that stand out, with the entry of the list', () => {
  const { cast, ties } = companyOf(article, scene('landing-one'));
  expect(cast.map(({ actor }) => actor)).toEqual(['ferry', 'council']);
  expect(ties.map(({ tie }) => tie.id)).toEqual(['r01']);
  const none = companyOf({ ...article, casts: [] }, scene('landing-two'));
  expect(none.cast.map(({ actor }) => actor)).toEqual(['council', 'ferry']);
  expect(none.ties.map(({ tie, label }) => [tie.id, label])).toEqual([['r02', indexOf(article).tie('r02')!.label]]);
});

test('what is written on the floor stands there on the day of the step alone', () => {
  const step = indexOf(article).step('landing-two')!;
  const on = (day: number) => companyOf(article, sceneOf(article, turnClock(article, at(step), day)));
  expect([on(step.moment).rooms, on(step.moment).asides, on(step.moment).editor].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect([on(step.moment + 1).rooms, on(step.moment + 1).asides, on(step.moment + 1).editor].map(({ length }) => length)).toEqual([
    0, 0, 0
  ]);
});

test('a straight tie begins and ends outside shape and name, and one beside another is that far below it', () => {
  const stand = (id: string, x: number, y: number): Stand => ({
    id,
    x,
    y,
    shape: 'circle',
    size: 20,
    boxes: [{ x1: x - 40, x2: x + 40, y1: y + 22, y2: y + 44 }]
  });
  const lying = straightBetween(stand('a', 100, 100), stand('b', 400, 100), 0)!;
  expect([lying.start.x, lying.start.x + lying.length, lying.angle]).toEqual([124, 376, 0]);
  const [down, back] = [
    straightBetween(stand('a', 100, 100), stand('b', 100, 300), 0)!,
    straightBetween(stand('b', 400, 100), stand('a', 100, 100), 20)!
  ];
  expect(down.start.y).toBeGreaterThan(144);
  expect(back.start.y).toBe(120);
});

test('two ties of law that follow from one track of one state are one line', () => {
  const base = indexOf(article).tie('r01')!;
  const law = {
    ...article,
    manners: article.manners.map((manner) => (manner.id === base.manner ? { ...manner, line: 'band' as const } : manner))
  };
  const later = { ...base, id: 'r77', since: { ...base.since, from: base.since.from + 9 } };
  expect([...mergedIn(law, [later, base])]).toEqual([['r77', 'r01']]);
  expect([...mergedIn(article, [later, base])]).toEqual([]);
});

test('the same scene and size always give the same picture, and a small one has no roles and no wings', () => {
  const draw = (of: typeof size) => layoutChamber(article, scene('landing-two'), of, { wings: true, say });
  expect(draw(size)).toEqual(draw(size));
  const words = (of: typeof size) => draw(of).drawing.actors.flatMap((actor) => actor.words.map(({ style }) => style));
  expect(words(size)).toContain('role');
  expect(words({ width: 390, height: 234 })).not.toContain('role');
  expect([draw(size).drawing.wings === undefined, draw({ width: 390, height: 234 }).drawing.wings]).toEqual([false, undefined]);
});
