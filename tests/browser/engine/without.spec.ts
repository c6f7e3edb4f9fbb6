import { expect, test } from '@playwright/test';
import { readAt, standing, told } from '../faulty-files';
import { openStory, settle, watch } from '../story-page';

/** Without these nothing could be shown truly. */
const needed: readonly [what: string, take: () => void][] = [
  ['modules', () => delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule],
  ['IntersectionObserver', () => delete (window as { IntersectionObserver?: unknown }).IntersectionObserver],
  ['ResizeObserver', () => delete (window as { ResizeObserver?: unknown }).ResizeObserver],
  ['toReversed', () => delete (Array.prototype as { toReversed?: unknown }).toReversed],
  ['styles that look at what an element has', () => (CSS.supports = (what: string) => !what.includes(':has'))],
  ['Element.animate', () => delete (Element.prototype as { animate?: unknown }).animate],
  [
    'a ResizeObserver that works',
    () => {
      window.ResizeObserver = class {
        constructor() {
          throw new TypeError('none');
        }
      } as never;
    }
  ]
];

/** What the page can do without, all of it at once: absent, or refused at the mere asking. */
function takeTheRest(): void {
  const refuse = {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    }
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, refuse);
  Object.defineProperty(Document.prototype, 'cookie', refuse);
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.defineProperty(document, 'fonts', { value: undefined });
  delete (window as { requestIdleCallback?: unknown }).requestIdleCallback;
  delete (Intl as { Segmenter?: unknown }).Segmenter;
  for (const name of ['popover', 'showPopover', 'hidePopover']) delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
  history.replaceState = history.pushState = () => {
    throw new DOMException('refused', 'SecurityError');
  };
}

test.describe('@desktop', () => {
  for (const [what, take] of needed)
    test(`without ${what} the page is as without script`, async ({ page }) => {
      await page.addInitScript(take);
      await page.goto('#neighbours-why');
      expect(await standing(page)).toBe('still');
    });

  test('without storage, cookies, clipboard, idle callbacks, popovers, document.fonts and a history that can be written it comes alive all the same, names its marks and finds', async ({
    page
  }) => {
    await page.addInitScript(takeTheRest);
    await page.goto('#neighbours-why');
    expect(await standing(page)).toBe('alive');
    await readAt(page, 'threat-claim');
    await told(page);
    await page.locator('#threat-claim [data-pick]').first().click();
    await expect(page.locator('.card h2')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.bar [data-play] button')).toBeVisible();
    await page.locator('#stage .network .actor').first().hover();
    await expect(page.locator('.mark-name')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('kabulow');
    await expect(page.locator('.search-dialog')).toContainText('Zamir Kabulov');
    await told(page);
  });

  test('a window that changes its size while the map flies, and a page come back to, show what is so', async ({ page }) => {
    const { faults } = watch(page);
    await openStory(page, '#neighbours-kazakhstan');
    await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
    for (const width of [700, 1400, 1100]) {
      await readAt(page, width === 1400 ? 'neighbours-why' : 'neighbours-kazakhstan');
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      await told(page);
    }
    const step = await page.locator('[data-step][data-read]').getAttribute('id');
    await page.goto('method/');
    await page.goBack();
    await page.locator('#bar').dispatchEvent('pointermove');
    await expect(page.locator(`#${step!}`)).toHaveAttribute('data-read', '');
    await told(page);
    // Printing in the midst of it takes nothing away.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#paper')).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await told(page);
    expect(faults).toEqual([]);
  });
});
