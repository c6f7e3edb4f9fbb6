import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, stepRead, watch } from '../story-page';

const dialog = (page: Page) => page.locator('dialog.explore');

test('exploring opens from any step with all three views, and leads back to where the reader was', async ({ page, isMobile }) => {
  const { faults } = watch(page);
  await openStory(page, '#format-muttaqi');
  await settle(page);
  const before = await page.evaluate(() => window.scrollY);
  if (isMobile) await page.locator('.bar').getByRole('link', { name: 'Explore' }).click();
  else await page.locator('.views').getByRole('button', { name: 'Explore' }).click();
  await expect(page).toHaveURL(/explore=on#format-muttaqi$/);
  await expect(dialog(page).locator('.map')).toHaveAttribute('data-ready', 'true');
  await expect(dialog(page).locator('.network .actor').first()).toBeVisible();
  await expect(dialog(page).locator('.timeline').first()).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Back to where I was reading' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await settle(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  expect(await stepRead(page)).toBe('format-muttaqi');
  await expect(page).toHaveURL(/\/#format-muttaqi$/);
  await page.goBack();
  await expect(dialog(page)).toBeVisible();
  expect(faults).toEqual([]);
});

test('one step leads all three views: the clock is dragged, typed, stepped by event, turned by keys and by one control', async ({
  page
}) => {
  await openStory(page, '?explore=on#format-muttaqi');
  const slider = dialog(page).getByRole('slider', { name: 'Moment' });
  const day = () => slider.getAttribute('data-day');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(await day()).toBe('2024-10-05');
  await page.keyboard.press('PageDown');
  expect(await day()).toBe('2023-10-05');
  await expect(slider).toHaveAttribute('aria-valuetext', '5 October 2023');
  await dialog(page).getByLabel('Date', { exact: true }).fill('1985-06-01');
  await dialog(page).getByLabel('Date', { exact: true }).blur();
  expect(await day()).toBe('1985-06-01');
  await expect(dialog(page).locator('.network [data-tie="r25"]')).toBeAttached();
  await dialog(page).getByRole('button', { name: 'Later event' }).click();
  await expect(dialog(page).locator('.card h2')).toBeVisible();
  expect(await day()).toBe('1988-04-14');
  await page.keyboard.press('Escape');
  await dialog(page).getByRole('button', { name: 'After the article', exact: true }).click();
  expect(await day()).toBe('2026-11-24');
  await expect(dialog(page).locator('.network [data-tie="r32"]')).toBeAttached();
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width - 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  expect((await day())! < '2015').toBe(true);
  await expect(dialog(page).locator('.network [data-tie="r32"]')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`at=${await day()}`));
});

test('the clock plays only when asked to, from event to event, and stops when asked to', { tag: '@desktop' }, async ({ page }) => {
  await page.clock.install();
  await openStory(page, '?explore=on&at=1979-01-01#format-muttaqi');
  const slider = dialog(page).getByRole('slider', { name: 'Moment' });
  await expect(slider).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(slider).toHaveAttribute('data-day', '1979-01-01');
  await dialog(page).getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(2000);
  const later = await slider.getAttribute('data-day');
  expect(later! > '1980').toBe(true);
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await page.clock.runFor(10_000);
  await expect(slider).toHaveAttribute('data-day', later!);
});

test('kinds left out leave the network and its table, and stand in the address', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '?explore=on#format-muttaqi');
  const kinds = (JSON.parse(readFileSync('data/actors.json', 'utf8')) as { actors: { kind: string }[] }).actors.map(({ kind }) => kind);
  const actors = dialog(page).locator('.network .actor');
  await expect(actors).toHaveCount(kinds.length);
  await dialog(page).getByRole('checkbox', { name: 'state', exact: true }).uncheck();
  await expect(actors).toHaveCount(kinds.filter((kind) => kind !== 'state').length);
  await expect(page).toHaveURL(/without=state/);
  await dialog(page).getByRole('button', { name: 'As a table' }).click();
  await expect(dialog(page).locator('[data-row="actor:china"]')).toHaveCount(0);
  await expect(dialog(page).locator('[data-row="actor:putin"]')).toHaveCount(1);
});

test('how two actors hang together is said tie by tie, and each of these can be picked', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '?explore=on#format-muttaqi');
  await dialog(page).getByLabel('From whom').selectOption({ label: 'China' });
  await dialog(page).getByLabel('To whom').selectOption({ label: 'Russia' });
  await expect(dialog(page).locator('.chains ol').first().locator('.who').first()).toHaveText('China – Taliban');
  await expect(page).toHaveURL(/between=china~russia/);
  await expect(dialog(page).locator('.network [data-actor="china"]')).toHaveAttribute('data-emphasis', 'focus');
  await dialog(page).locator('.chains li button').first().click();
  await expect(dialog(page).locator('.card h2')).toHaveText(/China accepts/);
  await page.keyboard.press('Escape');
  await expect(dialog(page).locator('.chains')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test(
  'where exploring cannot be loaded a word says so, and a second try brings it, and the way back works',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.route('**/Explore-*.js', (route) => route.abort());
    await openStory(page, '?explore=on#format-muttaqi');
    await expect(dialog(page)).toContainText('could not be loaded');
    await page.unroute('**/Explore-*.js');
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialog(page).getByRole('slider')).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Back to where I was reading' }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
);

test(
  'by keyboard alone a reader gets from the cover to the source of a tie and back to where they were',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page);
    const focused = (selector: string) => page.evaluate((part) => document.activeElement?.matches(part) ?? false, selector);
    const tabTo = async (selector: string, most = 80, key = 'Tab') => {
      for (let press = 0; press < most; press++) {
        if (await focused(selector)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`Tab does not reach ${selector}`);
    };
    await tabTo('.skip');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await stepRead(page)).toBe('announced-words');
    // One key leads to the picture of what is read; the choice of views stands before it.
    await expect(page.locator('.to-picture').first()).toBeAttached();
    await page.keyboard.press('p');
    await tabTo('.stage .views button:nth-of-type(3)', 30, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo('.stage [data-actor="russia"]');
    await page.keyboard.press('ArrowRight');
    expect(await focused('[data-tie]')).toBe(true);
    const tie = await page.evaluate(() => (document.activeElement as SVGElement).dataset.tie);
    await page.keyboard.press('Enter');
    await expect(page.locator('.card .source').first()).toBeVisible();
    await tabTo('.card .source a', 20);
    await expect(page.locator('.card .source a').first()).toHaveAttribute('href', /^https?:/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
    expect(await page.evaluate(() => (document.activeElement as SVGElement).dataset.tie)).toBe(tie);
    await page.keyboard.press('ArrowLeft');
    expect(await focused('[data-actor="russia"]')).toBe(true);
  }
);
