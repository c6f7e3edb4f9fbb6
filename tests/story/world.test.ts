import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Event, State, Tie } from '../../src/article/article';
import { dayOf, type Day } from '../../src/article/day';
import type { When } from '../../src/article/when';
import { compose } from '../../src/build/compose';
import { worldAt, type World } from '../../src/story/world';

const [{ article: real }] = [...compose().values()] as unknown as [{ article: Article }];

/** A date of any precision between day 0 and day 4000. */
const when: fc.Arbitrary<When> = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(0, 30, 364)).map(([from, length]) => ({
  edtf: '',
  precision: length === 0 ? 'day' : length === 30 ? 'month' : 'year',
  inferred: false,
  from,
  to: from + length
}));

/** A made story: ties and events of any dates, and states whose law and diplomacy change in order of time. */
const made: fc.Arbitrary<Article> = fc
  .record({
    ties: fc.array(fc.tuple(when, fc.option(when, { nil: undefined })), { maxLength: 12 }),
    events: fc.array(when, { maxLength: 12 }),
    law: fc.array(when, { maxLength: 3 }),
    diplomacy: fc.array(when, { maxLength: 2 })
  })
  .map(({ ties, events, law, diplomacy }) => {
    const inOrder = (list: When[]) => [...list].sort((a, b) => a.from - b.from || a.to - b.to);
    const state = {
      id: 'port',
      law: inOrder(law).map((since, at) => ({
        value: (['listed', 'removal-announced', 'suspended'] as const)[at]!,
        since,
        event: `e${at}`
      })),
      diplomacy: inOrder(diplomacy).map((since, at) => ({ value: (['ambassador', 'recognised'] as const)[at]!, since, event: `e${at}` }))
    } as unknown as State;
    return {
      register: {
        stages: inOrder(law).map((since, at) => ({ id: `s${at}`, name: `s${at}`, event: '', since, reach: at / 3, line: 'dashed' }))
      },
      states: [state],
      ties: ties.map(([since, until], at) => ({ id: `r${at}`, since, ...(until && { until }) }) as unknown as Tie),
      events: events.map((date, at) => ({ id: `e${at}`, when: date }) as unknown as Event)
    } as unknown as Article;
  });

const day = fc.integer({ min: -50, max: 4500 });
const plain = (world: World) => ({
  ...world,
  day: 0,
  law: [...world.law],
  diplomacy: [...world.diplomacy],
  ties: [...world.ties].sort(),
  events: [...world.events].sort()
});

test('nothing holds before its start or after its end', () => {
  fc.assert(
    fc.property(made, day, (story, at) => {
      const world = worldAt(story, at);
      for (const { id, since, until } of story.ties) {
        if (at < since.from || (until && at >= until.to)) expect(world.ties.has(id)).toBe(false);
        else expect(world.ties.has(id)).toBe(true);
      }
      for (const { id, when: date } of story.events) expect(world.events.has(id)).toBe(at >= date.from);
    })
  );
});

test('between two days the world changes only where a date begins or ends between them', () => {
  fc.assert(
    fc.property(made, day, day, (story, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const dates = [
        ...story.ties.flatMap(({ since, until }) => [since, until]),
        ...story.events.map((event) => event.when),
        ...story.states.flatMap(({ law, diplomacy }) => [...law, ...diplomacy].map(({ since }) => since))
      ];
      const crossed = dates.some((date) => date && [date.from, date.to].some((edge) => edge > from && edge <= to));
      if (!crossed) expect(plain(worldAt(story, to))).toEqual(plain(worldAt(story, from)));
    })
  );
});

test('asking twice, and in any order, gives the same', () => {
  fc.assert(
    fc.property(made, fc.array(day, { minLength: 1, maxLength: 8 }), (story, days) => {
      const first = days.map((at) => plain(worldAt(story, at)));
      const again = [...days].reverse().map((at) => plain(worldAt(story, at)));
      expect(again.reverse()).toEqual(first);
    })
  );
});

test('a date known to the month or year is never sure within it, and says so', () => {
  fc.assert(
    fc.property(made, day, (story, at) => {
      const world = worldAt(story, at);
      for (const { id, when: date } of story.events) if (at >= date.from && at < date.to) expect(world.events.get(id)).toBe('perhaps');
      for (const { id, since } of story.ties)
        if (at >= since.from && at < since.to && world.ties.has(id)) expect(world.ties.get(id)).toBe('perhaps');
    })
  );
});

test('announced is never returned as done: a law counts only from the last possible day of its own change', () => {
  fc.assert(
    fc.property(made, day, (story, at) => {
      const { law } = story.states[0]!;
      const standing = worldAt(story, at).law.get('port')!;
      const last = law.findLast(({ since }) => since.to <= at);
      expect(standing.value).toBe(last?.value ?? 'unknown');
    })
  );
});

const on = (iso: string) => worldAt(real, dayOf(iso));
const laws = (iso: string) =>
  Object.fromEntries([...on(iso).law].filter(([, { value }]) => value !== 'unknown').map(([id, { value }]) => [id, value]));
const diplomacies = (iso: string) =>
  Object.fromEntries([...on(iso).diplomacy].filter(([, { value }]) => value !== 'none').map(([id, { value }]) => [id, value]));

test.each([
  ['2003-02-13', {}],
  ['2003-02-14', { russia: 'listed' }],
  ['2005-03-15', { russia: 'listed', kazakhstan: 'listed' }],
  ['2006-09-15', { russia: 'listed', kazakhstan: 'listed', kyrgyzstan: 'listed' }],
  ['2023-12-29', { russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'listed' }],
  ['2024-09-06', { russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'off' }],
  ['2024-10-04', { russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off' }],
  ['2025-04-16', { russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off' }],
  ['2025-04-17', { russia: 'suspended', kazakhstan: 'off', kyrgyzstan: 'off' }]
])('on %s the laws are as the storyboard has them', (iso, expected) => {
  expect(laws(iso)).toEqual(expected);
});

test.each([
  ['2024-01-29', {}],
  ['2024-01-30', { china: 'ambassador' }],
  ['2024-10-04', { china: 'ambassador', uae: 'ambassador' }],
  ['2025-07-02', { china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' }],
  ['2025-07-03', { china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador', russia: 'recognised' }]
])('on %s the embassies are as the storyboard has them', (iso, expected) => {
  expect(diplomacies(iso)).toEqual(expected);
});

test('the pencil line is never ahead of the law: broken until the ban is suspended, whole from then on, and it never goes back', () => {
  const { stops } = real.clock;
  let before = 0;
  for (let at: Day = stops[0]!.day; at <= stops.at(-1)!.day; at++) {
    const { strike, law } = worldAt(real, at);
    expect(strike.reach).toBeGreaterThanOrEqual(before);
    expect(strike.line === 'solid').toBe(law.get(real.register.state)!.value === 'suspended');
    if (strike.line !== 'solid') expect(strike.reach).toBeLessThan(1);
    before = strike.reach;
  }
});

test('on the day of the article a removal is announced and nobody recognises', () => {
  const world = on('2024-10-04');
  expect(world.strike).toMatchObject({ line: 'dashed' });
  expect([...world.diplomacy.values()].map(({ value }) => value)).not.toContain('recognised');
  expect(world.ties.has('r01')).toBe(true);
  expect(world.ties.has('r32')).toBe(false);
});
