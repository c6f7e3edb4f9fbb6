import { expect, test } from 'vitest';
import { faultsIn } from '../../../src/article/check/faults';
import { readFolder } from '../../../src/build/folder';
import { madeRaw, type Loose } from '../../made';
import { asExpected, en, said, type Row } from './expected';

const gone = 'which does not exist';

const kept = 'data/releases/2000-01-01.json';
const madeVersion = () => ({
  version: '2000-01-01',
  facts: [
    { id: 'c01', status: 'confirmed', voice: 'established', sentence: { en: 'One' } },
    { id: 'e01', sentence: { en: 'Two' } }
  ]
});
/** A version that was kept, which is sound but for `change`. */
const withVersion =
  (change: (version: Loose['releases'][string]) => void) =>
  (raw: Loose): void => {
    raw.releases['2000-01-01'] = madeVersion();
    change(raw.releases['2000-01-01']);
  };

/** Each of these makes the faults that stand behind it, and no other. */
const broken: Row[] = [
  // Files and fields
  ['a file that is missing', ({ files }) => delete files.ties, ['data/ties.json', '', '', 'is missing', 'the file']],
  ['a file of sentences that is missing', ({ texts }) => delete texts.en!.lanes, [en('lanes'), '', '', 'is missing', 'the file']],
  ['a file of pencil notes that is missing', ({ texts }) => delete texts.en!.notes, [en('notes'), '', '', 'is missing', 'the file']],
  ['a file that is no list', ({ files }) => (files.terms = []), ['data/terms.json', '', '', 'is []', 'an object, in { }']],
  [
    'a language folder that is missing',
    (raw) => (raw.texts = {}),
    ['data/story.json', '', 'languages', 'names “en”, which has no folder', 'data/text/en']
  ],
  [
    'a language folder that is not listed',
    ({ texts }) => (texts.ar = structuredClone(texts.en!)),
    ['data/story.json', '', 'languages', 'does not name “ar”', 'in the list']
  ],
  [
    'a field that is missing',
    ({ files }) => delete files.claims.claims[0].paragraph,
    ['data/claims.json', 'c01', 'paragraph', 'is missing', "number of the article's paragraph"]
  ],
  [
    'a field of the wrong type',
    ({ files }) => (files.events.events[0].actors = 'council'),
    ['data/events.json', 'e01', 'actors', 'is “council”', 'a list of ids of actors']
  ],
  [
    'a field that does not exist',
    ({ files }) => (files.actors.actors[0].colour = 'red'),
    ['data/actors.json', 'council', 'colour', 'not a field', 'one of id, kind, seats']
  ],
  [
    'a field of the story that is missing',
    ({ files }) => delete files.story.checked,
    ['data/story.json', '', 'checked', 'is missing', 'YYYY-MM-DD']
  ],
  [
    'a value that is not in its list',
    ({ files }) => (files.claims.claims[0].status = 'sure'),
    ['data/claims.json', 'c01', 'status', 'is “sure”', 'confirmed, partly, contested']
  ],
  [
    'a step that is led by no view',
    ({ files }) => (files.sections.sections[0].steps[1].view = 'globe'),
    ['data/sections.json', 'landing-two', 'view', 'is “globe”', 'register, map, network or timeline']
  ],
  [
    'a step that points with no list',
    ({ files }) => (files.sections.sections[0].steps[1].focus = 'e03'),
    ['data/sections.json', 'landing-two', 'focus', 'is “e03”', 'a list of what stands out']
  ],
  [
    'an address that is none',
    ({ files }) => (files.sources.sources[0].url = 'gazette'),
    ['data/sources.json', 'gazette', 'url', 'is “gazette”', 'https://']
  ],
  [
    'an address that is not of the web',
    ({ files }) => (files.sources.sources[0].url = 'ftp://example.org/1'),
    ['data/sources.json', 'gazette', 'url', 'is “ftp:', 'https://']
  ],
  [
    'a plural without its common form',
    ({ texts }) => (texts.en!.ui.count = { one: '{n} boat' }),
    [en('ui'), 'count', '', 'is {"one":', 'one for each plural form']
  ],
  [
    'a plural form that is no text',
    ({ texts }) => (texts.en!.ui.count = { one: 5, other: '{n} boats' }),
    [en('ui'), 'count', '', 'is {"one":5', 'one for each plural form']
  ],
  [
    'a plural form that no language has',
    ({ texts }) => (texts.en!.ui.count = { other: '{n} boats', lots: '{n} boats' }),
    [en('ui'), 'count', 'lots', 'is not a field', 'one for each plural form']
  ],
  [
    'a sentence that is empty',
    ({ texts }) => (texts.en!.claims.c01.text = ' '),
    [en('claims'), 'c01', 'text', 'is “ ”', 'in our own words']
  ],
  [
    'a step that is no text',
    ({ texts }) => (texts.en!.steps['landing-one'] = 5),
    [en('steps'), 'landing-one', '', 'is 5', '25 to 60 words']
  ],

  // Ids
  [
    'an id of the wrong form',
    ({ files, texts }) => {
      files.terms.terms[1].id = 'glossary';
      texts.en!.terms.glossary = texts.en!.terms.g02;
      delete texts.en!.terms.g02;
    },
    ['data/terms.json', 'glossary', 'id', 'is “glossary”', 'g and two or more digits']
  ],
  [
    'an item without an id',
    ({ files, texts }) => {
      delete files.terms.terms[1].id;
      delete texts.en!.terms.g02;
    },
    ['data/terms.json', 'number 2', 'id', 'is missing', 'the id of a glossary term']
  ],
  [
    'an id that two claims have',
    ({ files }) => files.claims.claims.push({ ...files.claims.claims[0] }),
    ['data/claims.json', 'c01', 'id', 'is used twice', 'an id that nothing else has']
  ],
  [
    "a step with its section's id",
    ({ files, texts }) => {
      files.sections.sections[2].steps[0].id = 'reading';
      for (const file of ['steps', 'plain']) {
        texts.en![file]!.reading = texts.en![file]!['reading-it'];
        delete texts.en![file]!['reading-it'];
      }
    },
    ['data/sections.json', 'reading', 'id', 'is used twice', 'an id that nothing else has']
  ],

  // Dates
  [
    'a thirteenth month',
    ({ files }) => (files.claims.claims[0].date = '2001-13'),
    ['data/claims.json', 'c01', 'date', 'is “2001-13”: Month must be 01-12', 'as precise as its source']
  ],
  [
    'a thirtieth of February',
    ({ files }) => (files.claims.claims[2].date = '2001-02-30'),
    ['data/claims.json', 'c03', 'date', 'is “2001-02-30”: Day must be 01-28', 'as precise as its source']
  ],
  [
    'a date in words',
    ({ files }) => (files.events.events[1].date = 'last Friday'),
    ['data/events.json', 'e02', 'date', 'is “last Friday”', 'as precise as its source']
  ],
  [
    'an event on a day that does not exist',
    ({ files }) => (files.events.events[1].date = '1998-06-31'),
    ['data/events.json', 'e02', 'date', 'is “1998-06-31”: Day must be 01-30', 'as precise as its source']
  ],
  [
    'a range that ends before it begins',
    ({ files }) => (files.claims.claims[2].date = '2001-05/2001-04'),
    ['data/claims.json', 'c03', 'date', 'Interval start must be before', 'a range 2001-12-10/2001-12-17']
  ],
  [
    'a moment that is no day',
    ({ files }) => (files.sections.sections[0].steps[0].moment = '2001-02-29'),
    ['data/sections.json', 'landing-one', 'moment', 'is “2001-02-29”', 'as YYYY-MM-DD']
  ],
  ...['2001/..', '../2001', '/', '0000', '2001/2002/2003', '20O1'].map((date): Row => [
    `the date ${date}`,
    ({ files }) => (files.claims.claims[1].date = date),
    ['data/claims.json', 'c02', 'date', `is “${date}”`, 'as precise as its source']
  ]),
  [
    'a date of an article that is none',
    ({ files }) => (files.story.article.date = '2001-00'),
    ['data/story.json', 'article', 'date', 'is “2001-00”', 'as precise as its source']
  ],
  [
    'a source published on no day',
    ({ files }) => (files.sources.sources[0].published = '2001-04-31'),
    ['data/sources.json', 'gazette', 'published', 'is “2001-04-31”', 'as precise as its source']
  ],

  // Ids that lead nowhere
  [
    'an unknown actor',
    ({ files }) => files.claims.claims[0].actors.push('pilot'),
    ['data/claims.json', 'c01', 'actors', `names “pilot”, ${gone}`, 'the id of an actor in data/actors.json']
  ],
  [
    'an unknown speaker',
    ({ files }) => (files.claims.claims[1].speaker = 'pilot'),
    ['data/claims.json', 'c02', 'speaker', `names “pilot”, ${gone}`, 'the id of an actor']
  ],
  [
    'an unknown place',
    ({ files }) => files.events.events[0].places.push('moon'),
    ['data/events.json', 'e01', 'places', `names “moon”, ${gone}`, 'the id of a place in data/places.json']
  ],
  [
    'an unknown source',
    ({ files }) => files.ties.ties[0].sources.push({ id: 'rumour', as: 'states' }),
    ['data/ties.json', 'r01', 'sources', `names “rumour”, ${gone}`, 'the id of a source in data/sources.json']
  ],
  [
    'an unknown lane',
    ({ files }) => (files.events.events[0].lane = 'sky'),
    ['data/events.json', 'e01', 'lane', `names “sky”, ${gone}`, 'a lane in lanes of data/story.json']
  ],
  [
    'an unknown kind of tie',
    ({ files }) => (files.ties.ties[0].kind = 'likes'),
    ['data/ties.json', 'r01', 'kind', `names “likes”, ${gone}`, 'a kind in tieKinds of data/story.json']
  ],
  [
    'an unknown claim',
    ({ files }) => files.events.events[0].claims.push('c99'),
    ['data/events.json', 'e01', 'claims', `names “c99”, ${gone}`, 'the id of a claim in data/claims.json']
  ],
  [
    'a tie from nobody',
    ({ files }) => (files.ties.ties[0].from = 'pilot'),
    ['data/ties.json', 'r01', 'from', `names “pilot”, ${gone}`, 'the id of an actor']
  ],
  [
    'an unknown event behind a law',
    ({ files }) => (files.states.states[0].stances.law[0].event = 'e77'),
    ['data/states.json', 'harbour', 'stances.law', `names “e77”, ${gone}`, 'the id of an event in data/events.json']
  ],
  [
    'an unknown event behind the pencil',
    ({ files }) => (files.story.register.strokes[1].event = 'e77'),
    ['data/story.json', 'promised', 'event', `names “e77”, ${gone}`, 'the id of an event']
  ],
  [
    'an unknown capital',
    ({ files }) => (files.states.states[1].capital = 'moon'),
    ['data/states.json', 'island', 'capital', `names “moon”, ${gone}`, 'the id of a place']
  ],
  // Windows of the timeline
  [
    'an event in focus that does not exist',
    ({ files }) => files.windows.windows[0].focus.push('e99'),
    ['data/windows.json', 'landing', 'focus', `“e99”, ${gone}`, 'the id of an event']
  ],
  [
    'an event in focus outside of the window',
    ({ files }) => (files.windows.windows[0].to = '2000-12-31'),
    ['data/windows.json', 'landing', 'focus', 'has e03, which is not between 1995-01-01 and 2000-12-31', 'an event within the window']
  ],
  [
    'a window of nothing',
    (raw) => {
      raw.files.windows.windows.push({ id: 'leaving', from: '1995-01-01', to: '1996-01-01', unit: 'month' });
      raw.texts.en!.windows.leaving = { title: 'A year', short: 'A year' };
    },
    ['data/windows.json', 'leaving', 'id', 'is that of no step or section', 'the id of one'],
    [en('windows'), 'leaving', '', 'belongs to no step or section', 'an id that exists']
  ],
  [
    'a window that ends before it begins',
    ({ files }) => Object.assign(files.windows.windows[0], { from: '2004-12-31', to: '1995-01-01', focus: [], context: [] }),
    ['data/windows.json', 'landing', 'to', 'is 1995-01-01, not after 2004-12-31', 'a later day']
  ],
  [
    'a step’s window without days, in a section without one',
    (raw) => {
      raw.files.windows.windows.push({ id: 'afterwards-now', focus: ['l02'] });
    },
    ['data/windows.json', 'afterwards-now', 'from', 'is missing', 'from, to and unit']
  ],
  [
    'a bracket that is longer than its words',
    (raw) => {
      raw.files.windows.windows[0].bracket = { from: 'e03', to: 'l02', lasts: { n: 3, unit: 'year', as: 'about' } };
      raw.texts.en!.windows.landing.bracket = 'three years';
    },
    ['data/windows.json', 'landing', 'bracket.lasts', 'is about 3 × year, but from e03 to l02 are 790 days', 'within a twentieth']
  ],
  [
    'a bracket whose ends are exchanged',
    (raw) => {
      raw.files.windows.windows[0].bracket = { from: 'l02', to: 'e03', lasts: { n: 2, unit: 'year', as: 'more' } };
      raw.texts.en!.windows.landing.bracket = 'more than two years';
    },
    ['data/windows.json', 'landing', 'bracket', 'ends with e03, which is not after l02', 'in order of time']
  ],
  [
    'a bar of a tie that does not exist',
    ({ files }) => files.windows.windows[0].bars.push({ id: 'r99' }),
    ['data/windows.json', 'landing', 'bars', `“r99”, ${gone}`, 'the id of a tie']
  ],
  [
    'a bracket without words',
    ({ files }) => (files.windows.windows[0].bracket = { from: 'e03', to: 'l02', lasts: { n: 2, unit: 'year', as: 'more' } }),
    [en('windows'), 'landing', 'bracket', 'is missing', 'how long it was']
  ],
  [
    'words for a bar that is not there',
    ({ texts }) => (texts.en!.windows.landing.bars.r02 = 'promised'),
    [en('windows'), 'landing', 'bars', 'has words for r02, which is no bar of it', 'r01, mending']
  ],
  [
    'an unknown tie on the timeline',
    ({ files }) => (files.story.spans[0].tie = 'r77'),
    ['data/story.json', 'r77', 'tie', `names “r77”, ${gone}`, 'the id of a tie in data/ties.json']
  ],
  [
    'an unknown source of the map',
    ({ files }) => files.story.mapSources.push('atlas'),
    ['data/story.json', 'mapSources', '', `names “atlas”, ${gone}`, 'the id of a source']
  ],
  [
    'a section that rests on an unknown fact',
    ({ files }) => files.sections.sections[0].facts.push('e88'),
    ['data/sections.json', 'landing', 'facts', `names “e88”, ${gone}`, 'the id of a fact']
  ],
  [
    'a step that points at nothing',
    ({ files }) => files.sections.sections[0].steps[0].focus.push('actor:pilot'),
    ['data/sections.json', 'landing-one', 'focus', `names “actor:pilot”, ${gone}`, 'actor:, place: or state: and an id']
  ],
  [
    'a step that looks at nothing',
    ({ files }) => files.sections.sections[0].steps[0].look.push('moon'),
    ['data/sections.json', 'landing-one', 'look', `names “moon”, ${gone}`, 'the id of a place']
  ],
  [
    'a step with an unknown note',
    ({ files }) => (files.sections.sections[0].steps[1].notes = ['c77']),
    ['data/sections.json', 'landing-two', 'notes', `names “c77”, ${gone}`, 'the id of a claim']
  ],
  [
    'a step with an unknown source',
    ({ files }) => files.sections.sections[0].steps[0].sources.push('rumour'),
    ['data/sections.json', 'landing-one', 'sources', `names “rumour”, ${gone}`, 'the id of a source']
  ],
  ...['c77', 'actor:pilot', 'actor:council:x', 'lane:quay'].map((id): Row => [
    `a step that ties words to ${id}`,
    ({ texts }) => (texts.en!.steps['landing-two'] += ` [Really](${id}).`),
    [en('steps'), 'landing-two', '', `ties words to “${id}”, ${gone}`, 'the id of a fact']
  ]),

  // Stances, and what follows from them
  [
    'a stance on a track that does not exist',
    ({ files }) => (files.states.states[1].stances.trade = [{ value: 'open', event: 'l01' }]),
    ['data/states.json', 'island', 'stances', `names “trade”, ${gone}`, 'the id of a track in tracks of data/story.json']
  ],
  [
    'a stance that its track does not have',
    ({ files }) => (files.states.states[1].stances.diplomacy[0].value = 'loved'),
    ['data/states.json', 'island', 'stances.diplomacy', 'is “loved”, which diplomacy does not have', 'ambassador, recognised']
  ],
  [
    'a tie with neither dates nor a stance',
    ({ files }) => delete files.ties.ties[1].since,
    ['data/ties.json', 'r02', 'since', 'is missing', 'the date on which it began, or the stance']
  ],
  [
    'a tie with dates of its own beside a stance',
    ({ files }) => (files.ties.ties[0].since = '1995-06'),
    ['data/ties.json', 'r01', 'since', 'is given although the tie follows from a stance', 'it into the event of the stance alone']
  ],
  [
    'a tie that follows from a stance which the state never takes',
    ({ files }) => (files.ties.ties[0].stance.state = 'island'),
    ['data/ties.json', 'r01', 'stance', 'is one that island never takes', 'a value that stands among the stances of the state']
  ],
  [
    'a tie whose kind follows from stances elsewhere, with dates of its own',
    ({ files }) => (files.ties.ties[1].kind = 'bars'),
    ['data/ties.json', 'r02', 'since', 'has dates of its own although bars follows from the stances of states', 'the stance in their place']
  ],
  [
    'a pencil line that is whole before the entry has ended',
    ({ files }) => (files.story.register.strokes[1].line = 'solid'),
    ['data/story.json', 'promised', 'line', 'is solid although its event ends nothing', 'dashed: the pencil is never ahead of the law']
  ],
  [
    'an actor of an unknown kind',
    ({ files }) => (files.actors.actors[0].kind = 'ghost'),
    ['data/actors.json', 'council', 'kind', `names “ghost”, ${gone}`, 'the id of a kind in actorKinds of data/story.json']
  ],
  [
    'a kind of tie that is drawn in an unknown manner',
    ({ files }) => (files.story.tieKinds.bars = 'song'),
    ['data/story.json', 'tieKinds', 'bars', `names “song”, ${gone}`, 'the id of a manner in manners of data/story.json']
  ],
  [
    'a seat that is no place',
    ({ files }) => (files.actors.actors[2].seats[0].place = 'moor'),
    ['data/actors.json', 'mayor', 'seats', `names “moor”, ${gone}`, 'the id of a place in data/places.json']
  ],
  [
    'a section that judges the article and is not the last',
    ({ files }) => (files.story.assessment = 'landing'),
    ['data/story.json', '', 'assessment', 'is “landing”', '“reading”, the last section']
  ],
  [
    'a value of a track without words',
    ({ texts }) => delete texts.en!.kinds.tracks.law.values.suspended,
    [en('kinds'), 'tracks', 'law.values.suspended', 'has no words', 'its words']
  ],
  [
    'words for a manner that does not exist',
    ({ texts }) => (texts.en!.kinds.manners.song = 'song'),
    [en('kinds'), 'manners', 'song', 'belongs to nothing in data/story.json', 'an id that exists there']
  ],

  // Order of time
  [
    'a tie that ended before it began',
    ({ files }) => (files.ties.ties[1].until = '1995-05'),
    ['data/ties.json', 'r02', 'until', 'is 1995-05, before it began', 'a date after 2001-03-02']
  ],
  [
    'events out of order',
    ({ files }) => files.events.events.splice(0, 2, files.events.events[1], files.events.events[0]),
    ['data/events.json', 'e01', 'date', 'is 1995-06, before e02', 'the events in order of time']
  ],
  [
    'a later event dated before the article',
    ({ files }) => (files.events.events[3].date = '2001-03-02'),
    ['data/events.json', 'l01', 'part', 'is later, but 2001-03-02 is not after the article', 'article or context']
  ],
  [
    'an event of the article dated after it',
    ({ files }) => (files.events.events[2].date = '2001-09-09'),
    ['data/events.json', 'e03', 'part', 'is article, but 2001-09-09 is after the article', 'later'],
    ['data/sections.json', 'landing-one', 'moment', 'is 2001-03-02, before anything that it points at', 'the day of its event']
  ],
  [
    'a context event dated after the article',
    ({ files }) => (files.events.events[4].part = 'context'),
    ['data/events.json', 'l02', 'part', 'is context, but 2003-05-01 is after the article', 'later']
  ],
  [
    "a state's changes of law out of order",
    ({ files }) => files.states.states[0].stances.law.unshift({ value: 'listed', event: 'l02' }),
    ['data/states.json', 'harbour', 'stances.law', 'has e01, of 1995-06, after a later event', 'the changes in order of time']
  ],
  [
    "a state's changes of diplomacy out of order",
    ({ files }) => files.states.states[1].stances.diplomacy.reverse(),
    ['data/states.json', 'island', 'stances.diplomacy', 'has l01, of 2002, after a later event', 'the changes in order of time']
  ],
  [
    'a change that may have come after the next',
    ({ files }) => (files.events.events[3].date = '2003'),
    ['data/states.json', 'island', 'stances.diplomacy', 'has l02, of 2003-05-01, after a later event', 'the changes in order of time']
  ],
  [
    'a stroke of the pencil out of order',
    ({ files }) => {
      files.story.register.strokes[0].event = 'e03';
      files.story.register.strokes[1].event = 'e01';
    },
    ['data/story.json', 'promised', 'event', 'comes before that of barred', 'the strokes in order of time']
  ],
  [
    'a pencil that goes back',
    ({ files }) => (files.story.register.strokes[0].reach = 0.9),
    ['data/story.json', 'promised', 'reach', 'is 0.5, less than that of barred', 'the pencil does not go back']
  ],
  [
    'stretches of the clock out of order',
    ({ files }) => (files.story.clock.scale[1].from = '1990-01-01'),
    ['data/story.json', 'clock', 'scale.number 2', 'is 1990-01-01, not after 1990-01-01', 'the stretches in order of time']
  ],
  [
    'a moment before the clock begins',
    ({ files }) => (files.sections.sections[0].steps[1].moment = '1989-12-31'),
    ['data/sections.json', 'landing-two', 'moment', 'is 1989-12-31, which the clock does not show', '1990-01-01 to 2005-12-31']
  ],
  [
    'a moment that the clock does not show',
    ({ files }) => (files.sections.sections[0].steps[1].moment = '2031-01-01'),
    ['data/sections.json', 'landing-two', 'moment', 'is 2031-01-01, which the clock does not show', '1990-01-01 to 2005-12-31']
  ],
  [
    'an event that the clock does not show',
    ({ files }) => (files.events.events[4].date = '2006'),
    ['data/events.json', 'l02', 'date', 'is 2006, which the clock does not show', '1990-01-01 to 2005-12-31']
  ],

  // What nothing uses
  [
    'a section without facts',
    ({ files }) => (files.sections.sections[2].facts = []),
    ['data/sections.json', 'reading', 'facts', 'is []', 'ids of the facts that the section rests on']
  ],
  [
    'a claim that no section uses',
    ({ files }) => files.sections.sections[0].facts.shift(),
    ['data/claims.json', 'c01', 'id', 'is used by no section', 'the facts of a section']
  ],
  [
    'an event that no section uses',
    ({ files }) => files.sections.sections[1].facts.shift(),
    ['data/events.json', 'l01', 'id', 'is used by no section', 'the facts of a section']
  ],
  [
    'a tie that no section uses',
    ({ files }) => files.sections.sections[0].facts.splice(files.sections.sections[0].facts.indexOf('r03'), 1),
    ['data/ties.json', 'r03', 'id', 'is used by no section', 'the facts of a section']
  ],
  [
    'a further fact that no section uses',
    ({ files }) => files.sections.sections[0].facts.pop(),
    ['data/further.json', 'f01', 'id', 'is used by no section', 'the facts of a section']
  ],
  [
    'an actor that does nothing',
    ({ files, texts }) => {
      files.actors.actors.push({ ...files.actors.actors[0], id: 'idler' });
      texts.en!.actors.idler = texts.en!.actors.council;
    },
    ['data/actors.json', 'idler', 'id', 'is used by no claim, event or tie', 'where it takes part']
  ],
  [
    'a place where nothing happens',
    ({ files, texts }) => {
      files.places.places.push({ ...files.places.places[0], id: 'moor' });
      texts.en!.places.moor = texts.en!.places.pier;
    },
    ['data/places.json', 'moor', 'id', 'is used by no claim, event, state or step', 'where something happens']
  ],
  [
    'a source that nothing cites',
    ({ files }) => files.sources.sources.push({ ...files.sources.sources[0], id: 'rumour' }),
    ['data/sources.json', 'rumour', 'id', 'is cited by nothing', 'where it is a source']
  ],

  // Who says so, and how far it was checked
  [
    "a party's voice without a speaker",
    ({ files }) => {
      const [, , , claim] = files.claims.claims;
      for (const field of ['speaker', 'said', 'about']) delete claim[field];
      claim.date = '2001-03';
    },
    ['data/claims.json', 'c04', 'speaker', 'is missing although voice is party-then', 'the id of the actor who says it']
  ],
  [
    'a speaker without the day of the speech',
    ({ files }) => delete files.claims.claims[3].said,
    ['data/claims.json', 'c04', 'said', 'is missing although there is a speaker', 'the day on which it was said']
  ],
  [
    'a speech with a day besides that of the speech and of what it is about',
    ({ files }) => (files.claims.claims[3].date = '2001'),
    ['data/claims.json', 'c04', 'date', 'is given although there is a speaker', 'nothing there']
  ],
  [
    'a claim without a speaker and without a day',
    ({ files }) => delete files.claims.claims[0].date,
    ['data/claims.json', 'c01', 'date', 'is missing although there is no speaker', 'when it was so']
  ],
  [
    'the day of a speech where nobody speaks',
    ({ files }) => (files.claims.claims[0].said = '2001-03-02'),
    ['data/claims.json', 'c01', 'said', 'is given although there is no speaker', 'nothing there']
  ],
  [
    'the matter of a speech where nobody speaks',
    ({ files }) => (files.claims.claims[0].about = '2001'),
    ['data/claims.json', 'c01', 'about', 'is given although there is no speaker', 'nothing there']
  ],
  [
    'what was so on its day without that day',
    ({ files }) => delete files.claims.claims[3].asOf,
    ['data/claims.json', 'c04', 'asOf', 'is missing although voice is party-then', 'the day for which it is said, as YYYY-MM-DD']
  ],
  [
    'what is no longer so without a word of what is',
    ({ texts }) => delete texts.en!.claims.c04.now,
    [en('claims'), 'c04', 'now', 'is missing although its day is given', 'what holds since then']
  ],
  [
    'what holds now without a day',
    ({ texts }) => (texts.en!.claims.c01.now = 'It is so.'),
    [en('claims'), 'c01', 'now', 'has words although no day is given', 'asOf and sources']
  ],
  [
    'what a party says, without its name',
    ({ texts }) => (texts.en!.claims.c04.text = 'The pier holds.'),
    [en('claims'), 'c04', 'text', 'does not name mayor, who says it', 'a sentence with “Mayor” in it']
  ],
  [
    'words in quotation marks that no source prints',
    ({ texts }) => (texts.en!.claims.c01.text = 'It was “mended by the sea”.'),
    [en('claims'), 'c01', '', 'quotes “mended by the sea”', 'words that a source prints']
  ],
  [
    'a quotation from a source that there is not',
    ({ files }) => (files.quotes.quotes[0].source = 'rumour'),
    ['data/quotes.json', 'not one day before', 'source', 'names “rumour”, which does not exist', 'data/sources.json']
  ],
  [
    'a further fact on a topic that there is not',
    ({ files }) => (files.further.further[0].topic = 'weather'),
    ['data/further.json', 'f01', 'topic', 'names “weather”, which does not exist', 'topics of data/story.json']
  ],
  [
    'what a source has of a fact that does not rest on it',
    ({ texts }) => (texts.en!.uses.g01.chart = 'has it'),
    [en('uses'), 'g01', 'chart', 'is no source of this fact', 'the id of one of its sources']
  ],
  [
    'a second view that is the first',
    ({ files }) => (files.sections.sections[0].steps[0].beside = 'map'),
    ['data/sections.json', 'landing-one', 'beside', 'is “map”, as its view', 'another view']
  ],
  [
    'a tie without an end that does not say for which day it is said',
    ({ files }) => delete files.ties.ties[2].asOf,
    ['data/ties.json', 'r03', 'asOf', 'is missing although it has no end', 'the day for which it is said, as YYYY-MM-DD']
  ],
  [
    'a fact that is not in the ledger',
    ({ files }) => files.ledger.ids.splice(files.ledger.ids.indexOf('e02'), 1),
    ['data/ledger.json', 'e02', 'ids', 'is missing', 'it at the end of ids']
  ],
  [
    'a figure that is not in the ledger',
    ({ files }) => files.ledger.ids.splice(files.ledger.ids.indexOf('landing-map'), 1),
    ['data/ledger.json', 'landing-map', 'ids', 'is missing', 'it at the end of ids']
  ],
  [
    'a figure that nothing describes',
    ({ texts }) => delete texts.en!.sections.afterwards.captions.register,
    [en('sections'), 'afterwards', 'captions', 'has no words for its register', 'what that picture shows']
  ],
  [
    'words for a figure that is not there',
    ({ texts }) => (texts.en!.sections.landing.captions.network = 'A web'),
    [en('sections'), 'landing', 'captions', 'has words for a network, which does not lead it', 'the views in its leads alone']
  ],
  [
    'an id that was published and exists no more',
    ({ files }) => files.ledger.ids.push('c77'),
    ['data/ledger.json', 'c77', 'ids', 'exists no more', 'it into retired, with what has taken its place']
  ],
  [
    'an id that is withdrawn and exists',
    ({ files }) => files.ledger.retired.push({ id: 'c01' }),
    ['data/ledger.json', 'c01', 'retired', 'still exists', 'it out of retired']
  ],
  [
    'a withdrawn id whose place is taken by nothing that exists',
    ({ files }) => (files.ledger.retired[0].by = 'c88'),
    ['data/ledger.json', 'c09', 'by', 'is “c88”, which does not exist', 'the id of a fact, section or figure']
  ],
  [
    'a correction of no fact',
    ({ files }) => delete files.log.log[1].fact,
    ['data/log.json', 'n02', 'fact', 'is missing although it was corrected', 'the id of the fact']
  ],
  [
    'a correction that does not say what stood there before',
    ({ texts }) => delete texts.en!.log.n02.before,
    [en('log'), 'n02', 'before', 'is missing although it was corrected', 'the words for it']
  ],
  [
    'an entry of the log without words',
    ({ texts }) => delete texts.en!.log.n01,
    [en('log'), 'n01', '', 'has no words', 'title, and before, now and reason']
  ],
  [
    'a rule of wording that cannot be read',
    ({ texts }) => (texts.en!.wording.boat.words = '(ship'),
    [en('wording'), 'boat', 'words', 'is “(ship”', 'a regular expression that can be read']
  ],
  ...(['claims', 'events', 'ties'] as const).map((file): Row => [
    `a confirmed item of ${file} without a source`,
    ({ files }) => (files[file][file][0].sources = []),
    [
      `data/${file}.json`,
      { claims: 'c01', events: 'e01', ties: 'r01' }[file],
      'sources',
      'is empty although status is confirmed',
      'at least one'
    ]
  ]),
  [
    'a tie to where it comes from',
    ({ files }) => (files.ties.ties[1].to = 'council'),
    ['data/ties.json', 'r02', 'to', 'is “council”, where it comes from', 'the id of another actor']
  ],
  [
    'a claim in a paragraph beyond the article',
    ({ files }) => (files.claims.claims[0].paragraph = 9),
    ['data/claims.json', 'c01', 'paragraph', 'is 9', 'a number from 1 to 3']
  ],
  [
    'an actor in a paragraph beyond the article',
    ({ files }) => files.actors.actors[0].paragraphs.push(4),
    ['data/actors.json', 'council', 'paragraphs', 'is 4', 'a number from 1 to 3']
  ],

  // Sentences
  ['a sentence that is missing', ({ texts }) => delete texts.en!.events.e01, [en('events'), 'e01', '', 'has no words', 'title, and note']],
  [
    'a sentence for an id that does not exist',
    ({ texts }) => (texts.en!.places.moon = { name: 'Moon', why: 'up' }),
    [en('places'), 'moon', '', 'belongs to nothing in data/', 'an id that exists there']
  ],
  [
    'a step with too few words',
    ({ texts }) => (texts.en!.steps['landing-two'] = 'Too few words.'),
    [en('steps'), 'landing-two', '', 'has 3 words', '25 to 60']
  ],
  [
    'a step with too many words',
    ({ texts }) => (texts.en!.steps['landing-two'] = 'word '.repeat(61)),
    [en('steps'), 'landing-two', '', 'has 61 words', '25 to 60']
  ],
  [
    'a bracket that ties nothing',
    ({ texts }) => (texts.en!.steps['landing-two'] += ' [Really].'),
    [en('steps'), 'landing-two', '', 'has a bracket that ties nothing', '[words](id)']
  ],
  [
    'a step without plain words',
    ({ texts }) => delete texts.en!.plain['landing-two'],
    [en('plain'), 'landing-two', '', 'has no words', '20 to 55 words']
  ],
  [
    'a step with too many plain words',
    ({ texts }) => (texts.en!.plain['landing-two'] = 'word '.repeat(56)),
    [en('plain'), 'landing-two', '', 'has 56 words', '20 to 55']
  ],
  [
    'plain words that leave out what the step is tied to',
    ({ texts }) => (texts.en!.plain['landing-one'] = texts.en!.plain['landing-two']),
    [en('plain'), 'landing-one', '', 'ties no words to “c01”, as the step itself does', '[words](c01)']
  ],
  [
    'plain words about what the step does not speak of',
    ({ texts }) => (texts.en!.plain['landing-one'] += ' [Later](l01), [near](actor:council), [a word](g01).'),
    [en('plain'), 'landing-one', '', 'ties words to “l01”, as the step itself does not', 'the id of what the step ties or has in focus']
  ],
  [
    'plain words that quote what nobody printed',
    ({ texts }) => (texts.en!.plain['landing-two'] += ' He said “never”.'),
    [en('plain'), 'landing-two', '', 'quotes “never”', 'words that a source prints']
  ],
  [
    'a contested claim without a pencil note',
    ({ texts }) => delete texts.en!.notes.c02,
    [en('notes'), 'c02', '', 'is missing although c02 is contested', 'article, record, who and weight']
  ],
  [
    'a pencil note that a step asks for in vain',
    ({ files }) => (files.sections.sections[0].steps[1].notes = ['c01']),
    [en('notes'), 'c01', '', 'is asked for by a step but missing', 'article, record, who and weight']
  ],
  [
    'a pencil note that stands at no step',
    ({ texts }) => (texts.en!.notes.c03 = texts.en!.notes.c02),
    [en('notes'), 'c03', '', 'stands at no step', 'it into the notes of a step']
  ],
  [
    'a pencil note to no claim',
    ({ texts }) => (texts.en!.notes.c77 = texts.en!.notes.c02),
    [en('notes'), 'c77', '', 'belongs to no claim', 'the id of a claim']
  ],
  [
    'a second language that lacks a sentence',
    ({ files, texts }) => {
      files.story.languages.push('de');
      texts.de = structuredClone(texts.en!);
      texts.de.locale.lang = 'de';
      delete texts.de.claims.c02;
    },
    ['data/text/de/claims.json', 'c02', '', 'has no words', 'in our own words']
  ],
  [
    'a second language with the tag of the first',
    ({ files, texts }) => {
      files.story.languages.push('de');
      texts.de = structuredClone(texts.en!);
    },
    ['data/text/de/locale.json', '', 'lang', 'as in another folder', 'the tag of this language']
  ],
  // Versions that were released
  [
    'a version without its facts',
    (raw) => (raw.releases['2000-01-01'] = { version: '2000-01-01' }),
    [kept, '', 'facts', 'is missing', 'every fact']
  ],
  [
    'a version in a file of another day',
    withVersion((version) => (version.version = '1999-01-01')),
    [kept, '', 'version', 'is “1999-01-01”', 'name of the file']
  ],
  [
    'a version later than the log',
    (raw) => (raw.releases['2099-01-01'] = { ...madeVersion(), version: '2099-01-01' }),
    ['data/releases/2099-01-01.json', '', 'version', 'is “2099-01-01”, later than', 'an entry of that day']
  ],
  [
    'a fact of a version that is there twice',
    withVersion(({ facts }) => facts.push(facts[0])),
    [kept, 'c01', 'id', 'stands there twice', 'once']
  ],
  [
    'a fact of a version that was never published',
    withVersion(({ facts }) => (facts[0].id = 'c77')),
    [kept, 'c77', 'id', 'is not in data/ledger.json', 'ever published']
  ],
  [
    'a status in a version that is none',
    withVersion(({ facts }) => (facts[0].status = 'sure')),
    [kept, 'c01', 'status', 'is “sure”', 'confirmed, partly']
  ],
  [
    'a fact of a version without its sentence',
    withVersion(({ facts }) => delete facts[0].sentence),
    [kept, 'c01', 'sentence', 'is missing', 'what the fact said']
  ],
  [
    'a fact of a version without a language of the others',
    withVersion(({ facts }) => (facts[1].sentence = { ar: 'x' })),
    [kept, 'e01', 'sentence', 'has no “en”', 'sentence for “en”']
  ]
];

