import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../src/build/template';
import { jsonSchemas } from '../../src/build/schema';
import { serveSite, type Served } from '../../src/build/site';
import { count } from './count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/part'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), 'top');
  writeFileSync(join(folder, 'dist/part/index.html'), 'part');
  writeFileSync(join(folder, 'dist/a.svg'), '<svg/>');
  site = await serveSite(join(folder, 'dist'), 0, '/some/where/', '127.0.0.1');
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['', 200, 'top', 'text/html; charset=utf-8'],
  ['part/', 200, 'part', 'text/html; charset=utf-8'],
  ['a.svg', 200, '<svg/>', 'image/svg+xml'],
  ['nothing', 404, 'Not found', 'text/plain; charset=utf-8'],
  ['..%2fsecret.txt', 404, 'Not found', 'text/plain; charset=utf-8']
])('the site answers “%s” with %s', async (path, status, text, type) => {
  const answer = await fetch(`${site.url}${path}`);
  expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([status, text, type]);
});

test('what stands beside the prefix is not served', async () => {
  expect((await fetch(new URL('/index.html', site.url))).status).toBe(404);
});

test('a skipped test, a flaky one and an empty run count as failed', () => {
  expect(count({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 } })).toEqual({ passed: 5, failed: 3 });
  expect(count({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, numFailedTestSuites: 0 })).toEqual({
    passed: 4,
    failed: 3
  });
  expect(count({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0 })).toEqual({
    passed: 0,
    failed: 1
  });
});

const template = '<html lang="en" dir="ltr"><head><!--head--><link href="./assets/a.css"></head><body><!--body--></body></html>';

test('a page deeper down finds the assets by going up', () => {
  expect(fill(template, 'ar/index.html', { lang: 'ar', dir: 'rtl', body: '<p>x</p>' })).toContain('<link href="../assets/a.css">');
  expect(fill(template, 'ar/index.html', { lang: 'ar', dir: 'rtl' })).toContain('<html lang="ar" dir="rtl">');
  expect(fill(template, 'index.html', {})).toContain('<link href="./assets/a.css">');
});

test('a template that lost a slot stops the build by the name of the slot', () => {
  expect(() => fill('<html></html>', 'index.html', {})).toThrow('<!--head-->');
});

const kept = import.meta.glob<string>('../../data/schema/*.json', { query: '?raw', import: 'default', eager: true });

test.each([...jsonSchemas()])('the published %s is the one that the checks use (npm run schema)', (file, text) => {
  expect(kept[`../../data/schema/${file}`]).toBe(text);
});
