import { expect, test, type Page } from '@playwright/test';
import { faultsOn, spacing } from '../faults';
import { openStory, settle } from '../story-page';

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
    await look('with letters twice as large');
  }
  expect(faults).toEqual({});
});

/** Windows in which the stage has no room, however they came about: zoomed, low, or with large letters. */
const low = [
  { how: 'at 200 per cent', width: 640, height: 400 },
  { how: 'at 400 per cent', width: 320, height: 256 },
  { how: 'at 400 per cent, with more room between letters', width: 320, height: 256, style: spacing },
  { how: 'on a telephone that lies', width: 844, height: 390 },
  { how: 'with letters twice as large', width: 1280, height: 800, style: 'html { font-size: 200% !important }' },
  { how: 'with letters twice as large, on a telephone', width: 390, height: 844, style: 'html { font-size: 200% !important }' },
  { how: 'with letters that the reader asked for', width: 1280, height: 800, letters: 32 }
];

async function inWindow(page: Page, { width, height, style, letters }: Omit<(typeof low)[number], 'how'>, address: string): Promise<void> {
  await page.setViewportSize({ width, height });
  if (letters) {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  }
  await openStory(page, address);
  if (style) await page.addStyleTag({ content: style });
}

for (const { how, ...window } of low) {
  test(
    `${how} the stage of the story lets go, each step has its still picture, and nothing overlaps, is lost or runs out`,
    { tag: '@desktop' },
    async ({ page }) => {
      await inWindow(page, window, '#format-muttaqi');
      await expect(page.locator('html')).toHaveAttribute('data-low', '');
      await expect(page.locator('#format-muttaqi .step-still')).toBeVisible();
      await settle(page);
      // What came above it has not moved it away.
      await expect(page.locator('#format-muttaqi .words')).toBeInViewport();
      await expect(page.locator('#stage')).toBeHidden();
      for (const section of await page.locator('.story section').all()) {
        await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
        await expect(section.locator('.step-still')).toHaveCount(await section.locator('[data-step]').count());
        const sizes = await section.locator('.step-still > div').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
        for (const { width, height } of sizes) {
          expect(width).toBeLessThanOrEqual(window.width);
          expect(height).toBeGreaterThan(90);
        }
      }
      await settle(page);
      expect(await faultsOn(page)).toEqual([]);
      await page.locator('#format-muttaqi').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await page.locator('#format-muttaqi [data-pick]').first().click();
      await expect(page.locator('.card h2')).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(window.width);
    }
  );
}

const high = [
  { how: 'with more room between letters', width: 1280, height: 800, style: spacing },
  { how: 'at 125 per cent', width: 1024, height: 640 },
  { how: 'with letters twice as large', width: 1600, height: 1000, style: 'html { font-size: 200% !important }' }
];
for (const { how, ...window } of high) {
  test(
    `where there is room for it, ${how}, the stage stays, and no part of it is cut or lies over another`,
    { tag: '@desktop' },
    async ({ page }) => {
      await inWindow(page, window, '?lens=timeline#format-muttaqi');
      await settle(page);
      await expect(page.locator('html')).not.toHaveAttribute('data-low');
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
      expect(wrong).toEqual([]);
      const rows = await page
        .locator('.stage-head, .legend, .scene > .picture, .strip')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
      rows.slice(1).forEach(({ top }, at) => expect(top).toBeGreaterThanOrEqual(rows[at]!.bottom - 1));
      expect(await page.locator('.scene > .picture').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(150);
      expect(await faultsOn(page)).toEqual([]);
    }
  );
}
