import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '../../../src/build/compose';
import { fill } from '../../../src/build/template';
import { built } from '../../built';
import { pagesBeside } from '../../../src/print/pages/beside';
import { graphOf } from '../../../src/print/machines/graph';
import { headOf } from '../../../src/print/machines/head';

const [edition] = compose().values();
const site = 'https://example.org/story/';
const template = readFileSync('index.html', 'utf8');
const pages = (await built(pagesBeside(edition!, '', site).filter(({ path }) => path.endsWith('.html')))).map((page) => ({
  path: page.path.replace('index.html', ''),
  html: fill(template, page.path, page).slice(0, 32_768)
}));
const content = (html: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** An id that was taken back keeps a page, which says so and asks not to be found. */
const retired = (path: string) => edition!.desk.retired.some(({ id }) => path.startsWith(`f/${id}/`));

test('every page has its own title and address for the preview of a link, and an image of known size, in its first 32 kB', () => {
  expect(pages.length).toBeGreaterThan(170);
  for (const { path, html } of pages) {
    expect(content(html, 'og:url'), path).toBe(`${site}${path}`);
    expect(html, path).toContain(`<link rel="canonical" href="${site}${path}">`);
    expect(content(html, 'og:image'), path).toBe(`${site}${/^(f|s|fig)\/./.test(path) && !retired(path) ? path : ''}card.png`);
    expect([content(html, 'og:image:width'), content(html, 'og:image:height')], path).toEqual(['1200', '630']);
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'description', 'article:modified_time'])
      expect(content(html, name)?.length, `${path} ${name}`).toBeGreaterThan(3);
    expect(content(html, 'twitter:card'), path).toBe('summary_large_image');
    expect(content(html, 'og:locale'), path).toBe('en_GB');
  }
  const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)![1]!);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('where the site’s address is not known, no address is made up', () => {
  const about = { kind: 'story', id: '', title: edition!.article.title, description: 'x' } as const;
  const head = headOf(about, edition!, undefined);
  expect(head).not.toContain('og:image');
  expect(head).not.toContain('og:url');
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
});

test('the structured data of a figure name its picture, what it shows, and the story that it belongs to', () => {
  const { article, prose } = edition!;
  const about = { kind: 'figure', id: 'the-list-map', title: 'Three lists: map', description: prose.captions['the-list-map']! } as const;
  const [node] = graphOf(about, edition!, site, `${site}fig/the-list-map/`)['@graph'];
  expect(node).toMatchObject({
    '@type': 'WebPage',
    isPartOf: { headline: article.title },
    mainEntity: { '@type': 'ImageObject', name: about.title, contentUrl: `${site}fig/the-list-map/the-list-map.png` }
  });
});
