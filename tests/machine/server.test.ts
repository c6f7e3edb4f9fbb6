import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/site';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const top = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(top, 'dist');
const files = {
  'index.html': '<p>home</p>',
  'en/index.html': '<p>english</p>',
  '404.html': '<p>lost</p>',
  'a b#c.txt': 'odd name',
  'picture.avif': 'bits',
  'letters.woff2': 'bits',
  'drawing.svg': '<svg/>',
  'facts.json': '{}',
  'feed.xml': '<feed/>',
  'table.csv': 'id',
  'places.geojson': '{}',
  'all.zip': 'bits',
  'site.webmanifest': '{}',
  'icon.png': 'bits',
  'robots.txt': 'all',
  'empty/keep.txt': ''
};
let site: Served;

beforeAll(async () => {
  for (const sub of ['en', 'empty']) mkdirSync(join(folder, sub), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(top, 'secret.txt'), 'secret');
  mkdirSync(join(top, 'dist-other'));
  writeFileSync(join(top, 'dist-other/secret.txt'), 'secret');
  site = await serveSite(folder, 0, '/deep/sub/', '127.0.0.1');
});
afterAll(async () => {
  await site.close();
  rmSync(top, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });
}
const textOf = async (path: string): Promise<string> => (await get(path)).body.toString();

describe('the server of the built site', () => {
  test('serves the folder under its prefix, and index.html for a folder', async () => {
    expect(await textOf('/deep/sub/')).toBe('<p>home</p>');
    expect(await textOf('/deep/sub/en/')).toBe('<p>english</p>');
    expect(await textOf('/deep/sub/?lens=map')).toBe('<p>home</p>');
    expect(await textOf('/deep/sub/a%20b%23c.txt')).toBe('odd name');
  });

  test('leads from a folder without its last slash to the folder, and keeps what is asked for in the address', async () => {
    const { status, headers } = await get('/deep/sub/en?step=two&q=a%20b');
    expect([status, headers.location]).toEqual([301, '/deep/sub/en/?step=two&q=a%20b']);
  });

  test('serves nothing of the site outside the prefix', async () => {
    for (const path of ['/', '/index.html', '/deep/', '/en/']) expect((await get(path)).status).toBe(404);
  });

  test('sends a reader who left out the slash after a folder to the address with it, so that relative addresses hold', async () => {
    const { status, headers } = await get('/deep/sub/en');
    expect([status, headers['location']]).toEqual([301, '/deep/sub/en/']);
  });

  test('answers what is missing with 404 and the page 404.html', async () => {
    for (const path of ['/deep/sub/none.html', '/deep/sub/empty/', '/deep/sub/index.html/']) {
      const { status, body } = await get(path);
      expect([path, status, body.toString()]).toEqual([path, 404, '<p>lost</p>']);
    }
  });

  test('never leaves its folder, however the address is written, and lives on', async () => {
    const ways = [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'en/..%2f..%2fsecret.txt',
      '..%2fdist-other/secret.txt',
      '%00',
      '%'
    ];
    for (const way of ways) {
      const { status, body } = await get(`/deep/sub/${way}`);
      expect([way, status, body.toString()]).toEqual([way, 404, '<p>lost</p>']);
    }
    expect((await get('/deep/sub/')).status).toBe(200);
  });

  test('names the type of each kind of file', async () => {
    const typeOf = async (name: string): Promise<unknown> => (await get(`/deep/sub/${name}`)).headers['content-type'];
    const named = {
      'picture.avif': 'image/avif',
      'letters.woff2': 'font/woff2',
      'drawing.svg': 'image/svg+xml',
      'facts.json': 'application/json; charset=utf-8',
      'feed.xml': 'application/xml',
      'index.html': 'text/html; charset=utf-8',
      'table.csv': 'text/csv; charset=utf-8',
      'places.geojson': 'application/geo+json',
      'all.zip': 'application/zip',
      'site.webmanifest': 'application/manifest+json; charset=utf-8',
      'icon.png': 'image/png',
      'robots.txt': 'text/plain; charset=utf-8'
    };
    expect(await Promise.all(Object.keys(named).map(typeOf))).toEqual(Object.values(named));
  });

  test('compresses text for those who can read it, and nothing else', async () => {
    const packed = await get('/deep/sub/', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toBe('<p>home</p>');
    expect((await get('/deep/sub/')).headers['content-encoding']).toBeUndefined();
    for (const name of ['table.csv', 'places.geojson', 'site.webmanifest'])
      expect((await get(`/deep/sub/${name}`, { 'accept-encoding': 'br' })).headers['content-encoding'], name).toBe('br');
    for (const name of ['picture.avif', 'all.zip', 'icon.png'])
      expect((await get(`/deep/sub/${name}`, { 'accept-encoding': 'br' })).headers['content-encoding'], name).toBeUndefined();
  });

  test('shows a file that was built anew, compressed or not', async () => {
    writeFileSync(join(folder, 'note.txt'), 'old');
    await get('/deep/sub/note.txt', { 'accept-encoding': 'br' });
    writeFileSync(join(folder, 'note.txt'), 'newer');
    expect(await textOf('/deep/sub/note.txt')).toBe('newer');
    expect(brotliDecompressSync((await get('/deep/sub/note.txt', { 'accept-encoding': 'br' })).body).toString()).toBe('newer');
  });

  test('says so when its port is in use', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite(folder, port, '/', '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
