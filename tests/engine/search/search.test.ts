import { expect, test } from 'vitest';
import { indexOf } from '../../../src/article/index';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { entriesOf, searchIndex } from '../../../src/print/machines/search-index';
import { factsWithPages } from '../../../src/print/paths';
import { groups } from '../../../src/search/entry';
import { marked, openFinder, type FoundGroup } from '../../../src/search/finder';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const say = sayer('en', prose.ui);
const entries = entriesOf(edition!, say);
// As the browser gets it.
const file = JSON.parse(JSON.stringify(searchIndex(edition!, say)));
const find = await openFinder(file, 'en');
const all = (found: readonly FoundGroup[]) => found.flatMap(({ hits }) => hits.map(({ id }) => id));
const first = (words: string) => all(find(words));

test('steps, notes, sources, people, places and facts of every kind can be found, each by its name, and stand in a group that has a name', () => {
  const counts = Object.fromEntries(groups.map((group) => [group, entries.filter((entry) => entry.group === group).length]));
  expect(counts).toMatchObject({
    actor: article.actors.length,
    place: article.places.length,
    event: article.events.length,
    step: article.sections.reduce((sum, { steps }) => sum + steps.length, 0),
    source: Object.keys(evidence.sources).length
  });
  expect(groups.filter((group) => counts[group] === 0 || !file.names[group])).toEqual([]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, name, sharesName } of entries) if (!sharesName) expect(first(name), name).toContain(id);
});

test('what was found leads to a page or a place that there is', () => {
  const pages = new Set(factsWithPages(edition!).map(({ id }) => `f/${id}/`));
  const steps = new Set(article.sections.flatMap(({ steps }) => steps.map(({ id }) => `#${id}`)));
  for (const { group, href } of entries) {
    if (group === 'step') expect(steps).toContain(href);
    else if (group === 'source') expect(evidence.sources).toHaveProperty([href.replace('sources/#source-', '')]);
    else if (group === 'actor' || group === 'place') expect(indexOf(article).has(href.replace('who/#', '').replace('-', ':'))).toBe(true);
    else expect(pages).toContain(href);
  }
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

test.each([
  ['Haqqani', ['event', 'step']],
  ['women', ['actor', 'event', 'step']],
  ['2021', ['event', 'step', 'source']],
  ['4 October', ['event', 'claim', 'source', 'step']],
  ['RBC', ['source', 'note']]
])('“%s” is found in the groups %s', (words, expected) => {
  expect(find(words).map(({ group }) => group)).toEqual(expect.arrayContaining(expected));
});

test('a day finds what was on that day first, a year finds what was in it, and figures are never taken for others', () => {
  for (const { hits } of find('4 October')) expect(`${hits[0]!.name} ${hits[0]!.about} ${hits[0]!.text}`).toContain('4 October');
  const events = (words: string) =>
    find(words)
      .find(({ group }) => group === 'event')
      ?.hits.map(({ id }) => id) ?? [];
  const within = article.events.filter(({ when }) => when.edtf.includes('2021')).map(({ id }) => id);
  expect(within.length).toBeGreaterThan(3);
  expect(events('2021')).toEqual(expect.arrayContaining(within));
  const named = new Set(
    entries.filter(({ name, text, date, also }) => [name, text, date, also].join(' ').includes('2021')).map(({ id }) => id)
  );
  expect(first('2021').filter((id) => !named.has(id))).toEqual([]);
});

test.each([
  ['Haqani', 'Haqqani'],
  ['Háqqàni', 'Haqqani'],
  ['HAQQANI', 'Haqqani'],
  ['recognision', 'recognition'],
  ['womén', 'women'],
  ['Tajikstan', 'Tajikistan']
])('“%s”, with a wrong letter or an accent, finds what “%s” finds first', (wrong, right) => {
  expect(first(wrong)).toContain(first(right)[0]);
});

test('each result shows how it stands, and its date where it has one', () => {
  const about = (id: string) => entries.find((entry) => entry.id === id)!.about!;
  for (const { id, when, standing } of article.events) {
    expect(about(id)).toContain(say(standing));
    expect(about(id)).toMatch(when.precision === 'range' ? /\d{4}/ : new RegExp(String(new Date(when.to * 86_400_000).getUTCFullYear())));
  }
  expect(entries.filter(({ group, about: words }) => !words && group !== 'term').map(({ id }) => id)).toEqual([]);
});

test('the words that were looked for are marked where they stand, and a long text begins near the first of them', () => {
  expect(marked('The ISIS-K attack', new Set(['isis']), 'en')).toEqual([
    { text: 'The ', hit: false },
    { text: 'ISIS', hit: true },
    { text: '-K attack', hit: false }
  ]);
  const long = `${'word '.repeat(60)}Zürich ${'more '.repeat(60)}`;
  const pieces = marked(long, new Set(['zurich']), 'en', 100);
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(110);
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'Zürich', hit: true }]);
  expect([pieces[0]!.text, pieces.at(-1)!.text]).toEqual(['…', '…']);
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
