import { expect, test, type Page, type Route } from '@playwright/test';

/** Holds back every typeface. @returns lets go of those whose file has that in its name */
async function heldBack(page: Page): Promise<(name: string) => void> {
  let held: Route[] = [];
  const free: string[] = [];
  const goes = (route: Route) => free.some((name) => route.request().url().includes(name));
  await page.route('**/fonts/*.woff2', (route) => (goes(route) ? route.continue() : held.push(route)));
  return (name) => {
    free.push(name);
    const gone = held.filter(goes);
    held = held.filter((route) => !gone.includes(route));
    for (const route of gone) void route.continue();
  };
}
const words = (page: Page) => page.evaluate(() => getComputedStyle(document.querySelector('.standfirst')!).fontFamily.split(',')[0]);

test(
  'the typefaces of the first screens come all at once; until then words are in what stands in for them',
  { tag: '@desktop' },
  async ({ page }) => {
    const letGo = await heldBack(page);
    const asked = page.waitForRequest('**/fonts/sans-600.woff2');
    await page.goto('', { waitUntil: 'domcontentloaded' });
    await asked;
    const came = page.waitForResponse('**/fonts/serif-400.woff2');
    letGo('serif-400.');
    await (await came).finished();
    expect(await words(page)).toBe('"Like Times"');
    letGo('');
    await expect.poll(() => words(page)).toBe('"Source Serif"');
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ family, status }) => /Source/.test(family) && status === 'loaded').length)
    ).toBe(5);
  }
);

test('a typeface that does not come holds up the others for some seconds and no longer', { tag: '@desktop' }, async ({ page }) => {
  const letGo = await heldBack(page);
  for (const name of ['serif-400', 'sans', 'mono']) letGo(name);
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => words(page)).toBe('"Source Serif"');
  expect(await page.evaluate(() => document.fonts.check('600 1em "Source Serif"'))).toBe(false);
});

test(
  'on a page without those lines, and without script, words ask for the typefaces themselves',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked = page.waitForRequest('**/fonts/serif-400.woff2');
    await page.goto(baseURL!);
    await asked;
    await page.goto(`${baseURL}s/the-bill/`);
    await expect(page.locator('html')).not.toHaveAttribute('data-type');
    await context.close();
  }
);
