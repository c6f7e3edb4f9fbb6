import { expect, test, type Page } from '@playwright/test';
import { openStory, picture, readTo, settle, stepIds, stepRead, watch } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the wheel reaches every step, backward gives the same pictures as forward, and nothing is asked of or left with anybody', async ({
  page,
  isMobile,
  context
}) => {
  const { faults } = watch(page);
  await openStory(page);
  const steps = await stepIds(page);
  const wheel = (by: number) => async () => {
    if (isMobile) await page.evaluate((pixels) => window.scrollBy(0, pixels), by);
    else await page.mouse.wheel(0, by);
  };
  await page.mouse.move(200, 600);
  const forward = await readTo(steps.at(-1)!, page, wheel(300), picture);
  const backward = await readTo(steps[0]!, page, wheel(-300), picture);
  expect([...forward.keys()]).toEqual(steps);
  expect([...backward.keys()]).toEqual([...steps].reverse());
  for (const step of steps) expect(backward.get(step), step).toBe(forward.get(step));
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a jump into the middle gives what slow reading gives', async ({ page, browser, baseURL, viewport, isMobile }) => {
  await openStory(page);
  const target = (await stepIds(page))[20]!;
  for (let press = 0; press < 80 && (await stepRead(page)) !== target; press++) {
    await page.keyboard.press('PageDown');
    await settle(page);
  }
  const slow = await picture(page);
  const other = await browser.newContext({ viewport, isMobile, reducedMotion: 'reduce' });
  const cold = await other.newPage();
  await openStory(cold, `${baseURL}#${target}`);
  await expect(cold.locator(`#${target}`)).toHaveAttribute('data-read', '');
  await expect(cold.locator('.map[data-ready="true"], .view.on-network svg, .view.on-timeline').first()).toBeVisible();
  expect(await picture(cold)).toBe(slow);
  await other.close();
});

test('Page Down reaches every step, and Page Up every step back', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page);
  const steps = await stepIds(page);
  const down = await readTo(steps.at(-1)!, page, () => page.keyboard.press('PageDown'));
  expect([...down.keys()]).toEqual(steps);
  const up = await readTo(steps[0]!, page, () => page.keyboard.press('PageUp'));
  expect([...up.keys()]).toEqual([...steps].reverse());
});

test('Tab reaches every step, and the step that has the focus is the one that is read', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page);
  const steps = await stepIds(page);
  const seen = new Set<string>();
  for (let press = 0; press < 500 && seen.size < steps.length; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id);
    if (!focused || seen.has(focused)) continue;
    await settle(page);
    expect(await stepRead(page)).toBe(focused);
    seen.add(focused);
  }
  expect([...seen]).toEqual(steps);
});

test('who reads on to the end of the page is still at the last step, by wheel and by key', async ({ page, isMobile }) => {
  await openStory(page);
  const last = (await stepIds(page)).at(-1)!;
  await page.locator(`#${last}`).evaluate((step) => step.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(page.locator(`#${last}`)).toHaveAttribute('data-read', '');
  for (let screens = 0; screens < 40; screens++) {
    if (isMobile) await page.evaluate(() => window.scrollBy(0, 500));
    else await page.mouse.wheel(0, 500);
    await settle(page);
    expect(await stepRead(page)).toBe(last);
  }
  await page.keyboard.press('End');
  await settle(page);
  expect(await stepRead(page)).toBe(last);
});

test('who goes from the first screen to the end of the page at once is at the last step', async ({ page }) => {
  await openStory(page);
  const last = (await stepIds(page)).at(-1)!;
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect(page.locator(`#${last}`)).toHaveAttribute('data-read', '');
});

test('who races on is told the section that they pass, in place of a picture that is no longer that of the words; the picture comes as they slow down', async ({
  page
}) => {
  await openStory(page);
  const race = page.evaluate(async () => {
    // Three windows in a second, however slow the machine is.
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const [from, start] = [window.scrollY, await frame()];
    for (let now = start; now - start < 2500; now = await frame())
      window.scrollTo({ top: from + (now - start) * 0.003 * window.innerHeight, behavior: 'instant' });
  });
  await expect(page.locator('.passing')).toContainText(/\d{4}\S/);
  await race;
  await expect(page.locator('.passing')).toHaveCount(0);
  const read = await stepRead(page);
  const title = await page.locator(`#${read}`).evaluate((step) => step.closest('section')!.querySelector('h2')!.textContent);
  await expect(page.locator('#bar .menu a[aria-current]')).toContainText(title.trim());
});

const isLaidOut = (page: Page, section: string) =>
  page
    .locator(`#${section} [data-step]`)
    .first()
    .evaluate((step) => step.checkVisibility({ contentVisibilityAuto: true }));

test(
  'before a reader does anything, only what is near is laid out; then all that lies ahead is, without their going there',
  {
    tag: '@desktop'
  },
  async ({ page }) => {
    await page.goto('', { waitUntil: 'networkidle' });
    expect(await isLaidOut(page, 'twenty-years')).toBe(false);
    await page.mouse.move(200, 200);
    await expect.poll(() => isLaidOut(page, 'reading-it')).toBe(true);
    expect(await isLaidOut(page, 'twenty-years')).toBe(true);
  }
);

test('what lies behind who comes by a link is laid out when they go there, and stays so', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '#since-then');
  await expect.poll(() => isLaidOut(page, 'reading-it')).toBe(true);
  const behind = 'twenty-years';
  expect(await isLaidOut(page, behind)).toBe(false);
  await page.locator(`#${behind}`).evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => isLaidOut(page, behind)).toBe(true);
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await settle(page);
  expect(await isLaidOut(page, behind)).toBe(true);
});

test('who has read from the beginning and loads the page anew is at the step that they had read', async ({ page }) => {
  await openStory(page);
  await expect.poll(() => isLaidOut(page, 'reading-it')).toBe(true);
  await page.locator('#neighbours-why').evaluate((step) => step.scrollIntoView({ behavior: 'instant', block: 'center' }));
  await settle(page);
  const read = await stepRead(page);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${read}`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  await settle(page);
  expect(await stepRead(page)).toBe(read);
});

test('who loads the page anew below the last step is left there', async ({ page }) => {
  await openStory(page);
  await expect.poll(() => isLaidOut(page, 'reading-it')).toBe(true);
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const last = (await stepIds(page)).at(-1)!;
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${last}`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  await settle(page);
  await expect(page.locator(`#${last}`)).not.toBeInViewport();
});

test('what is picked while the page still moves is picked at the step that is read, and stays', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page);
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const to = document.getElementById('neighbours-why')!;
    // Faster than anybody reads, up to the step.
    for (let left = 12; left >= 0; left--) {
      window.scrollBy({ top: to.getBoundingClientRect().top - 300 - left * 160, behavior: 'instant' });
      await frame();
    }
    await frame();
    document.querySelector<HTMLElement>('#neighbours-why [data-pick]')!.click();
  });
  await settle(page);
  expect(await stepRead(page)).toBe('neighbours-why');
  await expect(page.locator('.card h2')).not.toBeEmpty();
});
