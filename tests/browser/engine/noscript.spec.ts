import { expect, test } from '@playwright/test';

const sections = [
  'announced',
  'the-list',
  'soviet-war',
  'twenty-years',
  'warming',
  'threat',
  'neighbours',
  'ambassadors',
  'moscow-format',
  'the-bill',
  'since-then',
  'reading-it'
];

test('without script every section stands there with its steps, its still pictures and its sources', async ({ page }) => {
  await page.goto('');
  for (const id of sections) {
    const section = page.locator(`section#${id}`);
    await expect(section.locator('h2')).toBeVisible();
    expect(await section.locator('[data-step]').count(), id).toBeGreaterThan(0);
    for (const still of await section.locator('.page-picture').all()) await expect(still).toBeVisible();
    expect(await section.locator('.page-picture').count(), id).toBeGreaterThan(0);
    expect(await section.locator('.evidence .fact').count(), id).toBeGreaterThan(0);
  }
  await expect(page.locator('#stage')).toBeHidden();
  expect(await page.locator('#sources .source').count()).toBeGreaterThan(100);
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

test('a term is a link to the glossary’s entry, which says what it means', async ({ page }) => {
  await page.goto('');
  const term = page.locator('#soviet-war-fighters [data-term="g10"]');
  await expect(term).toHaveAttribute('href', '#term-g10');
  await expect(page.locator('#term-g10')).toContainText('guerrilla');
});
