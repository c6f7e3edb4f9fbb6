import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf, type Article } from '../../../src/article/article';
import { dayOf } from '../../../src/article/day';
import type { View } from '../../../src/article/schema';
import { growStory } from '../../bench/grow';
import { compose } from '../../../src/build/compose';
import { readAddress, writeAddress } from '../../../src/story/address';
import { levels } from '../../../src/article/values';
import { withLevel } from '../../../src/story/level';
import { indexOf } from '../../../src/article/index';
import { at, lookThrough, opening, pick, turnClock, type StoryState } from '../../../src/story/state';
import { madeArticle } from '../../made';

const made = madeArticle();
const [first] = compose().values();
const real = first!.article;
const views: readonly View[] = ['register', 'timeline', 'map', 'network'];

const picksIn = (article: Article) => [
  ...article.sections.flatMap(({ facts }) => facts),
  ...article.actors.map(({ id }) => `actor:${id}`),
  ...article.places.map(({ id }) => `place:${id}`),
  ...article.states.map(({ id }) => `state:${id}`)
];

/** Any record that a reader of this story can have. */
function anyState(article: Article): fc.Arbitrary<StoryState> {
  const { stops } = article.clock;
  return fc
    .record({
      step: fc.constantFrom(...stepsOf(article)),
      view: fc.constantFrom(...views),
      level: fc.constantFrom(...levels),
      selection: fc.option(fc.constantFrom(...picksIn(article)), { nil: undefined }),
      moment: fc.option(fc.integer({ min: stops[0]!.day, max: stops.at(-1)!.day }), { nil: undefined })
    })
    .map(({ step, view, level, selection, moment }) => ({
      ...at(step),
      level,
      view,
      kept: view !== step.view,
      selection,
      moment: moment ?? step.moment
    }));
}

test.each([
  ['made', made],
  ['grown', growStory(made, 4)],
  ['real', real]
])('an address of the %s story gives back the very record that it was written from', (_, article) => {
  fc.assert(
    fc.property(anyState(article), (state) => {
      expect(readAddress(article, writeAddress(article, state))).toEqual(state);
      expect(readAddress(article, `/some/folder/de/${writeAddress(article, state)}`)).toEqual(state);
    }),
    { numRuns: 400 }
  );
});

test('every step, through every view, with and without something picked, at every end of the clock, has an address of its own', () => {
  const { stops } = real.clock;
  const seen = new Map<string, StoryState>();
  for (const step of stepsOf(real)) {
    for (const view of views) {
      for (const selection of [undefined, 'e22', 'l08', 'r01', 'c25', 'actor:putin', 'place:kabul', 'state:russia']) {
        for (const moment of [step.moment, stops[0]!.day, stops.at(-1)!.day]) {
          const state = { ...at(step), view, kept: view !== step.view, selection, moment };
          const address = writeAddress(real, state);
          expect(readAddress(real, address)).toEqual(state);
          seen.set(address, state);
        }
      }
    }
  }
  for (const [address, state] of seen) expect(writeAddress(real, state)).toBe(address);
  expect(seen.size).toBe(stepsOf(real).length * views.length * 8 * 3);
});

test('only what differs from the step as it opens is written', () => {
  const start = opening(made);
  const [, second] = stepsOf(made);
  expect(writeAddress(made, start)).toBe('');
  expect(writeAddress(made, at(second!))).toBe('#landing-two');
  expect(writeAddress(made, lookThrough(made, start, 'network'))).toBe('?lens=network');
  expect(writeAddress(made, pick(made, start, 'actor:ferry'))).toBe('?pick=actor:ferry');
  expect(writeAddress(made, turnClock(made, at(second!), dayOf('1999-09-09')))).toBe('?at=1999-09-09#landing-two');
  expect(writeAddress(made, { ...at(second!), view: 'map', kept: true, selection: 'e01', moment: dayOf('1995-06-30') })).toBe(
    '?lens=map&pick=e01&at=1995-06-30#landing-two'
  );
});

