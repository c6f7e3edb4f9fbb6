import { expect, test } from 'vitest';
import { faultLine, type Fault } from '../../src/article/check/fault';
import { faultsIn } from '../../src/article/check/faults';
import { readFolder } from '../../src/build/folder';
import { madeRaw, type Loose } from '../made';

type Expected = Partial<Record<keyof Fault, string>>;

const broken: [what: string, change: (raw: Loose) => void, fault: Expected][] = [
  ['a file that is missing', ({ files }) => delete files.ties, { file: 'data/ties.json', wrong: 'is missing' }],
  [
    'a field that is missing',
    ({ files }) => delete files.claims.claims[0].paragraph,
    { item: 'c01', field: 'paragraph', wrong: 'is missing', instead: 'number' }
  ],
  [
    'a field of the wrong type',
    ({ files }) => (files.events.events[0].actors = 'council'),
    { item: 'e01', field: 'actors', instead: 'ids of actors' }
  ],
  [
    'a field that does not exist',
    ({ files }) => (files.actors.actors[0].colour = 'red'),
    { item: 'council', field: 'colour', wrong: 'not a field', instead: 'kind' }
  ],
  [
    'an id of the wrong form',
    ({ files }) => (files.claims.claims[0].id = 'claim1'),
    { item: 'claim1', field: 'id', instead: 'c and two or more digits' }
  ],
  [
    'a value outside its list',
    ({ files }) => (files.claims.claims[0].status = 'sure'),
    { item: 'c01', field: 'status', wrong: 'sure', instead: 'confirmed, partly, contested' }
  ],
  [
    'a thirteenth month',
    ({ files }) => (files.events.events[0].date = '1995-13'),
    { item: 'e01', field: 'date', wrong: '1995-13', instead: 'as precise as its source' }
  ],
  ['a thirtieth of February', ({ files }) => (files.claims.claims[1].date = '2001-02-30'), { item: 'c02', field: 'date' }],
  ['a date in words', ({ files }) => (files.events.events[1].date = 'last Friday'), { item: 'e02', field: 'date', wrong: 'last Friday' }],
  ['a range that ends before it begins', ({ files }) => (files.claims.claims[0].date = '2001-05/2001-04'), { item: 'c01', field: 'date' }],
  [
    'an unknown actor',
    ({ files }) => files.claims.claims[0].actors.push('pilot'),
    { item: 'c01', field: 'actors', wrong: 'pilot', instead: 'data/actors.json' }
  ],
  ['an unknown place', ({ files }) => files.events.events[0].places.push('moon'), { item: 'e01', field: 'places', wrong: 'moon' }],
  [
    'an unknown source',
    ({ files }) => (files.ties.ties[0].sources = [{ id: 'rumour', as: 'states' }]),
    { item: 'r01', field: 'sources', wrong: 'rumour' }
  ],
  ['an unknown lane', ({ files }) => (files.events.events[0].lane = 'sky'), { item: 'e01', field: 'lane', wrong: 'sky' }],
  [
    'an unknown kind of tie',
    ({ files }) => (files.ties.ties[0].kind = 'likes'),
    { item: 'r01', field: 'kind', wrong: 'likes', instead: 'tieKinds' }
  ],
  ['an unknown claim', ({ files }) => files.events.events[0].claims.push('c99'), { item: 'e01', field: 'claims', wrong: 'c99' }],
  ['a tie from nobody', ({ files }) => (files.ties.ties[0].from = 'pilot'), { item: 'r01', field: 'from', wrong: 'pilot' }],
  ['a tie to where it comes from', ({ files }) => (files.ties.ties[0].to = 'council'), { item: 'r01', field: 'to' }],
  [
    "an event that no state's law knows",
    ({ files }) => (files.states.states[0].law[0].event = 'e77'),
    { item: 'harbour', field: 'law', wrong: 'e77' }
  ],
  [
    'a section that rests on an unknown fact',
    ({ files }) => files.sections.sections[0].facts.push('e88'),
    { item: 'landing', field: 'facts', wrong: 'e88' }
  ],
  [
    'a step that points at nothing',
    ({ files }) => files.sections.sections[0].steps[0].focus.push('actor:pilot'),
    { item: 'landing-one', field: 'focus', wrong: 'pilot' }
  ],
  [
    'a step that looks at nothing',
    ({ files }) => (files.sections.sections[0].steps[0].look = ['moon']),
    { item: 'landing-one', field: 'look', wrong: 'moon' }
  ],
  [
    'an id used twice',
    ({ files }) => files.claims.claims.push({ ...files.claims.claims[0] }),
    { item: 'c01', field: 'id', wrong: 'used twice' }
  ],
  [
    "a step with its section's id",
    ({ files }) => (files.sections.sections[0].steps[0].id = 'landing'),
    { item: 'landing', wrong: 'used twice' }
  ],
  [
    'a tie that ends before it begins',
    ({ files }) => (files.ties.ties[0].until = '1990'),
    { item: 'r01', field: 'until', wrong: 'before it began' }
  ],
  ['events out of order', ({ files }) => files.events.events.reverse(), { field: 'date', instead: 'in order of time' }],
  [
    'a later event from before the article',
    ({ files }) => (files.events.events[2].date = '2001-03-02'),
    { item: 'l01', field: 'part', wrong: 'not after the article' }
  ],
  [
    'an event of the article from after it',
    ({ files }) => (files.events.events[1].date = '2001-09-09'),
    { item: 'e02', field: 'part', wrong: 'after the article', instead: 'later' }
  ],
  [
    'changes of law out of order',
    ({ files }) => files.states.states[0].law.reverse(),
    { item: 'harbour', field: 'law', instead: 'in order of time' }
  ],
  [
    'a pencil that goes back',
    ({ files }) => (files.story.register.stages[0].reach = 0.9),
    { item: 'promised', field: 'reach', instead: 'does not go back' }
  ],
  [
    'a clock that runs backward',
    ({ files }) => (files.story.clock.end = '1999-01-01'),
    { file: 'data/story.json', item: 'clock', instead: 'in order of time' }
  ],
  [
    'a moment that the clock does not show',
    ({ files }) => (files.sections.sections[0].steps[1].moment = '2031-01-01'),
    { item: 'landing-two', field: 'moment', instead: '2005-12-31' }
  ],
  ['a section without facts', ({ files }) => (files.sections.sections[0].facts = []), { item: 'landing', field: 'facts' }],
  [
    'a fact that no section uses',
    ({ files }) => files.sections.sections[0].facts.shift(),
    { file: 'data/claims.json', item: 'c01', wrong: 'used by no section' }
  ],
  [
    'an actor that does nothing',
    ({ files }) => files.actors.actors.push({ ...files.actors.actors[0], id: 'idler' }),
    { file: 'data/actors.json', item: 'idler', wrong: 'used by no' }
  ],
  [
    'a place where nothing happens',
    ({ files }) => files.places.places.push({ ...files.places.places[0], id: 'moor' }),
    { item: 'moor', wrong: 'used by no' }
  ],
  [
    'a source that nothing cites',
    ({ files }) => files.sources.sources.push({ ...files.sources.sources[0], id: 'almanac' }),
    { item: 'almanac', wrong: 'cited by nothing' }
  ],
  [
    'a party without a speaker',
    ({ files }) => delete files.claims.claims[1].speaker,
    { item: 'c02', field: 'speaker', wrong: 'missing although' }
  ],
  [
    'a speaker without a party',
    ({ files }) => (files.claims.claims[0].speaker = 'ferry'),
    { item: 'c01', field: 'speaker', wrong: 'although voice is established' }
  ],
  [
    'a confirmed claim without a source',
    ({ files }) => (files.claims.claims[0].sources = []),
    { item: 'c01', field: 'sources', instead: 'at least one source' }
  ],
  [
    'a paragraph that the article does not have',
    ({ files }) => (files.claims.claims[0].paragraph = 9),
    { item: 'c01', field: 'paragraph', instead: '1 to 3' }
  ],
  [
    'an address that is none',
    ({ files }) => (files.sources.sources[0].url = 'gazette'),
    { item: 'gazette', field: 'url', instead: 'https://' }
  ],
  [
    'a sentence that is missing',
    ({ texts }) => delete texts.en!.events.e01,
    { file: 'data/text/en/events.json', item: 'e01', wrong: 'has no words' }
  ],
  [
    'a sentence for nothing',
    ({ texts }) => (texts.en!.ties.r77 = texts.en!.ties.r01),
    { file: 'data/text/en/ties.json', item: 'r77', wrong: 'belongs to nothing' }
  ],
  [
    'a step that is too short',
    ({ texts }) => (texts.en!.steps['landing-one'] = 'Too short.'),
    { item: 'landing-one', wrong: '2 words', instead: '25 to 60' }
  ],
  [
    'a step that is too long',
    ({ texts }) => (texts.en!.steps['landing-one'] = 'word '.repeat(61)),
    { item: 'landing-one', wrong: '61 words' }
  ],
  ['words tied to nothing', ({ texts }) => (texts.en!.steps['landing-two'] += ' [Here](c55).'), { item: 'landing-two', wrong: 'c55' }],
  [
    'a contested claim without its note',
    ({ texts }) => delete texts.en!.notes.c02,
    { file: 'data/text/en/notes.json', item: 'c02', wrong: 'missing' }
  ],
  ['a note that stands nowhere', ({ texts }) => (texts.en!.notes.c01 = texts.en!.notes.c02), { item: 'c01', wrong: 'stands at no step' }],
  [
    'a plural without its common form',
    ({ texts }) => (texts.en!.ui.count = { one: 'x' }),
    { file: 'data/text/en/ui.json', item: '', field: 'count', instead: 'plural' }
  ],
  ['no language', (raw) => (raw.texts = {}), { file: 'data/text', wrong: 'no language' }]
];

