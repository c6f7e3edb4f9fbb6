import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import { changesBetween, inLanguage, type Release } from '../../../src/article/changes';
import { dayOf } from '../../../src/article/day';
import type { Correction } from '../../../src/article/desk';
import type { ReleaseData } from '../../../src/article/release-schema';
import { compose } from '../../../src/build/compose';
import type { Edition } from '../../../src/print/edition';
import { feedOf } from '../../../src/print/machines/feed';
import { releaseOf, versionFiles } from '../../../src/print/machines/versions';
import { pagesBeside } from '../../../src/print/pages/beside';
import { chooseVersionsScript } from '../../../src/print/pages/choose-versions';
import { builtAt } from '../../built';

const [edition] = compose().values();
const site = 'https://example.org/story/';
type Row = readonly [id: string, sentence: string, status: string, voice?: string];
const version = (day: string, ...rows: Row[]) =>
  ({ version: day, facts: rows.map(([id, words, status, voice]) => ({ id, status, voice, sentence: { 'en-GB': words } })) }) as ReleaseData;

/** Three versions: the second corrects c08, changes the status of c09 and withdraws r30; the third adds f01 and has c08 as it was at first. */
const made = [
  version('2030-01-01', ['c08', 'It was May.', 'confirmed'], ['c09', 'It rained.', 'claimed', 'party'], ['r30', 'They met.', 'confirmed']),
  version('2030-02-01', ['c08', 'It was June.', 'confirmed'], ['c09', 'It rained.', 'contested', 'article']),
  version(
    '2030-03-01',
    ['c08', 'It was May.', 'confirmed'],
    ['c09', 'It rained.', 'contested', 'article'],
    ['f01', 'A boat & a bell.', 'confirmed']
  )
];
const releases = made.map((each) => inLanguage(each, 'en-GB')!) as [Release, Release, Release];
const correction: Correction = {
  id: 'n90',
  day: dayOf('2030-01-20'),
  kind: 'corrected',
  fact: 'c08',
  title: 'The month',
  before: 'It was May.',
  now: 'It was June.',
  reason: 'A slip'
};
const withVersions = (of: readonly Release[]): Edition => ({
  ...edition!,
  desk: { ...edition!.desk, releases: of, log: [correction, ...edition!.desk.log], corrections: [correction, ...edition!.desk.corrections] }
});
const told = [{ id: 'n90', fact: 'c08', day: '2030-01-20', corrected: true, reason: 'A slip' }];
const pageOf = async (of: readonly Release[]) => (await builtAt(pagesBeside(withVersions(of), '', site), 'corrections/index.html')).body!;
const wordsIn = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('between two versions each fact is told once: corrected where the log says so in that time, changed, withdrawn or added', () => {
  const kinds = (older: Release, newer: Release) => changesBetween(older, newer, told).map(({ id, kind }) => `${id} ${kind}`);
  expect(kinds(releases[0], releases[1])).toEqual(['c08 corrected', 'c09 changed', 'r30 withdrawn']);
  expect(kinds(releases[1], releases[2])).toEqual(['c08 changed', 'f01 added']);
  expect(kinds(releases[0], releases[2])).toEqual(['c09 changed', 'f01 added', 'r30 withdrawn']);
  expect(kinds(releases[2], releases[2])).toEqual([]);
});

test('a version has nothing in a language that came later', () => {
  expect(inLanguage(made[0]!, 'ar')).toBeUndefined();
});

test('without script the page of corrections lists what changed from each version to the next, the newest first, in words', async () => {
  const html = (await pageOf(releases)).replace(/<form.*?<\/form>/s, '');
  const words = wordsIn(html.slice(html.indexOf('id="versions"')));
  const parts = [
    '1 March 2030: 3 facts, as data (JSON) 1 February 2030: 2 facts, as data (JSON) 1 January 2030: 3 facts, as data (JSON)',
    'From 1 February 2030 to 1 March 2030',
    'Changed It was May. Sentence Before: It was June. Now: It was May.',
    'Added A boat &amp; a bell.',
    'From 1 January 2030 to 1 February 2030',
    'Corrected It was June. Sentence Before: It was May. Now: It was June. Why: A slip',
    'Changed It rained. Status Before: one side says so; nobody independent confirms it Now: sources contradict or qualify it Whose voice Before: said by one side Now: the article alone',
    'Withdrawn They met.'
  ];
  expect(parts.map((part) => words.indexOf(part)).filter((at) => at < 0)).toEqual([]);
  expect(parts.map((part) => words.indexOf(part))).toEqual(parts.map((part) => words.indexOf(part)).toSorted((a, b) => a - b));
  expect(html).toContain('href="../f/r30/"');
  expect(html).toContain('href="../data/versions/2030-01-01.json"');
});

test('with one version there is nothing to choose, and the page says what will stand there', async () => {
  const html = await pageOf(releases.slice(0, 1));
  expect(html).toContain('the first version that is kept');
  expect(html).not.toMatch(/<form|versions\.js/);
});

