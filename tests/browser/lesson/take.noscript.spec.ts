import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sectionIds } from '../story-page';

const { take } = JSON.parse(readFileSync(new URL('../../../data/take.json', import.meta.url), 'utf8')) as {
  take: { id: string; kind: string; day?: string }[];
};

test('without script the codes of each section stand on the page, and what each platform keeps', async ({ page }) => {
  await page.goto('lesson/take/');
  await expect(page.locator('#choose')).toBeHidden();
  await expect(page.locator('.platform')).toHaveCount(7);
  const sections = page.locator('.section-codes');
  await expect(sections).toHaveCount(sectionIds.length);
  for (const [at, id] of sectionIds.entries()) {
    await sections.nth(at).locator('summary').click();
    await expect(sections.nth(at).locator('pre').first()).toContainText(`embed/${id}/`);
  }
  await expect(page.locator('section[data-package]:visible')).toHaveCount(2);
});

test('without script the course is the list of its sections, each of which opens', async ({ page }) => {
  await page.goto('lesson/take/course/index.html');
  const links = page.locator('#cover [data-section]');
  await expect(links).toHaveCount(sectionIds.length);
  await expect(page.getByRole('button')).toHaveCount(0);
  await links.first().click();
  await expect(page.locator('.panel').first()).toBeVisible();
});

for (const { id, day } of take.filter(({ kind }) => kind === 'statement')) {
  test(`every page leads to the statement on ${id}, which has the day of the data and says how it was tested`, async ({ page }) => {
    for (const from of ['./', 's/the-list/', 'f/c01/', 'lesson/take/']) {
      await page.goto(from);
      await expect(page.locator(`footer a[href$="${id}/"]`), from).toBeVisible();
    }
    await page.locator(`footer a[href$="${id}/"]`).click();
    await expect(page.locator('main time').first()).toHaveAttribute('datetime', day!);
    await expect(page.getByRole('heading', { name: /tested$/ })).toBeVisible();
  });
}
