import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openStory, watch } from '../story-page';
import { newWords, nextRelease, releaseOf, remove, siteIn, withReleases } from '../two-releases';

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ mode: 'default' });

const two = withReleases(test);

const line = (page: Page) => page.locator('.kept-copy');
/** What is kept of the site in this browser: names of stores, and the addresses in them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return { names, urls: stores.flat() };
  });
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

/** Opens the story, and waits until a copy of it is kept. */
async function visit(page: Page, folder = two.first, address = ''): Promise<void> {
  await openStory(page, `${two.host.url}${address}`);
  await expect.poll(() => release(page), { timeout: 30_000 }).toBe(releaseOf(folder));
}
/** Of which release the worker is that has begun. */
const release = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { active, waiting, installing } = registration ?? {};
    if (active?.state !== 'activated' || waiting || installing) return [active?.state, waiting?.state, installing?.state].join('/');
    return (await caches.keys())
      .filter((name) => name.startsWith('kept'))
      .at(-1)
      ?.split(' ')
      .at(-1);
  });
/** Whether the first picture of the map on a page is there. */
const pictureShows = (page: Page) =>
  page.evaluate(async () => {
    const image = [...document.images].find(({ src }) => src.includes('/pictures/map-'))!;
    image.loading = 'eager';
    return image.decode().then(
      () => true,
      () => false
    );
  });
const live = async (page: Page) => {
  await page.locator('#bar').dispatchEvent('pointermove');
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
};

