import type { Article, Evidence } from '../src/article/article';
import type { RawData } from '../src/article/check/faults';
import { join, type Positions } from '../src/article/join';
import { joinEvidence } from '../src/article/join-evidence';
import { joinProse, type Prose } from '../src/article/prose';
import type { Data } from '../src/article/schema';
import slides from '../data/text/en/slides.json';
import takeaway from '../data/text/en/takeaway.json';

/* eslint-disable @typescript-eslint/no-explicit-any -- broken data are what these tests are about */
export interface Loose {
  files: Record<string, any>;
  texts: Record<string, Record<string, any>>;
  releases: Record<string, any>;
}

const checked = '2020-01-01';
const uses = [{ id: 'gazette', as: 'states' }];
const rests = { status: 'confirmed', sources: uses, checked };
const words =
  'The council of the harbour said on that day that it would let the ferry firm land again, once the quay had been mended, and not one day before the mending was done and paid for.';

const sound: Loose = {
  releases: {},
  files: {
    story: {
      id: 'harbour',
      languages: ['en'],
      article: { date: '2001-03-02?', paragraphs: 3 },
      checked,
      licence: { name: 'Free', url: 'https://example.org/free' },
      makers: {},
      clock: {
        scale: [
          { from: '1990-01-01', share: 1 },
          { from: '2000-01-01', share: 2 }
        ],
        end: '2005-12-31'
      },
      lanes: ['quay', 'town'],
      mapSources: ['chart'],
      spans: [{ tie: 'r01', lane: 'quay' }],
      tracks: [
        {
          id: 'law',
          toward: 'ferry',
          drawn: 'land',
          values: [
            { id: 'listed', sign: 'tint' },
            { id: 'removal-announced', sign: 'hatch' },
            { id: 'suspended', sign: 'dashed', ends: true }
          ]
        },
        {
          id: 'diplomacy',
          toward: 'ferry',
          drawn: 'capital',
          values: [
            { id: 'ambassador', sign: 'ring' },
            { id: 'recognised', sign: 'star' }
          ]
        }
      ],
      register: {
        track: 'law',
        state: 'harbour',
        entry: 'ferry',
        ruling: 'e01',
        strokes: [
          { id: 'barred', event: 'e01', reach: 0, line: 'none' },
          { id: 'promised', event: 'e03', reach: 0.5, line: 'dashed' },
          { id: 'lifted', event: 'l02', reach: 1, line: 'solid' }
        ]
      },
      assessment: 'reading',
      manners: [
        { id: 'deed', line: 'solid' },
        { id: 'words', line: 'dotted', said: true },
        { id: 'belonging', line: 'thin' }
      ],
      tieKinds: { bars: 'deed', promises: 'words', 'sits-on': 'belonging' },
      topics: ['mending'],
      actorKinds: [
        { id: 'body', shape: 'diamond' },
        { id: 'collective', shape: 'dashed-circle' },
        { id: 'person', shape: 'circle' }
      ]
    },
    sections: {
      sections: [
        {
          id: 'landing',
          part: 'article',
          leads: ['map'],
          facts: ['c01', 'c02', 'c03', 'c04', 'e01', 'e02', 'e03', 'r01', 'r02', 'r03', 'f01'],
          steps: [
            {
              id: 'landing-one',
              moment: '2001-03-02',
              view: 'map',
              look: ['pier'],
              focus: ['e03', 'actor:council', 'state:harbour'],
              notes: ['c02'],
              sources: ['almanac']
            },
            { id: 'landing-two', moment: '2002-01-01', view: 'network', look: ['pier', 'hall'], focus: ['r02', 'g01', 'place:pier', 'c01'] }
          ]
        },
        {
          id: 'afterwards',
          part: 'later',
          leads: ['timeline', 'register'],
          facts: ['l01', 'l02'],
          steps: [{ id: 'afterwards-now', moment: '2004-05-01', view: 'register', look: ['hall'], focus: ['l02', 'l01'] }]
        },
        {
          id: 'reading',
          part: 'article',
          leads: ['timeline'],
          facts: ['c02'],
          steps: [{ id: 'reading-it', moment: '2001-03-02', view: 'timeline', look: ['pier'], focus: ['c02', 'actor:mayor'] }]
        }
      ]
    },
    claims: {
      claims: [
        { id: 'c01', paragraph: 1, voice: 'established', date: '2001', actors: ['council'], places: ['pier'], ...rests },
        {
          id: 'c02',
          paragraph: 2,
          voice: 'article',
          speaker: 'council',
          said: '2001-03-02',
          actors: ['ferry'],
          places: [],
          ...rests,
          status: 'contested'
        },
        {
          id: 'c03',
          paragraph: 3,
          voice: 'reading',
          date: '2001-02/2001-03',
          actors: [],
          places: ['hall'],
          status: 'opinion',
          sources: [],
          checked
        },
        {
          id: 'c04',
          paragraph: 3,
          voice: 'party-then',
          speaker: 'mayor',
          said: '2001-03-02',
          about: '2001-02',
          actors: [],
          places: ['pier'],
          asOf: '2001-03-02',
          now: { asOf: '2003-05-01', sources: ['gazette'] },
          ...rests
        }
      ]
    },
    events: {
      events: [
        {
          id: 'e01',
          part: 'context',
          date: '1995-06',
          lane: 'quay',
          standing: 'decided',
          actors: ['council'],
          places: ['pier'],
          claims: [],
          ...rests
        },
        {
          id: 'e02',
          part: 'article',
          date: '1998/2000',
          lane: 'quay',
          standing: 'happened',
          actors: ['ferry'],
          places: ['pier'],
          claims: ['c01'],
          ...rests
        },
        {
          id: 'e03',
          part: 'article',
          date: '2001-03-02',
          lane: 'town',
          standing: 'announced',
          actors: ['council'],
          places: ['hall'],
          claims: ['c02'],
          ...rests
        },
        {
          id: 'l01',
          part: 'later',
          date: '2002',
          lane: 'town',
          standing: 'in-force',
          actors: ['ferry'],
          places: [],
          claims: [],
          ...rests
        },
        {
          id: 'l02',
          part: 'later',
          date: '2003-05-01',
          lane: 'town',
          standing: 'decided',
          actors: ['council', 'ferry'],
          places: ['hall'],
          claims: [],
          ...rests
        }
      ]
    },
    actors: {
      actors: [
        { id: 'council', kind: 'body', paragraphs: [1], named: true, at: [0.2, 0.2] },
        { id: 'ferry', kind: 'collective', paragraphs: [2], named: true, at: [0.8, 0.8] },
        {
          id: 'mayor',
          kind: 'person',
          paragraphs: [3],
          named: false,
          at: [0.2, 0.8],
          seats: [{ place: 'hall', since: 'e03', until: 'l02' }]
        }
      ]
    },
    ties: {
      ties: [
        {
          id: 'r01',
          from: 'council',
          to: 'ferry',
          kind: 'bars',
          part: 'article',
          stance: { state: 'harbour', track: 'law', values: ['listed', 'removal-announced'] },
          claims: ['c01'],
          ...rests
        },
        {
          id: 'r02',
          from: 'council',
          to: 'ferry',
          kind: 'promises',
          part: 'article',
          since: '2001-03-02',
          until: '2003',
          claims: ['c02'],
          ...rests
        },
        {
          id: 'r03',
          from: 'mayor',
          to: 'council',
          kind: 'sits-on',
          part: 'context',
          since: '/1999-12',
          asOf: checked,
          claims: [],
          ...rests
        }
      ]
    },
    places: {
      places: [
        { id: 'pier', kind: 'site', at: [10, 50], paragraphs: [1], named: true, sources: uses, checked },
        { id: 'hall', kind: 'city', at: [11, 51], paragraphs: [2], named: false, sources: uses, checked }
      ]
    },
    states: {
      states: [
        {
          id: 'harbour',
          shape: 'HAR',
          capital: 'hall',
          actor: 'council',
          focus: true,
          label: [10.5, 50.5],
          stances: {
            law: [
              { value: 'listed', event: 'e01' },
              { value: 'removal-announced', event: 'e03' },
              { value: 'suspended', event: 'l02' }
            ]
          }
        },
        {
          id: 'island',
          capital: 'pier',
          focus: false,
          stances: {
            diplomacy: [
              { value: 'ambassador', event: 'l01' },
              { value: 'recognised', event: 'l02' }
            ]
          }
        }
      ]
    },
    terms: {
      terms: [
        { id: 'g01', paragraphs: [1], sources: uses },
        { id: 'g02', paragraphs: [1, 2], sources: [{ id: 'almanac', as: 'background' }] }
      ]
    },
    further: {
      further: [
        {
          id: 'f01',
          topic: 'mending',
          date: '2001',
          speaker: 'A mason',
          ...rests,
          status: 'claimed',
          sources: [{ id: 'almanac', as: 'states', own: true }]
        }
      ]
    },
    windows: {
      windows: [
        {
          id: 'landing',
          from: '1995-01-01',
          to: '2004-12-31',
          unit: 'year',
          focus: ['e01', 'e03'],
          context: ['e02'],
          bars: [{ id: 'r01' }, { id: 'mending', date: '2001/2003-02' }]
        }
      ]
    },
    quotes: {
      quotes: [{ words: 'not one day before', lang: 'en', source: 'gazette', speaker: 'mayor' }]
    },
    casts: {
      casts: [
        {
          id: 'landing-two',
          actors: [
            { actor: 'council', seat: 'ml' },
            { actor: 'ferry', seat: 'mr' }
          ],
          ties: [{ tie: 'r02', point: true }],
          rooms: [{ id: 'hall', kind: 'room', of: ['council'] }],
          asides: [{ id: 'mended', seat: 'bc', facts: ['f01'], rows: [{ id: 'one', value: 3 }] }],
          editor: [{ id: 'article', from: 'ferry', to: 'council' }]
        }
      ]
    },
    sources: {
      sources: [
        { id: 'gazette', publisher: 'Harbour Gazette', published: '2001-03', kind: 'reporting', url: 'https://example.org/1', checked },
        { id: 'almanac', publisher: 'Sea Almanac', published: '2000', kind: 'record', checked },
        { id: 'chart', publisher: 'Chart Office', kind: 'record', checked }
      ]
    },
    log: {
      log: [
        { id: 'n01', day: '2004-01-01', kind: 'published' },
        { id: 'n02', day: '2004-02-01', kind: 'corrected', fact: 'c02' }
      ]
    },
    ledger: {
      ids: [
        'c01',
        'c02',
        'c03',
        'c04',
        'c09',
        'e01',
        'e02',
        'e03',
        'l01',
        'l02',
        'r01',
        'r02',
        'r03',
        'g01',
        'g02',
        'f01',
        'landing',
        'afterwards',
        'reading',
        'landing-map',
        'afterwards-timeline',
        'afterwards-register',
        'reading-timeline'
      ],
      retired: [{ id: 'c09', by: 'c01' }]
    }
  },
  texts: {
    en: {
      locale: { lang: 'en', dir: 'ltr', name: 'English' },
      ui: { close: 'Close', count: { one: '{n} boat', other: '{n} boats' } },
      pages: { skip: 'Skip' },
      figures: { figure: 'Figure' },
      story: {
        title: 'The quay',
        kicker: 'k',
        standfirst: 's',
        description: 'd',
        article: 'a',
        short: 's',
        method: ['m'],
        privacy: { title: 'p', lines: ['l'] },
        credits: ['c'],
        missing: [],
        unknown: [],
        register: { heading: 'h', entry: 'Ferry', caption: 'c' }
      },
      sections: {
        landing: { title: 'Landing', question: 'Who lands?', captions: { map: 'A map' } },
        afterwards: { title: 'Afterwards', question: 'And then?', captions: { timeline: 'A line', register: 'A list' } },
        reading: { title: 'Reading', question: 'Is it so?', captions: { timeline: 'A table' } }
      },
      plain: { 'landing-one': `[Soon](c01) ${words}`, 'landing-two': words, 'afterwards-now': words, 'reading-it': words },
      steps: { 'landing-one': `[Then](c01) ${words}`, 'landing-two': words, 'afterwards-now': words, 'reading-it': words },
      casts: {
        'landing-two': {
          roles: { council: 'of the harbour' },
          ties: { r02: { label: 'promises', detail: 'once it is mended', small: 'promises' } },
          rooms: { hall: { label: 'In the hall' } },
          asides: { mended: { title: 'Mended', rows: { one: { text: 'three boats' } } } },
          editor: { article: 'the article: asks' }
        }
      },
      windows: { landing: { title: 'Ten years', short: '1995–2004', bars: { mending: 'the quay is mended' } } },
      notes: { c02: { article: 'a', record: 'r', who: 'w', weight: 'x' } },
      claims: {
        c01: { text: 'One.' },
        c02: { text: 'Two.' },
        c03: { text: 'Three.' },
        c04: { text: 'The Mayor says that the pier holds.', now: 'It was shut.' }
      },
      further: { f01: { text: 'A mason mended the quay.' } },
      sources: { gazette: { about: 'of the town' } },
      uses: { g01: { gazette: 'has it' } },
      events: {
        e01: { title: 'Barred', short: 'Barred', note: 'For a year or two.' },
        e02: { title: 'Waited', short: 'Waited' },
        e03: { title: 'Promised', short: 'Promised' },
        l01: { title: 'Landed', short: 'Landed' },
        l02: { title: 'Lifted', short: 'Lifted' }
      },
      actors: {
        council: { name: 'Council', role: 'rules' },
        ferry: { name: 'Ferry firm', short: 'Ferry', role: 'lands' },
        mayor: { name: 'Mayor', role: 'sits' }
      },
      ties: {
        r01: { label: 'bars', sentence: 'The council bars the ferry' },
        r02: { label: 'promises', sentence: 'The council promises' },
        r03: { label: 'sits', sentence: 'The mayor sits on the council' }
      },
      places: { pier: { name: 'Pier', why: 'there' }, hall: { name: 'Hall', why: 'here' } },
      states: { harbour: { name: 'Harbour' }, island: { name: 'Island' } },
      terms: { g01: { term: 'Quay', definition: 'A wall for boats' }, g02: { term: 'Ferry', definition: 'A boat for all' } },
      kinds: {
        tracks: {
          law: {
            name: 'Its law',
            nothing: 'nothing known',
            values: { listed: 'barred', 'removal-announced': 'removal promised', suspended: 'let in' }
          },
          diplomacy: { name: 'Its flag', nothing: 'no flag', values: { ambassador: 'envoy', recognised: 'recognised' } }
        },
        manners: { deed: 'deed', words: 'words', belonging: 'belonging' },
        actors: { body: 'body', collective: 'crowd', person: 'person' },
        topics: { mending: 'How it was mended' }
      },
      strokes: { barred: 'barred', promised: 'promised', lifted: 'lifted' },
      lanes: { quay: 'Quay', town: 'Town' },
      borders: {},
      log: { n01: { title: 'Published' }, n02: { title: 'The second', before: 'Tow.', now: 'Two.', reason: 'A slip' } },
      wording: { boat: { rule: 'No boat is a ship', reason: 'It is not', words: '\\bships?\\b', unless: '\\bcalled\\b' } },
      'map-labels': {},
      // The words about files and columns are not of any one story.
      slides: { ...slides, $schema: undefined },
      takeaway: { ...takeaway, $schema: undefined },
      lost: { title: 't', lead: 'l', search: 's', others: 'o' }
    }
  }
};

/** A small, complete, sound story that has nothing to do with the real one, changed by `change`. */
export function madeRaw(change: (raw: Loose) => void = () => {}): RawData {
  // Through text, so that no two items share a list.
  const raw = JSON.parse(JSON.stringify(sound)) as Loose;
  change(raw);
  return raw;
}

/** The same as data that have passed the check. `change` must leave it sound. */
export function madeData(change?: (raw: Loose) => void, lang = 'en'): Data {
  const { files, texts } = madeRaw(change);
  // What it does not have is empty, as it is where a file is missing.
  return { files: { quiz: { quiz: [] }, ...files }, texts: texts[lang], releases: [] } as unknown as Data;
}

/** Actors in a row, places where their degrees are. */
const positions: Positions = { place: ([east, north]) => [east, north], actor: (id) => [id.length / 10, 0.5] };

export function madeArticle(change?: (raw: Loose) => void): Article {
  return join(madeData(change), positions);
}

export function madeEvidence(change?: (raw: Loose) => void): Evidence {
  return joinEvidence(madeData(change));
}

export function madeProse(change?: (raw: Loose) => void): Prose {
  return joinProse(madeData(change));
}
