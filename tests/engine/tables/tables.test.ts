import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { plain, sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { readAddress, writeAddress } from '../../../src/story/address';
import { sceneOf } from '../../../src/story/scene';
import { at, goTo, turnTable } from '../../../src/story/state';
import { arranged, tablesOf, wholeTables, type Row } from '../../../src/tables/table';

const [edition] = compose().values();
const { article } = edition!;
const say = sayer(article.lang, article.ui);
const idsIn = (view: Parameters<typeof tablesOf>[0], step: string) => {
  const scene = sceneOf(article, at(stepsOf(article).find(({ id }) => id === step)!));
  return { scene, tables: tablesOf(view, { article, scene, say }).map(({ rows }) => rows.map(({ id }) => id)) };
};

test.each(stepsOf(article).map(({ id }) => id))(
  'at %s every fact in a view is a row of its table, and no row is not in the view',
  (step) => {
    const { scene, tables } = idsIn('network', step);
    expect(tables).toEqual([
      article.ties.filter(({ id }) => scene.world.ties.has(id)).map(({ id }) => id),
      article.actors.map(({ id }) => `actor:${id}`)
    ]);
    expect(idsIn('timeline', step).tables).toEqual([article.events.map(({ id }) => id)]);
    expect(idsIn('map', step).tables).toEqual([
      article.states.map(({ id }) => `state:${id}`),
      article.places.map(({ id }) => `place:${id}`)
    ]);
    expect(idsIn('register', step).tables).toEqual([article.register.strokes.map(({ event }) => event)]);
  }
);

test('the tables of the whole have every event, tie, actor, state and place, and each tie its dates', () => {
  const scene = sceneOf(article, at(stepsOf(article)[0]!));
  const tables = wholeTables({ article, scene, say });
  // They are of no step's window.
  expect(tables[0]!.caption).toBe(say('timeline'));
  expect(tables.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(
    [
      ...article.events.map(({ id }) => id),
      ...article.ties.map(({ id }) => id),
      ...article.actors.map(({ id }) => `actor:${id}`),
      ...article.states.map(({ id }) => `state:${id}`),
      ...article.places.map(({ id }) => `place:${id}`)
    ].sort()
  );
  const invasion = tables[1]!.rows.find(({ id }) => id === 'r25');
  expect(invasion!.cells.at(-1)!.text).toBe('since 27 December 1979, until 15 February 1989');
});

test('what is announced is never in the table as done', () => {
  const scene = sceneOf(article, at(stepsOf(article).find(({ id }) => id === 'neighbours-recent')!));
  const [states] = tablesOf('map', { article, scene, say });
  const law = Object.fromEntries(states!.rows.map(({ cells }) => [cells[0]!.text, cells[1]!.text]));
  expect(law['Russia']).toBe('removal announced, since 4 October 2024');
  expect(law['Kazakhstan']).toMatch(/^off the list, since/);
  const strokes = tablesOf('register', { article, scene, say })[0]!.rows.map(({ cells }) => cells[2]!.text);
  expect(strokes).toEqual(['reached', 'reached', 'not yet', 'not yet']);
});

const rows: Row[] = [
  { id: 'a', cells: [{ text: 'Zürich, 10 boats' }, { text: 'in May', by: 20 }] },
  { id: 'b', cells: [{ text: 'Ferry, 9 boats' }, { text: 'in April', by: 10 }] },
  { id: 'c', cells: [{ text: 'Ärger, 2 boats' }, { text: 'in June', by: 30 }] }
];

test('a filter finds every word wherever it stands, without regard to accents and case', () => {
  const found = (words: string) => arranged(rows, words, undefined, 'en').map(({ id }) => id);
  expect(found('')).toEqual(['a', 'b', 'c']);
  expect(found('zurich')).toEqual(['a']);
  expect(found('BOATS april')).toEqual(['b']);
  expect(found('  ärger ')).toEqual(['c']);
  expect(found('zurich ferry')).toEqual([]);
  expect(plain('Ürümqi')).toBe('urumqi');
});

test('words sort by the alphabet of the language, dates and numbers by their worth, and a second press turns the order', () => {
  const sorted = (column: number, down = false) => arranged(rows, '', { column, down }, 'en').map(({ id }) => id);
  expect(sorted(0)).toEqual(['c', 'b', 'a']);
  expect(sorted(1)).toEqual(['b', 'a', 'c']);
  expect(sorted(1, true)).toEqual(['c', 'a', 'b']);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the table is part of the address, and who reads tables goes on with them', () => {
  const [first, second] = stepsOf(article);
  const state = turnTable(at(first!));
  expect(readAddress(article, writeAddress(article, state))).toEqual(state);
  expect(writeAddress(article, state)).toBe('?as=table');
  expect(goTo(article, state, second!.id)).toEqual({ ...at(second!), table: true });
  expect(turnTable(state)).toEqual(at(first!));
});
