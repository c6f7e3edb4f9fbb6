import { expect, test, type Page } from '@playwright/test';

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

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What of a page runs out to the side, is cut off, lies over something else, or is too small to be hit. */
function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const seen = (element: Element) => element.checkVisibility() && !element.closest('svg, .unseen, .skip');
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide, the window ${clientWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      // Few are larger than their box: the costly questions are asked of those alone.
      const [wide, high] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
      if (!(wide || high) || !seen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (overflowX === 'hidden' && wide) || (overflowY === 'hidden' && high);
      if (cut && element.textContent.trim() && !element.matches('.map-picture')) faults.push(`cut: ${name(element)}`);
    }
    const targets = [...document.querySelectorAll('a, button, summary')].filter(seen);
    const boxes = targets.map((target) => {
      // What has been scrolled out of its own box lies over nothing.
      const room = target.closest('.side-picture')?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };
      return {
        target,
        rects: [...target.getClientRects()].filter(({ width, top, bottom }) => width > 0 && top < room.bottom && bottom > room.top)
      };
    });
    for (const { target, rects } of boxes)
      if (!getComputedStyle(target).display.startsWith('inline') && rects.some(({ height, width }) => height < 24 || width < 24))
        faults.push(`small: ${name(target)}`);
    // They stand in the order of the document: whatever lies over another lies over one near it.
    boxes.forEach(({ target, rects }, at) => {
      for (const other of boxes.slice(at + 1, at + 6)) {
        const over = rects.some((a) =>
          other.rects.some(
            (b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 12
          )
        );
        if (over && !target.contains(other.target)) faults.push(`over each other: ${name(target)} and ${name(other.target)}`);
      }
    });
    return faults;
  });
}

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
