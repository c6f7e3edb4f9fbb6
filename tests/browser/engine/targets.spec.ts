import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * What of the controls in sight is harder to hit than it should be. Each is hit at its middle and from there to its sides: what answers, and how far.
 * Left out are links in running words (WCAG 2.5.8, inline), and what stands where the data have it: events, places and ties, which are as close as they
 * are; the keyboard, the arrows of the clock, the map in words and the tables reach each (essential, equivalent).
 * @param least in pixels, for the controls of bar and stage and for all others
 */
function hardToHit(page: Page, least: { readonly primary: number; readonly other: number }): Promise<string[]> {
  return page.evaluate(({ primary, other }) => {
    const inWords = ':is(.words, .note, figcaption, .legend, .register) *';
    const controls = [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select, [role="button"]')].filter((each) => {
      const { top, bottom, left, right, width } = each.getBoundingClientRect();
      const inSight = top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth && width > 2;
      // What comes only with the focus no pointer hits.
      const { clipPath, pointerEvents } = getComputedStyle(each);
      if (clipPath !== 'none' || pointerEvents === 'none') return false;
      return (
        inSight && each.checkVisibility({ opacityProperty: true }) && !each.matches(inWords) && !each.closest('.timeline, .marks, .tie')
      );
    });
    const name = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent).trim().slice(0, 40);
    return controls.flatMap((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const hits = (atX: number, atY: number) => {
        const found = document.elementFromPoint(atX, atY);
        return found !== null && (each.contains(found) || found.closest('a, button, summary, [role="button"]') === each);
      };
      // What has gone by under the stage is out of sight.
      const hasGoneBy = each.closest('.prose') && document.elementFromPoint(x, y)?.closest('#stage');
      if (!hits(x, y)) return hasGoneBy ? [] : [`${name(each)} is covered`];
      const reach = (dx: number, dy: number) => {
        let far = 0;
        while (far < 60 && hits(x + dx * (far + 1), y + dy * (far + 1))) far++;
        return far;
      };
      const [wide, high] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
      const isPrimary = each.closest('#bar, .stage-head, .timeline-tools') !== null;
      const asked = isPrimary ? primary : other;
      // WCAG 2.5.8, spacing: a circle of that size around it touches nothing else.
      const touches = (box: DOMRect) =>
        Math.hypot(x - Math.max(box.left, Math.min(x, box.right)), y - Math.max(box.top, Math.min(y, box.bottom))) < other / 2;
      if (!isPrimary && !controls.some((its) => its !== each && touches(its.getBoundingClientRect()))) return [];
      return wide < asked || high < asked ? [`${name(each)} can be hit on ${wide} by ${high} pixels`] : [];
    });
  }, least);
}

const steps = ['announced', 'the-list', 'neighbours-recent', 'since-open'];

test('every control of the story is large enough for a finger or a pointer, and none lies over another, at steps of each view', async ({
  page,
  isMobile
}) => {
  const hard: Record<string, string[]> = {};
  for (const step of steps) {
    await openStory(page, `#${step}`);
    await expect(page.locator('.bar [data-play] button')).toBeVisible();
    await expect(page.locator('.picture .view:not([hidden]) .map[data-ready="false"]')).toHaveCount(0);
    await settle(page);
    const found = await hardToHit(page, { primary: isMobile ? 44 : 24, other: 24 });
    if (found.length > 0) hard[step] = found;
  }
  expect(hard).toEqual({});
});
