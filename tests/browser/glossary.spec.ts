import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, watch } from './story-page';

const popup = (page: Page) => page.locator('.term-popup');

/** Whether any part of the pop-up lies on words of the story that could be read without it. */
async function liesOnText(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const popup = box('.term-popup');
    // What has gone under the picture or the bar is read no more.
    const covers = [box('.bar'), box('.stage')];
    const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    const within = (a: DOMRect, b: DOMRect) =>
      a.top >= b.top - 1 && a.bottom <= b.bottom + 1 && a.left >= b.left - 1 && a.right <= b.right + 1;
    return [...document.querySelectorAll('.prose :is(p, h2, h3, summary)')].some((text) => {
      if (text.closest('.term-popup') || !text.checkVisibility({ contentVisibilityAuto: true })) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((line) => meet(line, popup) && !covers.some((cover) => within(line, cover)));
    });
  });
}

test('a term says what it means on hover, goes when the pointer leaves both, and lies on no text', async ({ page, isMobile }) => {
  if (isMobile) return;
  const { faults } = watch(page);
  await openStory(page, '#the-list-russia');
  await settle(page);
  await page.locator('#the-list-russia [data-term="g01"]').hover();
  await expect(popup(page)).toContainText('official register');
  expect(await liesOnText(page)).toBe(false);
  await popup(page).hover();
  await expect(popup(page)).toBeVisible();
  await page.mouse.move(20, 600);
  await expect(popup(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

for (const step of ['the-list-russia', 'reading-missing']) {
  test(`at ${step} a tap opens a term on no text, and Escape closes it and nothing else`, async ({ page }) => {
    await openStory(page, `?pick=e22#${step}`);
    await settle(page);
    const term = page.locator(`#${step} [data-term]`).first();
    await term.dispatchEvent('click');
    await expect(popup(page)).toBeVisible();
    expect(await liesOnText(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(popup(page)).toHaveCount(0);
    await expect(page.locator('.card')).toBeVisible();
  });
}

test('a term that the keyboard reaches says what it means to the eye and the ear, and leaving it closes it', async ({ page }) => {
  await openStory(page, '#soviet-war-fighters');
  await settle(page);
  const term = page.locator('#soviet-war-fighters [data-term="g10"]');
  await term.evaluate((link: HTMLElement) => link.focus({ focusVisible: true }));
  await expect(popup(page)).toContainText('guerrilla');
  await expect(term).toHaveAccessibleDescription(/guerrilla groups/);
  await page.keyboard.press('Tab');
  await expect(popup(page)).not.toContainText('guerrilla');
});
