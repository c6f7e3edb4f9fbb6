import { expect, test } from '@playwright/test';

test('without script all slides stand below each other, with their pictures, their notes and the files, and no button that does nothing', async ({
  page
}) => {
  await page.goto('lesson/slides/');
  const slides = page.locator('.slide');
  expect(await slides.count()).toBeGreaterThan(60);
  await expect(page.locator('#cover h2')).toBeVisible();
  await expect(page.locator('#announced-words .slide-words')).toContainText('That was the news of Friday');
  await page.locator('#announced-words').scrollIntoViewIfNeeded();
  await expect(page.locator('#announced-words img:visible')).toHaveCount(1);
  await page.locator('#announced-words summary').click();
  await expect(page.locator('#announced-words .slide-noted')).toContainText('In plain words: The Taliban rule Afghanistan.');
  await expect(page.locator('.deck-files a').first()).toBeVisible();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.locator('.slide-here:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#announced-words .slide-noted')).toBeVisible();
  await expect(page.locator('#the-list-why .slide-words')).toBeVisible();
});
