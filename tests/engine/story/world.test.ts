import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, stepsOf, type Article, type Event, type State, type Tie } from '../../../src/article/article';
import { dayOf, isoOf, type Day } from '../../../src/article/day';
import type { When } from '../../../src/article/when';
import { sayer } from '../../../src/article/words';
import { growStory } from '../../bench/grow';
import { compose } from '../../../src/build/compose';
import { stanceOnMap } from '../../../src/story/stances';
import { worldAt, type World } from '../../../src/story/world';
import { madeArticle } from '../../made';

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
    const changes = {
      law: inOrder(law).map((since, at) => ({
        value: (['listed', 'removal-announced', 'suspended'] as const)[at]!,
        since,
        event: `e${at}`
      })),
      diplomacy: inOrder(diplomacy).map((since, at) => ({ value: (['ambassador', 'recognised'] as const)[at]!, since, event: `e${at}` }))
    };
    const state = { id: 'port', stances: changes } as unknown as State;
    return {
      register: {
        strokes: inOrder(law).map((since, at) => ({ id: `s${at}`, name: `s${at}`, event: '', since, reach: at / 3, line: 'dashed' }))
      },
      tracks: [{ id: 'law' }, { id: 'diplomacy' }],
      states: [state],
      ties: ties.map(([since, until], at) => ({ id: `r${at}`, since, ...(until && { until }) }) as unknown as Tie),
      events: events.map((date, at) => ({ id: `e${at}`, when: date }) as unknown as Event)
    } as unknown as Article;
  });

const day = fc.integer({ min: -50, max: 4500 });
const plain = (world: World) => ({
  ...world,
  day: 0,
  stances: [...world.stances].map(([track, stances]) => [track, [...stances]]),
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
        ...story.states.flatMap((state) => changesOf(state).map(({ since }) => since))
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
      const law = story.states[0]!.stances.law!;
      const stance = worldAt(story, at).stances.get('law')!.get('port')!;
      const last = law.findLast(({ since }) => since.to <= at);
      expect(stance.value).toBe(last?.value);
    })
  );
});

const on = (iso: string) => worldAt(real, dayOf(iso));
const standing = (track: string) => (iso: string) =>
  Object.fromEntries([...on(iso).stances.get(track)!].flatMap(([id, { value }]) => (value ? [[id, value]] : [])));
const laws = standing('law');
const diplomacies = standing('diplomacy');

