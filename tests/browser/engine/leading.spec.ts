import { expect, test } from '@playwright/test';
import { openStory, pickOnStrip, settle, stepRead, watch } from '../story-page';

test('an event picked on the timeline turns the clock, and its card has its facts and their sources; Escape puts it back', async ({
  page
}) => {
  const { faults } = watch(page);
  await openStory(page, '#neighbours-recent');
  await pickOnStrip(page, 'e24', 'ArrowLeft');
  await expect(page.locator('.card h2')).toHaveText(/Kyrgyzstan/);
  await expect(page.locator('.clock .moment')).toHaveText(/2 Sept? 2024/);
  await expect(page.locator('.card .source').first()).toBeVisible();
  await expect(page.locator('.country[data-emphasis="near"]').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.locator('.clock .moment')).toHaveText(/4 Oct 2024/);
  expect(faults).toEqual([]);
});

test('a state picked on the map by keyboard leads the network and the timeline', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '#neighbours-recent');
  await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
  const state = page.getByRole('button', { name: /^Astana\. Kazakhstan: off the list/ });
  await state.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card h2')).toHaveText('Astana');
  await expect(page.locator('.strip [data-event="e13"]')).toHaveAttribute('data-emphasis', 'near');
  await page.getByRole('button', { name: 'Network', exact: true }).click();
  await expect(page.locator('#stage .network .actor[data-emphasis="near"]').first()).toBeVisible();
});

test(
  'an actor picked in the network leads the timeline, and Back undoes the pick, then the view, and nothing else',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#format-muttaqi');
    // Sent to the parts themselves: on a phone the browser driver would scroll the page to them, and read on.
    await page.getByRole('button', { name: 'Network', exact: true }).dispatchEvent('click');
    await page.getByRole('button', { name: /^Amir Khan Muttaqi, person/ }).dispatchEvent('click');
    await expect(page.locator('.card h2')).toHaveText('Amir Khan Muttaqi');
    await expect(page.locator('.strip [data-event="e21"]')).toHaveAttribute('data-emphasis', 'near');
    expect(page.url()).toContain('pick=actor:muttaqi');
    await page.goBack();
    await expect(page.locator('.card')).toHaveCount(0);
    expect(page.url()).not.toContain('pick=');
    expect(page.url()).toContain('#format-muttaqi');
  }
);

