import { expect, test, type Browser, type Page } from '@playwright/test';
import { faultsOn, spacing } from '../faults';
import { openStory, settle } from '../story-page';

// The styles that a reader brings along are not the page’s: no policy of the page is about them.
test.use({ bypassCSP: true });

/** One page of each kind. */
const pages = [
  's/since-then/',
  's/reading-it/',
  'f/c22/',
  'sources/',
  'who/',
  'tables/',
  'all/',
  'print/',
  'method/',
  'corrections/',
  'data/',
  'fig/',
  'fig/the-bill-map/',
  'embed/'
];

test('at 400 per cent, with letters twice as large and with more room between them, no page runs out to the side, is cut or lies over itself @desktop', async ({
  page
}) => {
  const faults: Record<string, string[]> = {};
  // Pictures of the land have their size without their files.
  await page.route('**/pictures/**', (route) => route.abort());
  for (const path of pages) {
    await page.goto(path);
    const look = async (how: string) => {
      const found = await faultsOn(page);
      if (found.length > 0) faults[`${path} ${how}`] = found.slice(0, 6);
    };
    await page.setViewportSize({ width: 320, height: 256 });
    await look('at 320 × 256');
    const spaced = await page.addStyleTag({ content: spacing });
    await look('at 320 × 256, with more room');
    await page.setViewportSize({ width: 1280, height: 800 });
    await look('with more room');
    await spaced.evaluate((style: Element) => style.remove());
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    if (await page.locator('.still[data-step]').count()) await expect(page.locator('.still[data-live]').first()).toBeVisible();
    await look('with letters twice as large');
  }
  expect(faults).toEqual({});
});

/** Windows in which the stage has no room: zoomed, lying, or with large letters, be they the page's or those that the reader's browser begins with. */
const low: readonly Shown[] = [
  { how: 'at 400 per cent, with more room between letters', width: 320, height: 256, style: spacing },
  { how: 'on a telephone that lies', width: 844, height: 390 },
  { how: 'with letters twice as large', width: 390, height: 844, style: 'html { font-size: 200% !important }' },
  { how: 'with letters that the reader asked for', width: 1280, height: 800, letters: 32 },
  { how: 'on a telephone, with letters that the reader asked for', width: 390, height: 844, letters: 32, isMobile: true },
  { how: 'on a telephone, with letters half as large again', width: 360, height: 740, letters: 24, isMobile: true },
  { how: 'on the smallest telephone, with letters that the reader asked for', width: 320, height: 568, letters: 32, isMobile: true }
];
const high: readonly Shown[] = [
  { how: 'with more room between letters', width: 1280, height: 800, style: spacing },
  { how: 'with letters twice as large', width: 1600, height: 1000, style: 'html { font-size: 200% !important }' }
];
interface Shown {
  readonly how: string;
  readonly width: number;
  readonly height: number;
  readonly style?: string;
  readonly letters?: number;
  /** Whether the browser is a telephone's, which shows a page that is too broad from farther away. */
  readonly isMobile?: boolean;
}

/** A page in a context of its own: letters and styles are there from the first. */
async function inWindow(browser: Browser, { width, height, style, letters, isMobile = false }: Shown): Promise<Page> {
  // The site's policy would refuse the reader's own styles, which no browser's settings are bound by.
  const context = await browser.newContext({ viewport: { width, height }, isMobile, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  if (letters) {
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  }
  if (style)
    await page.addInitScript((content) => {
      document.addEventListener('DOMContentLoaded', () =>
        document.head.append(Object.assign(document.createElement('style'), { textContent: content }))
      );
    }, style);
  return page;
}

test(
  'with letters twice as large on a telephone no page is broader than the window, cut or lies over itself',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const faults: Record<string, string[]> = {};
    for (const shown of low.filter(({ isMobile }) => isMobile)) {
      const page = await inWindow(browser, shown);
      await page.route('**/pictures/**', (route) => route.abort());
      for (const path of [...pages, 'f/c01/', 'lesson/', 'lesson/take/', 'explore/', 'search/', 'help/', 'cite/']) {
        await page.goto(`${baseURL}${path}`);
        // The full window comes with its script.
        if (path === 'explore/') await expect(page.locator('.latest')).toBeVisible();
        const found = await faultsOn(page);
        if (found.length > 0) faults[`${path} ${shown.how}`] = found.slice(0, 6);
      }
      await page.context().close();
    }
    expect(faults).toEqual({});
  }
);

test(
  'where a window is low for its letters the stage lets go, each step has its still picture, and nothing overlaps, is lost or runs out',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    for (const shown of low) {
      const page = await inWindow(browser, shown);
      await openStory(page, `${baseURL}#format-muttaqi`);
      await expect(page.locator('html'), shown.how).toHaveAttribute('data-low', '');
      await expect(page.locator('#format-muttaqi .step-still')).toBeVisible();
      await settle(page);
      // What came above it has not moved it away.
      await expect(page.locator('#format-muttaqi .words')).toBeInViewport();
      await expect(page.locator('#stage')).toBeHidden();
      for (const id of ['the-list', 'neighbours', 'since-then', 'moscow-format']) {
        const section = page.locator(`[id="${id}"]`);
        await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
        await expect(section.locator('.step-still')).toHaveCount(await section.locator('[data-step]').count());
        for (const { width, height } of await section
          .locator('.step-still > div')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))) {
          expect(width, `${shown.how}: ${id}`).toBeLessThanOrEqual(shown.width);
          expect(height, `${shown.how}: ${id}`).toBeGreaterThan(90);
        }
      }
      await settle(page);
      expect(await faultsOn(page), shown.how).toEqual([]);
      await page.locator('#moscow-format [data-pick]').first().click();
      await expect(page.locator('.card h2'), shown.how).toBeInViewport();
      const cut = await page.locator('.card').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(cut, shown.how).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  }
);

test(
  'where there is room for it the stage stays, and no part of it is cut or lies over another',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    for (const shown of high) {
      const page = await inWindow(browser, shown);
      await openStory(page, `${baseURL}?lens=timeline#format-muttaqi`);
      await settle(page);
      await expect(page.locator('html'), shown.how).not.toHaveAttribute('data-low');
      const wrong = await page.evaluate(() => {
        const stage = document.getElementById('stage')!.getBoundingClientRect();
        const parts = [...document.querySelectorAll('.stage-head button, .clock p, .legend li')].map((part) => ({
          name: part.textContent,
          box: part.getBoundingClientRect()
        }));
        return parts.flatMap(({ name, box }, at) => [
          ...(box.right > stage.right || box.left < stage.left ? [`${name} is cut`] : []),
          ...parts
            .slice(at + 1)
            .filter(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1
            )
            .map((other) => `${name} lies over ${other.name}`)
        ]);
      });
      expect(wrong, shown.how).toEqual([]);
      const rows = await page
        .locator('.stage-head, .legend, .scene > .picture, .strip')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
      rows.slice(1).forEach(({ top }, at) => expect(top, shown.how).toBeGreaterThanOrEqual(rows[at]!.bottom - 1));
      expect(await page.locator('.scene > .picture').evaluate(({ clientHeight }) => clientHeight), shown.how).toBeGreaterThan(150);
      // What is out of sight is not laid out before it is read.
      await page.addStyleTag({ content: 'main section { content-visibility: visible !important }' });
      expect(await faultsOn(page), shown.how).toEqual([]);
      await page.context().close();
    }
  }
);
