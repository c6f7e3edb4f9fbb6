import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { BibLatexParser, CSLParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import type { Edition } from '../../../src/print/edition';
import { figuresOf } from '../../../src/print/figures/figures';
import { citationsOf } from '../../../src/print/machines/citation';
import type { About } from '../../../src/print/machines/graph';
import { pagesBeside } from '../../../src/print/pages/beside';
import { factsWithPages } from '../../../src/print/paths';
import { builtAt } from '../../built';

const [edition] = compose().values();
const { article } = edition!;
const say = sayer(article.lang, edition!.prose.ui);
const address = 'https://example.org/story/f/c08/';
const named: Edition = { ...edition!, prose: { ...edition!.prose, makers: { name: 'Harbour & Sons' } } };

const about = (kind: About['kind'], id: string, title: string): About => ({ kind, id, title, description: title });
const pages: readonly About[] = [
  about('story', '', article.title),
  about('whole', 'all', say('wholeTitle')),
  about('data', 'data', edition!.prose.takeaway.title),
  about('page', 'sources/', say('sourcesTitle')),
  ...article.sections.map(({ id, title }) => about('section', id, title)),
  ...figuresOf(article, say).map(({ id, title }) => about('figure', id, title)),
  ...factsWithPages(edition!).map(({ id, text }) => about('fact', id, text)),
  // Every letter that one of the formats could take for its own.
  about('fact', 'c99', 'A “{US}-led” \\ test_of: 5 % & #1 ~ – Łódź’s $')
];
const ofEachKind = pages.filter(({ kind }, at) => pages.findIndex((other) => other.kind === kind) === at);
const made = new Map<string, ReturnType<typeof citationsOf>>();
function textOf(page: About, name: string, of = edition!): string {
  const key = [of === named, page.kind, page.id, page.title].join();
  if (!made.has(key)) made.set(key, citationsOf(page, of, address, say));
  return made.get(key)!.find((each) => each.name === name)!.text;
}

/** What was read of a record, whatever the reader calls the fields. */
interface Read {
  readonly title: string;
  readonly key?: string | undefined;
  readonly site?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date: string;
  readonly version?: string | undefined;
  readonly lang?: string | undefined;
  readonly address: string;
}
type Item = Readonly<Record<string, unknown>>;

/** citation-js, which has read the record into CSL's fields. */
function byCitationJs(text: string): Read {
  const [item] = new core.Cite(text).data as [Item];
  const [author] = (item.author ?? []) as { literal?: string; family?: string }[];
  const { 'date-parts': parts } = item.issued as { 'date-parts': [number[]] };
  return {
    title: item.title as string,
    key: item.id as string,
    site: (item['container-title'] ?? item['collection-title'] ?? item.medium) as string,
    author: author?.literal ?? author?.family,
    publisher: item.publisher as string,
    date: parts[0].join('-'),
    version: (item.version ?? item.edition) as string,
    lang: item.language as string,
    address: item.URL as string
  };
}

/** Fiduswriter's reader, which has its own fields. */
function byFidus({ entry_key: key, fields }: { entry_key: string; fields: Item }): Read {
  const words = (value: unknown): string | undefined => {
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(words).join('');
    const { text, literal } = value as { text?: string; literal?: unknown };
    return text ?? words(literal);
  };
  const read = (name: string) => words(fields[name]);
  return {
    title: read('title')!,
    key,
    site: read('howpublished'),
    author: read('author'),
    publisher: read('organization'),
    date: read('date')!,
    version: read('version'),
    lang: read('language'),
    address: read('url')!
  };
}

const expected = ({ kind, id, title }: About, author: string | undefined): Read => ({
  title: title.replace(/\.(\)?)$/, '$1'),
  key: `taliban-delisting-${id.replace('/', '') || 'story'}-2026-11-28`,
  site: kind === 'story' ? undefined : article.title,
  author,
  publisher: author ?? article.title,
  date: '2026-11-28',
  version: '2026-11-28',
  lang: 'en-GB',
  address
});

describe.each([
  ['without a name of the makers', edition!, undefined, pages],
  ['with one', named, 'Harbour & Sons', ofEachKind]
] as const)('read back by programs that are not ours, %s,', (_, of, author, all) => {
  test.each(['BibTeX', 'RIS', 'CSL-JSON'])(
    'a %s record has every field of every page: story, sections, figures, facts and others',
    (format) => {
      for (const page of all) {
        const { site, ...rest } = byCitationJs(textOf(page, format, of));
        // It has no field for how a thing of BibTeX was published.
        expect({ ...rest, site: format === 'BibTeX' ? expected(page, author).site : site }, page.id).toEqual(expected(page, author));
      }
    }
  );

  test('a BibTeX record has every field in a second program, which finds nothing in it to warn of', () => {
    for (const page of all) {
      const { entries, errors, warnings } = new BibLatexParser(textOf(page, 'BibTeX', of), {}).parse();
      expect([errors, warnings], page.id).toEqual([[], []]);
      expect(byFidus(entries[1] as never), page.id).toEqual(expected(page, author));
    }
  });

  test('a CSL-JSON record has title, author, day, version and address in a second program', () => {
    for (const page of all) {
      const parser = new CSLParser(JSON.parse(textOf(page, 'CSL-JSON', of)) as never);
      const { title, author: who, date, version, address: at } = byFidus(parser.parse()[1] as never);
      const { title: words, date: day, version: edition } = expected(page, author);
      expect({ title, who, date, version, at }, page.id).toEqual({ title: words, who: author, date: day, version: edition, at: address });
      expect(parser.errors, page.id).toEqual([]);
    }
  });
});

