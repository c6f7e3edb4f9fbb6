import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, watch } from '../story-page';

const draft = 'fa-AF/';
/** Whether the page is wider than the window. */
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const latin = /[A-Za-z]{4}/;
const arabic = /[\u0600-\u06ff]/;

test('the story names its draft on its cover and at its foot by the language’s own name, and the draft leads back', async ({ page }) => {
  const { faults } = watch(page);
  const faces: string[] = [];
  page.on('request', (request) => faces.push(...(/fonts\/arabic-[^?]*/.exec(request.url()) ?? [])));
  await page.goto('');
  await expect(page.locator('.cover a[hreflang="fa-AF"]')).toHaveText('دری');
  const there = page.locator('.foot a[hreflang="fa-AF"]');
  await expect(there).toHaveText('دری');
  await expect(there).toHaveAttribute('lang', 'fa-AF');
  await there.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  expect(faces).toEqual([]);
  await there.click();
  await expect(page).toHaveURL(/\/fa-AF\/$/);
  await expect.poll(() => faces.length).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa-AF');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('.draft-note [lang="en-GB"]')).toContainText('nobody has reviewed');
  await expect(page.locator('.cover h1')).toHaveText(arabic);
  await page.locator('.draft-note a').click();
  await expect(page).toHaveURL(/\/deep\/sub\/path\/$/);
  await page.goto(`${draft}s/announced/`);
  await page.locator('.draft-note a').click();
  await expect(page).toHaveURL(/\/deep\/sub\/path\/s\/announced\/$/);
  expect(faults).toEqual([]);
});

test('@desktop no page of the draft is wider than a window of 320, 390 or 1280 pixels', async ({ page }) => {
  for (const path of ['', 's/announced/', 's/threat/', 'search/', 'help/', 'plain/', 'print/']) {
    await page.goto(draft + path);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${path} at ${width}`).toBe(false);
    }
  }
});

test('the draft comes alive: its first section, its clock and its time are in its language, and time runs from left to right', async ({
  page
}) => {
  const { faults } = watch(page);
  await openStory(page, `${draft}#announced-guest`);
  await settle(page);
  const clock = page.locator('.stage-head .clock');
  await expect(clock.locator('time')).toHaveText('۴ اکتوبر ۲۰۲۴');
  await expect(page.locator('.view.on-network')).toContainText('متقی');
  const ticks = await page
    .locator('.strip text')
    .evaluateAll((texts) =>
      texts.flatMap((text) => (/^[۰-۹]{4}$/.test(text.textContent) ? [[text.textContent, text.getBoundingClientRect().x] as const] : []))
    );
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks).toEqual([...ticks].sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(ticks.map(([, x]) => x)).toEqual(ticks.map(([, x]) => x).sort((a, b) => a - b));
  const [before, after] = await clock.locator('button').evaluateAll((buttons) => buttons.map((each) => each.getBoundingClientRect().x));
  expect(before).toBeLessThan(after!);
  // Letters are joined, on the map too.
  await page.goto(`${draft}#announced-who`);
  await settle(page);
  await expect(page.locator('.stage .map-name').first()).toBeVisible();
  const spaced = await page.evaluate(
    () =>
      [...document.querySelectorAll('.bar *, .cover *, .stage *')].filter(
        (each) => !each.closest('[lang="en-GB"]') && parseFloat(getComputedStyle(each).letterSpacing) > 0
      ).length
  );
  expect(spaced).toBe(0);
  expect(faults).toEqual([]);
});

test('whatever is in English says so, in the words, on the stage and in a card, and leads to the English pages', async ({ page }) => {
  const { faults } = watch(page);
  await openStory(page, `${draft}#threat`);
  await settle(page);
  const step = page.locator('#threat .words').first();
  await expect(step).toHaveAttribute('lang', 'en-GB');
  await expect(step).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('#threat-title')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('#announced-title')).not.toHaveAttribute('lang');
  const unmarked = await page.locator('main .words, main h2, #glossary dd, .bar ol a').evaluateAll(
    (parts, pattern) =>
      parts
        .filter((part) => new RegExp(pattern).test(part.textContent) && !/[\u0600-\u06ff]/.test(part.textContent))
        .filter((part) => !part.closest('[lang="en-GB"]') && !part.querySelector('[lang="en-GB"]'))
        .map((part) => part.textContent.slice(0, 60)),
    latin.source
  );
  expect(unmarked).toEqual([]);
  await step.locator('a[data-pick]').first().click();
  const title = page.locator('.card h2');
  await expect(title).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('.card a[href*="f/"]').first()).toHaveAttribute('href', /^\.\.\/f\//);
  await page.locator('.card a[href*="f/"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(faults).toEqual([]);
});

test('the search finds a word of the draft however it is typed', async ({ page }) => {
  const { faults } = watch(page);
  for (const words of ['كابلوف', 'کابُلوف', 'نمایندهٔ ویژه', 'می گوید', 'میگوید', '۲۰۲۴']) {
    await page.goto(`${draft}search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('.found li').first(), words).toBeVisible();
  }
  await page.goto(`${draft}search/?q=${encodeURIComponent('كابلوف')}`);
  await page.locator('.found a').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(faults).toEqual([]);
});

test('@desktop the draft has no fault that axe finds, in the light and in the dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openStory(page, `${draft}#announced-words`);
    await settle(page);
    const builder = ['.bar', '.draft-note', '.cover', '#announced', '#stage'].reduce(
      (axe, part) => axe.include(part),
      new AxeBuilder({ page })
    );
    const { violations } = await builder.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  }
  await page.goto(`${draft}s/announced/`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
});
