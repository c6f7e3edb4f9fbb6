import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Built } from '../../built';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { iframeCode, linkCode } from '../../../src/frames/codes';
import { framesOf, framedOf } from '../../../src/frames/frames';
import { figureCode } from '../../../src/print/figures/figure-code';
import { republishCode } from '../../../src/frames/republish';
import { pagesBeside } from '../../../src/print/pages/beside';
import { framePages } from '../../../src/print/frames/frame-pages';
import { storyPage } from '../../../src/print/story/story-page';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const say = sayer(article.lang, prose.ui);

let server: Server;
let site: string;
let pages: Built[];
beforeAll(async () => {
  const answers = new Map<string, string>();
  server = createServer(({ url }, response) => {
    const text = answers.get(new URL(url!, site).pathname);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': url!.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8'
    });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story/`;
  pages = await built([
    storyPage(edition!, [edition!], site),
    ...pagesBeside(edition!, '', site),
    ...framePages(edition!, { folder: '', root: site, languages: {} })
  ]);
  for (const { path, head, body, text } of pages) {
    const html = text ?? `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
    answers.set(`/story/${path.replace(/index\.html$/, '')}`, html);
  }
});
afterAll(() => void server.close());

const frames = framesOf(article, say);
const asOf = 'As of 24 November 2026.';

test('each section and each of the three views has a frame, whose steps are those of the story in their order', () => {
  const all = article.sections.flatMap(({ steps }) => steps.map(({ id }) => id));
  expect(frames.map(({ id }) => id)).toEqual([...article.sections.map(({ id }) => id), 'map', 'timeline', 'network']);
  for (const { steps, title } of frames) {
    const places = steps.map(({ step }) => all.indexOf(step.id));
    expect(places, title).toEqual([...places].sort((a, b) => a - b));
    expect(places.length, title).toBeGreaterThan(1);
  }
});

describe('an editor that looks up an address', () => {
  const framedPages = [
    '',
    ...article.sections.map(({ id }) => `s/${id}/`),
    ...article.sections.flatMap(({ id, leads }) => leads.map((view) => `fig/${id}-${view}/`)),
    ...frames.map(({ id }) => `embed/${id}/`)
  ];

  test.each(framedPages)('finds at “%s” one frame with a title, and no quotation that would hide it', async (path) => {
    const { oEmbed } = (await unfurl(`${site}${path}`)) as { oEmbed?: { type: string; version: string; title: string; html: string } };
    expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0' });
    expect(oEmbed!.html.match(/<iframe /g)).toHaveLength(1);
    expect(oEmbed!.html).not.toContain('blockquote');
    const [, src, title] = /src="([^"]+)" title="([^"]+)"/.exec(oEmbed!.html)!;
    expect(title!.length).toBeGreaterThan(10);
    const page = new URL(src!);
    expect(pages.map((each) => each.path)).toContain(`${page.pathname.replace('/story/', '')}index.html`);
    const step = page.searchParams.get('step');
    if (step) expect(page.pathname).toContain(article.sections.find(({ steps }) => steps.some(({ id }) => id === step))!.id);
  });

  test('finds at the page of a fact a link with its words and its card', async () => {
    const { oEmbed } = (await unfurl(`${site}f/c08/`)) as unknown as { oEmbed?: Record<string, unknown> };
    expect(oEmbed).toMatchObject({ type: 'link', title: expect.stringContaining(evidence.claims.c08!.text) });
  });
});

test('every page that may be linked to has its own title, description, permanent address and oEmbed answer in its head', () => {
  const gone = edition!.desk.retired.map(({ id }) => `f/${id}/index.html`);
  const linked = pages.filter(({ path }) => /^(s|f|fig|embed)\/.+\/index\.html$/.test(path) && !gone.includes(path));
  expect(linked.length).toBeGreaterThan(170);
  const said = linked.map(({ path, head = '' }) => {
    const its = {
      title: /<title>([^<]+)<\/title>/.exec(head)?.[1],
      description: /<meta name="description" content="([^"]+)"/.exec(head)?.[1],
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1],
      answer: /type="application\/json\+oembed" href="([^"]+)"/.exec(head)?.[1]
    };
    for (const [what, value] of Object.entries(its)) expect(value, `${what} of ${path}`).toBeTruthy();
    expect(its.answer).toBe(`${site}${path.replace('index.html', 'oembed.json')}`);
    expect(pages.map((each) => each.path)).toContain(path.replace('index.html', 'oembed.json'));
    return { path, ...its };
  });
  const own = said.filter(({ path }) => !path.startsWith('embed/'));
  expect(new Set(own.map(({ canonical }) => canonical)).size).toBe(own.length);
});

test('a frame’s code needs no more than its address, title, width and height, whatever its title holds', () => {
  const code = iframeCode({ frame: 'https://example.org/embed/a/?theme=dark&step=b', title: 'A "title" <b>' }, { width: 320, height: 480 });
  expect(code).toContain(
    'src="https://example.org/embed/a/?theme=dark&amp;step=b" title="A &quot;title&quot; &lt;b>" width="320" height="480"'
  );
  expect(linkCode({ title: 'A <b>', full: 'https://example.org/a/', asOf })).toBe(
    `<p><a href="https://example.org/a/">A &lt;b></a> (${asOf})</p>`
  );
});

test.each(article.sections.map((section) => [section.id, section] as const))(
  'the words of %s can be taken along as plain HTML, with every pencil note, the credit and the licence',
  (id, section) => {
    const its = framedOf(
      frames.find((each) => each.id === id)!,
      article,
      say,
      '2026-11-28',
      'https://example.org/'
    );
    const code = republishCode(section, prose, evidence, its, say);
    const tags = [...code.matchAll(/<(\w+)/g)].map((match) => match[1]!);
    expect([...new Set(tags)].filter((tag) => !['h2', 'p', 'em', 'a'].includes(tag))).toEqual([]);
    for (const step of section.steps)
      for (const note of prose.steps[step.id]!.notes)
        expect(code).toContain(evidence.claims[note]!.note!.record.slice(0, 20).split(/[<&"]/)[0]);
    expect(code.split('\n').at(-1)).toMatch(/<a href="https:\/\/example\.org\/s\/.+\/">.+ 24 November 2026\..+CC BY 4\.0/);
    expect(code.includes(say('notFromArticle'))).toBe(section.part === 'later');
  }
);

test('a figure can be taken along as plain HTML, with its description, credit and licence', () => {
  const code = figureCode(
    {
      title: 'A',
      description: 'A "map"',
      picture: 'https://example.org/a.png',
      full: 'https://example.org/a/',
      asOf,
      licence: 'CC BY 4.0'
    },
    say
  );
  expect(code).toMatch(
    /^<figure><img src="https:\/\/example\.org\/a\.png" alt="A &quot;map&quot;"[^>]*>\n<figcaption>.+CC BY 4\.0<\/figcaption><\/figure>$/
  );
});
