import { expect, test } from '@playwright/test';

test('where a view of the story is a figure, its page is one link away', async ({ page, isMobile }) => {
  await page.goto('#warming-allies');
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  // On a phone the legend makes room for the picture: there the link stands at the section's end.
  const link = isMobile
    ? page.locator('#warming a[href="fig/warming-network/"]:not([data-copy-link])').last()
    : page.locator('.legend a[href^="fig/"]');
  await link.click();
  await expect(page).toHaveURL(/\/fig\/warming-network\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('network');
});