const twoLanguages = () =>
  madeRaw(({ files, texts }) => {
    files.story.languages.push('de');
    texts.de = structuredClone(texts.en!);
    texts.de.locale.lang = 'de';
  });

test.each(broken)(
  '%s is reported by file, item and field, with what is wrong and what to write, and nothing else is',
  (_, change, ...expected) => {
    const { faults } = faultsIn(madeRaw(change));
    expect(faults, said(faults).join('\n')).toEqual(expected.map(asExpected));
  }
);

test('every kind of broken data is tried once', () => {
  expect(broken.length).toBeGreaterThanOrEqual(110);
  expect(new Set(broken.map(([what]) => what)).size).toBe(broken.length);
});

test('sound data have no fault, the real ones neither', () => {
  expect(said(faultsIn(madeRaw()).faults)).toEqual([]);
  const { raw, faults } = readFolder();
  expect(said([...faults, ...faultsIn(raw).faults])).toEqual([]);
});

const newActor = ({ files, texts }: Loose) => {
  files.actors.actors.push({ ...files.actors.actors[0], id: 'pilot' });
  texts.en!.actors.pilot = texts.en!.actors.council;
};
const newPlace = ({ files, texts }: Loose) => {
  files.places.places.push({ ...files.places.places[0], id: 'moor' });
  texts.en!.places.moor = texts.en!.places.pier;
};
const newSource = ({ files }: Loose) => files.sources.sources.push({ ...files.sources.sources[0], id: 'log' });

