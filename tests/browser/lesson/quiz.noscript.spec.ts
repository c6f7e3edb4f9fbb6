import { expect, test } from '@playwright/test';

test('without script the quiz is one to answer for oneself: every answer can be opened, nothing can be sent, and there is the key', async ({
  page
}) => {
  for (const path of ['lesson/quiz/', 'embed/quiz/']) {
    await page.goto(path);
    const items = page.locator('.quiz-item');
    await expect(items).toHaveCount(16);
    await expect(page.locator('.quiz button')).toHaveCount(0);
    for (const at of [0, 4, 15]) {
      await expect(items.nth(at).locator('.quiz-said')).toBeHidden();
      await items.nth(at).locator('summary').click();
      await expect(items.nth(at).locator('.quiz-said')).toBeVisible();
      await expect(items.nth(at).locator('.quiz-evidence a').first()).toBeVisible();
    }
    await expect(page.getByText('Answer in your head or on paper')).toBeVisible();
  }
  await page.goto('lesson/quiz/');
  await page.getByLabel('Place of: The Taliban enter Kabul').selectOption('4');
  await page.getByRole('link', { name: 'Key to the quiz' }).click();
  await expect(page.locator('.quiz-said')).toHaveCount(16);
});

test('the files for other programs are there, as the page says', async ({ page, request }) => {
  await page.goto('lesson/quiz/');
  const links = page.locator('.quiz-take a[download]');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const answer = await request.get(await link.evaluate((each) => (each as HTMLAnchorElement).href));
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(4000);
  }
});
