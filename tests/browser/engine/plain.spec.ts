import { expect, test, type Page } from '@playwright/test';
import { openStory, settle, stepRead, watch } from '../story-page';

/** How far below the window's top a step begins, in pixels. */
const topOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((step) => Math.round(step.getBoundingClientRect().top));
const full = /^On 15 August|The Americans were on their way out when/;
const plain = /^The Americans were on their way out\. Then/;

/** Whether the browser's own search finds words on the page. */
const finds = (page: Page, words: string) =>
  page.evaluate((each) => (window as unknown as { find(words: string): boolean }).find(each), words);

test('plain words are switched to in mid story, which stays at its step; the address keeps them, Back and Forward go along, facts stay tied', async ({
  page
}) => {
  const { faults } = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('plain/') && asked.push(request.url())));
  await openStory(page, '#twenty-years-kabul');
  await settle(page);
  await expect(page.locator('html')).toHaveAttribute('data-level', 'full');
  expect(asked).toEqual([]);
  const words = page.locator('#twenty-years-kabul > .words');
  await expect(words).toHaveText(full);
  await page.evaluate(() => window.scrollBy(0, 40));
  await settle(page);
  const before = await topOf(page, 'twenty-years-kabul');

  const phone = page.viewportSize()!.width < 1000;
  const switchTo = async (name: string) => {
    if (phone) await page.locator('.menu summary').click();
    await page.locator('#bar').getByRole('link', { name }).click();
  };
  await switchTo('Plain words');
  await expect(words).toHaveText(plain);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?level=plain#twenty-years-kabul');
  expect(Math.abs((await topOf(page, 'twenty-years-kabul')) - before)).toBeLessThanOrEqual(1);
  expect(await stepRead(page)).toBe('twenty-years-kabul');
  expect(await finds(page, 'They kept women from work')).toBe(true);

  // Words that tie to a fact open its card, those of a term say what it means.
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await page.locator('#twenty-years-kabul').evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
  // The search has moved the page away and back: a press while it still moves may miss its words and be tried from another place.
  await settle(page);
  await words.getByRole('link', { name: 'entered Kabul' }).click();
  await expect(page.locator('.card-holder')).toContainText('captured');
  await page.keyboard.press('Escape');

  await expect(page.locator('.card')).toHaveCount(0);
  await settle(page);
  expect(await stepRead(page)).toBe('twenty-years-kabul');

  // Reading on keeps the level, and so do links.
  // On a phone the bar has no room for it; reading on leads there as well.
  await page.locator('#bar a.step-link').last().dispatchEvent('click');
  await expect(page).toHaveURL(/\?level=plain#twenty-years-last$/);
  await expect(page.locator('#twenty-years a[data-copy-link]').first()).toHaveAttribute('href', 's/twenty-years/?level=plain');
  await switchTo('Full text');
  await expect(words).toHaveText(full);
  await expect(page).toHaveURL(/path\/#twenty-years-last$/);
  await page.goBack();
  await expect(words).toHaveText(plain);
  await page.goForward();
  await expect(words).toHaveText(full);
  expect(asked).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('an address with plain words shows them at its step, and no others before; printing prints them', async ({ page }) => {
  const { faults } = watch(page);
  // What stands in the step whenever its words are to be seen.
  await page.addInitScript(() => {
    const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
    const look = () => {
      const words = document.querySelector('#since-women > .words');
      if (words && getComputedStyle(words).visibility === 'visible') seen.push(words.textContent.slice(0, 20));
      requestAnimationFrame(look);
    };
    look();
  });
  await openStory(page, '?level=plain#since-women');
  await settle(page);
  const words = page.locator('#since-women > .words');
  await expect(words).toHaveText(/^Afghan women’s groups called women/);
  expect(await stepRead(page)).toBe('since-women');
  expect(Math.abs(await topOf(page, 'since-women'))).toBeLessThan(page.viewportSize()!.height * 0.55);
  expect([...new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen))]).toEqual(['Afghan women’s group']);
  await expect(page.locator('.cover .in-plain').first()).toBeHidden();

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#paper')).toContainText('Afghan women’s groups called women');
  await expect(page.locator('#paper')).not.toContainText('a coalition of Afghan women’s groups answered');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(faults).toEqual([]);
});

test('the cover leads into the story in plain words', { tag: '@phone' }, async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Read it in plain words' }).click();
  // The story's first step needs no name in its address.
  await expect(page).toHaveURL(/\?level=plain(#announced)?$/);
  await expect(page.locator('#announced-words')).toBeInViewport();
  await expect(page.locator('#announced-words > .words')).toHaveText(/^The Taliban rule Afghanistan\./);
});

test('frames and pages of sections take plain words, and what is copied there keeps them', { tag: '@desktop' }, async ({ page }) => {
  const { faults } = watch(page);
  await page.goto('embed/the-list/?level=plain&step=2');
  await expect(page.locator('.panel[data-current] .words')).toHaveText(/^Why that list\? In 2000/);
  await expect(page.locator('#full')).toHaveAttribute('href', /s\/the-list\/\?level=plain$/);
  await page.goto('embed/map/?level=plain');
  await expect(page.locator('#full')).toHaveAttribute('href', /\?level=plain#announced-who$/);

  await page.goto('s/the-list/?level=plain');
  const step = page.locator('#the-list-why');
  await expect(step.locator('.words').filter({ visible: true })).toHaveText(/^Why that list\? In 2000/);
  await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
  await expect(page.getByRole('link', { name: 'Copy link' }).first()).toHaveAttribute('href', /\?level=plain$/);
  await expect(page.getByRole('link', { name: 'Read it in the story' })).toHaveAttribute('href', '../../?level=plain#the-list');
  await page.getByText('Cite this').last().click();
  await expect(page.locator('#cite [data-copy]').first()).toContainText('s/the-list/?level=plain');
  await page.getByText('Embed or republish').last().click();
  await expect(page.locator('#embed [data-copy]').filter({ visible: true }).first()).toContainText('embed/the-list/?level=plain"');
  await page.getByRole('link', { name: 'Full text' }).click();
  await expect(step.locator('.words').filter({ visible: true })).toHaveText(/they recognised Chechnya, in Russia’s south/);

  // The dialog of the story begins with the level at which it is read.
  await openStory(page, '?level=plain#the-list');
  await expect(page.locator('html')).toHaveAttribute('data-can-copy', 'on');
  await page.getByRole('link', { name: 'Embed: What a list can do' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show this in another page' });
  await expect(dialog.locator('[data-copy]').first()).toContainText('embed/the-list/?level=plain"');
  await expect(dialog.frameLocator('iframe').locator('.panel[data-current] .words')).toHaveText(/^Russia punishes groups/);
  await dialog.getByRole('combobox', { name: 'Words' }).selectOption('full');
  await expect(dialog.locator('[data-copy]').first()).toContainText('embed/the-list/"');
  expect(faults).toEqual([]);
});