test.each([
  ['2001-10-07', {}],
  ['2003-02-13', { usa: 'sdgt' }],
  ['2003-02-14', { usa: 'sdgt', russia: 'listed' }],
  ['2005-03-15', { usa: 'sdgt', russia: 'listed', kazakhstan: 'listed' }],
  ['2006-09-15', { usa: 'sdgt', russia: 'listed', kazakhstan: 'listed', kyrgyzstan: 'listed' }],
  ['2023-12-29', { usa: 'sdgt', russia: 'listed', kazakhstan: 'removal-announced', kyrgyzstan: 'listed' }],
  ['2024-01-30', { usa: 'sdgt', russia: 'listed', kazakhstan: 'removal-announced', kyrgyzstan: 'listed' }],
  ['2024-01-31', { usa: 'sdgt', russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'listed' }],
  ['2024-09-02', { usa: 'sdgt', russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'off' }],
  ['2024-10-04', { usa: 'sdgt', russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' }],
  ['2025-04-16', { usa: 'sdgt', russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' }],
  ['2025-04-17', { usa: 'sdgt', russia: 'suspended', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' }]
])('on %s the laws are as the storyboard has them', (iso, expected) => {
  expect(laws(iso)).toEqual(expected);
});

test.each([
  ['2022-03-30', {}],
  ['2024-01-29', { russia: 'charge' }],
  ['2024-01-30', { russia: 'charge', china: 'ambassador' }],
  ['2024-10-04', { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador' }],
  ['2025-07-02', { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' }],
  ['2025-07-03', { russia: 'recognised', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' }]
])('on %s the embassies are as the storyboard has them', (iso, expected) => {
  expect(diplomacies(iso)).toEqual(expected);
});

test('the pencil line is never ahead of the law: broken until the ban is suspended, whole from then on, and it never goes back', () => {
  const { stops } = real.clock;
  let before = 0;
  const edges = real.events.flatMap(({ when: date }) => [date.from - 1, date.from, date.to, date.to + 1]);
  const days = [stops[0]!.day, ...edges, stops.at(-1)!.day].sort((a, b) => a - b);
  for (const at of days) {
    const { strike, stances } = worldAt(real, at);
    expect(strike.reach).toBeGreaterThanOrEqual(before);
    expect(strike.line === 'solid').toBe(stances.get('law')!.get(real.register.state)!.value === 'suspended');
    if (strike.line !== 'solid') expect(strike.reach).toBeLessThan(1);
    before = strike.reach;
  }
});

test('on the day of the article a removal is announced and nobody recognises', () => {
  const world = on('2024-10-04');
  expect(world.strike).toMatchObject({ line: 'dashed' });
  expect(Object.values(diplomacies('2024-10-04'))).not.toContain('recognised');
  expect(world.ties.has('r01')).toBe(true);
  expect(world.ties.has('r32')).toBe(false);
});

/** Every date of a story with the ids that it can change. */
function changesByDay(story: Article): ReadonlyMap<Day, ReadonlySet<string>> {
  const found = new Map<Day, Set<string>>();
  const add = (id: string, ...dates: (When | undefined)[]) => {
    for (const date of dates) for (const day of date ? [date.from, date.to] : []) found.set(day, (found.get(day) ?? new Set()).add(id));
  };
  for (const { id, when: date } of story.events) add(`events ${id}`, date);
  for (const { id, since, until, once } of story.ties) {
    add(`ties ${id}`, since, until);
    // What was of one day is over on the next.
    if (once) found.set(since.to + 1, (found.get(since.to + 1) ?? new Set()).add(`ties ${id}`));
  }
  for (const { id, stances } of story.states)
    for (const [track, changes] of Object.entries(stances)) for (const { since } of changes) add(`${track} ${id}`, since);
  for (const { since } of story.register.strokes) add('strike', since);
  return found;
}

/** What two worlds differ in. */
function differences(a: World, b: World): string[] {
  const maps = [
    ...(['events', 'ties'] as const).map((name) => [name, a[name], b[name]] as const),
    ...[...a.stances].map(([track, stances]) => [track, stances, b.stances.get(track)!] as const)
  ].flatMap(([name, one, other]: readonly [string, ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>]) => {
    const ids = [...new Set([...one.keys(), ...other.keys()])];
    return ids.filter((id) => JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id))).map((id) => `${name} ${id}`);
  });
  return JSON.stringify(a.strike) === JSON.stringify(b.strike) ? maps : [...maps, 'strike'];
}

test.each([
  ['real', real],
  ['made', madeArticle()],
  ['grown', growStory(madeArticle(), 6)]
])(
  'from one date of the %s story to the next the world changes only by what happened on it, and on every date something does',
  (_, story) => {
    const changes = changesByDay(story);
    const days = [...changes.keys()].sort((a, b) => a - b);
    const { stops } = story.clock;
    expect(differences(worldAt(story, stops[0]!.day - 9999), worldAt(story, days[0]! - 1))).toEqual([]);
    days.forEach((day, at) => {
      const before = worldAt(story, day - 1);
      expect(differences(worldAt(story, days[at - 1] ?? day - 1), before)).toEqual([]);
      const changed = differences(before, worldAt(story, day));
      expect([...changes.get(day)!]).toEqual(expect.arrayContaining(changed));
      expect(changed.length, isoOf(day)).toBeGreaterThan(0);
    });
    expect(differences(worldAt(story, days.at(-1)!), worldAt(story, days.at(-1)! + 9999))).toEqual([]);
  }
);

test('a tie holds up to the day of its end and not on it; where that is known to the year, perhaps within it', () => {
  const held = (id: string, iso: string) => worldAt(madeArticle(), dayOf(iso)).ties.get(id);
  expect(['1995-05-31', '1995-06-01', '1995-06-29', '1995-06-30', '2003-04-30', '2003-05-01'].map((iso) => held('r01', iso))).toEqual([
    undefined,
    'perhaps',
    'perhaps',
    'surely',
    'surely',
    undefined
  ]);
  expect(['2001-03-02', '2002-12-31', '2003-01-01', '2003-12-30', '2003-12-31'].map((iso) => held('r02', iso))).toEqual([
    'surely',
    'surely',
    'perhaps',
    'perhaps',
    undefined
  ]);
  expect(['1999-12-30', '1999-12-31', '2005-12-31'].map((iso) => held('r03', iso))).toEqual([undefined, 'surely', 'surely']);
});

test('a tie of one day holds on that day and on no other', () => {
  expect(['2024-03-21', '2024-03-22', '2024-03-23'].map((iso) => on(iso).ties.get('r27'))).toEqual([undefined, 'surely', undefined]);
});

test('a removal that is announced, and a ban that is suspended, are never returned as off', () => {
  const of = (id: string, iso: string) => on(iso).stances.get('law')!.get(id)!.value;
  expect(['2023-12-29', '2024-01-30', '2024-01-31'].map((iso) => of('kazakhstan', iso))).toEqual([
    'removal-announced',
    'removal-announced',
    'off'
  ]);
  expect(['2024-10-04', '2024-12-28', '2025-04-17', '2026-11-24'].map((iso) => of('russia', iso))).toEqual([
    'removal-announced',
    'removal-announced',
    'suspended',
    'suspended'
  ]);
});

test('a change known to the year is shown as perhaps the next, beside what surely holds', () => {
  const island = (iso: string) => worldAt(madeArticle(), dayOf(iso)).stances.get('diplomacy')!.get('island');
  expect(island('2001-12-31')).toEqual({});
  expect(island('2002-07-01')).toEqual({ perhaps: 'ambassador' });
  expect(island('2002-12-31')).toMatchObject({ value: 'ambassador', event: 'l01' });
  expect(island('2002-12-31')).not.toHaveProperty('perhaps');
  expect(island('2003-05-01')).toMatchObject({ value: 'recognised', event: 'l02' });
});

test.each([
  ['1979-12-27', { line: 'none', reach: 0 }],
  ['2003-02-14', { line: 'none', reach: 0, stroke: 'listed' }],
  ['2024-10-03', { line: 'none', reach: 0, stroke: 'listed' }],
  ['2024-10-04', { line: 'dashed', stroke: 'announced' }],
  ['2024-12-27', { line: 'dashed', stroke: 'announced' }],
  ['2024-12-28', { line: 'dashed', stroke: 'law-signed' }],
  ['2025-04-16', { line: 'dashed', stroke: 'law-signed' }],
  ['2025-04-17', { line: 'solid', reach: 1, stroke: 'suspended' }],
  ['2026-12-31', { line: 'solid', reach: 1, stroke: 'suspended' }]
])('on %s the pencil line is as far as the law', (iso, expected) => {
  expect(on(iso).strike).toMatchObject(expected);
});

/** What the reader should see at a step: the storyboard's picture, in the ids of the story. */
const pictures: [step: string, moment: string, laws: object, embassies: object, line: string, ties: string[], not: string[]][] = [
  [
    'announced-words',
    '2024-10-04',
    { usa: 'sdgt', russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' },
    { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador' },
    'dashed',
    ['r01', 'r02'],
    ['r31', 'r32']
  ],
  ['the-list-russia', '2003-02-14', { usa: 'sdgt', russia: 'listed' }, {}, 'none', ['r01'], ['r02']],
  [
    'the-list-neighbours',
    '2006-09-15',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'listed', kyrgyzstan: 'listed' },
    {},
    'none',
    ['r01'],
    ['r14', 'r15']
  ],
  ['soviet-war-in', '1979-12-27', {}, {}, 'none', ['r25'], ['r01', 'r07', 'r08']],
  ['soviet-war-fighters', '1988-04-14', {}, {}, 'none', ['r25', 'r26'], ['r30']],
  ['soviet-war-out', '1989-02-15', {}, {}, 'none', [], ['r25', 'r26', 'r30']],
  ['twenty-years-start', '2001-10-07', {}, {}, 'none', ['r08'], ['r07']],
  [
    'twenty-years-kabul',
    '2021-08-15',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'listed', kyrgyzstan: 'listed' },
    {},
    'none',
    ['r07', 'r08', 'r23'],
    ['r05']
  ],
  [
    'twenty-years-last',
    '2021-08-30',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'listed', kyrgyzstan: 'listed' },
    {},
    'none',
    ['r07'],
    ['r08']
  ],
  [
    'warming-advice',
    '2024-05-27',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'listed' },
    { russia: 'charge', china: 'ambassador' },
    'none',
    ['r01', 'r04'],
    ['r02', 'r05']
  ],
  [
    'warming-allies',
    '2024-07-04',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'listed' },
    { russia: 'charge', china: 'ambassador' },
    'none',
    ['r01', 'r05'],
    ['r02']
  ],
  [
    'neighbours-kazakhstan',
    '2023-12-29',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'removal-announced', kyrgyzstan: 'listed' },
    { russia: 'charge' },
    'none',
    ['r01'],
    ['r14', 'r15', 'r10']
  ],
  [
    'neighbours-kyrgyzstan',
    '2024-09-02',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'off', kyrgyzstan: 'off' },
    { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador' },
    'none',
    ['r14', 'r15'],
    ['r02']
  ],
  [
    'ambassadors-china',
    '2024-01-30',
    { usa: 'sdgt', russia: 'listed', kazakhstan: 'removal-announced', kyrgyzstan: 'listed' },
    { russia: 'charge', china: 'ambassador' },
    'none',
    ['r10'],
    ['r11', 'r32']
  ],
  [
    'ambassadors-none',
    '2024-10-04',
    { usa: 'sdgt', russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' },
    { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador' },
    'dashed',
    ['r10', 'r11'],
    ['r32']
  ],
  [
    'since-law',
    '2024-12-28',
    { usa: 'sdgt', russia: 'removal-announced', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' },
    { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' },
    'dashed',
    ['r01'],
    ['r31', 'r32']
  ],
  [
    'since-suspended',
    '2025-04-17',
    { usa: 'sdgt', russia: 'suspended', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' },
    { russia: 'charge', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' },
    'solid',
    ['r31'],
    ['r01', 'r02', 'r32']
  ],
  [
    'since-recognised',
    '2025-07-03',
    { usa: 'sdgt', russia: 'suspended', kazakhstan: 'off', kyrgyzstan: 'off', tajikistan: 'listed' },
    { russia: 'recognised', kazakhstan: 'charge', china: 'ambassador', uae: 'ambassador', uzbekistan: 'ambassador' },
    'solid',
    ['r31', 'r32'],
    ['r01']
  ]
];

test.each(pictures)('the step %s shows what held on %s', (id, moment, law, embassies, line, ties, not) => {
  const step = stepsOf(real).find((each) => each.id === id)!;
  expect(isoOf(step.moment)).toBe(moment);
  expect(laws(moment)).toEqual(law);
  expect(diplomacies(moment)).toEqual(embassies);
  const { strike, ties: held } = worldAt(real, step.moment);
  expect(strike.line).toBe(line);
  if (line !== 'solid') expect(strike.reach).toBeLessThan(1);
  for (const tie of ties) expect(held.get(tie), tie).toBe('surely');
  for (const tie of not) expect(held.has(tie), tie).toBe(false);
});

test('what had begun by a day is said to have been so by then, not since then', () => {
  const tajikistan = real.states.find(({ id }) => id === 'tajikistan')!;
  const words = stanceOnMap(real, on('2024-10-04'), tajikistan, sayer(real.lang, real.ui));
  expect(words).toBe('on the terrorist list, by 4 October 2024 at the latest');
});

test('nobody has recognised until 2 July 2025, and every state stands somewhere on both tracks on every day of the clock', () => {
  const { stops } = real.clock;
  for (let at: Day = stops[0]!.day; at <= stops.at(-1)!.day; at += 1) {
    const { stances } = worldAt(real, at);
    for (const each of stances.values()) expect(each.size).toBe(real.states.length);
    const recognised = [...stances.get('diplomacy')!].filter(([, { value }]) => value === 'recognised').map(([id]) => id);
    expect(recognised).toEqual(at < dayOf('2025-07-03') ? [] : ['russia']);
  }
});
