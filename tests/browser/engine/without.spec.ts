import { expect, test } from '@playwright/test';
import { readAt, standing, told } from '../faulty-files';
import { openStory, settle, watch } from '../story-page';

/** What a browser may lack or refuse, and how the page then stands. */
const missing: readonly [what: string, take: () => void, stands: 'alive' | 'still'][] = [
  ['modules', () => delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule, 'still'],
  ['IntersectionObserver', () => delete (window as { IntersectionObserver?: unknown }).IntersectionObserver, 'still'],
  ['ResizeObserver', () => delete (window as { ResizeObserver?: unknown }).ResizeObserver, 'still'],
  ['findLast', () => delete (Array.prototype as { findLast?: unknown }).findLast, 'still'],
  ['Element.animate', () => delete (Element.prototype as { animate?: unknown }).animate, 'still'],
  ['requestIdleCallback', () => delete (window as { requestIdleCallback?: unknown }).requestIdleCallback, 'alive'],
  ['document.fonts', () => Object.defineProperty(document, 'fonts', { value: undefined }), 'alive'],
  ['the clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined }), 'alive'],
  [
    'storage and cookies, at the mere asking',
    () => {
      const refuse = {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        }
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, refuse);
      Object.defineProperty(Document.prototype, 'cookie', refuse);
    },
    'alive'
  ],
  [
    'a history',
    () => {
      history.replaceState = history.pushState = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
    'alive'
  ],
  [
    'an IntersectionObserver that works',
    () => {
      window.IntersectionObserver = class {
        constructor() {
          throw new TypeError('none');
        }
      } as never;
    },
    'still'
  ]
];

test.describe('@desktop', () => {
  for (const [what, take, stands] of missing)
    test(`without ${what} the page ${stands === 'alive' ? 'comes alive all the same' : 'is as without script'}`, async ({ page }) => {
      await page.addInitScript(take);
      await page.goto('#neighbours-why');
      expect(await standing(page)).toBe(stands);
      if (stands === 'still') return;
      await readAt(page, 'threat-claim');
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
