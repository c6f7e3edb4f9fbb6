import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sectionIds, watch } from '../story-page';

const sheets = ['', 'side-by-side/', ...sectionIds.map((id) => `${id}/`)];

async function pagesOn(format: string, page: Page): Promise<number> {
  const paper = await page.pdf({ format });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

test.describe('on paper', () => {
  // Pictures of the land take their room without their files.
  test.beforeEach(({ page }) => page.route('**/*.{svg,avif}', (route) => route.abort()));

  test('a sheet takes two pages and that of the whole story at most four, on A4 and on Letter @desktop', async ({ page }) => {
    for (const path of sheets) {
      await page.goto(`lesson/handout/${path}`);
      await page.evaluate(() => document.fonts.ready);
      for (const format of ['A4', 'Letter']) {
        const pages = await pagesOn(format, page);
        expect(pages, `${path} on ${format}`).toBeGreaterThan(1);
        expect(pages, `${path} on ${format}`).toBeLessThanOrEqual(path ? 2 : 4);
      }
    }
  });

  test('a key takes at most two pages @desktop', async ({ page }) => {
    for (const path of sheets) {
      await page.goto(`lesson/key/${path}`);
      await page.evaluate(() => document.fonts.ready);
      expect(await pagesOn('Letter', page), path).toBeLessThanOrEqual(2);
    }
  });

  test('all ink is black or nearly so, on white @desktop', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of ['handout/the-list/', 'handout/side-by-side/', 'key/the-list/']) {
      await page.goto(`lesson/${path}`);
      const pale = await page.locator('.handout').evaluate((sheet) => {
        const grey = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map(Number);
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        return [...sheet.querySelectorAll(':is(h1, h2, p, li, th, td, dt, dd, span, b, a)')]
          .filter(
            (element) => !element.closest('.still') && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim())
          )
          .filter((element) => grey(getComputedStyle(element).color) > 100)
          .map((element) => element.textContent);
      });
      expect(pale, path).toEqual([]);
    }
  });
});

test('a teacher comes from the cover to a printed sheet, a link for pupils and a step to show', async ({ page }) => {
  const { faults } = watch(page);
  await page.goto('');
  await page.locator('.cover').getByRole('link', { name: 'For teachers' }).click();
  await expect(page).toHaveURL(/\/lesson\/$/);
  await page.getByRole('link', { name: 'Sheet: A name, a list, a sentence' }).click();
  await expect(page).toHaveURL(/\/lesson\/handout\/announced\/$/);
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
  await page.goBack();
  await page.evaluate(() => (navigator.clipboard.writeText = (text) => Promise.resolve(void (document.title = text))));
  for (const [name, address] of [
    ['The story', /\/$/],
    ['The story in plain words', /\/\?level=plain$/]
  ] as const) {
    await page.getByRole('link', { name: `Copy link: ${name}`, exact: true }).click();
    await expect(page).toHaveTitle(address);
  }
  await page.getByRole('link', { name: 'Show 17 April 2025' }).click();
  await expect(page).toHaveURL(/#since-suspended$/);
  await expect(page.locator('#since-suspended')).toBeInViewport();
  expect(faults).toEqual([]);
});

test('nothing is cut, and accessibility has no fault', async ({ page }) => {
  for (const path of ['', 'handout/side-by-side/', 'handout/twenty-years/', 'key/']) {
    await page.goto(`lesson/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]!.html}`),
      path
    ).toEqual([]);
  }
});
