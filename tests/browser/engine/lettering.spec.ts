import { expect, test } from '@playwright/test';
import { openStory, settle, stepIds } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('at every step no words of the timeline or the network lie on each other, or are cut off, in the browser’s own letters', async ({
  page
}) => {
  await openStory(page);
  const faults: string[] = [];
  let measured = 0;
  for (const step of await stepIds(page)) {
    await page.evaluate((id) => (location.hash = id), step);
    await expect(page.locator(`#${step}`)).toHaveAttribute('data-read', '');
    await settle(page);
    const found = await page.evaluate(() => {
      const views = [...document.querySelectorAll('.stage .view:not([hidden]) :is(svg.timeline, svg.network), .strip svg')];
      return views.flatMap((view) => {
        const edge = view.getBoundingClientRect();
        const boxes = [...view.querySelectorAll('.lettering')].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The half of a line above and below its letters has no ink.
          const spare = (bottom - top) * 0.2;
          return right > left
            ? [{ text: text.textContent.trim(), left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare }]
            : [];
        });
        const apart = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return [
          ...boxes.flatMap((box, place) =>
            boxes.slice(place + 1).flatMap((other) => (apart(box, other) ? [] : [`“${box.text}” on “${other.text}”`]))
          ),
          ...boxes.filter(({ left, right }) => left < edge.left - 1 || right > edge.right + 1).map(({ text }) => `“${text}” is cut off`),
          boxes.length
        ];
      });
    });
    measured += found.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0);
    faults.push(...found.flatMap((each) => (typeof each === 'string' ? [`${step}: ${each}`] : [])));
  }
  expect(measured).toBeGreaterThan(400);
  expect(faults).toEqual([]);
});
