import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SiteFile } from '../../../src/print/edition';
import { built, builtAt, type Built } from '../../built';
import { dayOf } from '../../../src/article/day';
import { compose } from '../../../src/build/compose';
import { adrift } from '../../../src/build/template';
import { pagesBeside } from '../../../src/print/pages/beside';
import { iconFiles, icons } from '../../../src/print/machines/icons';
import { lostPage } from '../../../src/print/pages/lost';
import { siteFiles } from '../../../src/print/machines/site-files';
import { colours } from '../../../src/styles/tokens';

const [edition] = compose().values();
const site = 'https://example.org/story/';
const textOf = async (files: readonly SiteFile[], name: string) => (await built(files.filter(({ path }) => path === name)))[0]?.text;

/** The same story after a later entry about one fact, and with an id that was withdrawn; in a folder, as a second language has one. */
const changed = {
  ...edition!,
  desk: {
    ...edition!.desk,
    log: [{ ...edition!.desk.log[0]!, id: 'n99', day: dayOf('2026-12-03'), fact: 'c08' }, ...edition!.desk.log],
    retired: [{ id: 'c99' }]
  }
};
const beside = pagesBeside(changed, 'ar/', site);

test('the list of pages has every page of the site once, in full, with the day of its newest entry or check', async () => {
  const text = (await textOf(siteFiles(changed, beside, site), 'sitemap.xml'))!;
  const listed = new Map([...text.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map((match) => [match[1]!, match[2]]));
  // Keys of lessons are not for search engines: pupils would find them.
  const pages = beside.filter(({ path }) => /^(?!ar\/(f\/c99|lesson\/key)\/).*index\.html$/.test(path));
  expect([...listed.keys()]).toEqual(pages.map(({ path }) => `${site}${path.replace('index.html', '')}`));
  expect(['f/c08/', 'f/c09/', 's/reading-it/', 'data/'].map((path) => listed.get(`${site}ar/${path}`))).toEqual([
    '2026-12-03',
    '2026-11-24',
    '2026-12-03',
    '2026-12-03'
  ]);
  expect(text).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
});

test('a fact that was withdrawn has its page and is not listed, and no list is written where no address is known', async () => {
  expect(beside.some(({ path }) => path === 'ar/f/c99/index.html')).toBe(true);
  expect(await textOf(siteFiles(changed, beside, site), 'sitemap.xml')).not.toContain('c99');
  expect(await textOf(siteFiles(changed, beside, undefined), 'sitemap.xml')).toBeUndefined();
});

test('robots may read everything, and are told of the list where there is one', async () => {
  expect(await textOf(siteFiles(edition!, [], site), 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
  expect(await textOf(siteFiles(edition!, [], undefined), 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('the manifest names icons that are there, in the sizes that it says, and a title that fits a home screen', async () => {
  const files = siteFiles(edition!, [], undefined);
  const manifest = JSON.parse((await textOf(files, 'site.webmanifest'))!) as {
    icons: { src: string; sizes: string }[];
    short_name: string;
  };
  expect(manifest).toMatchObject({ name: edition!.article.title, start_url: './', theme_color: colours.paper.value });
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['48x48', '192x192', '512x512', '512x512']);
  for (const { src, sizes } of manifest.icons) {
    const { format, width, height } = await sharp((await builtAt(files, src)).bytes).metadata();
    expect([format, `${width}x${height}`], src).toEqual(['png', sizes]);
  }
});

test('where a device cuts its own shape out of an icon, the ground reaches the edge and the drawing stays in the safe middle', async () => {
  for (const { path, size, share } of icons.filter((icon) => icon.share)) {
    const { bytes } = await builtAt(iconFiles(), path);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
    const ground = at(0, 0);
    const safe = path.includes('maskable') ? 0.4 * size : size;
    let drawn = 0;
    for (let y = 0; y < size; y += 2)
      for (let x = 0; x < size; x += 2) {
        if (at(x, y).every((value, channel) => Math.abs(value - ground[channel]!) < 3)) continue;
        drawn++;
        expect(Math.hypot(x - size / 2, y - size / 2), `${path}, ${x} ${y}`).toBeLessThan(safe);
      }
    expect(drawn, `${path} ${share}`).toBeGreaterThan(100);
    expect(info.channels === 3 || data[3] === 255).toBe(true);
  }
});

test('the page for a missing one has only whole addresses where the site’s is known, and needs no script for them', async () => {
  const [{ body, path }] = (await built([lostPage(edition!, site)])) as [Built];
  const hrefs = [...body!.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
  expect(path).toBe('404.html');
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => !href.startsWith(site) && href !== '#top')).toEqual([]);
  // Its one script adds a slash to the address of a folder, and touches no link.
  expect(body!.match(/<script[\s\S]*?<\/script>/g)).toEqual([expect.not.stringMatching(/href|document/)]);
  expect(hrefs).toEqual(expect.arrayContaining(edition!.article.sections.map(({ id }) => `${site}s/${id}/`)));
});

test('a page that is shown in any folder asks for no typeface by an address from there', () => {
  const template = '<link rel="preload" href="./a.woff2"><style>@font-face{src:url(./a.woff2)}@font-face{src:local(A)}p{margin:0}</style>';
  expect(adrift(template, './')).toBe('<style>@font-face{src:local(A)}p{margin:0}</style>');
  expect(adrift(template, site)).toBe(template);
});

test('the files of a language lie in its folder, and their structured data say where each is and under which licence', async () => {
  const files = await built(beside.filter(({ path }) => path.startsWith('ar/data/') && !path.endsWith('.html')));
  expect(files).toHaveLength(20);
  expect(files.filter(({ bytes }) => !bytes || bytes.length < 1000)).toEqual([]);
  const { body } = await builtAt(beside, 'ar/data/index.html');
  const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body!)![1]!) as {
    '@graph': [Record<string, unknown>];
  };
  expect(graph['@graph'][0]).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-12-03'
  });
  expect((graph['@graph'][0].distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl).sort()).toEqual(
    files.map(({ path }) => `${site}${path}`).sort()
  );
});
