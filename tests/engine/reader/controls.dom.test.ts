import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { searchIndex } from '../../../src/print/machines/search-index';
import MomentPicker from '../../../src/reader/controls/MomentPicker.svelte';
import PlayButton from '../../../src/reader/controls/PlayButton.svelte';
import ViewPicker from '../../../src/reader/controls/ViewPicker.svelte';
import WhatChanged from '../../../src/reader/controls/WhatChanged.svelte';
import { timeToRead } from '../../../src/reader/controls/pace';
import { Story } from '../../../src/reader/story.svelte';
import Search from '../../../src/search/Search.svelte';
import { dayOf } from '../../../src/article/day';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const say = sayer(article.lang, prose.ui);
const file = searchIndex(edition!, say);

const search = async (words: string, more: object = {}) => {
  const user = userEvent.setup();
  const load = vi.fn(() => Promise.resolve(file));
  const made = render(Search, { lang: 'en', say, load, home: '../', ...more });
  const field = screen.getByRole('searchbox');
  await user.type(field, words);
  return { user, load, field, ...made };
};

test('what was found stands by kind in a list of links, and arrow keys go through it, Escape back to the field', async () => {
  const { user, field, load } = await search('haqqani');
  expect(await screen.findByText('3 results')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
  const events = screen.getByRole('region', { name: /^Events 2/ });
  const [first, second] = within(events).getAllByRole('link');
  expect(first).toHaveAttribute('href', expect.stringMatching(/^\.\.\/f\/[el]\d+\/$/));
  await user.keyboard('{ArrowDown}');
  expect(first).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(field).toHaveFocus();
  await user.keyboard('{ArrowDown}{Escape}');
  expect(field).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(first).toHaveFocus();
});

test('who goes on typing in the list writes in the field', async () => {
  const { user, field } = await search('haqqan');
  await screen.findByText(/^\d+ results$/);
  await user.keyboard('{ArrowDown}i');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('haqqani');
});

test('of each kind the first are shown, and the others when asked for', async () => {
  const { user } = await search('taliban', { most: 3 });
  const steps = await screen.findByRole('region', { name: /^In the story/ });
  expect(within(steps).getAllByRole('link')).toHaveLength(3);
  await user.click(within(steps).getByRole('button', { name: /more row/ }));
  expect(within(steps).getAllByRole('link').length).toBeGreaterThan(3);
});

test('where the index cannot be loaded a word says so, and the next letter tries again', async () => {
  const load = vi.fn(() => Promise.reject(new Error('offline')));
  const { user } = await search('a', { load });
  expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  await user.keyboard('b');
  expect(load.mock.calls.length).toBeGreaterThan(1);
});

test('over the story Enter chooses the best, and what is chosen is told once', async () => {
  const onchoose = vi.fn(() => true);
  const { user } = await search('kabulow', { onchoose, floating: true });
  await screen.findByRole('region', { name: /^Who/ });
  await user.keyboard('{Enter}');
  expect(onchoose).toHaveBeenCalledTimes(1);
  expect(onchoose).toHaveBeenCalledWith(expect.objectContaining({ id: 'actor:kabulov' }));
  expect(screen.queryByRole('link')).toBeNull();
});

test('a view that is kept can be let go in sight of it, and one that is the step’s own has nothing to let go', async () => {
  const [onletgo, none] = [vi.fn(), vi.fn()];
  const props = { current: 'map', table: false, say, onlook: none, onletgo, ontable: none, onexplore: none } as const;
  const { rerender } = render(ViewPicker, { ...props, kept: true });
  await userEvent.click(screen.getByRole('button', { name: 'Back to the story’s view' }));
  expect(onletgo).toHaveBeenCalledTimes(1);
  await rerender({ ...props, kept: false });
  expect(screen.queryByRole('button', { name: 'Back to the story’s view' })).toBeNull();
});

test('what changed between two moments is said under both, and each of it can be picked', async () => {
  const onpick = vi.fn();
  render(WhatChanged, { article, then: dayOf('2024-10-04'), day: dayOf('2021-08-01'), say, onpick });
  expect(screen.getByText('1 Aug 2021 → 4 Oct 2024')).toBeInTheDocument();
  expect(screen.getAllByText('Kazakhstan')[0]!.parentElement).toHaveTextContent('on the terrorist list → off the list');
  await userEvent.click(screen.getAllByText('Kazakhstan')[0]!);
  expect(onpick).toHaveBeenCalledWith('state:kazakhstan');
});

const scrolls: string[] = [];
beforeEach(() => {
  scrolls.length = 0;
  Element.prototype.scrollIntoView = function () {
    scrolls.push(this.id);
  };
});
afterEach(() => vi.useRealTimers());

test.each([
  ['a key', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
  ['the wheel', () => window.dispatchEvent(new Event('wheel'))],
  ['a finger', () => window.dispatchEvent(new Event('touchstart'))],
  ['its button', () => screen.getByRole('button', { name: 'Stop playing' }).click()]
])('the story plays only when asked to, a step for as long as its words take, and %s stops it', async (_, input) => {
  vi.useFakeTimers();
  const story = new Story(article, () => Promise.resolve(evidence));
  const steps = stepsOf(article)
    .slice(0, 4)
    .map(({ id }) => Object.assign(document.createElement('div'), { id, textContent: 'word '.repeat(20) }));
  render(PlayButton, { story, steps });
  vi.advanceTimersByTime(60_000);
  expect(scrolls).toEqual([]);
  screen.getByRole('button', { name: 'Play the story, step by step' }).click();
  await tick();
  const time = timeToRead('word '.repeat(20));
  vi.advanceTimersByTime(time - 1);
  expect(scrolls).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(scrolls).toEqual([steps[1]!.id]);
  story.goTo(steps[1]!.id);
  vi.advanceTimersByTime(time + 900);
  expect(scrolls).toEqual([steps[1]!.id, steps[2]!.id]);
  input();
  vi.advanceTimersByTime(60_000);
  expect(scrolls).toHaveLength(2);
});

test('a moment of the story is chosen from a list of its sections, each day named by its event', async () => {
  const user = userEvent.setup();
  const onturn = vi.fn();
  const [first] = article.sections;
  const { rerender } = render(MomentPicker, { article, say, day: 1, onturn });
  const list = screen.getByRole('combobox', { name: 'A moment of the story' });
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual(
    article.sections.map(({ title }, at) => `${at + 1} · ${title}`)
  );
  expect((list as HTMLSelectElement).selectedOptions[0]).toHaveTextContent('A moment of the story');
  const kabul = dayOf('2021-08-15');
  await user.selectOptions(list, screen.getAllByRole('option', { name: /^15 Aug 2021: .*Kabul/ })[0]!);
  expect(onturn).toHaveBeenCalledWith(kabul);
  await rerender({ article, say, day: first!.steps[0]!.moment, onturn });
  expect((list as HTMLSelectElement).selectedOptions).toHaveLength(1);
  expect(Number((list as HTMLSelectElement).value)).toBe(first!.steps[0]!.moment);
});