test('BibTeX keeps the case of every word with a capital of its own, and of no other', () => {
  const title = 'The Taliban’s victory came after the US-led troops had pulled out';
  const { entries } = new BibLatexParser(textOf(about('fact', 'c08', title), 'BibTeX'), {}).parse();
  const kept = (entries[1]!.fields.title as { text: string; marks?: { type: string }[] }[]).filter(({ marks }) =>
    marks?.some(({ type }) => type === 'nocase')
  );
  expect(kept.map(({ text }) => text)).toEqual(['Taliban', 'US']);
});

test('the styles print title, site, day and address once each, and the site in the case of its own name', () => {
  const page = about('fact', 'c08', 'The Taliban’s victory came after the US-led troops had pulled out.');
  expect(['Credit line', 'In a few words', 'APA', 'MLA', 'Chicago'].map((name) => textOf(page, name))).toEqual([
    `Source: Crossed out, in pencil, “The Taliban’s victory came after the US-led troops had pulled out”, version of 28 November 2026, ${address}`,
    `Crossed out, in pencil, 2026-11-28, ${address}`,
    `The Taliban’s victory came after the US-led troops had pulled out. (2026, November 28). Crossed out, in pencil. ${address}`,
    `“The Taliban’s victory came after the US-led troops had pulled out.” Crossed out, in pencil, 28 Nov. 2026, ${address}.`,
    `“The Taliban’s victory came after the US-led troops had pulled out.” 2026. Crossed out, in pencil. November 28, 2026. ${address}.`
  ]);
  expect(['APA', 'MLA', 'Chicago'].map((name) => textOf(page, name, named))).toEqual([
    `Harbour & Sons. (2026, November 28). The Taliban’s victory came after the US-led troops had pulled out. Crossed out, in pencil. ${address}`,
    `Harbour & Sons. “The Taliban’s victory came after the US-led troops had pulled out.” Crossed out, in pencil, 28 Nov. 2026, ${address}.`,
    `Harbour & Sons. 2026. “The Taliban’s victory came after the US-led troops had pulled out.” Crossed out, in pencil. November 28, 2026. ${address}.`
  ]);
});

test('the story is cited as a whole, without itself as the site that it is on', () => {
  expect(['Credit line', 'APA', 'MLA', 'Chicago'].map((name) => textOf(pages[0]!, name))).toEqual([
    `Source: Crossed out, in pencil, version of 28 November 2026, ${address}`,
    `Crossed out, in pencil. (2026, November 28). ${address}`,
    `Crossed out, in pencil. 28 Nov. 2026, ${address}.`,
    `“Crossed out, in pencil.” 2026. November 28, 2026. ${address}.`
  ]);
});

test('a title with quotation marks has single ones within those of a credit', () => {
  expect(textOf(about('fact', 'c98', 'He said “yes”'), 'Credit line')).toContain('“He said ‘yes’”,');
});

test('a heading is in the case of the style, and a sentence in brackets has no second full stop', () => {
  expect(textOf(about('section', 'x', 'A decision is not yet a law'), 'MLA')).toMatch(/^“A Decision Is Not yet a Law\.”/);
  expect(textOf(about('fact', 'c97', 'They met. (The record differs.)'), 'APA')).toMatch(/^They met\. \(The record differs\)\. \(2026/);
});

test('where the site’s address is not known, words stand for that of the page, which a script fills in; nothing is undefined or relative', async () => {
  const beside = pagesBeside(edition!, '', undefined);
  for (const [path, words, way] of [
    ['f/c08/index.html', '[the address of this page]', './'],
    ['cite/index.html', '[the address of the story]', '../']
  ] as const) {
    const { body } = await builtAt(beside, path);
    const block = /<details class="cite.*?<\/details>/s.exec(body!)![0].replaceAll(/<!--.*?-->/g, '');
    const texts = [...block.matchAll(/data-copy(?:="")?>(.*?)<\/(?:p|pre)>/gs)].map((match) => match[1]!);
    expect(texts).toHaveLength(8);
    for (const text of texts) {
      expect(text.replaceAll(/\s+>/g, '>')).toContain(`<span data-address="${way}">${words}</span>`);
      expect(text).not.toMatch(/undefined|\.\.\/[^"]|https?:/);
    }
    expect(block).toContain('This site was built without its own address');
  }
  expect((await builtAt(pagesBeside(edition!, '', 'https://example.org/'), 'f/c08/index.html')).body).not.toContain('data-address');
});
