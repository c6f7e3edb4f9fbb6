import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, stepRead, watch } from '../story-page';

const dialog = (page: Page) => page.locator('dialog.explore');
const tip = (page: Page) => page.locator('.mark-name');

test('the search opens by its sign and by “/”, leads to a card, a step and its own page, which keeps the words in its address', async ({
  page,
  isMobile
}) => {
  const { faults } = watch(page);
  await openStory(page, '#format-muttaqi');
  await settle(page);
  await expect(page.locator('.bar [data-play] button')).toBeVisible();
  if (isMobile) await page.locator('.bar [data-search]').tap();
  else await page.keyboard.press('/');
  const search = page.locator('.search-dialog');
  await expect(search.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('kabulow');
  await expect(search.getByRole('region', { name: /^Who/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(search).toHaveCount(0);
  await expect(page.locator('.card h2')).toHaveText('Zamir Kabulov');
  expect(await stepRead(page)).toBe('format-muttaqi');
  await page.keyboard.press('Escape');
  await page.locator('.bar [data-search]').click();
  await search.getByRole('searchbox').fill('Badruddin Haqqani');
  await search
    .getByRole('region', { name: /^In the story/ })
    .getByRole('link')
    .first()
    .click();
  await settle(page);
  await expect(search).toHaveCount(0);
  const step = await stepRead(page);
  expect(await page.locator(`#${step}`).textContent()).toContain('Haqqani');

  await page.locator('.bar [data-search]').click();
  await search.getByRole('searchbox').fill('4 October');
  await search.getByRole('link', { name: /results on a page/ }).click();
  await expect(page).toHaveURL(/\/search\/\?q=4(%20|\+)October$/);
  await expect(
    page
      .getByRole('region', { name: /^Events/ })
      .getByRole('link')
      .first()
  ).toContainText('4 October 2024');
  await page.getByRole('searchbox').fill('Háqani');
  await expect(page).toHaveURL(/q=H%C3%A1qani$/);
  await page
    .getByRole('region', { name: /^Events/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/f\/[el]\d+\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('Háqani');
  await expect(page.getByRole('region', { name: /^Events/ })).toBeVisible();
  expect(faults).toEqual([]);
});

test('Explore has an address and a word in the bar, compares two moments in every view, and gives back view, table, pick, place and focus', async ({
  page
}) => {
  const { faults } = watch(page);
  await page.goto('explore/?at=2021-08-15&then=2024-10-04#format-muttaqi');
  await expect(page).toHaveURL(
    /\/\?explore=on&at=2021-08-15&then=2024-10-04#format-muttaqi$|\/\?at=2021-08-15&explore=on&then=2024-10-04#format-muttaqi$/
  );
  const sides = dialog(page).locator('.moment-side');
  await expect(sides.locator('h3 time')).toHaveText(['4 Oct 2024', '15 Aug 2021']);
  for (const [view, drawn] of [
    ['Network', '.network .actor'],
    ['Map', '.map[data-ready="true"]'],
    ['The list', '.register'],
    ['Timeline', '.timeline .mark']
  ] as const) {
    await dialog(page).locator('.pair-views').getByRole('button', { name: view }).click();
    for (const side of await sides.all()) await expect(side.locator(drawn).first()).toBeVisible();
  }
  await dialog(page).getByRole('button', { name: 'As a table' }).click();
  await expect(sides.locator('.data-table').first()).toBeVisible();

  await openStory(page, '?lens=timeline&as=table#format-muttaqi');
  await settle(page);
  const before = { address: page.url(), top: await page.evaluate(() => window.scrollY) };
  const word = page.locator('.bar').getByRole('link', { name: 'Explore' });
  await word.focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'As a table' }).click();
  await dialog(page).getByRole('button', { name: 'After the article', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Then and now' }).click();
  await expect(sides).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Back to where I was reading' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(word).toBeFocused();
  expect({ address: page.url(), top: await page.evaluate(() => window.scrollY) }).toEqual(before);
  await expect(page.locator('.stage .on-table')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a chosen view is kept while reading on, and let go in sight of it', async ({ page, isMobile }) => {
  await openStory(page, '#format-muttaqi');
  await settle(page);
  await page.locator('.views').getByRole('button', { name: 'Timeline' }).click();
  if (isMobile) await page.mouse.wheel(0, 700);
  else await page.locator('.bar').getByRole('link', { name: 'Next' }).click();
  await settle(page);
  expect(await stepRead(page)).not.toBe('format-muttaqi');
  await expect(page.locator('.scene')).toHaveAttribute('data-view', 'timeline');
  await expect(page).toHaveURL(/lens=timeline/);
  await page.locator('.views').getByRole('button', { name: 'Back to the story’s view' }).click();
  await expect(page.locator('.scene')).not.toHaveAttribute('data-view', 'timeline');
  await expect(page).not.toHaveURL(/lens=/);
});

test('the card lies neither on the picture nor on the words that were picked, and its last line can be reached', async ({ page }) => {
  const boxes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
      );
  const apart = (one: DOMRect | { left: number; top: number; right: number; bottom: number }, other: typeof one) =>
    one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
  await openStory(page, '#format-muttaqi');
  await settle(page);
  const links = page.locator('#format-muttaqi a[data-pick]');
  for (const at of [0, (await links.count()) - 1]) {
    await links.nth(at).click();
    await expect(page.locator('.card .source').first()).toBeVisible();
    const [card] = await boxes('.card-holder');
    for (const other of [
      ...(await boxes('#stage .picture')),
      ...(await boxes('#stage .strip')),
      ...(await boxes(`#format-muttaqi a[data-pick] >> nth=${at}`))
    ])
      expect(apart(card!, other)).toBe(true);
    const last = page.locator('.card > :last-child');
    await last.scrollIntoViewIfNeeded();
    const [end] = await boxes('.card > :last-child');
    expect(end!.bottom).toBeLessThanOrEqual(card!.bottom + 1);
    expect(card!.bottom).toBeLessThanOrEqual(page.viewportSize()!.height + 1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
  }
  // In the network and on the map an actor's own ties stand out.
  await openStory(page, '?lens=network&pick=actor:taliban#format-muttaqi');
  await expect(page.locator('.stage .network .tie[data-loud="true"]').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.stage .network .tie[data-back="true"]').filter({ visible: true }).first()).toBeVisible();
  const holds = await page.locator('.stage .network .tie[data-loud="true"] [data-tie]').evaluateAll((ties) => ties.length);
  expect(holds).toBeGreaterThan(1);
  const [card] = await boxes('.card-holder');
  const [actor] = await boxes('.stage [data-actor="taliban"]');
  expect(apart(card!, actor!)).toBe(true);
});

test(
  'each mark says its name while pointed at and while focused; it can be pointed at and Escape takes it away',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '?lens=network#format-muttaqi');
    await settle(page);
    await expect(page.locator('.bar [data-play] button')).toBeVisible();
    const inSight = async () => {
      const { x, y, width, height } = (await tip(page).boundingBox())!;
      expect(x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800).toBe(true);
    };
    await page.locator('.strip .mark').first().hover();
    await expect(tip(page)).toContainText('1979');
    await inSight();
    await page.locator('.strip .mark').last().hover();
    await expect(tip(page)).toContainText('2026');
    await inSight();
    await tip(page).hover();
    await expect(tip(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip(page)).toHaveCount(0);
    await page.locator('.stage [data-actor="muttaqi"]').hover();
    await expect(tip(page)).toContainText('Muttaqi');
    await page.mouse.move(5, 400);
    await expect(tip(page)).toHaveCount(0);
    await page.locator('.stage [data-actor="russia"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(tip(page)).toContainText('since');
    await page.keyboard.press('ArrowLeft');
    await expect(tip(page)).toContainText('Russia');
    await page.keyboard.press('Escape');
    await expect(tip(page)).toHaveCount(0);
    for (const [view, mark, words] of [
      ['Map', '.map .map-place', /city/],
      ['The list', '.register [data-stroke]', /\d{4}/],
      ['Timeline', '.timeline .mark', /\d{4}.*·/]
    ] as const) {
      await page.locator('.views').getByRole('button', { name: view }).click();
      await settle(page);
      await page.locator(`.stage .view:not([hidden]) ${mark}`).first().hover();
      await expect(tip(page)).toContainText(words);
      await inSight();
    }
    await page.goto('about:blank');
    await openStory(page, '?explore=on#format-muttaqi');
    await dialog(page).locator('.network [data-actor="putin"]').hover();
    await expect(tip(page)).toContainText('Putin');
  }
);

test('the story plays step by step, and any key stops it', async ({ page }) => {
  await page.clock.install();
  await openStory(page, '#format-muttaqi');
  await page.clock.runFor(3000);
  const play = page.locator('.bar [data-play] button');
  await play.click();
  await expect(play).toHaveAccessibleName('Stop playing');
  await expect(async () => {
    await page.clock.runFor(6000);
    expect(await stepRead(page)).not.toBe('format-muttaqi');
  }).toPass();
  await page.keyboard.press('Shift');
  await expect(play).toHaveAccessibleName('Play the story, step by step');
});

test(
  'axe finds nothing on the page of the search with results open, in the light and in the dark',
  { tag: '@desktop' },
  async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('search/?q=Haqqani');
      await expect(page.getByRole('region', { name: /^Events/ })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`),
        colorScheme
      ).toEqual([]);
    }
  }
);

test('axe finds nothing in Explore with results of the search open, in the dark', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openStory(page, '?explore=on#format-muttaqi');
  await dialog(page).getByRole('searchbox').fill('Haqqani');
  await expect(dialog(page).getByRole('region', { name: /^Events/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog.explore').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`)).toEqual([]);
});
