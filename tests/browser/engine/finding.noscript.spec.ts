import { expect, test } from '@playwright/test';

test('without script the search and Explore say what else finds words and facts, and lead there', async ({ page }) => {
  await page.goto('');
  await page.locator('.bar').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText('This search needs scripts')).toBeVisible();
  await page.getByRole('link', { name: 'Everything on one page' }).click();
  await expect(page).toHaveURL(/\/all\/$/);
  await page.locator('.bar').getByRole('link', { name: 'Explore' }).click();
  await expect(page).toHaveURL(/\/explore\/$/);
  for (const path of ['tables', 'who', 'fig', 'all']) await expect(page.locator(`main a[href$="../${path}/"]`)).toBeVisible();
});
