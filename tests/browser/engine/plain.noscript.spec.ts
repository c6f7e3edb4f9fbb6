import { expect, test } from '@playwright/test';

test('without script the cover leads to the whole story in plain words, each step beside its picture', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Read it in plain words' }).click();
  await expect(page).toHaveURL(/plain\/$/);
  await expect(page.locator('[data-step] > .words')).toHaveCount(50);
  await expect(page.locator('#announced-words')).toContainText('The Taliban rule Afghanistan.');
  for (const picture of await page.locator('.told-moment .still').all()) await expect(picture).toBeVisible();
  await page.locator('#announced-words').getByRole('link', { name: 'TASS' }).click();
  await expect(page).toHaveURL(/f\/g11\/$/);
});
