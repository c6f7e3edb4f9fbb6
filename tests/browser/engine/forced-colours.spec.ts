import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

/**
 * What is in sight and cannot be told from what it lies on, under colours that are the reader's own. A browser lays a plate of the page's colour behind
 * words: a control that is filled with the colour of text, and does not say that its colours are to be kept, has words of one colour with that plate.
 */
function unseen(page: Page, marks: readonly string[]): Promise<string[]> {
  return page.evaluate((selectors) => {
    const painted = (colour: string) => {
      const probe = document.body.appendChild(Object.assign(document.createElement('i'), { style: `color: ${colour}` }));
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const [ground, face] = [painted('Canvas'), painted('ButtonFace')];
    const seen = (each: Element) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const faults: string[] = [];
    for (const each of document.querySelectorAll<HTMLElement>('a, button, summary, label, .score a')) {
      const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(each);
      const isFilled = !/^rgba.*, 0\)$/.test(backgroundColor) && ![ground, face].includes(backgroundColor);
      if (seen(each) && (isFilled ? forcedColorAdjust !== 'none' || color === backgroundColor : color === ground))
        faults.push(`words of ${each.className || each.textContent.trim().slice(0, 30)}`);
    }
    for (const selector of selectors) {
      const found = [...document.querySelectorAll(selector)].filter(seen);
      if (found.length === 0) faults.push(`no ${selector}`);
      for (const each of found) {
        const { stroke, fill, borderTopColor, borderTopWidth } = getComputedStyle(each);
        const lines = each instanceof SVGElement ? [stroke, fill] : parseFloat(borderTopWidth) > 0 ? [borderTopColor] : [];
        if (!lines.some((line) => line !== 'none' && line !== ground && !/^rgba.*, 0\)$/.test(line)))
          faults.push(`${selector}: ${lines.join(' ')}`);
      }
    }
    return [...new Set(faults)];
  }, marks);
}

const shown: Readonly<Record<string, readonly string[]>> = {
  '#announced': ['.register .strike .pencil'],
  '?lens=map#neighbours-recent': [
    '.map .coast',
    '.map .border',
    '.map .country[data-fill="tint"]',
    '.map .hatch-line',
    '.map .country[data-emphasis="focus"]'
  ],
  '?explore=on&pick=actor:taliban#format-muttaqi': [
    '.explore .network .tie .line',
    '.explore .network .actor path',
    '.explore .map-tie:not(.casing)',
    '.explore .hatch-line',
    '.explore .time-strip .mark .shape',
    '.explore .time-strip [data-kind="bar"], .explore .time-strip [data-kind^="law"]'
  ]
};

test(
  'under the reader’s own colours every control keeps its words, and every hatching, stripe, tie and picked mark its line',
  { tag: '@desktop' },
  async ({ page }) => {
    const faults: Record<string, string[]> = {};
    const look = async (address: string, marks: readonly string[]) => {
      const found = await unseen(page, marks);
      if (found.length > 0) faults[address] = found;
    };
    for (const [address, marks] of Object.entries(shown)) {
      await openStory(page, address);
      // Until its code has come a still picture stands in the map's place.
      if (address.includes('lens=map')) await expect(page.locator('#stage .map')).toHaveAttribute('data-ready', 'true');
      if (address.includes('explore')) {
        await expect(page.locator('.explore .map')).toHaveAttribute('data-ready', 'true');
        await expect(page.locator('dialog.explore .time-slider')).toBeVisible();
      }
      await settle(page);
      await look(address, marks);
    }
    for (const path of ['s/the-list/', 'embed/announced/', 'lesson/', 'lesson/quiz/', 'lesson/slides/']) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement!);
        return outlineStyle !== 'none' && outlineColor !== getComputedStyle(document.body).backgroundColor;
      });
      await look(path, []);
      if (!ring) (faults[path] ??= []).push('no ring around what has the focus');
    }
    expect(faults).toEqual({});
  }
);

test('what is on the list is told from the page, and the marks that lie on it from it', { tag: '@desktop' }, async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('404.html');
    const [law, ground, ink] = await page.evaluate(() =>
      ['var(--law)', 'Canvas', 'CanvasText'].map((colour) => {
        const { context, canvas } = (() => {
          const its = document.createElement('canvas');
          return { canvas: its, context: its.getContext('2d')! };
        })();
        const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(probe);
        probe.style.fill = colour;
        context.fillStyle = getComputedStyle(probe).fill;
        context.fillRect(0, 0, canvas.width, canvas.height);
        const part = context.getImageData(0, 0, 1, 1).data[1]! / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      })
    );
    const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    expect(contrast(law!, ground!)).toBeGreaterThan(3);
    expect(contrast(law!, ink!)).toBeGreaterThan(3);
  }
});
