import { describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { takeFaults } from '../../../../src/article/check/take';
import { dayOf } from '../../../../src/article/day';
import { folderPackage } from '../../../../src/build/packages/folder';
import { neededBy } from '../../../../src/build/packages/gather';
import { packedPage } from '../../../../src/build/packages/page';
import { scormPackage } from '../../../../src/build/packages/scorm';
import { zipped } from '../../../../src/build/packages/zip';
import type { Edition } from '../../../../src/print/edition';
import lms from '../../../../src/print/lesson/take/lms.js';
import { answerOf } from '../../../../src/print/lesson/take/answers';
import { shownPackages } from '../../../../src/print/lesson/take/packages';
import { madeArticle } from '../../../made';

const article = madeArticle();

/** A platform that writes down what it is told. @param values what it knows from before */
function platform(values: Record<string, string> = {}, initialised = 'true') {
  const calls: string[] = [];
  const called =
    (name: string, answer: (...words: string[]) => string) =>
    (...words: string[]) => (calls.push([name, ...words].join(' ').trim()), answer(...words));
  const API = {
    LMSInitialize: called('LMSInitialize', () => initialised),
    LMSGetValue: called('LMSGetValue', (name) => values[name] ?? ''),
    LMSSetValue: called('LMSSetValue', (name, value) => ((values[name] = value!), 'true')),
    LMSCommit: called('LMSCommit', () => 'true'),
    LMSFinish: called('LMSFinish', () => 'true')
  };
  const window = { parent: { parent: { API } } };
  const count = (name: string) => calls.filter((call) => call.startsWith(name)).length;
  return { window, values, calls, count };
}

describe('what the course tells a platform, by SCORM 1.2,', () => {
  test('begins once and ends once, with a commit at each place, completed after the last section, and a score from 0 to 100', () => {
    const { window, values, calls, count } = platform();
    const course = lms(window);
    course.begin();
    course.begin();
    course.at('landing', false);
    expect(values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': 'landing' });
    course.at('check', true);
    course.score(4, 6, 'sdsdsd');
    course.end();
    course.end();
    course.at('landing', false);
    expect([count('LMSInitialize'), count('LMSFinish'), count('LMSCommit')]).toEqual([1, 1, 4]);
    expect(calls.at(-1)).toBe('LMSFinish');
    expect(values).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.lesson_location': 'check',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': '67',
      'cmi.core.exit': '',
      'cmi.suspend_data': 'sdsdsd'
    });
    expect(values['cmi.core.session_time']).toMatch(/^\d{4}:\d\d:\d\d$/);
  });

  test('goes on where it was left, and what was completed stays so', () => {
    const { window, values } = platform({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.lesson_location': 'landing',
      'cmi.suspend_data': 'sd'
    });
    const course = lms(window);
    expect(course.begin()).toEqual({ place: 'landing', kept: 'sd' });
    course.at('cover', false);
    course.end();
    expect(values['cmi.core.lesson_status']).toBe('completed');
  });

  test('keeps no more than a platform takes', () => {
    const { window, values } = platform();
    const course = lms(window);
    course.begin();
    course.score(1, 1, 'x'.repeat(5000));
    expect(values['cmi.suspend_data']).toHaveLength(4096);
  });

  test('is nothing at all without a platform, with one that refuses, and behind a window of another origin', () => {
    const self: { parent?: unknown } = {};
    self.parent = self;
    const other = Object.defineProperty({}, 'parent', {
      get: () => {
        throw new Error('of another origin');
      }
    });
    const refusing = platform({}, 'false');
    for (const window of [self, { parent: other }, refusing.window, { ...self, opener: other }]) {
      const course = lms(window);
      expect(course.begin()).toEqual({});
      course.at('landing', true);
      course.score(1, 2, 's');
      course.end();
    }
    expect(refusing.calls).toEqual(['LMSInitialize']);
  });

  test('finds a platform in the window that opened it', () => {
    const { window, count } = platform();
    const self: { parent?: unknown; opener?: unknown } = { opener: window };
    self.parent = self;
    lms(self).begin();
    expect(count('LMSInitialize')).toBe(1);
  });
});