test.each([
  ['#landing-two', 'landing-two', undefined],
  ['#afterwards', 'afterwards-now', undefined],
  ['#landing', 'landing-one', undefined],
  ['#fact-e01', 'landing-one', 'e01'],
  ['#fact-l02', 'afterwards-now', 'l02'],
  ['#fact-c02', 'landing-one', 'c02'],
  ['?pick=state:island#reading', 'reading-it', 'state:island'],
  ['?pick=state%3Aisland#reading-it', 'reading-it', 'state:island'],
  ['?pick=r01#fact-e01', 'landing-one', 'r01'],
  ['#landing%2Dtwo', 'landing-two', undefined]
])('%s opens the step %s with %s picked', (address, step, selection) => {
  expect(readAddress(made, address)).toEqual({ ...at(stepsOf(made).find(({ id }) => id === step)!), selection });
});

test('a claim of the real story opens where it is told, picked', () => {
  expect(readAddress(real, '#fact-c25')).toMatchObject({ section: 'neighbours', step: 'neighbours-kazakhstan', selection: 'c25' });
});

test.each([
  '',
  '/',
  '/index.html',
  '?',
  '#',
  '#nowhere',
  '#Landing',
  '#fact-',
  '#fact-c99',
  '#fact-nothing',
  '#%',
  '#%E0%A4%A',
  '?%E0%A4%A=%',
  '?lens=kaleidoscope',
  '?lens=',
  '?lens=MAP',
  '?pick=',
  '?pick=c99',
  '?pick=g99',
  '//',
  '//nowhere/else',
  '?',
  '#',
  '?pick=e1',
  '?pick=actor:',
  '?pick=actor:ghost',
  '?pick=landing',
  '?pick=lane:quay',
  '?pick=__proto__',
  '?at=',
  '?at=2001',
  '?at=2001-02-30',
  '?at=yesterday',
  '?at=NaN',
  '?at=1e9',
  '?secret=1&lens=kaleidoscope&pick=c99&at=never#nowhere'
])('the senseless address “%s” opens the story as it is', (address) => {
  expect(readAddress(made, address)).toEqual(opening(made));
});

test.each(['?lens=kaleidoscope', '?pick=actor:ghost', '?at=2001-02-30'])('%s spoils nothing else in its address', (bad) => {
  const state: StoryState = { ...at(stepsOf(made)[1]!), view: 'timeline', kept: true, selection: 'e02', moment: dayOf('1999-09-09') };
  const [query, hash] = writeAddress(made, state).split('#');
  const key = /\w+/.exec(bad)![0];
  const rest = query!
    .slice(1)
    .split('&')
    .filter((pair) => !pair.startsWith(`${key}=`));
  const asOpened = { view: at(stepsOf(made)[1]!).view, pick: undefined, at: at(stepsOf(made)[1]!).moment };
  const expected = {
    ...state,
    ...{ lens: { view: asOpened.view, kept: false }, pick: { selection: undefined }, at: { moment: asOpened.at } }[key]
  };
  expect(readAddress(made, `${bad}&${rest.join('&')}#${hash}`)).toEqual(expected);
});

test('a moment that the clock does not show is taken to the nearer end', () => {
  expect(readAddress(made, '?at=1200-01-01').moment).toBe(dayOf('1990-01-01'));
  expect(readAddress(made, '?at=2999-12-31#landing-two').moment).toBe(dayOf('2005-12-31'));
});

test('whatever stands in the query and after the hash, the page opens at a step, with nothing unknown picked', () => {
  const mess = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('%', '#', '?', '&', '=', ':', 'c01', 'fact-', 'at', 'pick', '2') })
  );
  const known = new Set(stepsOf(made).map(({ id }) => id));
  fc.assert(
    fc.property(mess, mess, (query, hash) => {
      const state = readAddress(made, `/?${query}#${hash}`);
      expect(known.has(state.step)).toBe(true);
      expect(state.selection === undefined || indexOf(made).has(state.selection)).toBe(true);
      expect(readAddress(made, writeAddress(made, state))).toEqual(state);
    })
  );
});

test.each([
  ['', '?level=plain'],
  ['#step', '?level=plain#step'],
  ['?as=table#step', '?level=plain&as=table#step'],
  ['https://example.org/s/the-list/', 'https://example.org/s/the-list/?level=plain']
])('“%s” in plain words is “%s”, and in the words of the story as it is', (address, plain) => {
  expect(withLevel(address, 'plain')).toBe(plain);
  expect(withLevel(address, 'full')).toBe(address);
});
