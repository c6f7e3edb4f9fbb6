import { expect, test } from '@playwright/test';

test('without script the teacher’s page leads to steps, frames, sheets and keys, and a sheet is whole', async ({ page }) => {
  await page.goto('');
  await page.locator('.foot').getByRole('link', { name: 'For teachers' }).click();
  await page.getByRole('link', { name: 'Show the news' }).first().click();
  await expect(page.locator('#announced-words')).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'Frame: the neighbours' }).click();
  await expect(page).toHaveURL(/\/embed\/neighbours\/$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Sheet: Who went first' }).click();
  await expect(page.getByRole('heading', { name: 'A timeline to complete' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  // What only a script can do is not offered.
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
});
