import type { RawData } from '../src/article/check/faults';

/* eslint-disable @typescript-eslint/no-explicit-any -- broken data are what these tests are about */
export interface Loose {
  files: Record<string, any>;
  texts: Record<string, Record<string, any>>;
}

const source = {
  id: 'gazette',
  publisher: 'Harbour Gazette',
  published: '2001-03',
  kind: 'reporting',
  url: 'https://example.org/1',
  checked: '2020-01-01'
};
const uses = [{ id: 'gazette', as: 'states' }];
const words =
  'The council of the harbour said on that day that it would let the ferry firm land again, once the quay had been mended, and not one day before the mending was done and paid for.';

const sound: Loose = {
  files: {
    story: {
      id: 'harbour',
      article: { date: '2001-03-02?', paragraphs: 3 },
      checked: '2020-01-01',
      clock: {
        scale: [
          { from: '1990-01-01', share: 1 },
          { from: '2000-01-01', share: 2 }
        ],
        end: '2005-12-31'
      },
      lanes: ['quay', 'town'],
      mapSources: [],
      spans: [{ tie: 'r01', lane: 'quay' }],
      register: {
        state: 'harbour',
        entry: 'ferry',
        ruling: 'e01',
        stages: [
          { id: 'barred', event: 'e01', reach: 0, line: 'none' },
          { id: 'promised', event: 'e02', reach: 0.5, line: 'dashed' }
        ]
      },
      tieKinds: { bars: 'deed', promises: 'words' }
    },
    sections: {
      sections: [
        {
          id: 'landing',
          part: 'article',
          leads: ['map'],
          facts: ['c01', 'c02', 'e01', 'e02', 'l01', 'r01', 'r02'],
          steps: [
            {
              id: 'landing-one',
              moment: '2001-03-02',
              lens: 'map',
              look: ['pier'],
              focus: ['e02', 'actor:council', 'state:harbour'],
              notes: ['c02']
            },
            { id: 'landing-two', moment: '2002-01-01', lens: 'network', look: ['pier'], focus: ['r02', 'g01', 'place:pier'] }
          ]
        }
      ]
    },
    claims: {
      claims: [
        {
          id: 'c01',
          paragraph: 1,
          voice: 'established',
          date: '2001',
          status: 'confirmed',
          actors: ['council'],
          places: ['pier'],
          sources: uses,
          checked: '2020-01-01'
        },
        {
          id: 'c02',
          paragraph: 2,
          voice: 'party',
          speaker: 'council',
          date: '2001-03-02',
          status: 'contested',
          actors: ['ferry'],
          places: [],
          sources: uses,
          checked: '2020-01-01'
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
          status: 'confirmed',
          actors: ['council'],
          places: ['pier'],
          claims: [],
          sources: uses,
          checked: '2020-01-01'
        },
        {
          id: 'e02',
          part: 'article',
          date: '2001-03-02',
          lane: 'town',
          standing: 'announced',
          status: 'confirmed',
          actors: ['council'],
          places: [],
          claims: ['c02'],
          sources: uses,
          checked: '2020-01-01'
        },
        {
          id: 'l01',
          part: 'later',
          date: '2002',
          lane: 'town',
          standing: 'in-force',
          status: 'confirmed',
          actors: ['ferry'],
          places: [],
          claims: [],
          sources: uses,
          checked: '2020-01-01'
        }
      ]
    },
    actors: {
      actors: [
        { id: 'council', kind: 'body', paragraphs: [1], named: true, at: [0.2, 0.2] },
        { id: 'ferry', kind: 'collective', paragraphs: [2], named: true, at: [0.8, 0.8] }
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
          since: '1995-06',
          until: '2002',
          status: 'confirmed',
          claims: ['c01'],
          sources: uses,
          checked: '2020-01-01'
        },
        {
          id: 'r02',
          from: 'council',
          to: 'ferry',
          kind: 'promises',
          part: 'article',
          since: '2001-03-02',
          status: 'confirmed',
          claims: ['c02'],
          sources: uses,
          checked: '2020-01-01'
        }
      ]
    },
    places: { places: [{ id: 'pier', kind: 'site', at: [10, 50], paragraphs: [1], named: true, sources: uses, checked: '2020-01-01' }] },
    states: {
      states: [
        {
          id: 'harbour',
          capital: 'pier',
          actor: 'council',
          focus: true,
          law: [
            { value: 'listed', since: '1995-06', event: 'e01' },
            { value: 'removal-announced', since: '2001-03-02', event: 'e02' }
          ],
          diplomacy: []
        }
      ]
    },
    terms: { terms: [{ id: 'g01', paragraphs: [1], sources: uses }] },
    sources: { sources: [source] }
  },
  texts: {
    en: {
      locale: { lang: 'en', dir: 'ltr', name: 'English' },
      ui: { close: 'Close', count: { one: '{n} boat', other: '{n} boats' } },
      story: {
        title: 'The quay',
        kicker: 'k',
        standfirst: 's',
        description: 'd',
        article: 'a',
        clockNote: 'c',
        method: ['m'],
        credits: ['c'],
        missing: [],
        unknown: [],
        register: { heading: 'h', entry: 'Ferry', caption: 'c' }
      },
      sections: { landing: { title: 'Landing', question: 'Who lands?', still: 'A map' } },
      steps: { 'landing-one': `[Then](c01) ${words}`, 'landing-two': words },
      notes: { c02: { article: 'a', record: 'r', who: 'w', weight: 'x' } },
      claims: { c01: 'One.', c02: 'Two.' },
      events: { e01: { title: 'Barred' }, e02: { title: 'Promised' }, l01: { title: 'Landed' } },
      actors: { council: { name: 'Council', role: 'rules' }, ferry: { name: 'Ferry firm', role: 'lands' } },
      ties: {
        r01: { label: 'bars', sentence: 'The council bars the ferry' },
        r02: { label: 'promises', sentence: 'The council promises' }
      },
      places: { pier: { name: 'Pier', why: 'there' } },
      states: { harbour: { name: 'Harbour' } },
      terms: { g01: { term: 'Quay', definition: 'A wall for boats' } },
      stages: { barred: 'barred', promised: 'promised' },
      lanes: { quay: 'Quay', town: 'Town' },
      borders: {},
      'map-labels': {}
    }
  }
};

/** A small, complete, sound story that has nothing to do with the real one, changed by `change`. */
export function madeRaw(change: (raw: Loose) => void = () => {}): RawData {
  const raw = structuredClone(sound);
  change(raw);
  return raw;
}
