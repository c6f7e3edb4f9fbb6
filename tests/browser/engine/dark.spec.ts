import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'dark' });

/** By those of axe’s rules that look at colours: the others say in the dark what they say in the light. */
async function faint(page: Page, ...parts: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
  for (const part of parts) axe.include(part);
  const { violations, passes, incomplete } = await axe.analyze();
  expect(
    [...violations, ...passes, ...incomplete].map(({ id }) => id),
    page.url()
  ).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message}`));
}

/** Of the slides, which lie over each other, those that are shown. */
const slides: Readonly<Record<string, readonly string[]>> = {
  'lesson/slides/#since-women': ['.slide[data-current]', '.deck-tools'],
  'lesson/slides/#all': ['.deck-about', '#the-list']
};

test(
  'axe finds no faint words in the dark on the pages for teachers, the statements and the help',
  { tag: '@desktop' },
  async ({ page }) => {
    const faults: Record<string, string[]> = {};
    for (const path of ['lesson/', 'lesson/quiz/', 'lesson/take/', 'accessibility/', 'privacy/', 'help/', ...Object.keys(slides)]) {
      await page.goto('about:blank');
      await page.goto(path);
      // To axe all in a document without height is out of sight, and the slides lie outside its flow.
      await page.evaluate(() => (document.documentElement.style.minHeight = '100vh'));
      const found = await faint(page, ...(slides[path] ?? []));
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  }
);

test(
  'axe finds no faint words in the full window in the dark, with its views, with a card, and with tables',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '?explore=on&between=china~russia#format-muttaqi');
    const full = page.locator('dialog.explore');
    await expect(full.locator('.time-slider')).toBeVisible();
    await settle(page);
    expect(await faint(page, 'dialog.explore'), 'views').toEqual([]);
    await full.locator('.chains li button').first().click();
    await expect(full.locator('.card h2')).toBeVisible();
    expect(await faint(page, 'dialog.explore .card'), 'card').toEqual([]);
    await full.getByRole('button', { name: 'As a table' }).click();
    await expect(full.locator('[data-row="actor:putin"]')).toBeAttached();
    expect(await faint(page, 'dialog.explore'), 'tables').toEqual([]);
  }
);

test('no sign of any still picture is left in the black of what no sheet has coloured', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('print/');
  const found = await page.evaluate(() => {
    const signs = [...document.querySelectorAll('svg :is(path, rect, circle, ellipse, text):not(clipPath *)')];
    const black = signs.filter((sign) => {
      const { fill, stroke } = getComputedStyle(sign);
      return [fill, stroke].includes('rgb(0, 0, 0)');
    });
    return { many: signs.length > 1000, black: black.map((sign) => `${sign.tagName}.${sign.getAttribute('class')}`) };
  });
  expect(found).toEqual({ many: true, black: [] });
});
