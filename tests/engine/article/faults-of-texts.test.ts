import { expect, test } from 'vitest';
import { faultsIn } from '../../../src/article/check/faults';
import { madeRaw, type Loose } from '../../made';
import { asExpected, en, said, type Row } from './expected';

const german = (raw: Loose): void => {
  raw.files.story.languages.push('de');
  raw.texts.de = structuredClone(raw.texts.en!);
  raw.texts.de.locale.lang = 'de';
};
const text = (words: string) => (raw: Loose) => (raw.texts.en!.claims.c01.text = words);
const inText = (wrong: string, instead: string): [string, string, string, string, string] => [en('claims'), 'c01', 'text', wrong, instead];

/** Each of these makes the faults that stand behind it, and no other. */
const broken: Row[] = [
  // Letters
  ['a sign that turns direction', text('It was \u202emended.'), inText('changes the direction', 'it without')],
  ['a mark of direction', text('It was\u200f mended.'), inText('changes the direction', 'it without')],
  ['an isolate of direction', text('It was \u2067mended\u2069.'), inText('changes the direction', 'it without')],
  ['a space that nobody sees', text('It was men\u200bded.'), inText('that nobody sees', 'it without')],
  ['a byte-order mark within a text', text('\ufeffIt was mended.'), inText('that nobody sees', 'it without')],
  ['a soft hyphen', text('It was men\u00added.'), inText('that nobody sees', 'it without')],
  ['a control sign', text('It was\u0007 mended.'), inText('that no drawing can hold', 'it without')],
  ['a sign of nothing', text('It was\u0000 mended.'), inText('that no drawing can hold', 'it without')],
  ['half of a letter', text('It was \ud83d mended.'), inText('that no drawing can hold', 'it without')],
  ['a letter that was lost', text('It was m\ufffdnded.'), inText('wrong encoding', 'in UTF-8')],
  ['letters of another encoding', text('It was mendÃ©d.'), inText('wrong encoding', 'in UTF-8')],
  ['quotation marks of another encoding', text('It was â€œmended.'), inText('wrong encoding', 'in UTF-8')],
  [
    'a sign that turns direction, in a file',
    ({ files }) => (files.sources.sources[0].publisher = 'Harbour \u202eGazette'),
    ['data/sources.json', 'gazette', 'publisher', 'changes the direction', 'it without']
  ],
  // Markup
  ['an element', text('It was <b>mended</b>.'), inText('has markup: “<b>”', 'words alone')],
  ['a script', text('It was mended.<script>alert(1)</script>'), inText('has markup: “<script>”', 'words alone')],
  ['an entity', text('It was mended &amp; paid.'), inText('has markup: “&amp;”', 'words alone')],
  ['stars', text('It was **mended**.'), inText('has markup', 'words alone')],
  ['a link', text('It was [mended](https://example.org).'), inText('has markup', 'words alone')],
  // Measures
  [
    'a title of a section that is too long',
    ({ texts }) => (texts.en!.sections.landing.title = 'x'.repeat(61)),
    [en('sections'), 'landing', 'title', 'has 61 letters', 'at most 60']
  ],
  ['a sentence that is too long', text('x'.repeat(321)), inText('has 321 letters', 'at most 320')],
  [
    'a title of an event that is too long',
    ({ texts }) => (texts.en!.events.e01.title = 'x'.repeat(131)),
    [en('events'), 'e01', 'title', 'has 131 letters', 'at most 130']
  ],
  [
    'a name that is too long',
    ({ texts }) => (texts.en!.actors.council.name = 'x'.repeat(61)),
    [en('actors'), 'council', 'name', 'has 61 letters', 'at most 60']
  ],
  [
    'a label of a tie that is too long',
    ({ texts }) => (texts.en!.ties.r01.label = 'x'.repeat(33)),
    [en('ties'), 'r01', 'label', 'has 33 letters', 'at most 32']
  ],
  [
    'a name of a lane that is too long',
    ({ texts }) => (texts.en!.lanes.quay = 'x'.repeat(25)),
    [en('lanes'), 'quay', '', 'has 25 letters', 'at most 24']
  ],
  [
    'a pencil note that is too long',
    ({ texts }) => (texts.en!.notes.c02.record = 'x'.repeat(401)),
    [en('notes'), 'c02', 'record', 'has 401 letters', 'at most 400']
  ],
  // Time
  [
    'a claim of a day after the checking',
    ({ files }) => (files.claims.claims[0].date = '2021'),
    ['data/claims.json', 'c01', 'date', 'is 2021, after 2020-01-01', 'a day that has been']
  ],
  [
    'a source published after the checking',
    ({ files }) => (files.sources.sources[0].published = '2020-01-02'),
    ['data/sources.json', 'gazette', 'published', 'is 2020-01-02, after', 'a day that has been']
  ],
  [
    'an item that was checked after all was',
    ({ files }) => (files.ties.ties[1].checked = '2020-02-01'),
    ['data/ties.json', 'r02', 'checked', 'is 2020-02-01, after', 'a day that has been']
  ],
  [
    'a moment before its event',
    ({ files }) => (files.sections.sections[1].steps[0].moment = '2001-12-31'),
    ['data/sections.json', 'afterwards-now', 'moment', 'is 2001-12-31, before anything that it points at', 'the day of its event']
  ],
  [
    'a circle of belonging',
    ({ files }) => {
      const [, second, third] = files.ties.ties;
      Object.assign(second, { kind: 'sits-on', from: third.to, to: third.from });
    },
    ['data/casts.json', 'landing-two', 'ties.r02.via', 'who is not in the cast', 'the id of one of its actors'],
    ['data/ties.json', 'r02', 'to', 'itself', 'take one of the ties out'],
    ['data/ties.json', 'r03', 'to', 'itself', 'take one of the ties out']
  ],
  // What is put into sentences
  [
    'a placeholder lost in another language',
    (raw) => {
      german(raw);
      raw.texts.de!.ui.count = { one: 'ein Boot', other: 'Boote' };
    },
    ['data/text/de/ui.json', 'count', '', 'has lost {n}', '{n} where it belongs']
  ],
  [
    'a placeholder invented in another language',
    (raw) => {
      german(raw);
      raw.texts.de!.ui.close = '{date} schließen';
    },
    ['data/text/de/ui.json', 'close', '', 'has {date}, into which nothing is put', 'no brace']
  ],
  [
    'a placeholder in one plural form alone',
    ({ texts }) => (texts.en!.ui.count = { one: '{n} boat', other: '{n} boats of {all}' }),
    [en('ui'), 'count', '', 'has {all} in some of its forms alone', '{all} in each']
  ],
  ['a brace without a name', ({ texts }) => (texts.en!.ui.close = 'Close {'), [en('ui'), 'close', '', 'holds no name', 'such as {date}']],
  [
    'a name with a space',
    ({ texts }) => (texts.en!.pages.skip = 'Skip {to it}'),
    [en('pages'), 'skip', '', 'holds no name', 'such as {date}']
  ]
];

