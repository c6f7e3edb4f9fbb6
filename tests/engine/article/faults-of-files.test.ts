import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../../src/build/folder';
import { said } from './expected';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync('data', folder, { recursive: true, filter: (from) => !from.endsWith('.zip') });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

type Change = (before: Buffer) => Buffer | string | undefined;
const text =
  (change: (before: string) => string): Change =>
  (before) =>
    change(before.toString());
/** Puts a place of the story, or of the map, elsewhere. */
const put = (name: string, at: string) =>
  text((before) =>
    before.replace(new RegExp(`("id": "${name}"[\\s\\S]*?"(?:at|lonlat)": )\\[[^\\]]*\\]`), (_, head: string) => `${head}${at}`)
  );

/** What is done to a file, and the line that tells of it. */
const broken: [what: string, file: string, change: Change, line: string][] = [
  [
    'a byte-order mark',
    'terms.json',
    (before) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), before]),
    'begins with a byte-order mark. Write UTF-8'
  ],
  ['UTF-16', 'terms.json', (before) => Buffer.from(before.toString(), 'utf16le'), 'is not in UTF-8. Write UTF-8'],
  [
    'Latin-1',
    'text/en/places.json',
    (before) => Buffer.from(before.toString().replace('Moscow', 'Moscöw'), 'latin1'),
    'is not in UTF-8. Write UTF-8'
  ],
  ['no JSON', 'terms.json', text((before) => before.slice(0, -20)), 'is not JSON'],
  ['nothing', 'text/en/lanes.json', () => '', 'is not JSON'],
  [
    'a key given twice',
    'text/en/lanes.json',
    text((before) => before.replace('{', '{ "russia": "Russia",')),
    '› russia is given twice. Write it once'
  ],
  [
    'a field given twice',
    'terms.json',
    text((before) => before.replace('"id": "g01"', '"id": "g01", "id": "g01"')),
    '› id is given twice. Write it once'
  ],
  ['a place at zero', 'places.json', put('almaty', '[0, 0]'), '› almaty › at is at zero. Write degrees east first'],
  [
    'a place the other way round',
    'places.json',
    put('kabul', '[34.53, 69.17]'),
    '› kabul › at is [34.53, 69.17], which is not in afghanistan'
  ],
  [
    'a place beyond the poles',
    'places.json',
    put('washington', '[38.89, -97.03]'),
    '› washington › at is [38.89, -97.03], which is nowhere'
  ],
  ['a city of the map outside of it', 'map/labels.json', put('kyiv', '[-70, 20]'), '› kyiv › at is [-70, 20], outside the map'],
  ['a recipe that is missing', 'map/recipe.json', () => undefined, 'recipe.json is missing. Write the file as npm run basemap makes it'],
  ['a basemap that is missing', 'map/region.json', () => undefined, 'region.json is missing'],
  ['a basemap that is cut short', 'map/region.json', text((before) => before.slice(0, before.length / 2)), 'region.json is not JSON'],
  ['a basemap without its coast', 'map/region.json', text((before) => before.replace('"coast"', '"cost"')), 'region.json › objects'],
  ['a town without its ring', 'map/town.json', text((before) => before.replace('"ring"', '"king"')), 'town.json › ring is missing'],
  ['a globe that is missing', 'map/globe.json', () => undefined, 'globe.json is missing'],
  ['labels that are no list', 'map/labels.json', () => '{"places":5,"areas":[]}', 'labels.json › places is 5'],
  ['a relief that is missing', 'map/relief.avif', () => undefined, 'relief.avif is missing'],
  ['a relief that is another picture', 'map/relief.avif', () => 'GIF89a', 'relief.avif is no AVIF picture']
];

test.each(broken)('%s in %s is told in one line, and nothing else is', (_, file, change, line) => {
  const path = join(folder, file);
  const before = readFileSync(path);
  const after = change(before);
  expect(after?.toString()).not.toBe(before.toString());
  if (after === undefined) rmSync(path);
  else writeFileSync(path, after);
  const all = said(readFolder(folder).faults);
  writeFileSync(path, before);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(line);
  expect(all[0]).toContain(file);
});

test('the command says so of a folder that is missing, or of one in ruins, and prints no stack', () => {
  const check = (name: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/run.mjs', 'src/build/check-data.ts', name], {
      encoding: 'utf8'
    });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stdout + stderr;
  };
  expect(check(join(folder, 'none'))).toContain('none is missing. Write the folder');
  for (const file of ['story.json', 'sections.json', 'map/recipe.json', 'text/en/ui.json']) writeFileSync(join(folder, file), 'null');
  expect(check(folder)).toMatch(/data: \d+ faults/);
});
