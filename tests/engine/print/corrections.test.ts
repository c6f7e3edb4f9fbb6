import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Page from '../../../src/print/story/Page.svelte';
import type { Edition } from '../../../src/print/edition';
import { factsOf } from '../../../src/article/facts';
import type { Correction } from '../../../src/article/desk';
import { compose } from '../../../src/build/compose';
import { pagesBeside } from '../../../src/print/pages/beside';
import { feedOf } from '../../../src/print/machines/feed';
import { builtAt } from '../../built';
import { graphOf } from '../../../src/print/machines/graph';

const [edition] = compose().values();
/** A correction that nobody had to make: one of words that a step ties, one of a fact that only a list of facts has. */
const made = (id: string, fact: string): Correction => ({
  id,
  fact,
  day: edition!.desk.log[0]!.day + 1,
  kind: 'corrected',
  title: `A date of ${fact}`,
  before: `The old words of ${fact}`,
  now: `The new words of ${fact}`,
  reason: `A slip in ${fact}`
});
const corrections = [made('n98', 'c08'), made('n99', 'r03')];
const corrected: Edition = { ...edition!, desk: { ...edition!.desk, log: [...corrections, ...edition!.desk.log], corrections } };
const told = factsOf(edition!.article, edition!.evidence);
const site = 'https://example.org/story/';

/** The words of some markup, one space between them. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const said = (fact: string) =>
  `Corrected on 29 November 2026 Before: The old words of ${fact} Now: The new words of ${fact} Why: A slip in ${fact}`;
const story = (of = corrected) => render(Page, { props: { edition: of, bar: '', stage: '', up: './', languages: [] } }).body;
const beside = pagesBeside(corrected, '', site);
const bodyOf = async (path: string) => (await builtAt(beside, path)).body!;

test('the page that has everything shows a correction at the fact in its list, and at no other; the story itself has no list', async () => {
  const html = await bodyOf('all/index.html');
  for (const id of ['c08', 'r03']) {
    const [before, after] = html.split(`id="fact-${id}"`);
    expect(wordsOf(after!.split('</li>')[0]!)).toContain(said(id));
    expect(before).not.toContain(`The old words of ${id}`);
  }
  expect(story()).not.toContain('class="correction"');
});

test.each(['s/twenty-years/index.html', 'f/c08/index.html', 'corrections/index.html'])(
  'the page %s shows what was corrected',
  async (path) => {
    expect(wordsOf(await bodyOf(path))).toContain(said('c08'));
  }
);

test('the page of corrections names each corrected fact in its own words and leads to it', async () => {
  const html = await bodyOf('corrections/index.html');
  for (const [fact, words] of [
    ['c08', told.get('c08')!.text],
    ['r03', told.get('r03')!.text]
  ] as const)
    expect(html.replaceAll(/<!--.*?-->/g, '')).toContain(`<a href="../f/${fact}/">${words}</a>`);
});

test('the feed and the structured data of the story have every correction', () => {
  const feed = feedOf(corrected, site);
  const graph = JSON.stringify(graphOf({ kind: 'story', id: '', title: '', description: '' }, corrected, site, site));
  for (const { fact, before, now, reason } of corrections) {
    expect(feed).toContain(`<link href="${site}f/${fact}/"/>`);
    expect(feed).toContain(`Before: ${before} Now: ${now} Why: ${reason}`);
    expect(graph).toContain(`{"@type":"CorrectionComment","datePublished":"2026-11-29","text":"${reason}"}`);
  }
});
