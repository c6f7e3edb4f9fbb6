import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../src/build/compose';
import { headersFor, hostFiles, ruledIn } from '../../src/build/hosts';
import { deadLinks } from '../../src/build/links';
import { inlineIn, withPolicy } from '../../src/build/policy';
import { addressFault } from '../../src/build/release';
import { keepVersion } from '../../src/build/versions';
import type { Edition } from '../../src/print/edition';
import { framePages } from '../../src/print/frames/frame-pages';
import { headersIn } from './host-like';

const editions = [...compose().values()];
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'release-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>, within: string): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, within, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, within);
}

test('a release without the site’s address is refused in one sentence, before anything is done', () => {
  const { SITE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/run.mjs', 'src/build/release.ts'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toBe(
    'A release needs the public address of the site, which its citations, previews and lists of pages name: SITE_URL=https://example.org/story/ npm run release.'
  );
});

test('an address that is none is refused by its name', () => {
  expect(addressFault('https://example.org/story')).toBeUndefined();
  for (const wrong of ['example.org', '/story/', 'ftp://example.org/', 'https://example.org/?a=b'])
    expect(addressFault(wrong)).toContain(`it is “${wrong}”, which is no such address`);
});

test('a version is kept once; released again as it is it stays, and changed under the same day it is refused by fact and field', () => {
  const data = join(folder, 'data');
  const { file, written } = keepVersion(editions, data);
  expect([file, written]).toEqual([join(data, 'releases', '2026-11-28.json'), true]);
  const kept = readFileSync(file, 'utf8');
  expect(keepVersion(editions, data).written).toBe(false);
  const [first] = editions as [Edition];
  const { c08, ...others } = first.evidence.claims;
  const with08 = (claims: Edition['evidence']['claims']) => [{ ...first, evidence: { ...first.evidence, claims } }];
  expect(() => keepVersion(with08({ ...others, c08: { ...c08!, status: 'confirmed' } }), data)).toThrow(
    /2026-11-28\.json › c08 › status is not what data\/ says now.*an entry of its own day in data\/log\.json\.$/
  );
  expect(() => keepVersion(with08({ ...others, c08: { ...c08!, text: 'Another sentence.' } }), data)).toThrow('c08 › sentence');
  expect(() => keepVersion(with08(others), data)).toThrow('› c08 is not');
  expect(readFileSync(file, 'utf8')).toBe(kept);
});

test('every link of a built site is followed: pages, anchors, pictures, styles, feeds and lists; those that lead out are left alone', () => {
  const site = write(
    {
      'index.html':
        '<link rel="stylesheet" href="./a.css"><a href="f/c01/#here">a</a><a href="#mine" id="mine">b</a><img src="p.svg#dark" srcset="p.svg 1x, p.svg 2x"><a href="https://elsewhere.org/gone">c</a><a href="mailto:a@b.org">d</a><a href="f/c01/?q=1#here:~:text=x">e</a><style>i{background:url(p.svg)}</style>',
      'f/c01/index.html':
        '<h1 id="here">x</h1><a href="../../">home</a><a href="https://example.org/story/feed.xml">feed</a><a href="#top">up</a>',
      'a.css': "i{background:url('p.svg'),url(data:x)}",
      'p.svg': '<svg/>',
      'feed.xml': '<link href="https://example.org/story/f/c01/"/>',
      'sitemap.xml': '<loc>https://example.org/story/</loc>',
      'site.webmanifest': '{"start_url":"./","icons":[{"src":"p.svg"}]}'
    },
    'sound'
  );
  expect(deadLinks(site, 'https://example.org/story')).toEqual({ dead: [], followed: 14 });
});

test('a link that leads nowhere is reported by where it stands, what it is and what is missing', () => {
  const site = write(
    {
      'index.html':
        '<a href="f/c09/">a</a><a href="f/c01/#gone">b</a><img srcset="gone.svg 2x"><p style="background:url(gone.png)"></p><meta property="og:image" content="https://example.org/card.png"><a href="https://[">c</a>',
      'f/c01/index.html': '<a href="../c01">no slash</a><style>i{background:url(x.svg)}</style>',
      'a.css': 'i{background:url(gone.woff2)}',
      'sitemap.xml': '<loc>https://example.org/s/gone/</loc>',
      'site.webmanifest': '{"icons":[{"src":"gone.png"}]}'
    },
    'broken'
  );
  const { dead } = deadLinks(site, 'https://example.org/');
  expect(dead.toSorted()).toEqual([
    'a.css: gone.woff2 leads to no file',
    'f/c01/index.html: ../c01 leads to no file',
    'f/c01/index.html: x.svg leads to no file',
    'index.html: f/c01/#gone leads to f/c01/index.html, in which nothing has the id gone',
    'index.html: f/c09/ leads to no file',
    'index.html: gone.png leads to no file',
    'index.html: gone.svg leads to no file',
    'index.html: https://[ is not an address',
    'index.html: https://example.org/card.png leads to no file',
    'site.webmanifest: gone.png leads to no file',
    'sitemap.xml: https://example.org/s/gone/ leads to no file'
  ]);
});

