import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { sectionIds } from '../story-page';
import { unpacked } from './packed';

const files = unpacked('folder.zip');
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cuts the network off. What a page says aloud, and every request that is not for a file of the folder, is a fault. */
async function offline(page: Page, context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.setOffline(true);
  const top = pathToFileURL(folder).href;
  page.on('console', (message) => void faults.push(`console: ${message.text()}`));
  page.on('pageerror', ({ message }) => void faults.push(`error: ${message}`));
  page.on('request', (request) => void (/^data:/.test(request.url()) || request.url().startsWith(top) || faults.push(request.url())));
  // What was on its way when a page was left has not failed.
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    if (!errorText.endsWith('ERR_ABORTED')) faults.push(`failed: ${request.url()} ${errorText}`);
  });
  return faults;
}

test('no page of the folder is of a release that a worker could keep, and there is no worker in it', () => {
  expect(Object.keys(files).filter((path) => /^(sw|kept-copy)\.js$/.test(path))).toEqual([]);
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const naming = pages.filter(([, bytes]) => /<meta name="release"|kept-copy\.js"/.test(new TextDecoder().decode(bytes)));
  expect(naming.map(([path]) => path)).toEqual([]);
});

const at = (path: string) => pathToFileURL(join(folder, path)).href;
test('the story comes alive from a disk without a network: a step with its map, a fact by its card and its page, a section, and back', async ({
  page,
  context
}) => {
  const faults = await offline(page, context);
  await page.goto(at('index.html'));
  await expect(page.getByText(/^A copy that opens without a network, frozen on 28 November 2026/)).toBeVisible();
  await page.goto(`${at('index.html')}#the-list-why`);
  await page.locator('#bar').dispatchEvent('pointermove');
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  await expect(page.locator('#stage .map[data-ready="true"]')).toBeVisible();
  await page.goto(`${at('index.html')}#the-list-cost`);
  await expect(page.locator('#the-list-cost[data-read]')).toBeAttached();
  await page.locator('#the-list-cost .tied').first().press('Enter');
  await page.getByRole('link', { name: 'Page of this fact' }).click();
  await expect(page).toHaveURL(at('f/f01/index.html'));
  await expect(page.locator('.source').first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'What a list can do' }).first().click();
  await expect(page).toHaveURL(new RegExp(`^${at('s/the-list/index.html')}`));
  await expect(page.locator('.still[data-live]').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`^${at('index.html')}`));
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  expect(faults).toEqual([]);
});

test(
  'from a disk the search finds, plain words are told, help opens, and Explore shows all views',
  { tag: '@desktop' },
  async ({ page, context }) => {
    const faults = await offline(page, context);
    await page.goto(at('search/index.html'));
    await page.getByRole('searchbox').fill('Haqqani');
    await page
      .getByRole('region', { name: /^Events/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/index\.html/);
    await page.goto(at('s/the-list/index.html'));
    await page.getByRole('link', { name: 'Explore' }).first().click();
    await expect(page.locator('dialog.explore .time-slider')).toBeVisible();
    await expect(page).toHaveURL(`${at('index.html')}?explore=on`);
    await page.goto(`${at('index.html')}?level=plain#the-list-why`);
    await expect(page.locator('#the-list-why > .words')).toHaveText(/^Why that list\? In 2000 the Taliban ruled/);
    await expect(page.locator('#the-list-why .to-picture')).toBeAttached();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
    expect(faults).toEqual([]);
  }
);

test('without script too the folder has all texts and still pictures', { tag: '@desktop' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults = await offline(page, context);
  await page.goto(at('index.html'));
  for (const id of sectionIds) await expect(page.locator(`#${id} .pictures, #${id} .still`).first()).toBeVisible();
  await page.locator('.menu summary').click();
  await page.locator('.menu').getByRole('link', { name: 'What a list can do' }).click();
  await page.locator('#the-list .tied[href*="f/f01/"]').first().click();
  await expect(page).toHaveURL(at('f/f01/index.html'));
  await page.goto(at('s/the-list/index.html'));
  await expect(page.locator('.step .words').first()).toBeVisible();
  await expect(page.locator('main img').first()).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test(
  'every page of the folder opens without a fault, and no link in it leads to a file that is not there',
  { tag: '@desktop' },
  async ({ page, context }) => {
    const faults = await offline(page, context);
    const all = Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(all.length).toBeGreaterThan(200);
    const lost = all.flatMap((path) => {
      const html = new TextDecoder().decode(files[path]);
      return [...html.matchAll(/<(?:a|img|link|script|iframe|image)\b[^>]*\s(?:href|src)="([^"#][^"]*)"/g)].flatMap(([, address]) => {
        const { protocol, pathname } = new URL(address!, `file:///${path}`);
        return protocol !== 'file:' || decodeURIComponent(pathname).slice(1) in files ? [] : [`${path}: ${address}`];
      });
    });
    expect(lost).toEqual([]);
    // One of each kind: those of the top, and the first in each folder of pages alike.
    const kinds = new Map(all.map((path) => [path.replace(/^(f|fig|s|embed)\/[^/]+\//, '$1/'), path]));
    for (const path of kinds.values()) {
      await page.goto(at(path));
      // Slides stand before the page of which they are made.
      await expect(page.locator('main, .slide-face').filter({ visible: true }).first(), path).toBeVisible();
    }
    expect(faults).toEqual([]);
  }
);

test('the course runs from the folder too', { tag: '@desktop' }, async ({ page, context }) => {
  const faults = await offline(page, context);
  await page.goto(at('lesson/take/course/index.html'));
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.frameLocator('#part').getByRole('button', { name: 'Next' }).click();
  await expect(page.frameLocator('#part').locator('.stepper p')).toContainText('Step 2');
  await page.locator('#on').click();
  await expect(page.frameLocator('#part').getByRole('heading', { level: 1 })).toHaveText('What a list can do');
  await page.getByRole('button', { name: 'Previous section' }).click();
  await expect(page.locator('#where')).toHaveText(`Section 1 of ${sectionIds.length}`);
  expect(faults).toEqual([]);
});