test.each<[string, (raw: Loose) => void, (raw: Loose) => void]>([
  ['an actor that a claim concerns', newActor, ({ files }) => files.claims.claims[0].actors.push('pilot')],
  ['an actor who speaks', newActor, ({ files }) => (files.claims.claims[1].speaker = 'pilot')],
  ['an actor in an event', newActor, ({ files }) => files.events.events[0].actors.push('pilot')],
  ['an actor at the end of a tie', newActor, ({ files }) => (files.ties.ties[2].to = 'pilot')],
  ['an actor that a step points at', newActor, ({ files }) => files.sections.sections[0].steps[0].focus.push('actor:pilot')],
  ['a place of a claim', newPlace, ({ files }) => files.claims.claims[0].places.push('moor')],
  ['a place of an event', newPlace, ({ files }) => files.events.events[0].places.push('moor')],
  ['a place that is a capital', newPlace, ({ files }) => (files.states.states[1].capital = 'moor')],
  ['a place that a step looks at', newPlace, ({ files }) => files.sections.sections[0].steps[0].look.push('moor')],
  ['a place that a step points at', newPlace, ({ files }) => files.sections.sections[0].steps[0].focus.push('place:moor')],
  ['a source of a place', newSource, ({ files }) => files.places.places[0].sources.push({ id: 'log', as: 'background' })],
  ['a source of a term', newSource, ({ files }) => files.terms.terms[0].sources.push({ id: 'log', as: 'background' })],
  ['a source of a step', newSource, ({ files }) => (files.sections.sections[0].steps[1].sources = ['log'])],
  ['a source of the map', newSource, ({ files }) => files.story.mapSources.push('log')]
])('%s is used', (_, add, use) => {
  expect(faultsIn(madeRaw(add)).faults).toHaveLength(1);
  expect(
    said(
      faultsIn(
        madeRaw((raw) => {
          add(raw);
          use(raw);
        })
      ).faults
    )
  ).toEqual([]);
});

