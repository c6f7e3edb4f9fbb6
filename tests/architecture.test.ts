import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../src/build/folder';

/**
 * The rooms of `src/`, each with those that it may import from. Reading downwards: what the article says, where the reader is in it, labels and signs,
 * the views, the picture of a view, what stands behind the facts, what comes alive, what is made at build, and the commands. The views are not in each other's lists: they
 * agree through the story alone. A room inside another is named by its path.
 */
const before = ['article', 'story'];
const views = ['register', 'timeline', 'map', 'network', 'tables', 'search'];
const drawn = [...before, 'labels', 'signs'];
const shown = [...drawn, ...views, 'picture', 'evidence', 'card', 'frames'];
const printed = ['print', 'print/machines', 'print/figures', 'print/takeaway', 'print/frames', 'print/pages', 'print/paper', 'print/story'];
const mayImport: Record<string, readonly string[]> = {
  article: [],
  story: ['article'],
  evidence: ['article'],
  labels: [],
  signs: before,
  register: before,
  timeline: drawn,
  map: drawn,
  network: drawn,
  tables: before,
  search: before,
  picture: [...drawn, ...views],
  card: [...before, 'evidence'],
  frames: before,
  reader: [...shown, 'styles'],
  styles: [],
  print: [...shown, 'reader', 'styles', ...printed],
  build: [...shown, 'reader', 'styles', ...printed]
};
for (const room of printed) mayImport[room] = mayImport.print!;

const sources = import.meta.glob<string>('../src/*/**/*.{ts,svelte,mjs}', { query: '?raw', import: 'default', eager: true });
const roomOf = (path: string) => {
  const [, first, second] = path.split('/');
  return printed.includes(`${first}/${second}`) ? `${first}/${second}` : first!;
};
const files = Object.entries(sources).map(([key, source]) => {
  const path = key.replace('../', '');
  return {
    path,
    room: roomOf(path),
    source,
    code: source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"])\/\/.*/g, ''),
    imports: [...source.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map((match) => match[1]!)
  };
});

test.each(files)('$path imports only from rooms before its own', ({ room, path, imports }) => {
  const elsewhere = imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.normalize(posix.join(posix.dirname(path), name)))
    .filter((name) => name.startsWith('src/'))
    .map(roomOf)
    .filter((name) => name !== room);
  expect(mayImport[room]).toEqual(expect.arrayContaining(elsewhere));
});

test('nothing in src/ imports from the tests', () => {
  expect(files.filter(({ imports }) => imports.some((name) => name.includes('/tests/'))).map(({ path }) => path)).toEqual([]);
});

const pure = files.filter(({ path, room }) => path.endsWith('.ts') && !path.endsWith('.svelte.ts') && !/^(reader|print|build)/.test(room));

/** Types are gone when it runs, and what is imported by a call is loaded by whoever calls. */
test.each(pure)('$path needs neither a browser nor Svelte', ({ code }) => {
  const imports = [...code.matchAll(/^(?:im|ex)port (?!type\b)[^;(]*?'([^']+)';/gm)].map((match) => match[1]!);
  expect(code).not.toMatch(/\b(window|document|location|history|localStorage)\b[.[]/);
  expect(imports.filter((name) => /^(svelte|leaflet|node:)/.test(name))).toEqual([]);
});

test('no component sets state from an effect, and only the map knows Leaflet', () => {
  expect(files.filter(({ path, code }) => path.endsWith('.svelte') && code.includes('$effect')).map(({ path }) => path)).toEqual([]);
  const knowing = files.filter(({ imports }) => imports.includes('leaflet')).map(({ path }) => path);
  expect(knowing.sort()).toEqual(['src/map/leaflet.svelte.ts', 'src/map/library.ts']);
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

/** Made at build, or loaded with the words of the pages: the only components that may use these words. */
const withWordsOfPages = /^src\/(print|build|frames)\/|^src\/reader\/(FrameDialog|passing-on)|^src\/evidence\/Corrected/;

test('what comes alive in the browser uses no word that only the printed pages are sent', () => {
  const words = Object.keys((readFolder().raw.texts.en as Record<string, object>).pages!);
  const used = files
    .filter(({ path }) => !withWordsOfPages.test(path))
    .flatMap(({ path, code }) => words.filter((word) => new RegExp(`say\\([^)]*'${word}'`).test(code)).map((word) => `${path}: ${word}`));
  expect(used).toEqual([]);
});

/** Hands sentences on as they are written: the script of a frame puts in what belongs there. */
const handsOn = 'src/print/frames/frame-pages.ts';

test('into each sentence is put what it has places for, and nothing else; a number may only choose its form', () => {
  const texts = readFolder().raw.texts.en as Record<string, Record<string, string | Record<string, string>>>;
  const places = new Map(
    ['ui', 'pages', 'figures'].flatMap((file) =>
      Object.entries(texts[file]!).map(([key, text]) => {
        const whole = typeof text === 'string' ? text : Object.values(text).join(' ');
        return [key, new Set([...whole.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))] as const;
      })
    )
  );
  const faults = files
    .filter(({ path }) => path !== handsOn)
    .flatMap(({ path, code }) =>
      [...code.matchAll(/\bsay\(\s*'([\w-]+)'\s*(?:,\s*\{([^{}]*)\})?\s*\)/g)].flatMap(([, key, given = '']) => {
        const wanted = places.get(key!);
        // Commas within brackets part nothing.
        const flat = given.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '');
        const names = new Set(flat.split(',').flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []));
        if (!wanted) return [];
        const lost = [...wanted].filter((name) => !names.has(name)).map((name) => `${path}: ${key} lacks {${name}}`);
        const invented = [...names].filter((name) => name !== 'n' && !wanted.has(name)).map((name) => `${path}: ${key} has no {${name}}`);
        return [...lost, ...invented];
      })
    );
  expect(places.size).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
