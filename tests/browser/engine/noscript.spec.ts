import { expect, test } from '@playwright/test';
import { sectionIds } from '../story-page';

test('without script every section stands there with its steps and its still pictures, and its facts and sources are one link away', async ({
  page
}) => {
  await page.goto('');
  for (const id of sectionIds) {
    const section = page.locator(`section#${id}`);
    await expect(section.locator('h2')).toBeVisible();
    expect(await section.locator('[data-step]').count(), id).toBeGreaterThan(0);
    for (const still of await section.locator('.page-picture').all()) await expect(still).toBeVisible();
    expect(await section.locator('.page-picture').count(), id).toBeGreaterThan(0);
    await expect(section.locator(`a[href="s/${id}/#evidence"]`), id).toBeVisible();
  }
  await expect(page.locator('#stage')).toBeHidden();
  for (const id of sectionIds) {
    await page.goto(`s/${id}/#evidence`);
    await expect(page.locator('#evidence')).toBeInViewport();
    expect(await page.locator('#evidence .fact .source').count(), id).toBeGreaterThan(3);
  }
});

test('without script every still picture of the map is loaded, with its relief, and has its names', async ({ page }) => {
  await page.goto('');
  for (const still of await page.locator('.map-picture').all()) {
    await still.scrollIntoViewIfNeeded();
    expect(await still.locator('img').count()).toBe(2);
    for (const picture of await still.locator('img').all())
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    expect(await still.locator('text').count()).toBeGreaterThan(1);
  }
});

test('without script every link within the page leads to something in it', async ({ page }) => {
  await page.goto('');
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((href) => !document.getElementById(href.slice(1))));
  expect(broken).toEqual([]);
});

test('no two elements share an id', async ({ page }) => {
  await page.goto('');
  const twice = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at));
  expect(twice).toEqual([]);
});

test('one page has everything: every section, fact, source, actor, place, term and table, and each of its links leads to something', async ({
  page
}) => {
  await page.goto('all/');
  for (const id of sectionIds) await expect(page.locator(`section#${id} .still`).first()).toBeAttached();
  expect(await page.locator('[id^="fact-"]').count()).toBeGreaterThan(225);
  expect(await page.locator('.sources.all .source').count()).toBeGreaterThan(255);
  for (const kind of ['actor', 'place', 'term']) expect(await page.locator(`[id^="${kind}-"]`).count(), kind).toBeGreaterThan(23);
  await expect(page.locator('table caption')).toHaveCount(5);
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((href) => !document.getElementById(href.slice(1))));
  expect(broken).toEqual([]);
  const twice = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at));
  expect(twice).toEqual([]);
});

test('addresses of what stood on this page before lead to the way there', async ({ page }) => {
  for (const id of ['sources', 'cast', 'tables', 'borders']) {
    await page.goto(`#${id}`);
    await page.locator(`#${id} a`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a term is a link to the glossary’s entry, which says what it means', async ({ page }) => {
  await page.goto('');
  const term = page.locator('#soviet-war-fighters [data-term="g10"]');
  await expect(term).toHaveAttribute('href', '#term-g10');
  await expect(page.locator('#term-g10')).toContainText('guerrilla');
});
