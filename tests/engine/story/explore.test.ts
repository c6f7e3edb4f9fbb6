import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf, type Tie } from '../../../src/article/article';
import { dayOf } from '../../../src/article/day';
import { compose } from '../../../src/build/compose';
import { readAddress, writeAddress } from '../../../src/story/address';
import { changesBetween } from '../../../src/story/between';
import { chainsBetween } from '../../../src/story/chains';
import { sceneOf } from '../../../src/story/scene';
import {
  at,
  comeBack,
  compare,
  explore,
  goTo,
  leaveOut,
  letGo,
  lookThrough,
  pick,
  relate,
  turnClock,
  turnTable
} from '../../../src/story/state';

const [edition] = compose().values();
const { article } = edition!;
const steps = stepsOf(article);
const step = steps.find(({ id }) => id === 'neighbours-recent')!;
const open = explore(at(step));

test('whoever comes back from exploring finds everything as it was; who came by an address, the step as it opens', () => {
  const before = turnTable(lookThrough(article, pick(article, at(step), 'actor:china'), 'timeline'));
  const left = explore(before);
  const lost = relate(leaveOut(turnClock(article, pick(article, left, 'e01'), dayOf('1985-05-05')), 'words'), ['russia', 'china']);
  const elsewhere = compare(article, turnTable(lookThrough(article, lost, 'map')), dayOf('1990-01-01'));
  expect(comeBack(article, elsewhere, before)).toEqual(before);
  expect(comeBack(article, elsewhere, undefined)).toEqual(at(step));
  expect(comeBack(article, elsewhere, at(steps[0]!))).toEqual(at(step));
  expect(goTo(article, open, steps[0]!.id)).toBe(open);
});

test('letting go of what was picked leaves the clock to whoever explores, and puts it back for whoever reads', () => {
  const [exploring, reading] = [open, at(step)].map((state) => letGo(article, pick(article, state, 'e01')));
  expect(exploring!.moment).toBe(article.events.find(({ id }) => id === 'e01')!.when.to);
  expect(reading!.moment).toBe(step.moment);
});

const kinds = [...article.manners, ...article.actorKinds].map(({ id }) => id);
const actors = article.actors.map(({ id }) => id);

test('filters, the question and the moment of an exploration are in its address, and come back from it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...steps),
      fc.subarray(kinds),
      fc.option(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 })),
      fc.integer({ min: article.clock.stops[0]!.day, max: article.clock.stops.at(-1)!.day }),
      fc.option(fc.integer({ min: article.clock.stops[0]!.day, max: article.clock.stops.at(-1)!.day }), { nil: undefined }),
      (from, without, between, day, then) => {
        let state = compare(article, turnClock(article, explore(at(from)), day), then);
        for (const kind of without) state = leaveOut(state, kind);
        if (between) state = relate(state, between as [string, string]);
        expect(readAddress(article, writeAddress(article, state))).toEqual(state);
      }
    )
  );
});

test.each([
  ['?explore=on&without=nonsense~words~words', { then: undefined, without: ['words'], between: undefined }],
  ['?explore=on&between=russia', { then: undefined, without: [], between: undefined }],
  ['?explore=on&between=russia~russia', { then: undefined, without: [], between: undefined }],
  ['?explore=on&between=russia~atlantis', { then: undefined, without: [], between: undefined }],
  ['?explore=maybe', undefined]
])('what makes no sense in %s is left out', (address, expected) => {
  expect(readAddress(article, address).explore).toEqual(expected);
});

test('a second day is kept within the years of the clock, and nonsense in its place is left out', () => {
  const { stops } = article.clock;
  expect(compare(article, open, dayOf('1200-01-01')).explore!.then).toBe(stops[0]!.day);
  expect(readAddress(article, '?explore=on&then=soon').explore!.then).toBeUndefined();
  expect(readAddress(article, '?then=2021-08-01').explore).toBeUndefined();
});

