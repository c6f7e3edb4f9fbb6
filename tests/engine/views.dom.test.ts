import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Article, Evidence } from '../../src/article/article';
import { factsOf } from '../../src/article/facts';
import { sayer, type Say } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import Card from '../../src/card/Card.svelte';
import type { Atlas } from '../../src/map/atlas';
import Legend from '../../src/signs/Legend.svelte';
import ActorNetwork from '../../src/network/ActorNetwork.svelte';
import { keysIn } from '../../src/picture/keys';
import Register from '../../src/register/Register.svelte';
import { sceneOf } from '../../src/story/scene';
import { at, opening, pick } from '../../src/story/state';
import { stepsOf } from '../../src/article/article';
import Strip from '../../src/timeline/Strip.svelte';
import Timeline from '../../src/timeline/Timeline.svelte';

let article: Article;
let evidence: Evidence;
let say: Say;
let atlas: Atlas;
const size = { width: 900, height: 400 };
const sceneAt = (step: string) => sceneOf(article, at(stepsOf(article).find(({ id }) => id === step)!));

beforeAll(() => {
  const [edition] = [...compose().values()];
  ({ article, evidence, atlas } = edition!);
  say = sayer(article.lang, article.ui);
});

test('every event stands on the strip, and those of the step’s window on the large timeline, under a name that says date, event, whose time it is in and how far it had got', () => {
  const props = { article, scene: sceneAt('announced-words'), say, ...size, onpick: vi.fn() };
  const { unmount } = render(Strip, props);
  expect(screen.getAllByRole('button')).toHaveLength(article.events.length);
  unmount();
  render(Timeline, props);
  expect(
    screen.getByRole('button', {
      name: '4 October 2024, Kabulov says that the decision is taken and that the law must follow, in the article, announced'
    })
  ).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^28 December 2024, Putin signs.*after the article, decided$/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^27 December 1979/ })).toBeNull();
});

test('an event is picked by click, by Enter and by Space, and arrow keys go from one to the next in time', async () => {
  const onpick = vi.fn();
  const { container } = render(Timeline, { article, scene: sceneAt('announced-words'), say, ...size, onpick });
  const mark = (id: string) => container.querySelector<SVGElement>(`[data-event="${id}"]`)!;
  await fireEvent.click(mark('e21'));
  mark('e21').focus();
  await userEvent.keyboard('{Enter}{ArrowRight} {ArrowRight}{ArrowLeft}{ArrowLeft}');
  expect(onpick.mock.calls.flat()).toEqual(['e21', 'e21', 'e22']);
  expect(document.activeElement).toBe(mark('e21'));
  expect(container.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
});

test('a reader widens and narrows the window by keys and buttons, and comes back to that of the step', async () => {
  const { container } = render(Timeline, { article, scene: sceneAt('twenty-years-last'), say, ...size, onpick: vi.fn() });
  const label = () => container.querySelector('svg')!.getAttribute('aria-label');
  expect(label()).toBe('Timeline, August 2021, day by day. In focus: fifteen days');
  container.querySelector<SVGElement>('[data-event="e12"]')!.focus();
  await userEvent.keyboard('-');
  expect(label()).toContain('Timeline, 16 Jul 2021 – 18 Sept 2021');
  await userEvent.keyboard('{Home}');
  expect(label()).toContain('day by day');
  await userEvent.click(screen.getByRole('button', { name: 'Show a shorter stretch of time' }));
  expect(label()).not.toContain('day by day');
  await userEvent.click(screen.getByRole('button', { name: 'Back to the stretch of time of this step' }));
  expect(label()).toContain('day by day');
});

test('where the window does not show what was picked it moves there, and the picked has a flag', () => {
  const step = stepsOf(article).find(({ id }) => id === 'twenty-years-last')!;
  const scene = sceneOf(article, pick(article, at(step), 'l08'));
  const { container } = render(Timeline, { article, scene, say, ...size, onpick: vi.fn() });
  expect(container.querySelector('[data-event="l08"]')).toHaveAttribute('data-now', 'true');
  expect(screen.getByText('Court suspends the ban')).toBeInTheDocument();
});

test('on a phone the strip is one slider that goes from event to event', async () => {
  const onpick = vi.fn();
  render(Strip, { article, scene: sceneAt('twenty-years-last'), say, width: 390, height: 56, onpick });
  const slider = screen.getByRole('slider');
  expect(slider).toHaveAttribute('aria-valuetext', '30 August 2021, The last US troops leave Kabul');
  slider.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
  expect(onpick.mock.calls.flat()).toEqual(['e30', 'e11']);
});

test('on a phone who points at the strip picks the event that is nearest', async () => {
  const onpick = vi.fn();
  const { container } = render(Strip, { article, scene: sceneAt('twenty-years-last'), say, width: 390, height: 56, onpick });
  const strip = container.querySelector('svg')!;
  await fireEvent.click(strip, { clientX: 20, clientY: 3 });
  await fireEvent.click(strip, { clientX: 370, clientY: 50 });
  const byTime = article.events.toSorted((one, other) => one.when.from - other.when.from);
  expect(onpick.mock.calls.flat()).toEqual([byTime[0]!.id, byTime.at(-1)!.id]);
});

test('ties that do not hold at the moment are not drawn, and each that is has its sentence, with its true ends, and its dates', () => {
  render(ActorNetwork, { article, scene: sceneAt('announced-guest'), say, ...size, onpick: vi.fn() });
  expect(
    screen.getByRole('button', { name: /^Sergei Lavrov talks with the Taliban and calls for .* with Kabul, since 4 October 2024$/ })
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /ambassador/ })).toBeNull();
  expect([...document.querySelectorAll('.actor')].filter((actor) => !actor.closest('.wings'))).toHaveLength(4);
});

