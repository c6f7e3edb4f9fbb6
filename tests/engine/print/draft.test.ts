import { expect, test } from 'vitest';
import { asForeign } from '../../../src/article/foreign';
import { markForeign } from '../../../src/print/draft/mark-foreign';
import { siteOf } from '../../../src/print/site';
import { leavesDraft, wayFromDraft } from '../../../src/story/draft-ways';

const draft = { lang: 'en-GB', dir: 'ltr', language: 'English', notice: 'پیش‌نویس', inOriginal: 'A draft' } as const;
const english = (words: string) => asForeign(words, 'ltr');
const marked = (body: string, home = '') => markForeign(body, draft, home).replaceAll(/[\u2066-\u2069]/g, '');

test('an element whose words are all of another language says which, and so do words within a text', () => {
  expect(marked(`<p>${english('One <b>two</b> three.')}</p><p>یک</p>`)).toBe(
    '<p lang="en-GB" dir="ltr">One <b>two</b> three.</p><p>یک</p>'
  );
  expect(marked(`<p>۱ · ${english('A question')}</p>`)).toBe('<p>۱ · <span lang="en-GB" dir="ltr">A question</span></p>');
  // Two texts of that language do not make one of what is around them.
  expect(marked(`<ul><li>${english('A')}</li><li>${english('B')}</li></ul>`)).toBe(
    '<ul><li lang="en-GB" dir="ltr">A</li><li lang="en-GB" dir="ltr">B</li></ul>'
  );
});

test('what the browser brings alive keeps its elements as they were rendered', () => {
  expect(marked(`<div id="stage"><!--[--><p>۱ ${english('A')}</p><b>${english('C')}</b><!--]--></div>`)).toBe(
    '<div id="stage"><!--[--><p>۱ A</p><b lang="en-GB" dir="ltr">C</b><!--]--></div>'
  );
});

test('addresses lead to the draft’s own pages where there are such, and else to the other language, which is named', () => {
  expect(marked('<a href="f/c01/">یک</a><a href="s/one/">دو</a><a href="#one">سه</a>')).toBe(
    '<a href="../f/c01/" hreflang="en-GB">یک</a><a href="s/one/">دو</a><a href="#one">سه</a>'
  );
  expect(marked('<a href="../../f/c01/">یک</a><a href="../../#one">دو</a>', '../../')).toBe(
    '<a href="../../../f/c01/" hreflang="en-GB">یک</a><a href="../../#one">دو</a>'
  );
  for (const href of ['?level=plain', './', 'https://example.org/', '../f/c01/', 'mailto:a@example.org'])
    expect(wayFromDraft(href, '')).toBe(href);
  expect(wayFromDraft(wayFromDraft('who/#a', '../'), '../')).toBe('who/#a');
  expect(leavesDraft('../f/c01/', '')).toBe(true);
  expect(leavesDraft('s/one/', '')).toBe(false);
});

test('a draft brings no data for machines along, and no way to embed it', () => {
  expect(marked('<a href="embed/#one" data-frame="one">یک</a><script type="application/ld+json">{}</script>')).toBe(
    '<a href="../embed/#one" hreflang="en-GB">یک</a>'
  );
});

test('a draft has the story, its sections and what opens in it, asks search engines to leave it out, and stands in no list of pages', async () => {
  const files = await siteOf('https://example.org/');
  const own = files.filter(({ path }) => path.startsWith('fa-AF/'));
  const pages = own.filter(({ path }) => path.endsWith('.html'));
  const sections = pages.filter(({ path }) => path.startsWith('fa-AF/s/'));
  expect(sections.length).toBe(files.filter(({ path }) => /^s\/[^/]+\/index\.html$/.test(path)).length);
  expect(own.length).toBe(sections.length + 8);
  for (const { make } of pages) {
    const { head = '', lang, dir } = await make();
    expect([lang, dir]).toEqual(['fa-AF', 'rtl']);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toMatch(/[\u2066-\u2069]|oembed|atom\+xml/);
  }
  const sitemap = await files.find(({ path }) => path === 'sitemap.xml')!.make();
  expect(sitemap.text).not.toContain('fa-AF');
  // Frames know whole languages alone.
  expect(files.filter(({ path }) => /^fa-AF\/(?:embed|fig|f|data)\//.test(path))).toEqual([]);
});
