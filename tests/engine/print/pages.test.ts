import { expect, test } from 'vitest';
import { factsOf } from '../../../src/article/facts';
import { built } from '../../built';
import { compose } from '../../../src/build/compose';
import { feedOf } from '../../../src/print/machines/feed';
import { graphOf, type About } from '../../../src/print/machines/graph';
import { pagesBeside } from '../../../src/print/pages/beside';
import { dataBlock, headOf } from '../../../src/print/machines/head';
import { storyPage } from '../../../src/print/story/story-page';
import { framePages } from '../../../src/print/frames/frame-pages';
import { factsWithPages } from '../../../src/print/paths';
import { homeOf } from '../../../src/story/anchors';

const [edition] = compose().values();
const { article, evidence, desk } = edition!;
const address = 'https://example.org/story/f/c08/';
const about: About = { kind: 'fact', id: 'c08', title: evidence.claims.c08!.text, description: evidence.claims.c08!.text };

test('every fact of the story has a page, and everything else that can be picked a place among all', () => {
  const facts = factsWithPages(edition!).map(({ id }) => id);
  expect(facts.toSorted()).toEqual([...factsOf(article, evidence).keys()].toSorted());
  expect(facts).toHaveLength(49 + 76 + 42 + 64 + 24);
  expect(facts.filter((id) => !desk.ids.includes(id))).toEqual([]);
  expect(homeOf('c08')).toBe('f/c08/');
  expect(homeOf('actor:russia')).toBe('who/#actor-russia');
});

test('a page tells search engines and reference managers its title, address and day', () => {
  const head = headOf({ ...about, title: 'A </script> & "B"' }, edition!, address);
  expect(head).toContain('<meta name="citation_title" content="A &lt;/script> &amp; &quot;B&quot;">');
  expect(head).toContain(`<link rel="canonical" href="${address}">`);
  expect(head).toMatch(/citation_publication_date" content="2026\/11\/24"/);
});

test('what only machines read stands after the words of a page, and cannot end its script', async () => {
  const data = dataBlock(graphOf({ ...about, title: 'A </script>' }, edition!, undefined, address));
  expect(data.match(/<\/script>/g)).toHaveLength(1);
  for (const page of await built([storyPage(edition!, [edition!], undefined), pagesBeside(edition!, '', undefined)[0]!])) {
    expect(page.head, page.path).not.toContain('ld+json');
    expect(page.body, page.path).toMatch(/<script type="application\/ld\+json">[^\n]*<\/script>$/);
  }
});

test('a correction stands in the feed and in the structured data, with what was there before', () => {
  const correction = {
    id: 'n02',
    day: desk.log[0]!.day + 1,
    kind: 'corrected',
    fact: 'c08',
    title: 'A date',
    before: 'May & June',
    now: 'June',
    reason: 'A slip'
  } as const;
  const corrected = { ...edition!, desk: { ...desk, log: [correction, ...desk.log], corrections: [correction] } };
  const feed = feedOf(corrected, 'https://example.org/story/');
  expect(feed).toContain('<link href="https://example.org/story/f/c08/"/>');
  expect(feed).toContain('Before: May &amp; June');
  const story = graphOf({ kind: 'story', id: '', title: article.title, description: '' }, corrected, undefined, undefined);
  expect(JSON.stringify(story)).toContain('"correction":[{"@type":"CorrectionComment","datePublished":"2026-11-29","text":"A slip"}]');
  expect(story['@graph'][0]).toHaveProperty('dateModified', '2026-11-29');
});

test('no page has an id twice: of two drawings of one step, the one that is shown would take its hatching from the other, which is not', async () => {
  const beside = pagesBeside(edition!, '', undefined).filter(({ path }) =>
    /^(?:s\/announced|fig\/[a-z-]+-network|f\/r0[1-3]|plain|print)\//.test(path)
  );
  const frames = framePages(edition!, { folder: '', root: undefined, languages: {} }).filter(({ path }) => /announced|network/.test(path));
  const pages = await built([...beside, ...frames]);
  expect(pages.length).toBeGreaterThan(9);
  for (const { path, body = '' } of pages.filter((page) => page.path.endsWith('.html'))) {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, place) => ids.indexOf(id) < place),
      path
    ).toEqual([]);
  }
});
