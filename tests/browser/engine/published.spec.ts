import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { hostFiles, ruledIn } from '../../../src/build/hosts';
import { hostLike, hosts, type HostName } from '../../machine/host-like';
import { openStory, watch } from '../story-page';

/** In a folder of the host, as a site of a project is. */
const prefix = '/story/';
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync('dist/404.html', join(folder, '404.html'));
  for (const name of [
    'index.html',
    'assets',
    'fonts',
    'pictures',
    's',
    'embed',
    'fa-AF',
    'icon.svg',
    'icon-48.png',
    'copy.js',
    'level.js',
    'frame-type.css',
    'frame.js',
    'sw.js',
    'search',
    'plain'
  ])
    symlinkSync(resolve('dist', name), join(folder, name));
  for (const { path, inSite, text } of hostFiles(`https://example.org${prefix}`, ruledIn('dist')))
    if (inSite) writeFileSync(join(folder, path), text);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('@desktop', () => {
  for (const name of Object.keys(hosts) as HostName[])
    test(`published at a host like ${name} the story, a section without its last slash, a frame and a missing page are as they should be`, async ({
      page,
      request
    }) => {
      const site = await hostLike(name, folder, prefix);
      const { faults } = watch(page);
      await openStory(page, `${site.url}#neighbours-why`);
      await page.goto(`${site.url}s/neighbours?level=plain#evidence`);
      await expect(page).toHaveURL(`${site.url}s/neighbours/?level=plain#evidence`);
      await expect(page.locator('html')).toHaveAttribute('data-level', 'plain');
      const shows = await page.evaluate(() => {
        const image = [...document.images].find(({ src }) => src.includes('/pictures/map-'))!;
        image.loading = 'eager';
        return image.decode().then(() => image.naturalWidth > 0);
      });
      expect(shows).toBe(true);
      for (const path of ['embed/neighbours', 'fa-AF']) {
        await page.goto(`${site.url}${path}?level=plain`);
        await expect(page).toHaveURL(`${site.url}${path}/?level=plain`);
      }
      await page.goto(`${site.url}embed/neighbours`);
      await expect(page.locator('.panel').first()).toBeVisible();
      expect(faults).toEqual([]);
      const lost = await page.goto(`${site.url}s/none`);
      expect(lost!.status()).toBe(404);
      await page.getByRole('link', { name: 'Crossed out, in pencil' }).first().click();
      await expect(page).toHaveURL(site.url);

      const headers = async (path: string) => (await request.get(`${site.url}${path}`)).headers();
      const worker = await headers('sw.js');
      const [asset] = /assets\/[\w.-]+\.js/.exec(await (await request.get(site.url)).text())!;
      if (hosts[name].headersFile) {
        expect((await headers('embed/neighbours/'))['cross-origin-embedder-policy']).toBe('require-corp');
        expect((await headers(asset))['cache-control']).toContain('immutable');
        expect((await headers(''))['content-security-policy']).toContain("worker-src 'self'");
      }
      // A worker that is kept for long would keep a release for long.
      expect(worker['cache-control']).not.toMatch(/immutable|max-age=\d{4,}/);
      await site.close();
    });
});