test('what changed between two days is told forward, whichever was named first, and of one day nothing changed', () => {
  const [from, to] = [dayOf('2021-08-01'), dayOf('2024-10-04')];
  const found = changesBetween(article, to, from);
  expect(found).toEqual(changesBetween(article, from, to));
  expect(found.stances.map(({ state, track, before, after }) => `${state.id} ${track.id}: ${before} → ${after}`)).toContain(
    'kazakhstan law: on the terrorist list → off the list'
  );
  expect(found.events.map(({ id }) => id)).toEqual(
    article.events.filter(({ when }) => when.to > from && when.to <= to).map(({ id }) => id)
  );
  for (const { since } of found.begun) expect(since.from).toBeLessThanOrEqual(to);
  for (const { until } of found.ended) expect(until!.to).toBeGreaterThan(from);
  expect(found.begun.length).toBeGreaterThan(0);
  const { begun, ended, stances, events, law } = changesBetween(article, to, to);
  expect([begun, ended, stances, events, law]).toEqual([[], [], [], [], undefined]);
});

test('a kind left out takes its actors and their ties with it, and taking it in again brings them back', () => {
  const { hidden } = sceneOf(article, leaveOut(open, 'person'));
  const persons = article.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  expect(persons.every((id) => hidden.has(`actor:${id}`))).toBe(true);
  expect(article.ties.filter(({ id }) => hidden.has(id)).map(({ id }) => id)).toEqual(
    article.ties.filter(({ from, to }) => persons.includes(from) || persons.includes(to)).map(({ id }) => id)
  );
  const words = sceneOf(article, leaveOut(open, 'words')).hidden;
  expect([...words]).toEqual(article.ties.filter(({ manner }) => manner === 'words').map(({ id }) => id));
  expect(leaveOut(leaveOut(open, 'words'), 'words')).toEqual(open);
});

test('while the clock is turned, what stands out is the last event to have come, and nothing before the first', () => {
  const scene = sceneOf(article, turnClock(article, open, dayOf('1988-05-01')));
  expect(scene.latest).toBe('e02');
  expect(scene.emphasis.get('e02')).toBe('focus');
  const before = sceneOf(article, turnClock(article, open, dayOf('1979-01-01')));
  expect(before.latest).toBeUndefined();
  expect(before.emphasis.size).toBe(0);
});

const tie = (id: string, from: string, to: string) => ({ id, from, to }) as Tie;
const ties = [tie('r1', 'a', 'b'), tie('r2', 'c', 'b'), tie('r3', 'a', 'd'), tie('r4', 'd', 'c'), tie('r5', 'b', 'a'), tie('r6', 'e', 'f')];

test.each([
  [
    'a',
    'c',
    [
      ['r1', 'r2'],
      ['r3', 'r4']
    ]
  ],
  [
    'c',
    'a',
    [
      ['r2', 'r1'],
      ['r4', 'r3']
    ]
  ],
  ['a', 'b', [['r1']]],
  ['a', 'f', []],
  ['a', 'a', []],
  ['a', 'nobody', []]
])('from %s to %s the shortest chains are %j', (from, to, expected) => {
  expect(chainsBetween(ties, from, to).map((chain) => chain.ties.map(({ id }) => id))).toEqual(expect.arrayContaining(expected));
  expect(chainsBetween(ties, from, to)).toHaveLength(expected.length);
});

test('every chain in the story leads from the one to the other, tie by tie, and no shorter one does', () => {
  for (const from of actors)
    for (const to of actors) {
      for (const { actors: along, ties: links } of chainsBetween(article.ties, from, to)) {
        expect([along[0], along.at(-1)]).toEqual([from, to]);
        links.forEach((link, place) => expect([link.from, link.to].sort()).toEqual([along[place], along[place + 1]].sort()));
        expect(new Set(along).size).toBe(along.length);
      }
      const there = chainsBetween(article.ties, from, to)[0]?.ties.length;
      expect(chainsBetween(article.ties, to, from)[0]?.ties.length).toBe(there);
    }
});

test('two actors with nothing between them at the moment are told what there was over the years', () => {
  const { chains, emphasis } = sceneOf(article, relate(open, ['ussr', 'mujahideen']));
  expect(chains!.now).toEqual([]);
  expect(chains!.ever.map((chain) => chain.ties.map(({ id }) => id))).toEqual([['r26']]);
  expect([...emphasis.keys()].sort()).toEqual(['actor:mujahideen', 'actor:ussr', 'r26']);
});
