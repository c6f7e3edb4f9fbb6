import { expect, test, type Page } from '@playwright/test';

/** Keeps the script of frames back. @returns what lets it come */
async function withoutScript(page: Page): Promise<() => void> {
  let come!: () => void;
  const comes = new Promise<void>((done) => (come = done));
  await page.route('**/frame.js', async (route) => {
    await comes;
    await route.continue();
  });
  return come;
}

const shown = (page: Page) => page.locator('.panel:visible');

test.describe('@desktop', () => {
  test('a frame shows its first step and its buttons before its script has come, and does then what has been pressed', async ({ page }) => {
    const come = await withoutScript(page);
    await page.goto('embed/announced/', { waitUntil: 'commit' });
    await expect(shown(page)).toHaveAttribute('id', 'announced-words');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(shown(page)).toHaveAttribute('id', 'announced-words');
    come();
    await expect(shown(page)).toHaveAttribute('id', 'announced-guest');
    await expect(page.locator('.stepper p')).toHaveText('Step 2 of 4');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(shown(page)).toHaveAttribute('id', 'announced-not-done');
  });

  for (const asked of ['step=announced-not-done', 'from=3', 'level=plain'])
    test(`a frame that is asked for ?${asked} shows nothing else before that`, async ({ page }) => {
      const come = await withoutScript(page);
      await page.goto(`embed/announced/?${asked}`, { waitUntil: 'commit' });
      await expect(page.locator('html[data-stepper="asked"]')).toHaveCount(1);
      await expect(page.locator('.panel')).toHaveCount(4);
      await expect(shown(page)).toHaveCount(0);
      come();
      await expect(shown(page)).toHaveCount(1);
      await expect(page.locator('html[data-stepper="on"]')).toHaveCount(1);
    });

  test('a frame that is asked for a step shows its first after two seconds if its script has not come', async ({ page }) => {
    const come = await withoutScript(page);
    await page.goto('embed/announced/?step=3', { waitUntil: 'commit' });
    await expect(page.locator('.panel')).toHaveCount(4);
    await expect(shown(page)).toHaveCount(0);
    const waits = await page.evaluate(() =>
      document.getAnimations().map((each) => {
        const { endTime } = each.effect!.getComputedTiming();
        each.finish();
        return endTime;
      })
    );
    expect(waits).toEqual([2000]);
    await expect(shown(page)).toHaveAttribute('id', 'announced-words');
    come();
    await expect(shown(page)).toHaveAttribute('id', 'announced-not-done');
  });

  const steps = (page: Page) => page.locator('.panel .words:visible');

  test('where the script of a frame does not come all its steps stand one below the other, without buttons', async ({ page }) => {
    await page.route('**/frame.js', (route) => route.abort());
    for (const asked of ['', '?step=3']) {
      await page.goto(`embed/announced/${asked}`);
      await expect(steps(page)).toHaveCount(4);
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    }
  });

  test('where the script of a frame cannot go on all its steps stand one below the other', async ({ page }) => {
    await page.addInitScript(() => {
      JSON.parse = () => {
        throw new Error('it cannot go on');
      };
    });
    await page.goto('embed/announced/');
    await expect(steps(page)).toHaveCount(4);
  });
});
