import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, type Built } from '../../built';
import { compose } from '../../../src/build/compose';
import { freeze } from '../../../src/build/freeze';
import { frozenFiles, versionOf } from '../../../src/print/frozen/frozen';
import { keptFiles, keptVersions } from '../../../src/print/frozen/kept';
import type { SiteFile } from '../../../src/print/edition';

const [edition] = compose().values();
const version = versionOf(edition!);
const site = 'https://example.org/story/';
const nothing = () => ({ text: '' });
const drawn = (folder: string): SiteFile[] =>
  edition!.article.sections.flatMap(({ id, leads }) =>
    leads.flatMap((view) => ['svg', 'png'].map((kind) => ({ path: `${folder}fig/${id}-${view}/${id}-${view}.${kind}`, make: nothing })))
  );
const land = edition!.article.sections.flatMap(({ steps }) => steps.map(({ id }) => ({ path: `pictures/map-${id}.svg`, make: nothing })));
const pictures = [...land, { path: 'pictures/relief.avif', make: nothing }];

let work: string;
let files: Built[];
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'frozen-'));
  const languages = ['', 'xx/'].map((folder) => ({
    edition: edition!,
    folder,
    root: `${site}${folder}`,
    languages: {},
    drawn: drawn(folder)
  }));
  files = await built(frozenFiles(version, languages, pictures));
});
afterAll(() => rmSync(work, { recursive: true }));

test('the frozen form of a version has every frame and every figure in a folder of its day, and only the pictures of the map that they show', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !path.startsWith(`v/${version}/`))).toEqual([]);
  const count = (part: RegExp) => paths.filter((path) => part.test(path)).length;
  expect(count(/\/\d{4}-\d\d-\d\d\/embed\/[\w-]+\/index\.html$/)).toBe(15);
  expect(count(/\/\d{4}-\d\d-\d\d\/fig\/[\w-]+\/index\.html$/)).toBe(drawn('').length / 2);
  expect(count(/\/xx\/(embed|fig)\/[\w-]+\/index\.html$/)).toBe(15 + drawn('').length / 2);
  expect(count(/pictures\/map-/)).toBe(edition!.article.sections.flatMap(({ steps }) => steps.filter(({ view }) => view === 'map')).length);
});

test('it asks for nothing outside its folder; only the way to the newest leads out, to where that stands', () => {
  const paths = new Set(files.map(({ path }) => path));
  const pages = files.filter(({ path }) => path.endsWith('index.html'));
  for (const { path, head, body } of pages) {
    const html = `${head}${body}`;
    const asked = [...html.matchAll(/(?: src|<link rel="stylesheet" href)="([^"]+)"/g)].map((match) => match[1]!);
    expect(asked.length, path).toBeGreaterThan(0);
    for (const each of asked) expect(paths, `${each} of ${path}`).toContain(posix.join(dirname(path), each));
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => posix.join(dirname(path), match[1]!));
    const out = links.filter((to) => !to.startsWith('v/'));
    const rest = path.slice(`v/${version}/`.length);
    const own = /^(?:xx\/)?/.exec(rest)![0];
    const home = rest.slice(own.length).startsWith('embed/') ? new RegExp(`^${own || '\\./|^'}(?:s/[\\w-]+/|#)`) : undefined;
    expect(out.length, path).toBe(1);
    if (home) expect(`${out[0]}`, path).toMatch(home);
    else expect(posix.join(out[0]!, 'index.html'), path).toBe(rest);
    expect(html, path).toContain('Frozen on 28 Nov 2026, newest at');
    expect(html, path).toMatch(/<link rel="canonical" href="https:\/\/example\.org\/story\//);
    expect(html, path).toContain('content="noindex"');
  }
});

test('a version that is kept is served for good, byte for byte, and cannot be kept again', () => {
  const dist = join(work, 'dist');
  const kept = join(work, 'versions');
  for (const [name, text] of [
    ['embed/a/index.html', 'one'],
    ['frame.css', 'two']
  ] as const) {
    const file = join(dist, 'v/2026-11-28', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(keptVersions(kept)).toEqual([]);
  const file = freeze(dist, kept);
  const bytes = readFileSync(file);
  expect(keptVersions(kept)).toEqual(['2026-11-28']);
  expect(() => freeze(dist, kept)).toThrow(/never changes/);
  rmSync(file);
  writeFileSync(join(dist, 'v/2026-11-28/embed/a/index.html'), 'one');
  expect(readFileSync(freeze(dist, kept)).equals(bytes)).toBe(true);
  const served = keptFiles(kept).map(({ path, make }) => [path, Buffer.from((make() as { bytes: Uint8Array }).bytes).toString()]);
  expect(Object.fromEntries(served)).toEqual({ 'v/2026-11-28/embed/a/index.html': 'one', 'v/2026-11-28/frame.css': 'two' });
});
