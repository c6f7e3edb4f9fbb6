import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { settle, watch } from '../story-page';

const live = (page: Page, step: string) => page.locator(`.still[data-step="${step}"][data-live] .live-picture`);
const card = (page: Page) => page.locator('.card-holder .card');
const namesOf = (page: Page) => page.locator('.mark-name');

test('a section’s page opens at the step of its address, and its picture is the story’s own: it names, picks, pans, drags and shows any view @desktop', async ({
  page
}) => {
  const { faults } = watch(page);
  await page.goto('s/the-bill/?step=bill-addressee');
  await expect(page.locator('#bill-addressee')).toBeInViewport();
  const picture = live(page, 'bill-addressee');
  await expect(picture).toBeVisible();
  await expect(page.locator('.still[data-step="bill-addressee"] > .drawn').first()).toBeHidden();

  // Pointing names a mark, and picking it opens its card on the words, with ways that lead from here.
  const lavrov = picture.locator('[data-actor="lavrov"]');
  await lavrov.hover();
  await expect(namesOf(page)).toContainText('Sergei Lavrov');
  await lavrov.click();
  await expect(card(page).locator('h2')).toHaveText('Sergei Lavrov');
  const [beside, at] = [await card(page).boundingBox(), await picture.boundingBox()];
  expect(beside!.x + beside!.width).toBeLessThanOrEqual(at!.x);
  await card(page)
    .getByRole('button', { name: /criticises the West/ })
    .click();
  await expect(card(page).getByRole('link', { name: 'Page of this fact' })).toHaveAttribute('href', /^\.\.\/\.\.\/f\/r\d+\/$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 90)}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  // Any view of the moment: the map pans, the timeline is dragged, a table says the same.
  await picture.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(picture.locator('.map')).toHaveAttribute('data-ready', 'true');
  const drag = async (what: string) => {
    const box = (await picture.locator(what).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + box.height / 3 + 10, { steps: 6 });
    await page.mouse.up();
    await settle(page);
  };
  const place = () => picture.locator('.leaflet-overlay-pane svg').evaluate((svg: SVGElement) => svg.style.cssText);
  const before = await place();
  await drag('.map');
  expect(await place()).not.toBe(before);
  await picture.getByRole('button', { name: 'Timeline', exact: true }).click();
  const days = () => picture.locator('.side-picture .timeline').first().getAttribute('aria-label');
  const span = await days();
  await drag('.side-picture');
  expect(await days()).not.toBe(span);
  await picture.getByRole('button', { name: 'As a table' }).click();
  await expect(picture.locator('.on-table table').first()).toBeVisible();

  // The keys of the stepper go on from picture to picture, and the address goes along.
  await picture.getByRole('button', { name: 'Previous' }).focus();
  await page.keyboard.press('Enter');
  await expect(live(page, 'bill-assets').getByRole('button', { name: 'Next' })).toBeFocused();
  await expect(page).toHaveURL(/\/s\/the-bill\/$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(live(page, 'bill-aid').getByRole('button', { name: 'Previous' })).toBeFocused();
  await expect(page).toHaveURL(/\?step=bill-aid$/);
  expect(faults).toEqual([]);
});

test('a step that the section does not have opens the nearest, and the page says so; a number is the step’s place @desktop', async ({
  page
}) => {
  await page.goto('s/neighbours/?step=neighbours-resent');
  await expect(page.getByRole('status').filter({ hasText: 'There is no step “neighbours-resent” here' })).toBeInViewport();
  await expect(page.locator('.step-missing + #neighbours-recent')).toBeInViewport();
  await page.goto('s/announced/');
  await expect(live(page, 'announced-words').locator('.register')).toBeVisible();
  await page.goto('s/neighbours/?step=2');
  await expect(page.locator('.step-missing')).toHaveCount(0);
  await expect(page.locator('.step').nth(1)).toBeInViewport();
});

test('where its script does not come, in a low window and on paper a page has its stills; a window that has become high has live ones @desktop', async ({
  page
}) => {
  await page.route('**/live-pictures-*.js', (route) => route.abort());
  await page.goto('s/the-bill/');
  await expect(page.locator('html')).not.toHaveAttribute('data-script');
  await expect(page.locator('.still > .drawn:visible')).toHaveCount(3);
  await page.unroute('**/live-pictures-*.js');
  await page.setViewportSize({ width: 900, height: 400 });
  await page.reload();
  await page.mouse.wheel(0, 200);
  await expect(page.locator('.still > .drawn:visible')).toHaveCount(3);
  await expect(page.locator('[data-live]')).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(live(page, 'bill-assets')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.live-picture:visible')).toHaveCount(0);
  await expect(page.locator('.still > .drawn:visible')).toHaveCount(3);
});

test('on a fact’s page the picture of its moment is live, and what is picked in it leads to its own page', async ({ page }) => {
  await page.goto('f/c22/');
  await page.locator('.still').scrollIntoViewIfNeeded();
  const picture = page.locator('.still[data-live] .live-picture');
  await expect(picture.locator('[data-emphasis="near"]').first()).toBeAttached();
  await picture.locator('[data-actor="taliban"]').dispatchEvent('click');
  await expect(page).toHaveURL(/\/who\/#actor-taliban$/);
});

test('on a telephone what is picked in a section’s picture is told below it, in sight, and never on it @phone', async ({ page }) => {
  await page.goto('s/the-bill/?step=bill-addressee');
  const picture = live(page, 'bill-addressee');
  await expect(picture).toBeVisible();
  await picture.locator('[data-actor="lavrov"]').tap();
  await expect(card(page).locator('h2')).toHaveText('Sergei Lavrov');
  await expect(card(page).locator('h2')).toBeInViewport();
  const [below, at] = [await card(page).boundingBox(), await picture.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(at!.y + at!.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test('on a telephone a register that has come alive shows how far the law has got, without being moved @phone', async ({ page }) => {
  await page.goto('s/announced/');
  const picture = live(page, 'announced-words');
  await expect(picture).toBeVisible();
  await picture.scrollIntoViewIfNeeded();
  const [words, around] = [await picture.locator('.pencilled').boundingBox(), await picture.locator('.side-picture').boundingBox()];
  expect(words!.y + words!.height).toBeLessThanOrEqual(around!.y + around!.height);
});

test('on a telephone the page of a figure has its drawing whole, and its hatching is its own, not that of the one that is not shown @phone', async ({
  page
}) => {
  for (const address of ['fig/moscow-format-network/', 'fig/twenty-years-timeline/']) {
    await page.goto(address);
    const drawing = page.locator('.page-picture .narrow > svg');
    await expect(drawing).toBeVisible();
    await expect(page.locator('.page-picture .wide')).toBeHidden();
    expect(await page.locator('.page-picture').evaluate((picture) => picture.scrollWidth - picture.clientWidth)).toBe(0);
    const foreign = await drawing.evaluate((svg) =>
      [...svg.querySelectorAll('g[style*="--hatched"]')].filter((part) => {
        const [, id] = /#([^")]+)/.exec(getComputedStyle(part).getPropertyValue('--hatched')) ?? [];
        return !svg.contains(document.getElementById(id ?? ''));
      })
    );
    expect(foreign).toHaveLength(0);
  }
});
