import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openStory, settle } from '../story-page';

const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as {
  sections: { steps: { id: string; view: string }[] }[];
};
const mapSteps = sections.flatMap(({ steps }) => steps.flatMap(({ id, view }) => (view === 'map' ? [id] : [])));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openMap(page: Page, address: string): Promise<void> {
  await openStory(page, address);
  await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
  await settle(page);
}

test('at every step that the map leads no name on it covers another, is cut off or stands under a button', async ({ page }) => {
  await openMap(page, `#${mapSteps[0]}`);
  const faults: string[] = [];
  for (const step of mapSteps) {
    await page.goto(`#${step}`);
    await expect(page.locator(`#${step}`)).toHaveAttribute('data-read', '');
    await settle(page);
    const found = await page.evaluate(() => {
      const map = document.querySelector('.map')!.getBoundingClientRect();
      const names = [...document.querySelectorAll('.marks .map-place span, .marks .city-name, .marks .map-name, .marks .inset text')];
      const corners = [...document.querySelectorAll('.map .tools button, .map .in-words summary, .map .globe')];
      // The ink of a name, without the half of its line that stands above and below it.
      const boxOf = (element: Element) => {
        const letters = document.createRange();
        letters.selectNodeContents(element);
        const { left, right, top, bottom } = (element instanceof SVGElement ? element : letters).getBoundingClientRect();
        const spare = (bottom - top) * 0.2;
        return { text: element.textContent.trim(), left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare };
      };
      const boxes = names.map(boxOf);
      const apart = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return boxes.flatMap((box, place) => [
        ...(box.left < map.left || box.right > map.right || box.top < map.top || box.bottom > map.bottom ? [`${box.text} is cut off`] : []),
        ...boxes.slice(place + 1).flatMap((other) => (apart(box, other) ? [] : [`${box.text} on ${other.text}`])),
        ...corners.flatMap((corner) => (apart(box, boxOf(corner)) ? [] : [`${box.text} under ${corner.className || corner.tagName}`]))
      ]);
    });
    faults.push(...found.map((fault) => `${step}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test(
  'Tab reaches every place and state on the map, each with a name that says where it stands, and the list beside it has them all',
  { tag: '@desktop' },
  async ({ page }) => {
    await openMap(page, '#neighbours-recent');
    const wanted = await page.locator('.marks button').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    expect(wanted.length).toBeGreaterThan(6);
    expect(wanted.filter((name) => /^Kazakhstan: off the list, since January 2024/.test(name))).toHaveLength(1);
    await page.locator('.marks button').first().focus();
    const reached = new Set<string>();
    for (let press = 0; press < wanted.length; press++) {
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      await page.keyboard.press('Tab');
    }
    expect([...reached].sort()).toEqual([...new Set(wanted)].sort());
    const list = page.locator('.map .in-words');
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    for (const name of wanted) await expect(list.locator('li button', { hasText: name.split(/[.:]/)[0]! }).first()).toBeVisible();
    await list.getByRole('button', { name: 'Kyrgyzstan', exact: true }).press('Enter');
    await expect(page.locator('.card h2')).toHaveText('Kyrgyzstan');
  }
);

test(
  'where Leaflet cannot be loaded, the still picture and the list stand there with a way to try again',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.route('**/leaflet-src-*.js', (route) => route.abort());
    await openStory(page, '#neighbours-recent');
    await expect(page.locator('.map .failed')).toBeVisible();
    await expect(page.locator('.map .map-picture text').first()).toBeVisible();
    await page.locator('.map .in-words summary').press('Enter');
    await expect(page.locator('.map .in-words li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  }
);

test('the buttons move the map, and the way back to the story’s view undoes it', async ({ page, isMobile }) => {
  await openMap(page, '#neighbours-recent');
  const scale = page.locator('.map .furniture.scale');
  const before = await scale.getAttribute('aria-label');
  if (isMobile) await page.getByRole('button', { name: 'Move the map' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Closer' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Closer' }).dispatchEvent('click');
  await expect(scale).not.toHaveAttribute('aria-label', before!);
  await page.getByRole('button', { name: 'Back to the story’s view' }).dispatchEvent('click');
  await expect(scale).toHaveAttribute('aria-label', before!);
  await expect(page.getByRole('button', { name: 'Back to the story’s view' })).toHaveCount(0);
});

test('a window that changes while another view is shown leaves the land under its names', async ({ page }) => {
  await openMap(page, '#neighbours-why');
  const land = () =>
    page.locator('.picture .view.on-map svg.leaflet-image-layer').evaluate((svg) => {
      const [its, map] = [svg, svg.closest('.map')!].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      return [its.left - map.left, its.top - map.top, its.width, its.height].map(Math.round);
    });
  const before = await land();
  await page.goto('#announced-words');
  await expect(page.locator('.picture .view.on-map')).toBeHidden();
  const { width, height } = page.viewportSize()!;
  for (const size of [height - 40, height]) {
    await page.setViewportSize({ width, height: size });
    await settle(page);
  }
  await page.goto('#neighbours-why');
  await expect(page.locator('.picture .view.on-map')).toBeVisible();
  await settle(page);
  expect(await land()).toEqual(before);
});
