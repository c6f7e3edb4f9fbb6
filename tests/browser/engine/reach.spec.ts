import { expect, test, type Page } from '@playwright/test';
import { openStory, stepIds, stepRead, watch } from '../story-page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const isIn = (page: Page, selector: string) => page.evaluate((part) => document.activeElement?.closest(part) !== null, selector);

test(
  'from a step one link or one key leads to its picture, and Escape, the key or a link back to its words',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    for (const step of ['announced-words', 'neighbours-recent']) {
      await openStory(page, `#${step}`);
      await expect(page.locator(`#${step} .to-picture`)).toBeAttached();
      await page.locator(`#${step} .words a`).last().focus();
      const between = await page.locator(`#${step} .words ~ * a`).count();
      for (let tabs = 0; tabs <= between; tabs++) await page.keyboard.press('Tab');
      const link = page.locator(`#${step} .to-picture`);
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await page.keyboard.press('Enter');
      expect(await isIn(page, '#stage .picture .view')).toBe(true);
      expect(await stepRead(page)).toBe(step);
      expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBeTruthy();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      await page.keyboard.press('p');
      expect(await isIn(page, '#stage')).toBe(true);
      await page.keyboard.press('p');
      await expect(link).toBeFocused();
      await page.keyboard.press('p');
      await page.locator('.to-words').press('Enter');
      await expect(link).toBeFocused();
      expect(await stepRead(page)).toBe(step);
    }
    expect(faults).toEqual([]);
  }
);

test(
  '“?” opens the help over the story, Escape closes it, and its switch, or the address, turns single keys off',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await openStory(page, '#format-muttaqi');
    await expect(page.locator('#format-muttaqi .to-picture')).toBeAttached();
    const help = page.getByRole('dialog', { name: 'Keys and help' });
    const link = page.locator('#format-muttaqi .words a').first();
    await link.focus();
    await page.keyboard.press('?');
    await expect(help).toBeVisible();
    expect(await help.locator('kbd').count()).toBeGreaterThan(15);
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await expect(link).toBeFocused();

    await page.keyboard.press('/');
    await page.keyboard.type('who?/p');
    await expect(page.getByRole('searchbox')).toHaveValue('who?/p');
    await expect(help).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('link', { name: 'Keys and help' }).click();
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await link.focus();
    for (const key of ['?', '/', 'p']) await page.keyboard.press(key);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(link).toBeFocused();

    await openStory(page, '?keys=off#format-muttaqi');
    await expect(page.locator('#format-muttaqi .to-picture')).toBeAttached();
    for (const key of ['?', '/', 'p']) await page.keyboard.press(key);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.goto('help/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keys and help');
    expect(faults).toEqual([]);
  }
);

test('the list of sections closes by Escape, by a press beside it, and when the focus leaves it', async ({ page, isMobile }) => {
  await openStory(page, '?pick=actor:russia#format-muttaqi');
  await expect(page.locator('#format-muttaqi .to-picture')).toBeAttached();
  const [menu, summary] = [page.locator('.menu[open]'), page.locator('.menu summary')];
  await summary.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(summary).toBeFocused();
  // What was picked is let go of by the next one.
  await expect(page.locator('.card')).toBeVisible();
  await summary.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(menu).toHaveCount(0);
  await summary.click();
  await expect(menu).toBeVisible();
  const { width, height } = page.viewportSize()!;
  if (isMobile) await page.touchscreen.tap(width / 8, height - 20);
  else await page.mouse.click(width / 8, height - 20);
  await expect(menu).toHaveCount(0);
});

test(
  'a scroll through several steps is told once, in one sentence, and nothing where no key or wheel has moved the page',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.clock.install();
    await openStory(page);
    await page.clock.runFor(3000);
    await expect(page.locator('.told-step')).toBeAttached();
    const steps = await stepIds(page);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(document.querySelector('.told-step')!.textContent)).observe(
        document.querySelector('.told-step')!,
        {
          childList: true,
          characterData: true,
          subtree: true
        }
      );
    });
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
    const rest = async () => {
      await page.clock.runFor(1000);
      await page.clock.runFor(1000);
    };
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('PageDown');
      await page.clock.runFor(300);
    }
    await rest();
    const read = await stepRead(page);
    expect(steps.indexOf(read)).toBeGreaterThan(2);
    expect(await told()).toEqual([
      expect.stringMatching(new RegExp(`^Step ${steps.indexOf(read) + 1} of ${steps.length}\\. .+, as things stood on \\d`))
    ]);
    // As a screen reader moves the page while it reads on.
    for (const step of steps.slice(8, 12)) {
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' }), step);
      await expect.poll(() => page.clock.runFor(100).then(() => stepRead(page))).toBe(step);
      await rest();
    }
    expect(await told()).toHaveLength(1);
    await page.locator('.bar').getByRole('link', { name: 'Next' }).click();
    await expect.poll(() => page.clock.runFor(100).then(() => stepRead(page))).toBe(steps[12]);
    await rest();
    expect(await told()).toHaveLength(2);
  }
);