test.describe('@desktop', () => {
  test('after one visit the story comes alive without a network, with map, card, Explore, search and plain words, and says of when it is', async ({
    page,
    context
  }) => {
    await visit(page);
    await two.host.isGone();
    const { faults } = watch(page);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url().slice(two.host.url.length)));
    await page.goto(`${two.host.url}#neighbours-kazakhstan`);
    await page.reload();
    const today = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));
    await expect(line(page)).toContainText(`Shown as kept on ${today}; the site cannot be reached now.`);
    await live(page);
    await expect(page.locator('#stage .map')).toHaveAttribute('data-ready', 'true');
    await page.locator('#neighbours-kazakhstan [data-pick]').first().click();
    await expect(page.locator('.card .source').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('#stage .to-explore').click();
    await expect(page.locator('dialog.explore .map[data-ready="true"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Kazakhstan');
    await expect(page.locator('.search-dialog a').first()).toBeVisible();
    await page.locator('.search-dialog .close').click();
    await expect(line(page).getByRole('button', { name: 'Close' })).toBeVisible({ timeout: 15_000 });
    await line(page).getByRole('button', { name: 'Close' }).click();
    await expect(line(page)).toHaveCount(0);

    const plain = await context.newPage();
    await plain.goto(`${two.host.url}?level=plain#the-list-why`);
    await live(plain);
    await expect(plain.locator('html')).toHaveAttribute('data-level', 'plain');
    // Nothing that it needs is missing: the still picture of a step is for the time until it is alive, and icons are asked for by the browser itself.
    expect(failed.filter((path) => !/^(pictures\/map-|site\.webmanifest$|icon-48\.png$|sw\.js$)/.test(path))).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
  });

  test('a page that was opened before stands there without a network, pictures and all; one that was not is said not to be kept, with what is', async ({
    page
  }) => {
    await visit(page);
    await page.goto(`${two.host.url}s/neighbours/`);
    await expect.poll(async () => (await kept(page)).urls).toContain(`${two.host.url}s/neighbours/`);
    expect(await pictureShows(page)).toBe(true);
    await expect.poll(async () => (await kept(page)).urls.some((url) => url.includes('/pictures/map-'))).toBe(true);
    await two.host.isGone();
    await page.goto(`${two.host.url}s/neighbours`);
    await expect(page).toHaveURL(`${two.host.url}s/neighbours/`);
    await expect(line(page)).toBeVisible();
    await expect(page.locator('h1')).toHaveText('Who went first');
    expect(await pictureShows(page)).toBe(true);

    const answer = await page.goto(`${two.host.url}f/c22/`);
    expect(answer!.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      'Crossed out, in pencil',
      'Keys and help · Crossed out, in pencil',
      expect.stringContaining(' · Crossed out, in pencil')
    ]);
    await page.getByRole('link', { name: 'Crossed out, in pencil', exact: true }).click();
    await expect(page.locator('.standfirst')).toBeVisible();
  });

  test('who comes to a step of the draft keeps it too, and is told in its own language', async ({ page }) => {
    await visit(page, two.first, 'fa-AF/');
    await expect.poll(async () => (await kept(page)).urls).toContain(`${two.host.url}fa-AF/plain/words.json`);
    await two.host.isGone();
    await page.reload();
    await expect(line(page)).toContainText('اکنون به سایت دسترسی نیست');
    await live(page);
  });

  test('of a network that does not answer nobody waits for long', async ({ page }) => {
    await visit(page);
    await two.host.isSilent();
    await page.reload();
    await expect(line(page)).toBeVisible();
    await live(page);
  });

  test('a correction shows at once; what is kept is then the new release, all of it', async ({ page: before, context }) => {
    await visit(before);
    await two.host.shows(two.second);
    await before.reload();
    await expect(before.locator('.standfirst')).toContainText(newWords);
    await expect(line(before)).toHaveCount(0);
    await live(before);
    // The browser lets the worker before end what it is at, and does not say when that is: at the latest when no page has it any more.
    await expect.poll(() => release(before), { timeout: 30_000 }).toMatch(new RegExp(`installed|${releaseOf(two.second)}`));
    await expect(line(before)).toHaveCount(0);
    await before.close();
    // Workers end at the latest with the browser. Until then the old one may still be at something, and whoever comes is with it: this page stands elsewhere.
    const outside = await context.newPage();
    await outside.goto(new URL('/', two.host.url).href);
    const browser = await context.newCDPSession(outside);
    await browser.send('ServiceWorker.enable');
    const waits = () =>
      outside.evaluate(async (url) => {
        const { active, waiting } = (await navigator.serviceWorker.getRegistration(url))!;
        return waiting !== null || active?.state !== 'activated';
      }, two.host.url);
    await expect
      .poll(
        async () => {
          const still = await waits();
          if (still) await browser.send('ServiceWorker.stopAllWorkers');
          return still;
        },
        { timeout: 60_000, intervals: [1_000] }
      )
      .toBe(false);
    const page = await context.newPage();
    await visit(page, two.second);
    await two.host.isGone();
    await page.reload();
    await expect(line(page)).toContainText('Shown as kept on');
    await expect(page.locator('.standfirst')).toContainText(newWords);
    await live(page);
    expect(await page.evaluate(() => fetch('plain/words.json').then((answer) => answer.text()))).toMatch(/^ /);
  });

  test('a story that stands open says that a newer release is there, goes on whole, and is loaded anew whole', async ({ page }) => {
    await visit(page);
    await page.reload();
    await live(page);
    await two.host.shows(two.second);
    await expect
      .poll(
        async () => {
          await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
          return line(page).count();
        },
        { timeout: 30_000 }
      )
      .toBe(1);
    await expect(line(page)).toContainText('A newer version of this page is there.');
    // Until then a file that has another content in the new release is not taken from there without a network.
    expect(await release(page)).toBe('activated/installed/');
    await page.evaluate(() => ((window as { before?: boolean }).before = true));
    await line(page).getByRole('button', { name: 'Load it' }).click();
    await page.waitForFunction(() => !(window as { before?: boolean }).before);
    await expect(page.locator('.standfirst')).toContainText(newWords);
    await live(page);
    await expect.poll(() => release(page)).toBe(releaseOf(two.second));
    const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const assets = used.filter((name) => name.includes('/assets/')).map((name) => name.split('/').pop()!);
    expect(assets.length).toBeGreaterThan(10);
    expect(assets.filter((name) => !existsSync(join(two.second, 'assets', name)))).toEqual([]);
    await expect(line(page)).toHaveCount(0);
  });

  test('a page of the new release gets nothing from the copy of the old one', async ({ page }) => {
    await visit(page);
    // The new release comes without a worker that could be kept: one of its files is not what it says.
    writeFileSync(
      join(two.second, 'sw.js'),
      readFileSync(join(two.second, 'sw.js'), 'utf8')
        .replace(/"sums":\{/, '"sums":{"none":"x",')
        .replace(/("plain\/words\.json":")[^"]*/, '$1wrong')
    );
    await two.host.shows(two.second);
    await page.reload();
    await expect(page.locator('.standfirst')).toContainText(newWords);
    await page.waitForLoadState('networkidle');
    await two.host.isGone();
    const words = await page.evaluate(() =>
      fetch('plain/words.json').then(
        (answer) => answer.text(),
        () => 'none'
      )
    );
    remove(two.second);
    two.second = nextRelease(two.first);
    expect(words).toBe('none');
  });

  test('nothing is kept where one file is not of the release, and the page goes on', async ({ page }) => {
    const { faults } = watch(page);
    const broken = siteIn();
    writeFileSync(join(broken, 'search/index.json'), '{}');
    await two.host.shows(broken);
    await openStory(page, two.host.url);
    await expect.poll(() => two.host.asked.includes('sw.js'), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => workers(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('is not of the release'))).toEqual([]);
    remove(broken);
  });

  test('neither a frame nor a story in a frame, nor who saves data, asks for a worker', async ({ page, context }) => {
    await page.clock.install();
    const frames = [`${two.host.url}embed/neighbours/`, two.host.url]
      .map((src) => `<iframe src="${src}" width="700" height="500"></iframe>`)
      .join('');
    await page.route(`${two.host.url}none/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frames}` })
    );
    await page.goto(`${two.host.url}none/`);
    const inner = page.frameLocator('iframe').nth(1);
    await inner.locator('#bar').dispatchEvent('pointermove');
    await expect(inner.locator('html')).toHaveAttribute('data-live', 'on');
    await page.clock.runFor(30_000);
    const saving = await context.newPage();
    await saving.clock.install();
    await saving.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await openStory(saving, two.host.url);
    await saving.clock.runFor(30_000);
    await saving.waitForLoadState('networkidle');
    expect(two.host.asked.filter((path) => path.startsWith('assets/kept-copy')).length).toBeGreaterThan(0);
    expect(two.host.asked).not.toContain('sw.js');
    expect(await workers(saving)).toEqual([]);
  });

  test('what is kept is the site and nothing of the reader; it is gone when asked, stays away, and comes back when asked', async ({
    page,
    context
  }) => {
    await visit(page);
    const { names, urls } = await kept(page);
    expect(names).toEqual([`kept copy of ${two.host.url} ${releaseOf(two.first)}`]);
    expect(urls.filter((url) => !url.startsWith(two.host.url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([
      0, 0, 0
    ]);

    await page.goto(`${two.host.url}privacy/`);
    await page.getByRole('button', { name: 'Remove it, and keep nothing here' }).click();
    await expect(page.getByText('as you asked')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Let it be kept again' })).toBeFocused();
    expect(await workers(page)).toEqual([]);
    expect(await kept(page)).toEqual({ names: [`no copy of ${two.host.url}`], urls: [] });

    const again = await context.newPage();
    await again.clock.install();
    await openStory(again, two.host.url);
    await again.clock.runFor(30_000);
    await again.waitForLoadState('networkidle');
    expect(await workers(again)).toEqual([]);
    await page.getByRole('button', { name: 'Let it be kept again' }).click();
    await expect(page.getByRole('button', { name: 'Keep nothing here' })).toBeVisible();
    expect((await kept(page)).names).toEqual([]);
    await visit(await context.newPage());
  });

  for (const [how, take] of [
    ['its worker is gone', (folder: string) => rmSync(join(folder, 'sw.js'))],
    ['its worker takes it back', (folder: string) => writeFileSync(join(folder, 'sw.js'), takenBack)]
  ] as const)
    test(`a release withdraws what was kept: ${how}`, async ({ page }) => {
      await visit(page);
      const folder = siteIn();
      take(folder);
      await two.host.shows(folder);
      await page.goto(`${two.host.url}help/`);
      await expect.poll(() => workers(page), { timeout: 20_000 }).toEqual([]);
      await expect.poll(async () => (await kept(page)).names).toEqual([]);
      remove(folder);
    });

  test('where registering throws, or is refused with all storage, the story is the same', async ({ page, context }) => {
    const { faults } = watch(page);
    await page.clock.install();
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await openStory(page, two.host.url);
    await page.clock.runFor(30_000);
    const other = await context.newPage();
    const { faults: others } = watch(other);
    await other.clock.install();
    await other.addInitScript(() => {
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        }
      });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    });
    await openStory(other, two.host.url);
    await other.clock.runFor(30_000);
    for (const each of [page, other]) {
      await each.waitForLoadState('networkidle');
      await expect(each.locator('html')).toHaveAttribute('data-live', 'on');
    }
    expect([...faults, ...others]).toEqual([]);
  });
});

const takenBack = readFileSync('src/print/offline/taken-back.js', 'utf8');
