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
    await page
      .locator('#fact-c12')
      .getByRole('link', { name: /^Copy link: .+ .+/ })
      .click();
    await expect.poll(copied).toBe(new URL('f/c12/', story).href);
    expect(faults).toEqual([]);
  }
);

test('a frame is chosen in a dialog: its code stands first; part, steps, size, colours and frozen form are chosen below it, and Escape leads back', async ({
  page
}) => {
  const { faults } = watch(page);
  const desktop = page.viewportSize()!.width > 1000;
  if (desktop) await page.setViewportSize({ width: 1280, height: 720 });
  await openStory(page, '#the-list');
  await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
  const link = page.getByRole('link', { name: 'Embed: What a list can do' });
  await link.click();
  const dialog = page.getByRole('dialog', { name: 'Show this in another page' });
  const [code, address, frozen, line, words] = [0, 1, 2, 3, 4].map((at) => dialog.locator('[data-copy]').nth(at));
  await expect(code!).toContainText('embed/the-list/" title="What a list can do');
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('What a list can do');
  if (desktop) {
    // Everything that is chosen, and the whole preview, in sight at once.
    const { scrollHeight, clientHeight } = await dialog.evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    for (const control of await dialog.locator('select, input, iframe, [data-copies]:visible').all())
      await expect(control).toBeInViewport({ ratio: 0.99 });
  }
  await dialog.getByText('Other texts to take along').click();
  await expect(address!).toHaveText(new URL('s/the-list/', page.url()).href);
  await expect(frozen!).toHaveText(new RegExp(`^${new URL('v/', page.url()).href}\\d{4}-\\d\\d-\\d\\d/embed/the-list/$`));
  await expect(line!).toContainText('<p><a href="');
  await expect(words!).toContainText('<h2>What a list can do</h2>');

  await dialog.getByRole('combobox', { name: 'What' }).selectOption('network');
  await dialog.getByLabel('Size').selectOption('320 × 480');
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByLabel('From step').selectOption('2');
  await dialog.getByLabel('To step').selectOption('4');
  await dialog.getByRole('checkbox').check();
  await expect(code!).toContainText(/v\/[\d-]+\/embed\/network\/\?from=[\w-]+&amp;to=[\w-]+&amp;theme=dark/);
  await expect(code!).toContainText('width="320" height="480"');
  await expect(dialog.locator('[data-copy]')).toHaveCount(4);
  await expect(dialog.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(dialog.frameLocator('iframe').locator('.stepper p')).toHaveText('Step 1 of 3');
  await expect(dialog.frameLocator('iframe').locator('.credit')).toContainText(/^\s*Frozen on \d+ \w+ \d{4}, newest at/);
  await dialog.getByRole('button', { name: 'Copy: Frame, as code for a page' }).click();
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
    await expect(codes).toHaveCount(15 * 4);
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
  expect(await page.locator('.still').count()).toBeGreaterThan(3);
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
    await expect(page.locator('#embed [data-words="full"] [data-copy]')).toHaveCount(5);
    for (const text of await page.locator('#embed [data-copy]').allTextContents()) expect(text).toContain(site);
    await page.goto('fig/the-list-map/');
    await expect(page.locator('#embed [data-copy]')).toHaveCount(5);
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

test(
  'Share hands title and address to the device where it can share; elsewhere there is Copy link alone',
  { tag: '@desktop' },
  async ({ page, context }) => {
    await context.addInitScript(() => {
      const absent = location.search.includes('absent');
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      const share = (data: ShareData) => Promise.resolve(void shared.push(data));
      Object.defineProperty(navigator, 'share', { value: absent ? undefined : share, configurable: true });
    });
    await openStory(page, '#the-list');
    await expect(page.locator('html')).toHaveAttribute('data-can-share', 'on');
    await page.getByRole('link', { name: 'Share: What a list can do' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared)).toEqual([
      { title: await page.title(), url: new URL('s/the-list/', page.url()).href }
    ]);
    expect(page.url()).toContain('#the-list');
    await page.goto('s/the-list/?absent');
    await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
    await expect(page.getByRole('link', { name: 'Share' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Copy link' }).first()).toBeVisible();
  }
);