test('an id that was mistyped where it is defined shows at the definition and wherever it is used', () => {
  const { faults } = faultsIn(madeRaw(({ files }) => (files.claims.claims[0].id = 'claim1')));
  expect(said(faults)[0]).toMatch(/^data\/claims\.json › claim1 › id is “claim1”\. Write the id of a claim: c and two or more digits/);
  expect(faults.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['data/sections.json', 'data/ties.json', en('claims'), en('steps')])
  );
});

test.each<[string, (raw: Loose) => void, string]>([
  ['actor', ({ files }) => (files.actors.actors[0].at = 'ghost'), 'council at'],
  ['claim', ({ files }) => (files.claims.claims[0].paragraph = 'one'), 'c01 paragraph'],
  ['event', ({ files }) => (files.events.events[2].standing = 'dreamt'), 'e03 standing'],
  ['tie', ({ files }) => (files.ties.ties[2].since = 'always'), 'r03 since'],
  ['place', ({ files }) => (files.places.places[0].at = [999, 0]), 'pier at.number 1'],
  ['state', ({ files }) => (files.states.states[0].stances.law[0].event = 'loved'), 'harbour stances.law.number 1.event'],
  ['term', ({ files }) => (files.terms.terms[1].sources[0].as = 'guesses'), 'almanac as'],
  ['source', ({ files }) => (files.sources.sources[0].kind = 'hearsay'), 'gazette kind'],
  ['section', ({ files }) => (files.sections.sections[0].leads = ['radio']), 'landing leads.number 1'],
  ['step', ({ files }) => (files.sections.sections[0].steps[0].look = []), 'landing-one look'],
  ['story', ({ files }) => (files.story.register.heading = 'h'), 'register heading'],
  ['stroke', ({ files }) => (files.story.register.strokes[1].reach = 7), 'promised reach']
])('a broken %s hides no fault of another item, and makes none for what names it or is named by it', (kind, change, own) => {
  const { faults } = faultsIn(
    madeRaw((raw) => {
      change(raw);
      raw.files.events.events[0].lane = 'sky';
      raw.files.claims.claims[2].actors.push('pilot');
    })
  );
  expect(
    faults.map(({ item, field }) => `${item} ${field}`),
    kind
  ).toEqual([own, 'c03 actors', 'e01 lane']);
});