test('the feed has one entry for each change, with an id of its own that stays, and none twice where the log tells of it', () => {
  const feed = feedOf(withVersions(releases), site);
  const ids = [...feed.matchAll(/<entry><id>urn:story:taliban-delisting:en-GB:(.*?)<\/id>/g)].map((match) => match[1]!);
  expect(ids.slice(0, 5)).toEqual(['2030-03-01:c08', '2030-03-01:f01', '2030-02-01:c09', '2030-02-01:r30', 'n90']);
  expect(new Set(ids).size).toBe(ids.length);
  const earlier = feedOf(withVersions(releases.slice(0, 2)), site);
  expect(ids.filter((id) => earlier.includes(`:${id}<`))).toEqual(ids.slice(2));
  expect(feed).toMatch(/:2030-03-01:f01<\/id><title>Added: A boat &amp; a bell\.<\/title>.*?<category term="added"\/>/);
  expect(feed).toMatch(/:2030-02-01:r30<\/id>.*?<link href="https:\/\/example.org\/story\/f\/r30\/"\/><category term="withdrawn"\/>/);
  expect(feed).toContain('Status. Before: one side says so; nobody independent confirms it Now: sources contradict or qualify it');
});

test('the version that is now has every fact with a page, and the site serves each version that was kept', async () => {
  const { version: day, facts } = releaseOf([edition!]);
  expect(day).toBe('2026-11-28');
  expect(facts).toHaveLength(49 + 76 + 42 + 64 + 24);
  expect(facts.find(({ id }) => id === 'c08')).toMatchObject({
    status: 'contested',
    voice: 'article',
    sentence: { 'en-GB': expect.stringMatching(/^The article says: /) as string }
  });
  expect(edition!.desk.releases.map((each) => each.version)).toContain('2026-11-28');
  const list = (await builtAt(versionFiles(edition!), 'data/versions/index.json')).text!;
  expect(JSON.parse(list)).toEqual({
    versions: edition!.desk.releases.map((each) => ({ version: each.version, file: `${each.version}.json`, facts: each.facts.length }))
  });
});

/** The page as a browser has it, with the script of its choice. */
async function opened(search: string, answers = true) {
  const window = new Window({ url: `${site}corrections/${search}` });
  const { document, location, history } = window;
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = html.replace(/<script.*$/s, '');
  const fetched: string[] = [];
  const fetch = (path: string) => {
    fetched.push(path);
    const found = made.find(({ version: day }) => path.endsWith(`versions/${day}.json`));
    return Promise.resolve({ ok: answers && found !== undefined, status: 404, json: () => Promise.resolve(found) });
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is run as the page runs it, with nothing else around it
  new Function('document', 'location', 'history', 'fetch', chooseVersionsScript())(document, location, history, fetch);
  await window.happyDOM.waitUntilComplete();
  await new Promise((done) => setTimeout(done));
  const form = document.querySelector('form')!;
  const listed = () => ({
    said: form.querySelector('[role="status"]')!.textContent,
    items: [...form.querySelectorAll('ol > li')].map(({ innerHTML }) => wordsIn(innerHTML))
  });
  return { window, form, fetched, listed };
}
let html: string;
beforeAll(async () => {
  html = await pageOf(releases);
});

test('with script what changed between any two versions is listed, whichever is named first, and the choice stands in the address', async () => {
  const { window, form, fetched, listed } = await opened('?from=2030-03-01&to=2030-01-01');
  expect(form.hidden).toBe(false);
  expect(fetched).toEqual(['../data/versions/2030-01-01.json', '../data/versions/2030-03-01.json']);
  expect(listed()).toEqual({
    said: 'Added: 1 · Changed: 1 · Withdrawn: 1',
    items: [
      'Changed It rained. Status Before: one side says so; nobody independent confirms it Now: sources contradict or qualify it Whose voice Before: said by one side Now: the article alone',
      'Added A boat &amp; a bell.',
      'Withdrawn They met.'
    ]
  });
  form.querySelectorAll('select')[0]!.value = '2030-02-01';
  form.dispatchEvent(new window.Event('change'));
  await new Promise((done) => setTimeout(done));
  expect(window.location.search).toBe('?from=2030-01-01&to=2030-02-01');
  expect(listed().items).toContain('Corrected It was June. Sentence Before: It was May. Now: It was June. Why: A slip');
});

test('the two newest are compared at first; the same twice is no change; what cannot be read is said', async () => {
  expect((await opened('?from=1999-01-01')).listed().said).toBe('Added: 1 · Changed: 1');
  expect((await opened('?from=2030-01-01&to=2030-01-01')).listed()).toEqual({ said: 'No fact was changed.', items: [] });
  expect((await opened('', false)).listed().said).toMatch(/^The versions could not be read/);
});