test('Back takes a pick away and leaves the words where they are; where the reader has read on, it brings them back to the step', async ({
  page
}) => {
  await openStory(page, '#format-muttaqi');
  await page.mouse.move(150, 700);
  await page.evaluate(() => window.scrollBy(0, 120));
  await settle(page);
  const at = await page.evaluate(() => window.scrollY);
  await pickOnStrip(page, 'e01', 'Home');
  await expect(page.locator('.card')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.card')).toHaveCount(0);
  await settle(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(at);
  await pickOnStrip(page, 'e01', 'Home');
  await expect(page.locator('.card')).toBeVisible();
  await page.evaluate(() => window.scrollBy(0, 1500));
  await expect(page).not.toHaveURL(/format-muttaqi/);
  await page.goBack();
  await expect.poll(() => stepRead(page)).toBe('format-muttaqi');
  await expect(page).toHaveURL(/#format-muttaqi$/);
});

test('reaching any part of the stage by keyboard never scrolls the story', async ({ page }) => {
  await openStory(page, '#neighbours-recent');
  await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
  const moved = await page.evaluate(async () => {
    const parts = [
      ...document.querySelectorAll<HTMLElement | SVGElement>('.stage :is(button, [role="button"]), .bar :is(a, button, summary)')
    ];
    const scrolled: string[] = [];
    for (const part of parts) {
      const before = window.scrollY;
      part.focus({ focusVisible: true });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (window.scrollY !== before) scrolled.push(part.getAttribute('aria-label') ?? part.textContent);
    }
    return scrolled;
  });
  expect(moved).toEqual([]);
});

test('words tied to a fact open its card; with script off they are links', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '#twenty-years-last');
  await page.locator('#twenty-years-last .words a[data-pick="c08"]').first().click();
  await expect(page.locator('.card .note')).toContainText('15 August 2021');
  await expect(page.locator('#twenty-years-last .words a[data-pick="c08"]').first()).toHaveAttribute('href', 'f/c08/');
});

test('who presses words in the moment at which the page comes to rest keeps what they have picked, at the step of those words', async ({
  page
}) => {
  await openStory(page, '#announced-words');
  await settle(page);
  await page.evaluate(() => {
    const step = document.getElementById('twenty-years-last')!;
    step.scrollIntoView({ behavior: 'instant' });
    step.querySelector<HTMLElement>('a[data-pick="c08"]')!.click();
  });
  await settle(page);
  expect(await stepRead(page)).toBe('twenty-years-last');
  await expect(page.locator('.card .note')).toContainText('15 August 2021');
});

test('an address brings back step, view, pick and moment; a senseless one opens the story', async ({ page }) => {
  await openStory(page, '?lens=network&pick=actor:uae&at=2024-08-25#ambassadors-none');
  await expect(page.locator('.card h2')).toHaveText('United Arab Emirates');
  await expect(page.locator('.clock .moment')).toHaveText(/25 Aug 2024/);
  await expect(page.getByRole('button', { name: 'Network', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect(await stepRead(page)).toBe('ambassadors-none');
  await openStory(page, '?lens=nonsense&pick=zzz&at=31-12#no-such-step');
  await expect(page.locator('.clock .moment')).toHaveText(/4 Oct 2024/);
  await expect(page.locator('.card')).toHaveCount(0);
});

test('reading on replaces the address instead of adding to the history', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page);
  const before = await page.evaluate(() => history.length);
  for (let press = 0; press < 40 && !page.url().includes('#'); press++) {
    await page.keyboard.press('PageDown');
    await settle(page);
  }
  expect(page.url()).toContain('#');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('where the basemap cannot be loaded its still picture and the marks stand there, and a second try brings the map', async ({
  page
}) => {
  await page.route('**/region-*.json', (route) => route.abort());
  await page.goto('#neighbours-recent');
  await expect(page.locator('.map .failed')).toBeVisible();
  await expect(page.locator('.map .map-picture text').first()).toBeVisible();
  await expect.poll(() => page.locator('.map .map-picture img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.unroute('**/region-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
});

test('the wheel over the map scrolls the page and leaves the map where it is', { tag: '@desktop' }, async ({ page }) => {
  await openStory(page, '#neighbours-recent');
  await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
  const place = () => page.locator('.leaflet-overlay-pane svg').evaluate((svg: SVGElement) => svg.style.cssText);
  const [before, at] = [await place(), await page.evaluate(() => window.scrollY)];
  await page.mouse.move(900, 350);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(at);
  expect(await place()).toBe(before);
});

test('each view can be read as a table with the same facts, which sorts, filters, stays in step and leads', async ({ page, isMobile }) => {
  const { faults } = watch(page);
  await openStory(page, '#neighbours-recent');
  await page.getByRole('button', { name: 'As a table' }).dispatchEvent('click');
  const table = page.locator('.on-table table').first();
  await expect(table.getByRole('row', { name: /^Russia .*removal announced, since 4 October 2024/ })).toBeVisible();
  expect(page.url()).toContain('as=table');
  await page.locator('.on-table').getByLabel('Filter').first().fill('kyrg');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await table.getByRole('button', { name: 'Kyrgyzstan' }).dispatchEvent('click');
  await expect(page.locator('.card h2')).toHaveText('Kyrgyzstan');
  // On a phone the table has the strip's room.
  if (!isMobile) await expect(page.locator('.strip [data-event="e20"]')).toHaveAttribute('data-emphasis', 'near');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Timeline', exact: true }).dispatchEvent('click');
  const events = page.locator('.on-table table');
  await expect(events.locator('tbody tr')).toHaveCount(76);
  await events.getByRole('button', { name: /^event$/i }).dispatchEvent('click');
  await expect(events.locator('th[aria-sort="ascending"]')).toHaveText(/^event/i);
  expect(faults).toEqual([]);
});

test(
  'in the network the arrow keys go from an actor along a tie to the other end, and Enter opens the card of where they stand',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#format-muttaqi');
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('#stage [data-actor="muttaqi"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await name()).toMatch(/^Amir Khan Muttaqi thanks .*since/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.card .kicker')).toHaveText(/^tie/i);
    await page.keyboard.press('Escape');
    await page.locator('#stage [data-actor="muttaqi"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await name()).toMatch(/^Russia, state/);
  }
);

test(
  'where the card cannot be loaded a word says where its facts stand, and closing it puts the pick back',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.route('**/CardPlace-*.js', (route) => route.abort());
    await openStory(page, '?pick=e22#announced-words');
    await expect(page.locator('.card-holder')).toContainText('could not be loaded');
    await page.locator('.card-holder').getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.card-holder')).toHaveCount(0);
  }
);

test(
  'where the tables cannot be loaded a word says so, a second try brings them, and the same button shows the picture',
  { tag: '@desktop' },
  async ({ page }) => {
    const tables = '**/Tables-*.js';
    await page.route(tables, (route) => route.abort());
    await openStory(page, '#neighbours-recent');
    const turn = page.getByRole('button', { name: 'As a table' });
    await turn.click();
    await expect(page.locator('.on-table')).toContainText('could not be loaded');
    await turn.click();
    await expect(page.locator('.on-table')).toHaveCount(0);
    await expect(page.locator('#stage .on-map')).toBeVisible();
    await turn.click();
    await expect(page.locator('.on-table')).toContainText('could not be loaded');
    await page.unroute(tables);
    await page.locator('.on-table').getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.on-table table').first()).toBeVisible();
  }
);