test('what was only said or announced is the answer “said”, and everything that was decided or done is “done”', () => {
  const said = new Set(['said', 'announced']);
  for (const { id, standing } of article.events) expect(answerOf(article, id), id).toBe(said.has(standing) ? 'said' : 'done');
  expect(new Set(article.events.map(({ id }) => answerOf(article, id))).size).toBe(2);
});

test('a question about an event that is not there, a platform without words and words of none are faults', () => {
  const item = (id: string, kind: string) => ({ id, kind });
  const take = { take: [item('e01', 'question'), item('e99', 'question'), item('board', 'platform')] };
  const words = { platforms: { desk: {} } };
  const known = { event: new Set(['e01']) };
  const faults = takeFaults('en', { take } as never, words as never, known);
  expect(faults.map(({ file, item: id, wrong }) => [file, id, wrong])).toEqual([
    ['data/take.json', 'e99', 'is no event'],
    ['data/text/en/take.json', 'board', 'has no words'],
    ['data/text/en/take.json', 'desk', 'belongs to nothing in data/']
  ]);
});

describe('a page in a package', () => {
  const has = (file: string) => ['index.html', 's/a/index.html', 's/b/index.html', 'x.css'].includes(file);
  const packed = (html: string, root?: string) => packedPage(html, 's/a/index.html', has, root);

  test('names the file of what is in the package, with its query and its place', () => {
    expect(packed('<a href="../../">x</a><a class="y" href="../b/?level=plain#top">y</a><a href="./">z</a>')).toBe(
      '<a href="../../index.html">x</a><a class="y" href="../b/index.html?level=plain#top">y</a><a href="index.html">z</a>'
    );
  });

  test('leads to the site for all else, where its address is known, and otherwise nowhere', () => {
    const html = '<a id="full" href="../../f/c01/?a=b#c">x</a><p data-full="../../#d">';
    expect(packed(html, 'https://example.org/story/')).toBe(
      '<a id="full" href="https://example.org/story/f/c01/?a=b#c">x</a><p data-full="../../index.html#d">'
    );
    expect(packed('<a id="full" href="../../f/c01/">x</a><p data-full="../../f/">')).toBe('<a id="full">x</a><p data-full="">');
  });

  test('keeps places within it, whole addresses and what is shown as text', () => {
    const html = '<a href="#b">x</a><a href="https://example.org/">y</a><a href="mailto:a@b.org">z</a><pre>&lt;a href="../../f/"></pre>';
    expect(packed(html)).toBe(html);
  });
});

test('a package has all files that its pages need: pictures, scripts, styles, and what the styles name', () => {
  const site: Record<string, string> = {
    'a/index.html':
      '<link rel="stylesheet" href="../a.css"><link rel="canonical" href="https://example.org/"><script src="a.js"></script><img src="../p/1.svg#dark"><svg><image href="../p/2.png"/></svg><a href="../b/">b</a><p style="background: url(../p/3.png)">',
    'a.css': "@font-face { src: url('fonts/f.woff2') } i { background: url(data:x) }"
  };
  const needed = neededBy(['a/index.html'], (path) => strToU8(site[path] ?? ''));
  expect(needed.sort()).toEqual(['a.css', 'a/a.js', 'a/index.html', 'fonts/f.woff2', 'p/1.svg', 'p/2.png', 'p/3.png']);
});

test('the list of a SCORM package names every file that is in it and no other, and its start is one of them', () => {
  const edition = { article } as Edition;
  const files = scormPackage(edition, '', () => strToU8('<link rel="stylesheet" href="style.css">'), undefined);
  const manifest = strFromU8(files.get('imsmanifest.xml')!);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path!);
  expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
  expect(listed).toContain(/adlcp:scormtype="sco" href="([^"]+)"/.exec(manifest)![1]);
});