test('hosts are told to keep what has its content in its name and is there, to ask anew for the rest, to let frames in, and what a page may do', () => {
  const ruled = { policy: "default-src 'none'", frames: ['embed/'] };
  const of = (site: string) => new Map(hostFiles(site, ruled).map(({ path, text }) => [path, text]));
  expect(of('https://example.org').get('_headers')).toBe(
    "/*\n  Content-Security-Policy: default-src 'none'\n  Cross-Origin-Resource-Policy: cross-origin\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n/embed/*\n  Cross-Origin-Embedder-Policy: require-corp\n/v/*\n  Cross-Origin-Embedder-Policy: require-corp\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
  );
  const inFolder = of('https://example.org/story');
  expect(inFolder.get('_headers')).toContain('/story/assets/*\n');
  const nginx = inFolder.get('nginx.conf')!;
  expect(nginx).toMatch(
    /location \^~ \/story\/assets\/ \{[^}]*nosniff" always;[^}]*Cache-Control "public, max-age=31536000, immutable";\n\}/
  );
  expect(nginx).toMatch(
    /location \^~ \/story\/embed\/ \{[^}]*"no-cache" always;[^}]*Cross-Origin-Embedder-Policy "require-corp" always;\n\}/
  );
  expect(nginx).toMatch(/location \/story\/ \{[^}]*"default-src 'none'" always;[^}]*"no-cache"[^}]*\}/);
  expect(inFolder.get('.htaccess')).toMatch(
    /Header always set Cache-Control "no-cache"[\s\S]*<If "%\{REQUEST_URI\} =~ m#\/assets\/[^>]*>\s*Header always unset Cache-Control\s*Header set Cache-Control "public, max-age=31536000, immutable"/
  );
});

test('the frames of each language may be shown by a page that demands to be isolated, whatever the host; their stories are no frames', async () => {
  const frames = ['', 'ar/'].flatMap((of) =>
    framePages(editions[0]!, { folder: of, root: undefined, languages: {} }).map(({ path }) => path)
  );
  const pages = ['index.html', 'ar/index.html', 'ar/s/one/index.html'];
  const site = write(Object.fromEntries([...frames, ...pages].map((path) => [path, '<head></head>'])), 'two-languages');
  const ruled = ruledIn(site);
  const files = new Map(hostFiles('https://example.org/story', ruled).map(({ path, text }) => [path, text]));
  const netlify = await headersIn(join(write({ _headers: files.get('_headers')! }, 'read'), '_headers'));
  const nginx = [...files.get('nginx.conf')!.matchAll(/location (?:\^~ )?(\S+) \{([^}]*)\}/g)].sort(
    ([, a], [, b]) => b!.length - a!.length
  );
  const apache = [...files.get('.htaccess')!.matchAll(/m#([^#]+)#">([^<]*)</g)];
  const isolated = (path: string) => {
    const address = `/story/${path.replace('index.html', '')}`;
    return [
      headersFor(path, ruled)['Cross-Origin-Embedder-Policy'],
      netlify(address)['cross-origin-embedder-policy'],
      // The longest that fits is the one that counts.
      / Cross-Origin-Embedder-Policy "([^"]+)"/.exec(nginx.find(([, under]) => address.startsWith(under!))![2]!)?.[1],
      apache
        .filter(([, under]) => new RegExp(under!).test(address))
        .map(([, , lines]) => / Cross-Origin-Embedder-Policy "([^"]+)"/.exec(lines!)?.[1])[0]
    ];
  };
  for (const path of frames) expect(isolated(path), path).toEqual(Array.from({ length: 4 }, () => 'require-corp'));
  for (const path of pages) expect(isolated(path), path).toEqual(Array.from({ length: 4 }, () => undefined));
});

test('a page names its scripts and styles by what is in them: one letter more, and they are others; data are neither', () => {
  const page = (script: string) =>
    `<head><meta charset="utf-8" /><script>${script}</script><style>i{color:red}</style><script src="a.js"></script><script type="application/ld+json">{}</script></head>`;
  const { scripts, styles } = inlineIn(page('go()'));
  expect([...scripts]).toEqual([`'sha256-${createHash('sha256').update('go()').digest('base64')}'`]);
  expect(styles.size).toBe(1);
  expect(inlineIn(page('go();')).scripts).not.toEqual(scripts);
  const [policy] = /(?<=content=")[^"]+/.exec(withPolicy(page('go()')))!;
  expect(policy).toContain(`script-src 'self' ${[...scripts].join(' ')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
  expect(() => withPolicy('<head></head>')).toThrow('<meta charset>');
});
