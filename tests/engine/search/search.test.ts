import { expect, test } from 'vitest';
import { compose } from '../../../src/build/compose';
import { growStory } from '../../bench/grow';
import { entriesOf } from '../../../src/search/entries';
import { openFinder } from '../../../src/search/finder';
import { indexOf } from '../../../src/article/index';

const [edition] = compose().values();
const { article, evidence } = edition!;
const entries = entriesOf(article, evidence);
const find = await openFinder(entries, 'en');
const first = (words: string) => find(words).map(({ id }) => id);

test('everything that can be found can be picked, and everything that can be picked can be found by its name', () => {
  expect(entries.filter(({ id }) => !indexOf(article).has(id))).toEqual([]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, name } of entries)
    expect(
      find(name).map((entry) => entry.id),
      name
    ).toContain(id);
});

test.each([
  ['Kabulov', 'actor:kabulov'],
  ['Kabulow', 'actor:kabulov'],
  ['kabolov', 'actor:kabulov'],
  ['ISIS-K', 'g09'],
  ['isis k', 'g09'],
  ['ISIS-K', 'actor:daesh'],
  ['isis k', 'actor:daesh'],
  ['mutaqqi', 'actor:muttaqi'],
  ['crocus', 'place:crocus'],
  ['CROCUS attack', 'e15'],
  ['Moscow Form', 'g14'],
  ['recognit', 'g04'],
  ['pragmatic dialogue', 'r16'],
  ['frozen money', 'r23']
])('“%s” finds %s', (words, id) => {
  expect(first(words)).toContain(id);
});

test('a name comes before what is only said of something', () => {
  expect(first('Kabulow')[0]).toBe('actor:kabulov');
  expect(first('Putin')[0]).toBe('actor:putin');
  expect(first('Taliban')[0]).toMatch(/^(actor:taliban|g06)$/);
});

test('words that stand nowhere, and no words, find nothing', () => {
  expect(first('xylophone')).toEqual([]);
  expect(first('')).toEqual([]);
  expect(first('taliban xylophone')).toEqual([]);
});

test('a large story can be searched too', async () => {
  const large = await openFinder(entriesOf(growStory(article, 20), evidence), 'en');
  expect(large('kabulow').length).toBeGreaterThan(3);
});
