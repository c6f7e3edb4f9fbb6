import { crc32, inflateRawSync } from 'node:zlib';
import { check, getIssues } from '@placemarkio/check-geojson';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFolder } from '../../../../src/build/folder';
import { takeawayOf } from '../../../../src/print/takeaway/files';
import { geojsonOf } from '../../../../src/print/takeaway/geojson';
import { edition, files, settings, tables, textOf } from './taken';

const label = { title: 'A', as_of: '2001-10-04', version: '2001-10-04', licence: { name: 'B', url: 'https://example.org/' } };
type Features = {
  features: { id: string; geometry: { type: string; coordinates: unknown } | null; properties: Record<string, unknown> }[];
};
const raw = readFolder().raw.files as {
  places: { places: { id: string; at: [number, number] }[] };
  events: { events: { id: string; places: string[]; sources: { id: string; as: string }[] }[] };
  claims: { claims: { id: string }[] };
};
const rowsOf = (name: string) => tables.find((table) => table.name === name)!.rows;

test('there is a row for each event, actor, tie, place, claim and source in data/', () => {
  const all = readFolder().raw.files as Record<string, Record<string, { id: string }[]>>;
  for (const name of ['events', 'actors', 'ties', 'places', 'sources'])
    expect(
      rowsOf(name)
        .map(({ id }) => id)
        .sort(),
      name
    ).toEqual(all[name]![name]!.map(({ id }) => id).sort());
  expect(rowsOf('claims').map(({ id }) => id)).toEqual(raw.claims.claims.map(({ id }) => id));
});

test('each row has its sources with what they do to it, the day it was checked and an address', () => {
  for (const { id, sources } of raw.events.events) {
    const row = rowsOf('events').find((each) => each.id === id)!;
    expect([row.sources, row.sources_as], id).toEqual([sources.map((use) => use.id), sources.map((use) => use.as)]);
    expect(row.address).toBe(`there/${id}`);
  }
  for (const { name, rows } of tables.filter((table) => table.name !== 'actors'))
    for (const row of rows) expect(row.checked, `${name} ${String(row.id)}`).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a month has its first and last day, and what had only begun by a day has no first', () => {
  const months = [
    ...rowsOf('claims').map((row) => [row.date, row.date_precision, row.date_earliest, row.date_latest]),
    ...rowsOf('ties').map((row) => [row.since, row.since_precision, row.since_earliest, row.since_latest])
  ].filter(([, precision]) => precision === 'month');
  expect(months.length).toBeGreaterThan(2);
  for (const [date, , earliest, latest] of months)
    expect([`${String(date).slice(0, 7)}-01`, new Date(Date.parse(`${String(latest)}T00:00Z`) + 86_400_000).getUTCDate()]).toEqual([
      earliest,
      1
    ]);
  const open = rowsOf('ties').find(({ since }) => String(since).startsWith('/'))!;
  expect([open.since_earliest, open.since_latest]).toEqual([null, String(open.since).slice(1)]);
});

test('each column is explained, and no explanation is of a column that is not there', () => {
  const used = new Set(tables.flatMap(({ columns }) => columns.map(({ meaning }) => meaning)));
  expect(Object.entries(edition!.prose.takeaway.columns).filter(([, words]) => !used.has(words))).toEqual([]);
  expect([...new Set(tables.flatMap(({ columns }) => columns.map(({ type }) => type)))].sort()).toEqual(
    Object.keys(edition!.prose.takeaway.types).sort()
  );
  const { columns, ...words } = edition!.prose.takeaway;
  const { title: _, ...fewer } = columns;
  expect(() => takeawayOf({ ...edition!, prose: { ...edition!.prose, takeaway: { ...words, columns: fewer } } }, settings)).toThrow(
    '“title” of events'
  );
});

describe('the JSON tables', () => {
  const schema = z.fromJSONSchema(JSON.parse(textOf('schema.json')) as Parameters<typeof z.fromJSONSchema>[0]);
  const read = (name: string) => JSON.parse(textOf(`${name}.json`)) as Record<string, unknown> & { rows: Record<string, unknown>[] };

  test.each(tables.map(({ name }) => name))('%s has every value, a title, a licence and its day, and is as the schema says', (name) => {
    const table = read(name);
    expect(table.rows).toEqual(rowsOf(name));
    expect(table).toMatchObject({ table: name, as_of: '2026-11-24', address: 'https://example.org/data/', licence: { name: 'CC BY 4.0' } });
    expect((table.columns as { name: string }[]).map((column) => column.name)).toEqual(Object.keys(table.rows[0]!));
    expect(schema.safeParse(table).success).toBe(true);
  });

  test('what is not as the schema says is found', () => {
    const table = read('events');
    const broken = (change: Record<string, unknown>) => schema.safeParse({ ...table, rows: [{ ...table.rows[0], ...change }] }).success;
    expect([
      broken({}),
      broken({ status: 'sure' }),
      broken({ date_latest: 'May' }),
      broken({ sources: null }),
      broken({ more: 1 })
    ]).toEqual([true, false, false, false, false]);
    expect(JSON.parse(textOf('schema.json'))).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });
});

