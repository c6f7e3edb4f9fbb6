import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf, type Article } from '../../src/article/article';
import { isoOf } from '../../src/article/day';
import { indexOf } from '../../src/article/index';
import { levels, views } from '../../src/article/values';
import { compose } from '../../src/build/compose';
import { readAddress, writeAddress } from '../../src/story/address';
import { at, opening, type StoryState } from '../../src/story/state';
import { madeArticle } from '../made';
import { encoded, hostileAddresses, hostileValues, seed } from './addresses';

const [first] = compose().values();
const stories: readonly (readonly [string, Article])[] = [
  ['made', madeArticle()],
  ['real', first!.article]
];

/** What is not a state that a reader of this story can be in. */
function wrongWith(article: Article, state: StoryState): string[] {
  const { step, actor, has } = indexOf(article);
  const { stops } = article.clock;
  const onClock = (day: number) => Number.isInteger(day) && day >= stops[0]!.day && day <= stops.at(-1)!.day;
  const { explore } = state;
  const kinds = new Set([...article.manners, ...article.actorKinds].map(({ id }) => id));
  const sound: Record<string, boolean> = {
    step: step(state.step)?.section === state.section,
    view: views.includes(state.view) && (state.kept || state.view === step(state.step)!.view),
    level: levels.includes(state.level),
    table: typeof state.table === 'boolean',
    selection: state.selection === undefined || has(state.selection),
    moment: onClock(state.moment),
    then: explore?.then === undefined || onClock(explore.then),
    without: !explore || (explore.without.every((kind) => kinds.has(kind)) && new Set(explore.without).size === explore.without.length),
    between: !explore?.between || (explore.between.every((id) => actor(id)) && explore.between[0] !== explore.between[1])
  };
  return Object.keys(sound).filter((field) => !sound[field]);
}

/** Of an address: the reader stands somewhere, that place has an address of its own, which is plain and comes back as it is. */
function holds(article: Article, address: string): void {
  const state = readAddress(article, address);
  expect(wrongWith(article, state)).toEqual([]);
  const written = writeAddress(article, state);
  expect(written).toMatch(/^[\w?#&=:~-]{0,400}$/);
  expect(readAddress(article, written)).toEqual(state);
  expect(writeAddress(article, readAddress(article, written))).toBe(written);
}

/** Addresses that are put together of sound and of broken parts. */
function anyAddress(article: Article): fc.Arbitrary<string> {
  const ids = [...article.sections.flatMap(({ facts }) => facts), ...article.actors.map(({ id }) => `actor:${id}`)];
  const { stops } = article.clock;
  const value = fc.oneof(
    fc.constantFrom(...ids, ...ids.map((id) => `fact-${id}`), ...stepsOf(article).map(({ id }) => id)),
    fc.constantFrom(...views, ...levels, 'on', 'table'),
    fc.constantFrom(...article.actorKinds.map(({ id }) => id), ...article.actors.map(({ id }) => id)),
    fc.integer({ min: stops[0]!.day - 9999, max: stops.at(-1)!.day + 9999 }).map(isoOf),
    fc.constantFrom(...Object.values(hostileValues).flat()),
    fc.string({ unit: 'binary', maxLength: 12 })
  );
  const many = fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => values.join('~'));
  const key = fc.constantFrom('lens', 'as', 'pick', 'at', 'explore', 'then', 'without', 'between', 'level', 'secret', 'step');
  const pair = fc.tuple(key, fc.oneof(value, many)).map((both) => both.join('='));
  return fc
    .tuple(fc.array(pair, { maxLength: 9 }), fc.option(value, { nil: undefined }))
    .map(([pairs, hash]) => `${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${hash === undefined ? '' : `#${hash}`}`);
}

test.each(stories)(
  `1,000 addresses of the %s story, made at random from the seed ${seed}, each open a place that a reader can be at`,
  (_, article) => {
    fc.assert(
      fc.property(anyAddress(article), (address) => holds(article, address)),
      { numRuns: 1000, seed }
    );
  }
);

test.each(stories)('more than 250 hostile addresses of the %s story each open a place that a reader can be at', (_, article) => {
  expect(hostileAddresses.length).toBeGreaterThan(250);
  for (const address of hostileAddresses) holds(article, address);
});

test.each(stories)('what is hostile in one part of an address spoils no other part of it, in the %s story', (_, article) => {
  const step = stepsOf(article)[1]!;
  const view = views.find((each) => each !== step.view)!;
  const [[pick], [from, to]] = [article.sections[0]!.facts, article.actors.map(({ id }) => id)] as [[string], [string, string]];
  const sound = { lens: view, as: 'table', level: 'plain', pick, explore: 'on', between: `${from}~${to}` };
  const read = (query: Readonly<Record<string, string>>) => readAddress(article, `?${new URLSearchParams(query)}#${step.id}`);
  expect(read(sound)).toEqual({
    ...{ ...at(step), level: 'plain', view, kept: true, table: true, selection: pick },
    explore: { then: undefined, without: [], between: [from, to] }
  });
  for (const value of Object.values(hostileValues).flat()) {
    expect(read({ ...sound, lens: value })).toEqual({ ...read(sound), view: step.view, kept: false });
    expect(read({ ...sound, as: value })).toEqual({ ...read(sound), table: false });
    expect(read({ ...sound, level: value })).toEqual({ ...read(sound), level: 'full' });
    expect(read({ ...sound, pick: value })).toEqual({ ...read(sound), selection: undefined });
    expect(read({ ...sound, at: value })).toEqual(read(sound));
    expect(read({ ...sound, explore: value })).toEqual({ ...read(sound), explore: undefined });
    for (const key of ['then', 'without', value]) expect(read({ ...sound, [key]: value })).toEqual(read(sound));
    expect(read({ ...sound, between: value }).explore).toEqual({ ...read(sound).explore, between: undefined });
  }
});

test.each(stories)('a hostile name after the hash opens the beginning of the %s story', (_, article) => {
  for (const value of Object.values(hostileValues).flat()) {
    expect(readAddress(article, `#${encoded(value)}`)).toEqual(opening(article));
    expect(readAddress(article, `#fact-${encoded(value)}`)).toEqual(opening(article));
  }
});
