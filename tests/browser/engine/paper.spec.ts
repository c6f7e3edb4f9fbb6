import { expect, test, type Page } from '@playwright/test';
import { openStory } from '../story-page';

const sections = [
  'announced',
  'the-list',
  'soviet-war',
  'twenty-years',
  'warming',
  'threat',
  'neighbours',
  'ambassadors',
  'moscow-format',
  'the-bill',
  'since-then',
  'reading-it'
];

async function pagesOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

test('printed on A4 a section takes two or three pages, and the story at most thirty, from its own page and from those made for it @desktop', async ({
  page
}) => {
  for (const id of sections) {
    await page.goto(`s/${id}/`);
    const pages = await pagesOf(page);
    expect(pages, id).toBeGreaterThan(1);
    expect(pages, id).toBeLessThan(4);
  }
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
