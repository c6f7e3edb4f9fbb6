import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { faults, filesOf, readAt, serveInHalves, standing, told, ways, type Way } from '../faulty-files';
import { settle } from '../story-page';

/*
 * What may go wrong with a file while a reader is there: a picture never stands there false. `npm test` tries each file in one way; `npm run test:faults`
 * tries every file in every way, in Chromium and in Firefox, and prints what came of each.
 */
const whole = process.env.FAULTS === 'all';

/** Without these nothing begins. */
const starting = ['index.js', 'alive.js', 'helper.js', 'article.js', 'atlas.js', 'StoryMap.js', 'alive.css'];
/** Without these the map does not come alive. */
const ofTheMap = ['region.json', 'LiveMap.js', 'leaflet-src.js', 'leaflet.css', 'unpack.js'];
/** Without these no card opens. */
const ofTheCard = ['CardPlace.js', 'evidence.js'];
/** Without these the stage is as it should be. */
const beside = [
  'pictures/map-neighbours-why.svg',
  'fonts/sans-400.woff2',
  'town.json',
  'globe.json',
  'later.js',
  'passing-on.js',
  'translated.js',
  'fonts/serif-400.woff2',
  'pictures/relief.avif'
];

/** Each file in all ways; else the first `some` of them, each in the way whose turn it is. */
const tried = (names: readonly string[], some: number, first = 0) =>
  (whole ? names : names.slice(0, some)).flatMap((name, at) =>
    (whole ? ways : [ways[(at + first) % ways.length]!]).map((way) => [name, way] as const)
  );

/** A reader who came by a link to a step of the map, where one file is at fault. */
async function withFault(browser: Browser, baseURL: string, name: string, way: Way, look: (page: Page) => Promise<string>): Promise<void> {
  const engine = browser.browserType().name() === 'firefox' ? 'Firefox' : 'Chromium';
  const came = (outcome: string) =>
    test.info().annotations.push({ type: 'came', description: JSON.stringify([`${name} ${way}`, engine, outcome]) });
  // What fails stands in the table too.
  came('');
  const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const late = starting.includes(name) && way === 'takes longer than anybody waits';
  // Its patience is not waited for.
  if (late) await page.clock.install();
  for (const file of filesOf(name)) await page.route(`**/${file}`, (route) => faults[way](route, file));
  await page.goto('#neighbours-why', { waitUntil: 'commit' });
  if (late) {
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.clock.runFor(7000);
  }
  came(await look(page));
  await page.close();
}

test.describe('@desktop', () => {
  for (const [name, way] of tried(starting, starting.length))
    test(`where ${name} ${way}, the page is as without script, says so, and can be tried again`, async ({ browser, baseURL }) => {
      // What is no style at all, or half of one, is what the browser can read of it.
      const styles = name.endsWith('.css') && ['is cut short', 'is another page'].includes(way);
      await withFault(browser, baseURL!, name, way, async (page) => {
        const came = await standing(page);
        if (!styles) expect(came).toBe('still');
        return came;
      });
    });

  test('where the words come slowly and the script never, those that come after it has been waited for have their pictures too', async ({
    page
  }) => {
    const host = await serveInHalves();
    await page.clock.install();
    await page.goto(`${host.url}#neighbours-why`, { waitUntil: 'commit' });
    await expect(page.locator('noscript.stills')).not.toHaveCount(0);
    await page.clock.runFor(7000);
    await expect(page.locator('html')).toHaveAttribute('data-still', '');
    const all = readFileSync('dist/index.html', 'utf8').split('class="page-picture"').length - 1;
    expect(await page.locator('.page-picture').count()).toBeLessThan(all);
    host.rest();
    await expect(page.locator('.page-picture')).toHaveCount(all);
    host.close();
  });

  for (const [name, way] of tried(ofTheMap, 2, 2))
    test(`where ${name} ${way}, the map’s picture and its list stand there and say so`, async ({ browser, baseURL }) => {
      await withFault(browser, baseURL!, name, way, async (page) => {
        expect(await standing(page)).toBe('alive');
        const map = page.locator('.map');
        const late = way === 'takes longer than anybody waits';
        const styles = name.endsWith('.css') && ['is cut short', 'is another page'].includes(way);
        if (!late && !styles) await expect(map.getByRole('status')).toBeVisible();
        if (!styles) await expect(map.locator('.map-picture text').first()).toBeVisible();
        await readAt(page, 'threat-claim');
        await told(page);
        return late ? 'alive, with the map’s picture' : styles ? 'alive' : 'alive, with the map’s picture and a line';
      });
    });

  for (const [name, way] of tried(ofTheCard, 1, 4))
    test(`where ${name} ${way}, who picks is told so, or is shown that it is waited for`, async ({ browser, baseURL }) => {
      await withFault(browser, baseURL!, name, way, async (page) => {
        expect(await standing(page)).toBe('alive');
        await page.locator('#neighbours-why [data-pick]').first().click();
        await expect(page.locator('.card-holder')).toHaveText(/could not be loaded|…/);
        await told(page);
        return `alive, and the card says “${(await page.locator('.card-holder p, .card-holder.waiting').first().textContent())!.trim()}”`;
      });
    });

  for (const [name, way] of tried(beside, 2, 4))
    test(`where ${name} ${way}, the stage is as it should be`, async ({ browser, baseURL }) => {
      await withFault(browser, baseURL!, name, way, async (page) => {
        expect(await standing(page)).toBe('alive');
        await readAt(page, 'threat-claim');
        await settle(page);
        await told(page);
        return 'alive';
      });
    });
});
