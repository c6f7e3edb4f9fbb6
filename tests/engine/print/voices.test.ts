import { expect, test } from 'vitest';
import type { Claim } from '../../../src/article/article';
import { factsOf } from '../../../src/article/facts';
import { compose } from '../../../src/build/compose';
import { siteOf } from '../../../src/print/site';
import { dayInWords, inWords } from '../../../src/article/words';
import { built } from '../../built';

const [edition] = compose().values();
const { article, evidence } = edition!;
const facts = factsOf(article, evidence);
const claims = Object.values(evidence.claims);
const site = new Map((await built(await siteOf('https://example.org/story/'))).map((page) => [page.path, page]));
const said = (path: string) => {
  const { head = '', body = '', text = '' } = site.get(path)!;
  return `${head}${body}${text}`;
};

/** How a sentence of each voice begins. */
const opening: Record<Claim['voice'], (claim: Claim) => string> = {
  established: ({ text }) => text,
  'established-then': ({ asOf }) => `On ${dayInWords(asOf!, article.lang)}: `,
  party: ({ when }) => `${inWords(when, article.lang)}: `,
  'party-then': ({ when }) => `${inWords(when, article.lang)}: `,
  reading: () => 'The article’s author judges: ',
  article: () => 'The article says: '
};

test.each(claims.map((claim): [string, Claim] => [claim.id, claim]))(
  'the page of %s names it in its own voice wherever it is named',
  (id, claim) => {
    const told = facts.get(id)!.text;
    expect(told.startsWith(opening[claim.voice](claim)), told).toBe(true);
    const { head = '', body = '' } = site.get(`f/${id}/index.html`)!;
    const plain = (html: string) =>
      html
        .replaceAll(/<!--.*?-->/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    expect(plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)![1]!).replaceAll(/<[^>]*>/g, '')).toBe(told);
    const titles = [/<title>([^<]*)/, /property="og:title" content="([^"]*)/, /name="citation_title" content="([^"]*)/];
    for (const title of titles) expect(plain(title.exec(head)![1]!).slice(0, 12)).toBe(told.slice(0, 12));
    for (const cited of body.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs))
      if (claim.voice !== 'established' && cited[1]!.includes(claim.text))
        expect(plain(cited[1]!).replaceAll(/\s+/g, ' ')).toContain(told.slice(0, 40));
  }
);

/** Those that must never stand alone: the record contradicts them, or they are one side’s or no longer so. */
const notOurs = claims.filter(({ voice }) => voice !== 'established' && voice !== 'party' && voice !== 'party-then');

test('in feed, page of all facts, search and files no claim that is not established stands as if it were ours', () => {
  expect(notOurs.length).toBeGreaterThan(12);
  const pages = [...site.keys()].filter((path) => /(feed|atom|rss).*\.xml$|^(all|claims|facts)\/index\.html$|^index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(1);
  for (const path of pages) {
    // A correction says what stood here before.
    const text = said(path).replaceAll(/<!--.*?-->|<del>.*?<\/del>/gs, '');
    for (const { id, text: bare, voice } of notOurs) {
      expect(text.includes(`>${bare}<`), `${path}: ${id} (${voice})`).toBe(false);
    }
  }
});

test('text in another alphabet carries its language', () => {
  const foreign = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u;
  let found = 0;
  for (const path of site.keys()) {
    if (!path.endsWith('.html')) continue;
    const { body = '', lang = 'en' } = site.get(path)!;
    // A page in another language says so as a whole.
    const open: boolean[] = [!lang.startsWith('en')];
    for (const [, close, tag, rest, text] of body.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/gi)) {
      if (/^(br|img|input|meta|link|hr|wbr|source|script|style)$/i.test(tag!)) continue;
      if (close) open.pop();
      else if (!rest!.endsWith('/')) open.push(open.at(-1)! || / lang="(?!en)/.test(rest!));
      if (!foreign.test(text!)) continue;
      found += 1;
      expect(open.at(-1), `${path}: ${text}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(20);
});

/** Where the storyboard asks for a note, and to which claims. */
const notes: Readonly<Record<string, readonly string[]>> = {
  'announced-words': ['c01'],
  'announced-who': ['c05'],
  'soviet-war-fighters': ['c44'],
  'twenty-years-start': ['c09'],
  'twenty-years-last': ['c08'],
  'warming-allies': ['c14'],
  'threat-since': ['c45'],
  'threat-crocus': ['c48'],
  'threat-claim': ['c47', 'c49'],
  'neighbours-recent': ['c25'],
  'ambassadors-none': ['c18'],
  'format-room': ['c30'],
  'format-muttaqi': ['c24'],
  'format-lavrov': ['c29', 'c32'],
  'bill-addressee': ['c38', 'c39']
};

test('a pencil note stands at each of the fifteen steps where the record differs from the article, and at no other', () => {
  const body = site.get('index.html')!.body!.replaceAll(/<!--.*?-->/gs, '');
  const standing = [...body.matchAll(/data-step="([\w-]+)"(.*?)(?=data-step="|$)/gs)].flatMap(([, step, words]) => {
    const ids = [...words!.matchAll(/class="note"(?:(?!<\/p>).)*?data-pick="(\w+)"/gs)].map(([, id]) => id!);
    return ids.length > 0 ? [[step, ids]] : [];
  });
  expect(Object.fromEntries(standing)).toEqual(notes);
});
