import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, watch } from '../story-page';

const glance = (page: Page) => page.locator('.glance');

/** Whether any part of the glance lies on words of the story that could be read without it. */
async function liesOnText(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const glance = box('.glance');
    // What has gone under the picture or the bar is read no more.
    const covers = [box('.bar'), box('.stage')];
    const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    const within = (a: DOMRect, b: DOMRect) =>
      a.top >= b.top - 1 && a.bottom <= b.bottom + 1 && a.left >= b.left - 1 && a.right <= b.right + 1;
    return [...document.querySelectorAll('.prose :is(p, h2, h3, summary)')].some((text) => {
      if (text.closest('.glance') || !text.checkVisibility({ contentVisibilityAuto: true })) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((line) => meet(line, glance) && !covers.some((cover) => within(line, cover)));
    });
  });
}

test(
  'a term says what it means on hover, goes when the pointer leaves both, and lies on no text',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await openStory(page, '#the-list-cost');
    await settle(page);
    await page.locator('#the-list-cost [data-term="g01"]').hover();
    await expect(glance(page)).toContainText('official register');
    expect(await liesOnText(page)).toBe(false);
    await glance(page).hover();
    await expect(glance(page)).toBeVisible();
    await page.mouse.move(20, 600);
    await expect(glance(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  }
);

for (const step of ['the-list-cost', 'since-women']) {
  test(`at ${step} a tap opens a term on no text, and Escape closes it and nothing else`, async ({ page }) => {
    await openStory(page, `?pick=e22#${step}`);
    await settle(page);
    const term = page.locator(`#${step} [data-term]`).first();
    await term.dispatchEvent('click');
    await expect(glance(page)).toBeVisible();
    expect(await liesOnText(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(glance(page)).toHaveCount(0);
    await expect(page.locator('.card')).toBeVisible();
  });
}

test(
  'a term that the keyboard reaches says what it means to the eye and the ear, and leaving it closes it',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#soviet-war-fighters');
    await settle(page);
    const term = page.locator('#soviet-war-fighters [data-term="g10"]');
    await term.evaluate((link: HTMLElement) => link.focus({ focusVisible: true }));
    await expect(glance(page)).toContainText('guerrilla');
    await expect(term).toHaveAccessibleDescription(/guerrilla groups/);
    await page.keyboard.press('Tab');
    await expect(glance(page)).not.toContainText('guerrilla');
  }
);

test(
  'tied words show their fact, how it is known and its first source at a glance, and a click opens the whole card instead',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#the-list-russia');
    await settle(page);
    const words = page.locator('#the-list-russia a[data-pick="e05"]');
    await words.hover();
    await expect(glance(page)).toContainText('puts the Taliban on the list of terrorist organisations');
    await expect(glance(page)).toContainText(/14 February 2003 · .+ · checked 24 Nov 2026/);
    await expect(glance(page)).toContainText('RFE/RL');
    expect(await liesOnText(page)).toBe(false);
    await words.click();
    await expect(page.locator('.card')).toContainText('puts the Taliban on the list of terrorist organisations');
    await expect(glance(page)).toHaveCount(0);
  }
);

test('where its words cannot be loaded there is no glance, and the words are still a link', { tag: '@desktop' }, async ({ page }) => {
  await page.route('**/glance-words-*.js', (route) => route.abort());
  await openStory(page, '#the-list-russia');
  await settle(page);
  const asked = page.waitForEvent('requestfailed');
  await page.locator('#the-list-russia a[data-pick="e05"]').hover();
  await asked;
  await settle(page);
  await expect(glance(page)).toHaveCount(0);
  await expect(page.locator('#the-list-russia a[data-pick="e05"]')).toHaveAttribute('href', 'f/e05/');
});

test(
  'tied words that the keyboard reaches show their fact; Enter opens the card and Escape comes back to the words',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#the-list-russia');
    await settle(page);
    const words = page.locator('#the-list-russia a[data-pick="c12"]');
    await words.evaluate((link: HTMLElement) => link.focus({ focusVisible: true }));
    await expect(glance(page)).toContainText('Russia put the Taliban on its list of terrorist organisations in 2003');
    expect(await liesOnText(page)).toBe(false);
    await page.keyboard.press('Enter');
    await expect(page.locator('.card')).toContainText('Russia put the Taliban on its list of terrorist organisations in 2003');
    await expect(glance(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
    await expect(words).toBeFocused();
  }
);

test('a tap on tied words opens their card and no glance', { tag: '@phone' }, async ({ page }) => {
  await openStory(page, '#the-list-russia');
  await settle(page);
  await page.locator('#the-list-russia a[data-pick="e05"]').tap();
  await expect(page.locator('.card')).toBeVisible();
  await expect(glance(page)).toHaveCount(0);
});

test('a pointer that only passes over tied words shows nothing', { tag: '@desktop' }, async ({ page }) => {
  await page.clock.install();
  await openStory(page, '#the-list-russia');
  await settle(page);
  const { x, y, width, height } = (await page.locator('#the-list-russia a[data-pick="e05"]').boundingBox())!;
  const point = () => page.mouse.move(x + width / 2, y + height / 2);
  // From here on time passes only as it is told to, however slow the machine.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
  await point();
  await page.clock.runFor(100);
  await expect(glance(page)).toHaveCount(0);
  await page.mouse.move(20, 600);
  await page.clock.runFor(1000);
  await expect(glance(page)).toHaveCount(0);
  await point();
  await page.clock.runFor(200);
  await expect(glance(page)).toBeVisible();
});