test('in a folder each module is one classic script behind what it would fetch, sheets bring their typefaces, and nothing is asked for in vain', () => {
  const head =
    '<meta http-equiv="Content-Security-Policy" content="x"><link rel="manifest" href="../site.webmanifest"><link rel="stylesheet" crossorigin href="../assets/a.css">';
  const site: Record<string, string> = {
    's/index.html': `${head}<body><main id="top"><p class="take"><a href="./">Copy link</a></p><a href="../b/">b</a></main><script type="module" crossorigin src="../assets/s.js"></script><script src="../copy.js"></script>`,
    'b/index.html': '<style>@font-face{src:url(../fonts/f.woff2)}</style><main class="frame"></main>',
    'assets/a.css': '@font-face{src:url(../fonts/f.woff2)}',
    'assets/late.css': 'i{}',
    'assets/s.js': 'import "./t.js"',
    'assets/t.js': '',
    'assets/land.json': '{"land":1}',
    'copy.js': '',
    'fonts/f.woff2': 'f',
    'v/2001-03-02/index.html': '',
    'robots.txt': ''
  };
  const labels = { folderNoteHere: 'A copy of {date}' };
  const edition = { article, prose: { take: { labels } } } as unknown as Edition;
  const read = (path: string) => strToU8(site[path]!);
  const files = folderPackage(edition, { paths: Object.keys(site), read, scripts: new Map([['assets/s.js', 'all()']]), root: undefined });
  expect([...files.keys()].sort()).toEqual(
    ['assets/a.css', 'assets/late.css', 'assets/s.js', 'b/index.html', 'copy.js', 'offline.js', 's/index.html'].sort()
  );
  const text = (path: string) => strFromU8(files.get(path)!);
  expect(text('s/index.html')).toMatch(
    /^<link rel="stylesheet" href="\.\.\/assets\/a\.css"><body><main id="top"><p data-packed>A copy of [^<]+<\/p><a href="\.\.\/b\/index\.html">b<\/a><\/main><link rel="stylesheet" href="\.\.\/assets\/late\.css"><script defer src="\.\.\/offline\.js"><\/script><script defer src="\.\.\/assets\/s\.js"><\/script><script src="\.\.\/copy\.js"><\/script>$/
  );
  expect(text('b/index.html')).toBe('<style>@font-face{src:url(data:font/woff2;base64,Zg==)}</style><main class="frame"></main>');
  expect(text('assets/s.js')).toBe('all()');
  expect(text('assets/a.css')).toBe('@font-face{src:url(data:font/woff2;base64,Zg==)}');
  expect(text('offline.js')).toContain('"assets/land.json":"{\\"land\\":1}"');
});

test('the same files of the same day are packed to the same bytes, in whatever order they come', () => {
  const day = dayOf('2001-03-02');
  const [a, b] = [
    ['a.html', strToU8('a')],
    ['b.png', strToU8('b')]
  ] as const;
  const packed = zipped(new Map([a, b]), day);
  expect(zipped(new Map([b, a]), day)).toEqual(packed);
  expect(Object.keys(unzipSync(packed))).toEqual(['a.html', 'b.png']);
});

test('the page offers the packages that were made, with their sizes, and no other; made again, it offers them once', () => {
  const offer = (which: string) => `<section data-package="${which}"><a href="${which}.zip">x</a> {size}</section>`;
  const page = `<main><template data-packages=""><h2>Files</h2>${offer('folder')}${offer('scorm')}</template></main>`;
  const shown = shownPackages(page, { scorm: '2 MB' });
  const offered = '<div data-packages=""><h2>Files</h2><section data-package="scorm"><a href="scorm.zip">x</a> 2 MB</section></div>';
  expect(shown).toBe(page.replace('<template', `${offered}<template`));
  expect(shownPackages(shown, { scorm: '2 MB' })).toBe(shown);
});
