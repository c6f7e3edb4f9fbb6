import type { Page } from '@playwright/test';

/** What WCAG 1.4.12 lets a reader ask for. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What of a page runs out to the side, is cut off, lies over something else, or is too small to be hit. */
export function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is far from the window has no true boxes until it is laid out.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
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
      // What the pencil line in the bar says stands on the register too.
      if (cut && element.textContent.trim() && !element.matches('.map-picture, .progress span')) faults.push(`cut: ${name(element)}`);
    }
    const targets = [...document.querySelectorAll('a, button, summary')].filter(seen);
    const boxes = targets.map((target) => {
      // What has been scrolled out of its own box lies over nothing.
      const room = target.closest('.side-picture')?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };
      const rects = [...target.getClientRects()]
        .filter(({ width, top, bottom }) => width > 0 && top < room.bottom && bottom > room.top)
        .map(({ left, right, top, bottom, width, height }) => ({
          ...{ left, right, width, height },
          top: Math.max(top, room.top),
          bottom: Math.min(bottom, room.bottom)
        }));
      return { target, rects };
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
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    return faults;
  });
}
