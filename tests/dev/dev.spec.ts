import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

// One server for all: each test goes on with the files as the one before left them.
test.describe.configure({ mode: 'serial' });

let folder: string;
let server: ChildProcess;
let url: string;
let said = '';

/** A copy of the project, so that the edits of this test are nobody's. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const name of ['src', 'data', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const port = await freePort();
  url = `http://localhost:${port}`;
  server = spawn(process.execPath, ['src/build/dev-server.mjs', '--port', String(port), '--strictPort'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  });
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (text: Buffer) => (said += text.toString()));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Local:');
  // The first page compiles everything that it imports.
  await fetch(`${url}/`);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed, `an edit of ${file}`).not.toBe(text);
  writeFileSync(path, changed);
}

/** Opens the story and marks the document, so that a reload can be told from a replaced style. */
async function openMarked(page: Page, path = '/'): Promise<void> {
  await page.goto(`${url}${path}`);
  // It comes alive with the first sign of a reader.
  await page.mouse.move(10, 300);
  if (path === '/') await expect(page.locator('html')).toHaveAttribute('data-live', 'on', { timeout: 60_000 });
  await page.evaluate(() => (document.documentElement.dataset.marked = ''));
}
const reloaded = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-marked');

test('every kind of page and file is served at the address that it has in the build', async ({ request }) => {
  const pages = [
    '/',
    '/s/the-list/',
    '/f/c01/',
    '/fig/the-list-map/',
    '/embed/the-list/',
    '/sources/',
    '/data/',
    '/method/',
    '/corrections/'
  ];
  for (const path of pages) {
    const answer = await request.get(url + path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).toContain('<h1');
  }
  for (const [path, type] of Object.entries({
    '/feed.xml': /xml/,
    '/data/events.json': /json/,
    '/data/events.csv': /csv/,
    '/fig/the-list-map/the-list-map.svg': /svg/,
    '/f/c01/card.png': /png/,
    '/pictures/relief.avif': /avif/
  })) {
    const answer = await request.get(url + path);
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, expect.stringMatching(type)]);
  }
  expect((await request.get(`${url}/s/the-list`)).url()).toBe(`${url}/s/the-list/`);
  const lost = await request.get(`${url}/no/such/page/`, { headers: { accept: 'text/html' } });
  expect(lost.status()).toBe(404);
});

test('the story comes alive, without an error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await openMarked(page);
  await expect(page.locator('.stage .scene')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a saved sentence, fact, component and style each show in the open page, the style without a reload', async ({ page }) => {
  await openMarked(page);
  edit('data/text/en/steps.json', (text) => text.replace(/"announced-words": "/, '"announced-words": "Edited just now. '));
  await reloaded(page);
  await expect(page.locator('#announced-words')).toContainText('Edited just now.');

  await openMarked(page, '/f/c01/');
  edit('data/text/en/claims.json', (text) => text.replace(/("c01": \{\s*"text": ")/, '$1Edited fact: '));
  await expect(page.locator('h1')).toContainText('Edited fact:');

  await openMarked(page);
  edit('src/print/story/StepText.svelte', (text) => text.replace('class="step"', 'class="step" data-edited="yes"'));
  await reloaded(page);
  await expect(page.locator('#announced-words')).toHaveAttribute('data-edited', 'yes');

  await openMarked(page);
  edit('src/styles/base.css', (text) => `${text}\nbody { --edited: yes; }`);
  await expect(page.locator('body')).toHaveCSS('--edited', 'yes');
  await expect(page.locator('html')).toHaveAttribute('data-marked');
});

test('bad data show the list of their faults in the page and the terminal, and the page comes back when they are mended', async ({
  page
}) => {
  await openMarked(page);
  let before = '';
  edit('data/events.json', (text) => ((before = text), text.replace('"standing": "announced"', '"standing": "loved"')));
  await expect(page.locator('#faults')).toContainText(/data\/events\.json › e\d+ › standing is “loved”\. Write how far it had got/);
  expect(said).toContain('standing is “loved”');
  writeFileSync(join(folder, 'data/events.json'), before);
  await expect(page.locator('#announced-words')).toBeVisible();
});
