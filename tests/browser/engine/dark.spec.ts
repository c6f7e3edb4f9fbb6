import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, stepIds } from '../story-page';

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

/** Signs that have the black of what no sheet has coloured, among those within. */
function black(within: string): { many: number; black: string[] } {
  const signs = [...document.querySelectorAll(`${within} svg :is(path, rect, circle, ellipse, text):not(clipPath *)`)].filter((sign) =>
    sign.checkVisibility()
  );
  const found = signs.filter((sign) => {
    const { fill, stroke } = getComputedStyle(sign);
    return [fill, stroke].includes('rgb(0, 0, 0)');
  });
  return { many: signs.length, black: found.map((sign) => `${sign.tagName} in ${sign.parentElement!.getAttribute('class')}`) };
}

test('no sign of any still picture is left in the black of what no sheet has coloured', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('print/');
  const found = await page.evaluate(black, 'body');
  expect(found.many).toBeGreaterThan(1000);
  expect(found.black).toEqual([]);
});

test('nor is any sign on the stage, at any step, or in the full window', async ({ page }) => {
  await openStory(page);
  const wrong: Record<string, string[]> = {};
  for (const step of await stepIds(page)) {
    await page.evaluate((id) => (location.hash = id), step);
    await settle(page);
    const found = await page.evaluate(black, '#stage');
    expect(found.many, step).toBeGreaterThan(3);
    if (found.black.length > 0) wrong[step] = found.black;
  }
  await openStory(page, '?explore=on#format-muttaqi');
  await expect(page.locator('dialog.explore .time-slider')).toBeVisible();
  await settle(page);
  const { black: inFull } = await page.evaluate(black, 'dialog.explore');
  expect({ ...wrong, inFull }).toEqual({ inFull: [] });
});
