import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { sayer } from '../../../src/article/words';
import { madeStory } from '../../bench/made';
import { compose } from '../../../src/build/compose';
import ActorNetwork from '../../../src/network/ActorNetwork.svelte';
import { pointOf } from '../../../src/network/routes';
import { crowd, nearest, outstanding } from '../../../src/story/crowd';
import { indexOf } from '../../../src/article/index';
import { sceneOf, type Emphasis } from '../../../src/story/scene';
import { at, pick } from '../../../src/story/state';
import DataTable from '../../../src/tables/DataTable.svelte';
import { tablesOf } from '../../../src/tables/table';
import Strip from '../../../src/timeline/Strip.svelte';
import Timeline from '../../../src/timeline/Timeline.svelte';

const [edition] = compose().values();
const article = madeStory(edition!.article, { events: 400, actors: 150, ties: 300 });
const say = sayer(article.lang, article.ui);
const size = { width: 900, height: 400 };
const step = stepsOf(article).find(({ id }) => id === 'format-muttaqi')!;
const scene = sceneOf(article, at(step));

test('a made story has the size that was asked for, tells all of the real one, and names only what is there', () => {
  expect([article.events.length, article.actors.length, article.ties.length]).toEqual([400, 150, 300]);
  expect(edition!.article.events.every(({ id }) => article.events.some((event) => event.id === id))).toBe(true);
  const named = [...article.ties.flatMap(({ from, to }) => [from, to]), ...article.events.flatMap(({ actors }) => actors)].map(
    (id) => `actor:${id}`
  );
  expect(
    [...named, ...article.events.flatMap(({ places }) => places.map((id) => `place:${id}`))].filter((id) => !indexOf(article).has(id))
  ).toEqual([]);
  expect(article.ties.filter(({ from, to }) => from === to)).toEqual([]);
  expect(article.events.map(({ when }) => when.from)).toEqual(article.events.map(({ when }) => when.from).toSorted((a, b) => a - b));
  expect(madeStory(edition!.article, { events: 400, actors: 150, ties: 300 })).toEqual(article);
});

test('of a crowd those are drawn who stand out, and those near to them unless they are a crowd themselves', () => {
  const items = Array.from({ length: 100 }, (_, at) => ({ id: `e${at}` }));
  const some = (from: number, to: number, as: Emphasis) => items.slice(from, to).map(({ id }): [string, Emphasis] => [id, as]);
  const drawn = (emphasis: [string, Emphasis][]) => outstanding(items, new Map(emphasis), ({ id }) => id, 60).length;
  expect(drawn([...some(0, 2, 'focus'), ...some(2, 9, 'near')])).toBe(9);
  expect(drawn([...some(0, 2, 'focus'), ...some(2, 80, 'near')])).toBe(2);
  expect(outstanding(items.slice(0, 60), new Map(), ({ id }) => id, 60)).toHaveLength(60);
});

test('what is pointed at is the nearest within reach', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 10, y: 0 }
  ];
  expect(nearest(spots, (spot) => spot, { x: 6, y: 0 }, 14)).toBe(spots[1]);
  expect(nearest(spots, (spot) => spot, { x: 40, y: 0 }, 14)).toBeUndefined();
});

test('a crowded strip draws few marks, has every event in its pattern, and is picked from by pointing and by arrow keys', async () => {
  const onpick = vi.fn();
  const { container } = render(Strip, { article, scene, say, width: 900, height: 150, onpick });
  expect(screen.getAllByRole('button').length).toBeLessThanOrEqual(crowd.events + 2);
  const pattern = [...container.querySelectorAll('.pattern')].map((path) => path.getAttribute('d')).join('');
  expect(pattern.match(/M/g)).toHaveLength(400);
  const [, x, y] = /M([\d.]+) ([\d.]+)h0\.0/.exec(pattern)!;
  await fireEvent.click(container.querySelector('.timeline')!, { clientX: Number(x), clientY: Number(y) });
  expect(article.events.some(({ id }) => id === onpick.mock.calls[0]![0])).toBe(true);
  const stop = container.querySelector<SVGElement>('[data-event][tabindex="0"]')!;
  stop.focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  const marks = [...container.querySelectorAll('[data-event]')];
  expect(marks).toContain(document.activeElement);
  expect(document.activeElement).not.toBe(stop);
});

test('a crowded window draws few marks, has each of its events in its pattern, and is picked from by pointing', async () => {
  const onpick = vi.fn();
  const whole = stepsOf(article).find(({ id }) => id === 'reading-ask')!;
  const { container } = render(Timeline, { article, scene: sceneOf(article, at(whole)), say, ...size, onpick });
  expect(container.querySelectorAll('[data-event]').length).toBeLessThanOrEqual(crowd.events + 2);
  const pattern = [...container.querySelectorAll('.pattern')].map((path) => path.getAttribute('d')).join('');
  expect(pattern.match(/M/g)!.length).toBeGreaterThan(380);
  const [, x, y] = /M([\d.]+) ([\d.]+)h0\.0/.exec(pattern)!;
  await fireEvent.click(container.querySelector('svg')!, { clientX: Number(x), clientY: Number(y) });
  expect(article.events.some(({ id }) => id === onpick.mock.calls[0]![0])).toBe(true);
});

test('a crowded network has all actors and ties in its pattern and draws whom the reader picks, with their ties', async () => {
  const onpick = vi.fn();
  const exploring = { ...pick(article, at(step), 'actor:china'), explore: { then: undefined, without: [], between: undefined } };
  const picked = sceneOf(article, exploring);
  const { container } = render(ActorNetwork, { article, scene: picked, say, ...size, onpick });
  expect(container.querySelector('.dots')!.getAttribute('d')!.match(/M/g)).toHaveLength(150);
  expect(container.querySelectorAll('.actor').length).toBeLessThanOrEqual(crowd.actors);
  const own = article.ties.filter(({ id, from, to }) => picked.world.ties.has(id) && (from === 'china' || to === 'china'));
  for (const { id } of own) expect(container.querySelector(`[data-tie="${id}"]`)).not.toBeNull();
  const other = article.actors.at(-1)!;
  const { x, y } = pointOf(other, size);
  await fireEvent.click(container.querySelector('.network')!, { clientX: x, clientY: y });
  expect(onpick.mock.calls[0]![0]).toMatch(/^actor:/);
});

test('a long table comes a hundred rows at a time', async () => {
  const [table] = tablesOf('timeline', { article, scene, say });
  render(DataTable, { table: table!, lang: 'en', say, selection: undefined, onpick: vi.fn() });
  const rows = () => screen.getAllByRole('row').length - 1;
  expect(rows()).toBe(100);
  await userEvent.click(screen.getByRole('button', { name: /300 left/ }));
  expect(rows()).toBe(200);
});
