import { expect, test, type Page } from '@playwright/test';
import { openStory, sectionIds } from '../story-page';

async function pagesOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

// Pictures of the land take their room without their files.
test.beforeEach(({ page }) => page.route('**/pictures/**', (route) => route.abort()));

test('printed on A4 a section takes two or three pages, whether its pictures are alive or not @desktop', async ({ page }) => {
  const [first, ...others] = sectionIds;
  await page.goto(`s/${first}/`);
  await expect(page.locator('.still[data-live]').first()).toBeVisible();
  const alive = await pagesOf(page);
  await page.route('**/live-page-*.js', (route) => route.abort());
  await page.goto(`s/${first}/`);
  expect(await pagesOf(page)).toBe(alive);
  for (const id of others) {
    await page.goto(`s/${id}/`);
    const pages = await pagesOf(page);
    expect(pages, id).toBeGreaterThan(1);
    expect(pages, id).toBeLessThan(4);
  }
  expect(alive).toBeGreaterThan(1);
  expect(alive).toBeLessThan(4);
});

test('printed on A4 the story takes at most thirty pages, from its own page and from those made for it @desktop', async ({ page }) => {
  await page.goto('print/');
  const story = await pagesOf(page);
  expect(story).toBeGreaterThan(15);
  expect(story).toBeLessThan(31);
  await openStory(page);
  expect(await pagesOf(page)).toBe(story);
  await expect(page.locator('#paper')).toHaveCount(0);
  await page.goto('all/');
  expect(await pagesOf(page)).toBeLessThan(31);
});

test('on paper the page from which the story is cited has every way to cite it, and no button', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('cite/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite dd:visible')).toHaveCount(8);
  await expect(page.getByRole('button')).toHaveCount(0);
});