test.each(broken)('%s is reported: file, item, field, what is wrong, what to write', (_, change, expected) => {
  const { faults } = faultsIn(madeRaw(change));
  const fits = (fault: Fault) => Object.entries(expected).every(([key, part]) => fault[key as keyof Fault].includes(part));
  expect(faults.filter(fits).map(faultLine), faults.map(faultLine).join('\n')).not.toEqual([]);
});

test('at least 25 kinds of broken data are tried', () => {
  expect(broken.length).toBeGreaterThanOrEqual(25);
});

test('sound data have no fault, the real ones neither', () => {
  expect(faultsIn(madeRaw()).faults.map(faultLine)).toEqual([]);
  const { raw, faults } = readFolder();
  expect([...faults, ...faultsIn(raw).faults].map(faultLine)).toEqual([]);
});

test('a broken item hides no other fault, and makes none for what refers to it', () => {
  const { faults } = faultsIn(
    madeRaw(({ files }) => {
      files.actors.actors[0].kind = 'ghost';
      files.events.events[0].lane = 'sky';
    })
  );
  expect(faults.map(({ item, field }) => `${item} ${field}`)).toEqual(['council kind', 'e01 lane']);
});

test('a fault reads as a sentence that names the file, the item, the field, the fault and the remedy', () => {
  const [fault] = faultsIn(madeRaw(({ files }) => (files.claims.claims[0].paragraph = 9))).faults;
  expect(faultLine(fault!)).toBe('data/claims.json › c01 › paragraph is 9. Write a number from 1 to 3.');
});

test('with a fault there are no data to build from', () => {
  expect(faultsIn(madeRaw(({ files }) => delete files.ties)).data).toEqual([]);
  expect(faultsIn(madeRaw()).data).toHaveLength(1);
});