describe('the GeoJSON files', () => {
  test.each(['places', 'events'])('%s is valid, and has all columns of every row', (name) => {
    expect(getIssues(textOf(`${name}.geojson`))).toEqual([]);
    const { features } = check(textOf(`${name}.geojson`)) as unknown as Features;
    expect(features.map(({ properties }) => properties)).toEqual(rowsOf(name));
  });

  test('a place is where data/ has it, longitude first', () => {
    const { features } = JSON.parse(textOf('places.geojson')) as Features;
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
      raw.places.places.map(({ id, at }) => [id, { type: 'Point', coordinates: at }])
    );
  });

  test('an event is at all of its places, and one without a place is nowhere', () => {
    const { features } = JSON.parse(textOf('events.geojson')) as Features;
    const at = new Map(raw.places.places.map((place) => [place.id, place.at]));
    for (const { id, places } of raw.events.events) {
      const { geometry } = features.find((feature) => feature.id === id)!;
      const points = places.map((place) => at.get(place));
      if (points.length === 0) expect(geometry, id).toBeNull();
      else expect(points.length === 1 ? [geometry!.coordinates] : geometry!.coordinates, id).toEqual(points);
    }
    expect(new Set(features.map(({ geometry }) => geometry?.type))).toEqual(new Set(['Point', 'MultiPoint', undefined]));
    const travelling = geojsonOf({ ...tables[0]!, rows: [{ id: 'e99' }] }, label, () => [
      [1, 2],
      [-3, 4]
    ]);
    expect((check(travelling) as unknown as Features).features[0]!.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [-3, 4]
      ]
    });
  });
});

describe('the archive', () => {
  const zip = files[0]!;

  test('holds all the other files, what they are and the licence, each as it stands beside it', () => {
    const unpacked = Object.entries(unzipSync(zip.bytes)).filter(([, bytes]) => bytes.length > 0);
    const folder = zip.name.replace('.zip', '/');
    expect(unpacked.map(([name]) => name).sort()).toEqual(
      [...files.slice(1).map(({ name }) => name), 'README.md', 'LICENSE.txt'].map((name) => `${folder}${name}`).sort()
    );
    for (const { name, bytes } of files.slice(1)) expect(unpacked.find(([path]) => path === `${folder}${name}`)![1], name).toEqual(bytes);
  });

  test('is read by a reader that knows only how zip is specified', () => {
    const entries = entriesOf(Buffer.from(zip.bytes));
    for (const { name, text, sum } of entries) expect(sum, name).toBe(crc32(text));
    expect(entries.filter(({ name }) => !name.endsWith('/'))).toHaveLength(files.length + 1);
  });

  test('says what each column means, how it is cited and what is not ours to license', () => {
    const text = strFromU8(Object.entries(unzipSync(zip.bytes)).find(([name]) => name.endsWith('README.md'))![1]);
    for (const { columns } of tables)
      for (const { name, meaning } of columns)
        expect(text.split('\n').some((line) => line.startsWith(`| \`${name}\` | `) && line.includes(meaning))).toBe(true);
    expect(text).toContain(settings.cite);
    expect(text).toContain('CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)');
    expect(text).toContain('The article that is explained here is not ours to license');
    for (const { name } of files.slice(1)) expect(text).toContain(`\`${name}\``);
  });

  test('has the same bytes whenever it is built, wherever the clock stands', () => {
    const zone = process.env.TZ;
    const packed = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((each) => {
      process.env.TZ = each;
      return Buffer.from(takeawayOf(edition!, settings).files[0]!.bytes).toString('base64');
    });
    process.env.TZ = zone ?? 'UTC';
    expect(packed[0]).toBe(packed[1]);
    expect(packed[0]).toBe(Buffer.from(zip.bytes).toString('base64'));
  });
});

/** The files of a zip by its directory (APPNOTE 4.3.7 and 4.3.12). */
function entriesOf(zip: Buffer): { name: string; text: Buffer; sum: number }[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(data, data + size);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      sum: zip.readUInt32LE(at + 16),
      text: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
}

test('established is only what the record bears out; what it contradicts is the article’s alone, and what is said is a party’s', () => {
  const voices = rowsOf('claims').map(({ voice, status }) => `${String(voice)} ${String(status)}`);
  expect(voices.filter((each) => /^established(?!.*confirmed)|^article confirmed|^reading (?!opinion)/.test(each))).toEqual([]);
  for (const each of ['established confirmed', 'party confirmed', 'article contested', 'reading opinion']) expect(voices).toContain(each);
});