test('the keyboard comes into the network at one place, goes on by arrows to every actor and tie, and picks by Enter', async () => {
  const onpick = vi.fn();
  render(ActorNetwork, { article, scene: sceneAt('announced-guest'), say, ...size, onpick });
  const stops = () => [...document.querySelectorAll<SVGElement>('[data-actor], [data-tie]')];
  expect(stops().filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
  stops().find((each) => each.getAttribute('data-actor') === 'lavrov')!.focus(); // prettier-ignore
  await userEvent.keyboard('{ArrowRight}{Enter}{ArrowRight}{Enter}{ArrowRight}{Enter}');
  expect(onpick.mock.calls.flat()).toEqual(['r16', 'actor:muttaqi', 'r16']);
  expect(stops().filter((each) => each.getAttribute('tabindex') === '0')).toEqual([document.activeElement]);
});

test('from a step to the next and back, and by address, the network is the same picture', async () => {
  const drawn = async (...path: string[]) => {
    const props = { article, say, ...size, onpick: vi.fn() };
    const { container, rerender, unmount } = render(ActorNetwork, { ...props, scene: sceneAt(path[0]!) });
    for (const step of path.slice(1)) await rerender({ ...props, scene: sceneAt(step) });
    // Svelte's own marks, and the order of attributes, are no part of it.
    const found = [...container.querySelectorAll('*')].map((each) => [
      each.localName,
      each.childElementCount ? '' : each.textContent,
      ...[...each.attributes].map(({ name, value }) => `${name}=${value}`).sort() // prettier-ignore
    ]);
    unmount();
    return found;
  };
  const once = await drawn('format-room');
  expect(await drawn('announced-words', 'format-room')).toEqual(once);
  expect(await drawn('since-women', 'warming-allies', 'format-room')).toEqual(once);
});

test('a reader who explores sees everybody at once', () => {
  const all = sceneOf(article, { ...opening(article), explore: { then: undefined, without: [], between: undefined } });
  render(ActorNetwork, { article, scene: all, say, ...size });
  expect(document.querySelectorAll('.actor')).toHaveLength(article.actors.length);
});

test('the section’s other actors stand at the foot, and lead to the whole network', async () => {
  const [onpick, onwhole] = [vi.fn(), vi.fn()];
  render(ActorNetwork, { article, scene: sceneAt('announced-guest'), say, ...size, onpick, onwhole });
  await fireEvent.click(screen.getByRole('button', { name: /^Zamir Kabulov/ }));
  await fireEvent.click(screen.getByRole('button', { name: `All ${article.actors.length} actors` }));
  expect([onpick.mock.calls, onwhole.mock.calls.length]).toEqual([[['actor:kabulov']], 1]);
});

test('a card says what was picked, with its facts, where the record differs, and every source', async () => {
  const state = pick(article, opening(article), 'c39');
  render(Card, {
    id: 'c39',
    article,
    world: sceneOf(article, state).world,
    say,
    evidence: () => Promise.resolve(evidence),
    onpick: vi.fn(),
    onclose: vi.fn()
  });
  expect(await screen.findByRole('heading', { name: /post-war rebuilding/ })).toBeInTheDocument();
  expect(screen.getByText(factsOf(article, evidence).get('c39')!.note!.record)).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').filter((item) => item.classList.contains('source'))).toHaveLength(
    evidence.claims.c39!.sources.length
  );
});

