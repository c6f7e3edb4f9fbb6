import { expect, test } from '@playwright/test';
import { openStory, sectionIds, settle } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
  'as it is read aloud, the bar says what each of its parts is about, and no note, drawing or axis is said twice',
  { tag: '@desktop' },
  async ({ page }) => {
    await openStory(page, '#announced');
    await settle(page);
    await expect(page.locator('#bar')).toMatchAriaSnapshot(`
      - link "Crossed out, in pencil"
      - group "The list": decided, not yet law
      - navigation "Sections":
        - link "Plain words"
        - link "Explore"
        - link "Search"
        - group:
          - img "Section 1 of 12"
        - button "Play the story, step by step"
        - link "Previous step"
        - link "Next step"
    `);
    for (const id of sectionIds.slice(0, 3)) {
      const heard = await page.locator(`[id="${id}"]`).ariaSnapshot();
      const notes = heard.match(/- note\b/g)?.length ?? 0;
      expect(heard.match(/The record differs/g)?.length ?? 0, id).toBe(notes);
    }
    // A drawing’s caption stands below it: it is no name that is said before what is drawn.
    for (const part of ['.cover', '#stage']) {
      const heard = await page.locator(part).ariaSnapshot();
      expect(heard.match(/A drawing, not a facsimile/g), part).toHaveLength(1);
    }
    const strip = await page.locator('#stage .time-strip').ariaSnapshot();
    expect(strip.match(/^ *- text: .*/gm)).toBeNull();
  }
);
