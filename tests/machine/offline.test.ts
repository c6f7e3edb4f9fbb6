import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersFor, hostFiles } from '../../src/build/hosts';
import { keepOffline } from '../../src/build/offline';
import { headersIn } from './host-like';

const page = '<head><meta charset="utf-8" /><meta name="viewport" content="x" /></head>';
const files = {
  'sw.js': 'const { release, stories, sums } = KEPT;',
  'index.html': page,
  'ar/index.html': page,
  'help/index.html': page,
  'f/c01/index.html': page,
  'embed/one/index.html': page,
  'v/2026-01-01/embed/one/index.html': page,
  'lesson/take/course/index.html': page,
  '404.html': page,
  'search/index.json': '{}',
  'fonts/sans.woff2': 'letters',
  'fonts/arabic-400.woff2': 'letters',
  'copy.js': 'go()',
  'data/all.zip': 'bits',
  'assets/index-1.js': '',
  'assets/alive-1.js': '',
  'assets/article-1.js': '',
  'assets/article-2.js': '',
  'assets/alive-1.css': ''
};
const chunks = [
  { fileName: 'assets/index-1.js', facadeModuleId: '/index.html', dynamicImports: ['assets/alive-1.js', 'assets/styles-only-1.js'] },
  {
    fileName: 'assets/alive-1.js',
    dynamicImports: ['assets/article-1.js', 'assets/article-2.js'],
    viteMetadata: { importedCss: new Set(['assets/alive-1.css']), importedAssets: new Set<string>() }
  },
  { fileName: 'assets/alive-1.css' },
  { fileName: 'assets/article-1.js', facadeModuleId: '\0virtual:story/en/article' },
  { fileName: 'assets/article-2.js', facadeModuleId: '\0virtual:story/ar/article' }
];
const stories = new Map([
  ['', 'en'],
  ['ar/', 'ar']
]);

let folder: string;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
/** Builds it anew. @param changed other texts of files */
function told(changed: Readonly<Record<string, string>> = {}) {
  for (const [path, text] of Object.entries({ ...files, ...changed })) write(path, text);
  keepOffline(folder, chunks, stories);
  return JSON.parse(/= (\{.*\});/.exec(read('sw.js'))![1]!) as {
    release: string;
    stories: Record<string, string[]>;
    sums: Record<string, string>;
  };
}
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the worker keeps the story of the first language, and of each other what that one has alone; what has only styles and was left out is not named', () => {
  expect(told().stories).toEqual({
    '': [
      '',
      'search/index.json',
      'help/',
      'copy.js',
      'fonts/sans.woff2',
      'assets/alive-1.css',
      'assets/alive-1.js',
      'assets/article-1.js',
      'assets/index-1.js'
    ],
    'ar/': ['ar/', 'fonts/arabic-400.woff2', 'assets/article-2.js']
  });
});

test('of files whose names stay the same the worker is told the sums, and of no page, asset or download', () => {
  const { sums } = told();
  expect(Object.keys(sums)).toEqual(['copy.js', 'fonts/arabic-400.woff2', 'fonts/sans.woff2', 'search/index.json']);
  expect(sums['copy.js']).toBe(createHash('sha256').update('go()').digest().subarray(0, 9).toString('base64'));
});

test('a release is named by all that is in it: the same twice, another after any change', () => {
  const { release } = told();
  expect(told().release).toBe(release);
  for (const path of ['f/c01/index.html', 'data/all.zip', 'assets/article-2.js'])
    expect(told({ [path]: `${page} ` }).release, path).not.toBe(release);
});

test('pages say of which release they are; frames, frozen forms, the course and the page for a missing one do not', () => {
  const { release } = told();
  const saying = Object.keys(files).filter((path) => read(path).includes(`<meta name="release" content="${release}">`));
  expect(saying).toEqual(['index.html', 'ar/index.html', 'help/index.html', 'f/c01/index.html']);
});

test('where the worker takes back what was kept, nothing is told to anybody', () => {
  for (const [path, text] of Object.entries({ ...files, 'sw.js': 'go()' })) write(path, text);
  keepOffline(folder, chunks, stories);
  expect([read('index.html'), read('sw.js')]).toEqual([page, 'go()']);
});

test('what Netlify and Cloudflare read in _headers is what the rules say, and nothing is said twice', async () => {
  const site = 'https://example.org/story/';
  const ruled = { policy: "default-src 'none'; script-src 'self'", frames: ['embed/', 'ar/embed/'] };
  write('_headers', hostFiles(site, ruled).find(({ path }) => path === '_headers')!.text);
  const of = await headersIn(join(folder, '_headers'));
  for (const path of ['', 'sw.js', 's/one/', 'embed/one/', 'ar/embed/one/', 'v/2026-01-01/fig/x.svg', 'assets/index-1.js']) {
    const wanted = headersFor(path, ruled);
    // Both have pages asked for anew by themselves.
    if (wanted['Cache-Control'] === 'no-cache') delete wanted['Cache-Control'];
    const lower = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), value]));
    expect(of(`/story/${path}`), path).toEqual(lower);
  }
  expect(of('/elsewhere/')).toEqual({});
  // The worker tells browsers of a release: no host may keep it.
  expect(headersFor('sw.js', ruled)['Cache-Control']).toBe('no-cache');
});