test.each([
  ['c36', ['In the article', 'Whose voice', 'Said on', 'Evidence', 'As of']],
  ['e04', ['In the article?', 'When', 'How far it had got', 'Evidence']],
  ['e12', ['In the article?', 'When', 'How far it had got', 'Evidence']],
  ['r10', ['In the article?', 'When', 'What kind', 'Evidence', 'As of']],
  ['g08', []]
])('the card of %s says how that is known, with every source and the day of checking, and nothing of it twice', async (id, labels) => {
  const onpick = vi.fn();
  const { container } = render(Card, {
    id,
    article,
    world: sceneOf(article, pick(article, opening(article), id)).world,
    say,
    evidence: () => Promise.resolve(evidence),
    onpick,
    onclose: vi.fn()
  });
  await screen.findByRole('heading', { name: 'How we know this' });
  expect([...container.querySelectorAll('dt')].map((label) => label.textContent)).toEqual(labels);
  const sources = (evidence.claims[id] ?? evidence.behind[id] ?? evidence.terms[id])!.sources;
  expect(container.querySelectorAll('.source')).toHaveLength(sources.length);
  expect(screen.getAllByText('checked 24 November 2026')).toHaveLength(1);
  const claims = [...article.events, ...article.ties].find((each) => each.id === id)?.claims ?? [];
  const facts = factsOf(article, evidence);
  for (const claim of claims) await userEvent.click(screen.getByRole('button', { name: facts.get(claim)!.text }));
  expect(onpick.mock.calls.flat()).toEqual(claims);
});

test('evidence that cannot be loaded leaves a word and a second try', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(evidence);
  render(Card, {
    id: 'e22',
    article,
    world: sceneOf(article, opening(article)).world,
    say,
    evidence: load,
    onpick: vi.fn(),
    onclose: vi.fn()
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /Kabulov/ })).toBeInTheDocument();
});

test('the pencil line is broken and part-way on the day of the article, and whole once the ban is suspended', () => {
  const line = (step: string) => {
    const { container, unmount } = render(Register, { register: article.register, strike: sceneAt(step).world.strike, lang: article.lang });
    const found = container.querySelector('.strike')!.getAttribute('data-line');
    unmount();
    return found;
  };
  expect(['the-list-russia', 'announced-words', 'since-law', 'since-suspended'].map(line)).toEqual(['none', 'dashed', 'dashed', 'solid']);
});

test('the legend of the network names the ties and the actors on the floor, the law by where the state stands', () => {
  const scene = { ...sceneAt('warming-contacts'), view: 'network' as const };
  render(Legend, { view: 'network', keys: keysIn(article, atlas, scene, { width: 760, height: 460 }, say), say });
  expect(
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim())
  ).toEqual(['on the terrorist list', 'chargé accepted', 'state', 'person', 'armed group']);
});

test('the legend names only what is in sight', () => {
  const scene = sceneAt('the-list-neighbours');
  render(Legend, { view: scene.view, keys: keysIn(article, atlas, scene, { width: 760, height: 460 }, say), say });
  const legend = within(screen.getByRole('list'));
  expect(legend.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    'on the terrorist list',
    'disputed borders: how they are drawn'
  ]);
});