test.each(broken)('%s is reported by file, item and field, and nothing else is', (_, change, ...expected) => {
  const { faults } = faultsIn(madeRaw(change));
  expect(faults, said(faults).join('\n')).toEqual(expected.map(asExpected));
});

test('every kind of it is tried once', () => {
  expect(broken.length).toBeGreaterThanOrEqual(34);
  expect(new Set(broken.map(([what]) => what)).size).toBe(broken.length);
});

test('whatever stands in the place of a file, its faults are told and nothing is thrown', () => {
  const { files, texts } = madeRaw();
  for (const odd of [null, 5, [null], {}, undefined])
    for (const name of [...Object.keys(files), ...Object.keys(texts.en!)]) {
      const tried = madeRaw((raw) => {
        (name in raw.files ? raw.files : raw.texts.en!)[name] = odd;
        if (name in raw.files && odd !== undefined) raw.files[name] = { ...(files[name] as object), [name]: odd };
      });
      expect(() => faultsIn(tried), `${name} is ${JSON.stringify(odd)}`).not.toThrow();
    }
});

test('a file that could not be read is not also called missing', () => {
  const { faults } = faultsIn(madeRaw(({ files, texts }) => ((files.terms = undefined), (texts.en!.lanes = undefined))));
  expect(said(faults)).toEqual([]);
});
