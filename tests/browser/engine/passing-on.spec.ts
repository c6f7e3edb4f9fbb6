import { expect, test } from '@playwright/test';
import { openStory, watch } from '../story-page';

test(
  'the address of a section and of a fact can be copied where it is read, which is said aloud',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => ((window as unknown as { copied: string }).copied = text) }
      });
    });
    await openStory(page, '#the-list');
    const copied = () => page.evaluate(() => (window as unknown as { copied?: string }).copied);
    await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
    await page.getByRole('link', { name: 'Copy link: What a list can do', exact: true }).click();
    await expect.poll(copied).toBe(new URL('s/the-list/', page.url()).href);
    await expect(page.locator('body > [role="status"]')).toHaveText('Link copied');
    expect(page.url()).toContain('#the-list');
    const story = new URL('.', page.url()).href;
    await page.goto('s/the-list/');
    await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
    await page.getByRole('link', { name: 'Copy link: c12' }).click();
    await expect.poll(copied).toBe(new URL('f/c12/', story).href);
    expect(faults).toEqual([]);
  }
);

test('a frame is chosen in a dialog: part, size and colours; the picture and the codes follow, and Escape leads back', async ({ page }) => {
  const { faults } = watch(page);
  await openStory(page, '#the-list');
  await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
  const link = page.getByRole('link', { name: 'Embed: What a list can do' });
  await link.click();
  const dialog = page.getByRole('dialog', { name: 'Show this in another page' });
  const [code, address, line, words] = [0, 1, 2, 3].map((at) => dialog.locator('[data-copy]').nth(at));
  await expect(code!).toContainText('embed/the-list/" title="What a list can do');
  await expect(address!).toHaveText(new URL('s/the-list/', page.url()).href);
  await expect(line!).toContainText('<p><a href="');
  await expect(words!).toContainText('<h2>What a list can do</h2>');
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('What a list can do');

  await dialog.getByLabel('What').selectOption('network');
  await dialog.getByLabel('Size').selectOption('320 × 480');
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(code!).toContainText('embed/network/?theme=dark');
  await expect(code!).toContainText('width="320" height="480"');
  await expect(dialog.locator('[data-copy]')).toHaveCount(3);
  await expect(dialog.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
  await dialog.getByRole('button', { name: 'Copy: Frame' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  expect(faults).toEqual([]);
});

test(
  'the page of all frames has the address at which it stands in every code, and each frame opens',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await page.goto('embed/');
    const codes = page.locator('.codes [data-copy]');
    await expect(codes).toHaveCount(15 * 3);
    const site = new URL('..', page.url()).href;
    for (const text of await codes.allTextContents()) expect(text).toContain(site);
    const frames = await page
      .getByRole('link', { name: 'Look at the frame' })
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(frames).toHaveLength(15);
    for (const frame of frames) expect((await page.request.get(frame)).status()).toBe(200);
    expect(faults).toEqual([]);
  }
);

test('a section’s own page stays, whole and with the way into the story', { tag: '@desktop' }, async ({ page }) => {
  const { faults } = watch(page);
  await page.goto('s/the-list/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a list can do');
  expect(await page.locator('.page-picture').count()).toBeGreaterThan(0);
  expect(await page.locator('#evidence .source').count()).toBeGreaterThan(10);
  await expect(page).toHaveURL(/\/s\/the-list\/$/);
  await page.getByRole('link', { name: 'Read it in the story' }).click();
  await expect(page).toHaveURL(/path\/#the-list/);
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  expect(faults).toEqual([]);
});

test(
  'the page of a section and of a figure have their codes, which hold the address at which they stand',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('s/the-list/#embed');
    const site = new URL('../..', page.url()).href;
    await page.getByText('Embed or republish').last().click();
    await expect(page.locator('#embed [data-copy]')).toHaveCount(4);
    for (const text of await page.locator('#embed [data-copy]').allTextContents()) expect(text).toContain(site);
    await page.goto('fig/the-list-map/');
    await expect(page.locator('#embed [data-copy]')).toHaveCount(4);
    await expect(page.locator('#embed [data-copy]').first()).toContainText(`${site}embed/the-list/?step=the-list-`);
    const [, picture] = /<img src="([^"]+)"/.exec((await page.locator('#embed [data-copy]').last().textContent())!)!;
    expect((await page.request.get(picture!)).headers()['content-type']).toBe('image/png');
  }
);

test('a link to a section opens its first step, however high its title stands', async ({ page }) => {
  await openStory(page);
  const sections = await page
    .locator('section[id]:has([data-step])')
    .evaluateAll((all) => all.map(({ id, children }) => ({ id, first: [...children].find((each) => each.matches('[data-step]'))!.id })));
  expect(sections).toHaveLength(12);
  for (const { id, first } of sections) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(page.locator(`[id="${first}"][data-read]`)).toBeAttached();
  }
});