test('a file that is missing hides no fault of another, and makes none for what refers to it', () => {
  for (const name of ['sections', 'claims', 'events', 'actors', 'ties', 'places', 'states', 'terms', 'sources', 'story']) {
    const { faults } = faultsIn(
      madeRaw(({ files, texts }) => {
        delete files[name];
        texts.en!.steps['landing-two'] = 'Too few words.';
      })
    );
    expect(said(faults), name).toEqual([
      expect.stringMatching(`^data/${name}.json is missing. Write the file`),
      'data/text/en/steps.json › landing-two has 3 words. Write 25 to 60.'
    ]);
  }
});

test('several faults in several files all show at once', () => {
  const { faults } = faultsIn(
    madeRaw(({ files, texts }) => {
      files.claims.claims[0].paragraph = 9;
      files.ties.ties[0].until = '1990';
      files.sources.sources[0].url = 'gazette';
      texts.en!.ui.count = 5;
      delete texts.en!.actors.mayor;
    })
  );
  expect(new Set(faults.map(({ item, field }) => `${item} ${field}`))).toEqual(
    new Set(['c01 paragraph', 'r01 until', 'gazette url', 'count ', 'mayor '])
  );
});

test.each<[(raw: Loose) => void, string]>([
  [({ files }) => (files.claims.claims[0].paragraph = 9), 'data/claims.json › c01 › paragraph is 9. Write a number from 1 to 3.'],
  [
    ({ files }) => (files.ties.ties[0].kind = 'likes'),
    'data/ties.json › r01 › kind names “likes”, which does not exist. Write the id of a kind in tieKinds of data/story.json.'
  ],
  [({ texts }) => delete texts.en!.lanes.quay, 'data/text/en/lanes.json › quay has no words. Write the name of the lane.']
])('a fault reads as a sentence that names the file, the item, the field, what is wrong and what to write', (change, sentence) => {
  expect(said(faultsIn(madeRaw(change)).faults)).toEqual([sentence]);
});

test('a long value is shown by its beginning', () => {
  const { faults } = faultsIn(madeRaw(({ files }) => (files.claims.claims[0].status = 'x'.repeat(500))));
  expect(faults[0]!.wrong).toMatch(/^is “x{50,58}…$/);
});

test('with a fault there are no data to build from; without one there is one set for each language', () => {
  expect(faultsIn(madeRaw(({ files }) => delete files.ties)).data).toEqual([]);
  expect(faultsIn(madeRaw()).data).toHaveLength(1);
  expect(faultsIn(twoLanguages()).data).toHaveLength(2);
});
