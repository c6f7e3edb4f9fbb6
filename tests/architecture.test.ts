import { expect, test } from 'vitest';
import { readFolder } from '../src/build/folder';

/**
 * Which folders of `src/` a folder may import from. Reading downwards: what the article says, where the reader is in it, the ways of showing that,
 * the page, and what builds it. The views are not in each other's lists: they agree through the story alone. The prose may show one register, its
 * cover's.
 */
const before = ['article', 'story'];
const views = ['evidence', 'controls', 'register', 'tables', 'timeline', 'network', 'map', 'search', 'card', 'prose'];
const mayImport: Record<string, readonly string[]> = {
  article: [],
  story: ['article'],
  evidence: ['article'],
  controls: [...before, 'map'],
  register: before,
  tables: before,
  search: before,
  timeline: before,
  network: before,
  map: before,
  card: [...before, 'evidence'],
  prose: [...before, 'evidence', 'register'],
  app: [...before, ...views, 'embed'],
  embed: [...before, ...views],
  takeaway: [...before, 'evidence'],
  figures: [...before, ...views, 'app'],
  pages: [...before, ...views, 'app', 'takeaway', 'figures', 'embed'],
  build: [...before, ...views, 'app', 'takeaway', 'figures', 'embed', 'pages']
};

const sources = import.meta.glob<string>('../src/*/**/*.{ts,svelte,mjs}', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(sources).map(([path, source]) => ({
  path: path.replace('../', ''),
  folder: path.split('/')[2]!,
  source,
  code: source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"])\/\/.*/g, ''),
  imports: [...source.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map((match) => match[1]!)
}));

test.each(files)('$path imports only from folders before its own', ({ folder, path, imports }) => {
  const depth = path.split('/').length - 3;
  const elsewhere = imports
    .flatMap((name) => new RegExp(`^${'\\.\\./'.repeat(depth + 1)}(?!\\.)(\\w+)/`).exec(name)?.[1] ?? [])
    .filter((name) => name in mayImport && name !== folder);
  expect(mayImport[folder]).toEqual(expect.arrayContaining(elsewhere));
});

const pure = files.filter(
  ({ path, folder }) =>
    path.endsWith('.ts') && !path.endsWith('.svelte.ts') && !['app', 'figures', 'embed', 'pages', 'build'].includes(folder)
);

test.each(pure)('$path needs neither a browser nor Svelte', ({ code, imports }) => {
  expect(code).not.toMatch(/\b(window|document|location|history|localStorage)\b[.[]/);
  expect(imports.filter((name) => /^(svelte|leaflet|node:)/.test(name))).toEqual([]);
});

test('no component sets state from an effect, and only the map knows Leaflet', () => {
  expect(files.filter(({ path, code }) => path.endsWith('.svelte') && code.includes('$effect')).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ imports }) => imports.includes('leaflet')).map(({ path }) => path)).toEqual(['src/map/leaflet.svelte.ts']);
});

test('every file is small enough to be read in one go', () => {
  expect(files.filter(({ source }) => source.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
});

test('no name, date or sentence of this story stands in the code or its comments: all of it is in data/', () => {
  const { actors, places, states } = readFolder().raw.texts.en as Record<string, Record<string, { name: string; short?: string }>>;
  const names = [actors, places, states]
    .flatMap((texts) => Object.values(texts!).flatMap(({ name, short }) => [name, short ?? name]))
    .filter((name) => name.length > 4);
  const found = files.flatMap(({ path, source }) =>
    names.filter((name) => new RegExp(`\\b${name.replace(/[^\p{L} ]/gu, '.')}\\b`, 'iu').test(source)).map((name) => `${path}: ${name}`)
  );
  expect(found).toEqual([]);
  expect(files.filter(({ code }) => /'(19|20)\d\d-\d\d-\d\d'/.test(code)).map(({ path }) => path)).toEqual([]);
});

/** Printed when the site is built, or loaded with the words of the pages: the only components that may use these words. */
const printed =
  /^src\/(pages|figures|embed|prose|build|takeaway|evidence\/Corrected)|^src\/app\/(Page|Stills|EmbedDialog|passing-on)|WholeTables/;

test('what comes alive in the browser uses no word that only the printed pages are sent', () => {
  const words = Object.keys((readFolder().raw.texts.en as Record<string, object>).pages!);
  const used = files
    .filter(({ path }) => !printed.test(path))
    .flatMap(({ path, code }) => words.filter((word) => new RegExp(`say\\([^)]*'${word}'`).test(code)).map((word) => `${path}: ${word}`));
  expect(used).toEqual([]);
});
