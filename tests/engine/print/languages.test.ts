import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import Bar from '../../../src/reader/Bar.svelte';
import type { Edition } from '../../../src/print/edition';
import Page from '../../../src/print/story/Page.svelte';
import Stage from '../../../src/reader/Stage.svelte';
import { Story } from '../../../src/reader/story.svelte';
import { compose } from '../../../src/build/compose';

/** A letter that stands before every sentence of the made language, and nowhere else. */
const sign = 'ع';
let folder: string;
let editions: Edition[];
let page: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
  cpSync('data', folder, { recursive: true });
  rmSync(join(folder, 'text/fa'), { recursive: true });
  cpSync(join(folder, 'text/en'), join(folder, 'text/ar'), { recursive: true });
  // The right answers of the quiz are words of the pencil notes, which they would be no longer.
  for (const name of readdirSync(join(folder, 'text/ar')).filter((each) => each !== 'quiz.json'))
    change(join('text/ar', name), (data) => (name === 'locale.json' ? arabic(data) : short(signed(data))));
  // Who says it must be named in it as he is named elsewhere.
  change('text/ar/claims.json', (claims) => ({
    ...(claims as object),
    c01: { ...(claims as Record<string, object>).c01, text: `${sign} ${sign} Kabulov: the decision.` }
  }));
  change('story.json', (story) => ({ ...(story as object), languages: ['en', 'ar'] }));
  editions = [...compose(folder).values()];
  const edition = editions[1]!;
  const story = new Story(edition.article, () => Promise.resolve(edition.evidence));
  const [bar, stage] = [render(Bar, { props: { story } }).body, render(Stage, { props: { story, pictures: '' } }).body];
  page = render(Page, { props: { edition, bar, stage, up: '../', languages: [] } }).body;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second language, written from right to left, needs a folder of sentences and its name in the list, and nothing else', () => {
  expect(editions.map(({ article: { lang, dir } }) => [lang, dir])).toEqual([
    ['en-GB', 'ltr'],
    ['ar', 'rtl']
  ]);
});

test('in the page of a second language every step, title, name and note is that language’s', () => {
  const { article, prose } = editions[1]!;
  expect(article.sections.filter(({ title }) => !title.startsWith(sign) || !page.includes(title))).toEqual([]);
  const sentences = [...page.matchAll(/<p class="words"[^>]*>(?:<!--.*?-->)*(.)/g)].map(([, first]) => first);
  expect(sentences).toHaveLength(article.sections.flatMap(({ steps }) => steps).length);
  expect(new Set(sentences)).toEqual(new Set([sign]));
  const english = editions[0]!;
  // A publisher's name is the same in every language, and some actors are publishers. Long names on the timeline are broken into lines, and words within a sentence are tied to its facts.
  const sources = JSON.stringify(english.evidence);
  const whole = page.replaceAll(/<tspan.*?<\/tspan>|<a class="tied".*?<\/a>/g, '');
  const foreign = [
    ...english.article.sections.flatMap(({ title, question }) => [title, question]),
    ...english.article.actors.map(({ name }) => name).filter((name) => !sources.includes(`"${name}"`)),
    english.prose.description
  ];
  expect(foreign.filter((text) => whole.includes(`>${text}<`))).toEqual([]);
  expect(prose.description.startsWith(sign)).toBe(true);
});

function change(file: string, by: (data: unknown) => unknown): void {
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify(by(JSON.parse(readFileSync(path, 'utf8')))));
}

function arabic(locale: unknown): unknown {
  return { ...(locale as object), lang: 'ar', dir: 'rtl', name: 'العربية' };
}

/** Titles for flags of the timeline have room for thirty letters, with the sign too. */
function short(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === 'short' && typeof value === 'string' ? value.slice(0, 30) : value
  );
}

function signed(data: unknown): unknown {
  if (typeof data === 'string') return `${sign} ${data}`;
  if (Array.isArray(data)) return data.map(signed);
  return Object.fromEntries(Object.entries(data as object).map(([key, value]) => [key, key === '$schema' ? value : signed(value)]));
}
