import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * What of the controls in sight is harder to hit than it should be. Each is hit at its middle and from there to its sides: what answers, and how far.
 * Left out are links in running words (WCAG 2.5.8, inline), and what stands where the data have it: marks of events, whose times are as close as they
 * are, and ties; the keyboard, the arrows of the clock and the table reach each (essential, equivalent).
 * @param least in pixels, for the controls of bar and stage and for all others
 */
function hardToHit(page: Page, least: { readonly primary: number; readonly other: number }): Promise<string[]> {
  return page.evaluate(({ primary, other }) => {
    const inWords = ':is(.words, .note, .own-page, figcaption, .section > p, .legend, .register) *';
    const controls = [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select, [role="button"]')].filter((each) => {
      const { top, bottom, left, right, width } = each.getBoundingClientRect();
      const inSight = top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth && width > 2;
      return inSight && each.checkVisibility({ opacityProperty: true }) && !each.matches(inWords) && !each.closest('.timeline, .ties');
    });
    const name = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent).trim().slice(0, 40);
    return controls.flatMap((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const hits = (atX: number, atY: number) => {
        const found = document.elementFromPoint(atX, atY);
        return found !== null && (each.contains(found) || found.closest('a, button, summary, [role="button"]') === each);
      };
      if (!hits(x, y)) return [`${name(each)} is covered`];
      const reach = (dx: number, dy: number) => {
        let far = 0;
        while (far < 60 && hits(x + dx * (far + 1), y + dy * (far + 1))) far++;
        return far;
      };
      const [wide, high] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
      const asked = each.closest('#bar, .stage-head, .timeline-tools') ? primary : other;
      return wide < asked || high < asked ? [`${name(each)} can be hit on ${wide} by ${high} pixels`] : [];
    });
  }, least);
}

const steps = ['announced', 'the-list', 'soviet-war-fighters', 'threat-crocus', 'neighbours-recent', 'format-muttaqi', 'since-open'];

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
