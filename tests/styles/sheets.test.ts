import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';
import { expect, test } from 'vitest';
import { views } from '../../src/article/values';

const texts = (files: Record<string, string>) =>
  Object.entries(files).map(([key, text]) => ({ path: key.replace('../../src/', ''), text }));
const templates = texts(import.meta.glob('../../src/**/*.{svelte,ts,js}', { query: '?raw', import: 'default', eager: true }));
const scripts = [{ path: 'public/copy.js', text: readFileSync('public/copy.js', 'utf8') }];

/** Each selector of each sheet with its classes, in order; those that Leaflet gives are not ours. */
const selectors = Object.keys(import.meta.glob('../../src/**/*.css')).flatMap((key) => {
  const path = key.replace('../../src/', '');
  const found: { readonly path: string; readonly room: string; readonly selector: string; readonly classes: readonly string[] }[] = [];
  postcss.parse(readFileSync(`src/${path}`, 'utf8')).walkRules((rule) => {
    for (const selector of parser().astSync(resolved(rule)).nodes) {
      const classes: string[] = [];
      selector.walkClasses(({ value }) => void classes.push(value));
      found.push({
        path,
        room: roomOf(path),
        selector: String(selector).trim(),
        classes: classes.filter((name) => !name.startsWith('leaflet-'))
      });
    }
  });
  return found;
});

/** What a template gives its elements: in `class="…"`, `class={…}`, `class:…`, or from a script. */
const given = [...templates, ...scripts].map(({ path, text }) => {
  const written = [...text.matchAll(/class(?:Name)?(?:="([^"]*)"|=\{([^}]*)\}|:([\w-]+)|(?:: | = )'([^']*)')/g)];
  return {
    path,
    room: roomOf(path),
    classes: new Set(
      written.flatMap(
        (match) =>
          match
            .slice(1)
            .join(' ')
            .match(/[\w-]+/g) ?? []
      )
    )
  };
});

/** The selector of a rule as it stands when those around it are written out. */
function resolved({ selector, parent }: postcss.Rule): string {
  if (parent?.type !== 'rule') return selector;
  const around = resolved(parent);
  return selector.includes('&') ? selector.replaceAll('&', around) : `${around} ${selector}`;
}

function roomOf(path: string): string {
  return path.startsWith('print/') ? 'print' : path.split('/')[0]!;
}

test('the sheets are found, and what the templates give', () => {
  expect(selectors.length).toBeGreaterThan(400);
  expect(given.flatMap(({ classes }) => [...classes]).length).toBeGreaterThan(200);
});

test('every class that a sheet speaks of is given to something', () => {
  // Put together in a template: `class={name}` of a frame's two widths, `class="view on-{view}"` of the stage.
  const composed = ['wide', 'narrow', ...views.map((view) => `on-${view}`)];
  const all = new Set([...composed, ...given.flatMap(({ classes }) => [...classes])]);
  const unused = selectors.flatMap(({ path, classes }) => classes.filter((name) => !all.has(name)).map((name) => `${path}: .${name}`));
  expect([...new Set(unused)]).toEqual([]);
});

test('a selector begins with a class that belongs to its room alone', () => {
  const rooms = new Map<string, Set<string>>();
  for (const { room, classes } of selectors) {
    const [first] = classes;
    if (first) rooms.set(first, (rooms.get(first) ?? new Set<string>()).add(room));
  }
  expect([...rooms].filter(([, { size }]) => size > 1).map(([name, in_]) => `.${name}: ${[...in_].join(', ')}`)).toEqual([]);
});

/** Rooms whose elements a sheet speaks of by name: a room's own, and those that show what it has. */
const showing: Readonly<Record<string, readonly string[]>> = {
  evidence: ['card', 'reader', 'print'],
  frames: ['reader', 'print'],
  signs: ['reader', 'print'],
  register: ['reader', 'print'],
  card: ['reader'],
  map: ['signs', 'print'],
  network: ['signs', 'reader', 'print'],
  timeline: ['signs', 'print'],
  tables: ['print'],
  reader: ['print']
};

test('a class with which the selectors of a room begin is not given to other things in a room that does not know it', () => {
  const owners = new Map(selectors.flatMap(({ room, classes: [first] }) => (first ? [[first, room]] : [])));
  const strangers = given.flatMap(({ path, room, classes }) =>
    [...classes].flatMap((name) => {
      const owner = owners.get(name);
      const known = owner === undefined || owner === 'styles' || owner === room || showing[owner]?.includes(room);
      return known ? [] : [`${path}: .${name} of ${owner}`];
    })
  );
  expect(strangers).toEqual([]);
});

test('a width is asked for by its name, and each name is asked for', () => {
  const named = [...readFileSync('src/styles/media.css', 'utf8').matchAll(/@custom-media (--[\w-]+)/g)].map((match) => match[1]!);
  const asked = Object.keys(import.meta.glob('../../src/**/*.css'))
    .map((key) => readFileSync(`src/${key.replace('../../src/', '')}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/@media [^{]*\((--[\w-]+)\)/g)].map((match) => match[1]!));
  expect([...new Set(asked)].sort()).toEqual(named.sort());
});
