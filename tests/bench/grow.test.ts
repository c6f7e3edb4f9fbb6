import { expect, test } from 'vitest';
import { changesOf, stepsOf, type Article } from '../../src/article/article';
import { growStory } from './grow';
import { compose } from '../../src/build/compose';
import { readAddress, writeAddress } from '../../src/story/address';
import { indexOf } from '../../src/article/index';
import { at } from '../../src/story/state';
import { madeArticle } from '../made';

const real = [...compose().values()][0]!.article;
const kinds = ['sections', 'events', 'actors', 'ties', 'places', 'states', 'spans'] as const;

test.each<[string, Article, number]>([
  ['the made story', madeArticle(), 3],
  ['the real story', real, 12]
])('%s grows in all its kinds, with ids of their own, and nothing in it names what is not there', (_, article, factor) => {
  const grown = growStory(article, factor);
  for (const kind of kinds) expect(grown[kind].length, kind).toBe(factor * article[kind].length);
  const ids = [grown.events, grown.actors, grown.ties, grown.places, grown.states, [...grown.sections, ...stepsOf(grown)]];
  for (const list of ids) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const section of grown.sections) expect(new Set(section.steps.map((step) => step.section))).toEqual(new Set([section.id]));
  const named = [
    ...grown.sections.flatMap((section) => section.facts),
    ...stepsOf(grown).flatMap(({ focus, look }) => [...focus, ...look.map((id) => `place:${id}`)]),
    ...grown.ties.flatMap(({ from, to }) => [`actor:${from}`, `actor:${to}`]),
    ...grown.events.flatMap(({ actors, places }) => [...actors.map((id) => `actor:${id}`), ...places.map((id) => `place:${id}`)]),
    ...grown.states.flatMap((state) => [...changesOf(state).flatMap(({ event }) => event ?? []), `place:${state.capital}`])
  ];
  const found = new Map<string, boolean>();
  for (const id of named) if (!found.has(id)) found.set(id, indexOf(grown).has(id));
  expect([...found].filter(([, there]) => !there).map(([id]) => id)).toEqual([]);
});

test('what has grown stays in the order of time and in the years of the clock, as precise as it was', () => {
  const grown = growStory(real, 12);
  const [start, end] = [real.clock.stops[0]!.day, real.clock.stops.at(-1)!.day];
  const days = grown.events.map(({ when }) => when);
  expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).sort((a, b) => a - b));
  expect(days.filter(({ from, to }) => from < start || to > end)).toEqual([]);
  expect(stepsOf(grown).filter(({ moment }) => moment < start || moment > end)).toEqual([]);
  for (const { since, until } of grown.ties) if (until) expect(until.to).toBeGreaterThanOrEqual(since.from);
  for (const { stances } of grown.states)
    for (const changes of Object.values(stances))
      expect(changes.map(({ since }) => since.from)).toEqual(changes.map(({ since }) => since.from).sort((a, b) => a - b));
  const count = (story: Article, kind: string) => story.events.filter(({ when }) => when.precision === kind).length;
  for (const kind of ['day', 'month', 'year', 'range']) expect(count(grown, kind)).toBe(12 * count(real, kind));
  expect(new Set(days.map(({ from }) => from)).size).toBeGreaterThan(3 * new Set(real.events.map(({ when }) => when.from)).size);
});

test('a story grown once is the story itself, and every step of a larger one has an address', () => {
  expect(growStory(real, 1)).toEqual(real);
  const grown = growStory(madeArticle(), 4);
  for (const step of stepsOf(grown)) expect(readAddress(grown, writeAddress(grown, at(step)))).toEqual(at(step));
  expect(growStory(madeArticle(), 4)).toEqual(grown);
});
