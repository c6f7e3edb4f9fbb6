import { expect, test, type Page } from '@playwright/test';
import { filesOf, readAt, standing, told } from '../faulty-files';
import { openStory, settle, stepIds, stepRead, watch } from '../story-page';

test.describe('@desktop', () => {
  test('an exception while the stage is drawn leaves no false picture: the stage goes, the words stay where they are, and the stills stand there', async ({
    page
  }) => {
    await openStory(page, '#neighbours-why');
    await readAt(page, 'threat-claim');
    await settle(page);
    await page.evaluate(() => {
      Object.defineProperty(Date.prototype, 'getUTCMonth', {
        get: () => {
          throw new Error('a view failed');
        }
      });
      document.getElementById('threat-crocus')!.scrollIntoView({ behavior: 'instant' });
    });
    await expect(page.locator('html')).toHaveAttribute('data-still', '');
    expect(await standing(page)).toBe('still');
    await expect(page.locator('#threat-crocus')).toBeInViewport();
  });

  test('“Try again” loads the page anew at the step that is read, and it comes alive when nothing is wrong any more', async ({ page }) => {
    const file = `**/${filesOf('alive.js')[0]!}`;
    await page.route(file, (route) => route.abort());
    await page.goto('#neighbours-why');
    expect(await standing(page)).toBe('still');
    await page.evaluate(() => document.getElementById('threat-claim')!.scrollIntoView({ behavior: 'instant' }));
    await page.unroute(file);
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-live', 'on', { timeout: 20_000 });
    expect(await stepRead(page)).toBe('threat-claim');
    await told(page);
  });

  test('“Try again” at the map and in Explore leads to both once their files are there, and without a network the page stays', async ({
    page,
    context
  }) => {
    const [map, explore] = ['LiveMap.js', 'Explore.js'].map((name) => filesOf(name).map((file) => `**/${file}`)) as [string[], string[]];
    for (const file of [...map, ...explore]) await page.route(file, (route) => route.abort());
    await openStory(page, '#neighbours-why');
    const again = page.locator('.map .failed').getByRole('button', { name: 'Try again' });
    await context.setOffline(true);
    await again.click();
    await expect(again).toBeVisible();
    await told(page);
    await context.setOffline(false);
    for (const file of map) await page.unroute(file);
    await again.click();
    await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
    await page.locator('#stage .to-explore').click();
    await expect(page.locator('dialog.explore')).toContainText('could not be loaded');
    for (const file of explore) await page.unroute(file);
    await page.locator('dialog.explore').getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('dialog.explore .time-slider')).toBeVisible();
    expect(await stepRead(page)).toBe('neighbours-why');
  });

  test('once the page has come to rest, losing the network takes neither the map nor a card away, and what is missing says so', async ({
    page,
    context
  }) => {
    await openStory(page);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() =>
      ['leaflet-src', 'leaflet-', 'region-', 'evidence-', 'CardPlace-'].every((name) =>
        performance.getEntriesByType('resource').some((each) => each.name.includes(`/assets/${name}`))
      )
    );
    await context.setOffline(true);
    await readAt(page, 'neighbours-why');
    await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
    await page.locator('#neighbours-why [data-pick]').first().click();
    await expect(page.locator('.card .source').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('#stage .to-explore').click();
    await expect(page.locator('dialog.explore')).toContainText('could not be loaded');
    await page.locator('dialog.explore button').last().click();
    await told(page);
  });

  for (const when of ['before the page comes alive', 'while it is read'] as const)
    test(`words that a translator has put in the place of all texts, ${when}, change with the step`, async ({ page }) => {
      await page.goto('');
      if (when === 'before the page comes alive') await translate(page);
      await page.locator('#bar').dispatchEvent('pointermove');
      await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/translated-')));
      await settle(page);
      if (when === 'while it is read') await translate(page);
      const ids = await stepIds(page);
      for (const [at, step] of ids.entries()) {
        if (at % 5 !== 0) continue;
        await readAt(page, step);
        await told(page);
        await expect(page.locator('.menu .place')).toHaveText(/^\s*\d+ \/ \d+\s*$/);
        const section = await page.locator(`section:has(#${step}) .kicker`).textContent();
        expect((await page.locator('.menu .place').textContent())!.trim().split(' ')[0]).toBe(section!.trim().split(' ')[0]);
        // The translator goes on with what is new.
        await translate(page);
      }
      await readAt(page, ids.at(-1)!);
      await told(page);
      await page
        .locator(`#${ids.at(-1)!} [data-pick]`)
        .first()
        .click();
      await expect(page.locator('.card h2')).not.toBeEmpty();
    });

  test('a fling through the story changes the address a few times at most, and a browser that refuses to change it changes nothing else', async ({
    page
  }) => {
    const { faults } = watch(page);
    await page.addInitScript(() => {
      const counted = { changes: 0, refuse: false };
      Object.assign(window, { counted });
      for (const name of ['replaceState', 'pushState'] as const) {
        const own = history[name].bind(history);
        history[name] = (...rest) => {
          counted.changes++;
          if (counted.refuse) throw new DOMException('too many', 'SecurityError');
          own(...rest);
        };
      }
    });
    await openStory(page);
    const ids = await stepIds(page);
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 120) {
        window.scrollTo({ top: y, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await settle(page);
    await expect.poll(() => page.url()).toContain(`#${await stepRead(page)}`);
    const changes = () => page.evaluate(() => (window as unknown as { counted: { changes: number } }).counted.changes);
    expect(await changes()).toBeLessThanOrEqual(4);
    await page.evaluate(() => ((window as unknown as { counted: { refuse: boolean } }).counted.refuse = true));
    await readAt(page, ids[7]!);
    await told(page);
    await page.locator(`#${ids[7]!} [data-pick]`).first().click();
    await expect(page.locator('.card h2')).toBeVisible();
    expect(faults).toEqual([]);
  });
});

/** What a translator does to a page: each text that anybody sees goes, and stands in two elements instead. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && !text.parentElement!.closest('font, svg, script, style, noscript, [translate="no"]')) texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}
