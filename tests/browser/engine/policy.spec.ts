import { expect, test, type Page } from '@playwright/test';
import { headersFor, ruledIn } from '../../../src/build/hosts';
import { serveSite, type Served } from '../../../src/build/site';
import { readAt } from '../faulty-files';
import { openStory, stepIds } from '../story-page';

let site: Served;
test.beforeAll(async () => {
  const ruled = ruledIn('dist');
  site = await serveSite('dist', 0, '/', 'localhost', (path) => headersFor(path, ruled));
});
test.afterAll(() => site.close());

/** What the browser says that a policy forbids, from the beginning of each page on. */
async function watchPolicy(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('toldOfPolicy', (line: string) => void found.push(line));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { toldOfPolicy: (line: string) => void }).toldOfPolicy(
        `${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`
      )
    )
  );
  return found;
}

test.describe('@desktop', () => {
  test('served as hosts are told to, the story, its map, cards, Explore, search, frames and paper break no rule of their policy', async ({
    page
  }) => {
    const found = await watchPolicy(page);
    await openStory(page, site.url);
    for (const [at, step] of (await stepIds(page)).entries()) if (at % 4 === 0) await readAt(page, step);
    await readAt(page, 'neighbours-recent');
    await expect(page.locator('.map')).toHaveAttribute('data-ready', 'true');
    await page.locator('#neighbours-recent [data-pick]').first().click();
    await expect(page.locator('.card .source').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('#neighbours [data-frame]').click();
    await expect(page.locator('dialog iframe').contentFrame().locator('.panel').first()).toBeAttached();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Kazakhstan');
    await expect(page.locator('.search-dialog a').first()).toBeVisible();
    await page.locator('.search-dialog .close').click();
    await page.locator('#stage .to-explore').click();
    await expect(page.locator('dialog.explore .map[data-ready="true"]')).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#paper')).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.evaluate(() => (window as unknown as { standStill: () => void }).standStill());
    await expect(page.locator('section .page-picture').first()).toBeVisible();
    expect(found).toEqual([]);
  });

  test('so do the pages beside it, the frames, and the page for a missing one; an address without its last slash leads on', async ({
    page,
    request
  }) => {
    const found = await watchPolicy(page);
    for (const path of [
      's/neighbours/',
      'f/c22/',
      'fig/the-bill-map/',
      'corrections/',
      'embed/',
      'embed/neighbours/',
      'embed/quiz/',
      'lesson/quiz/',
      'data/',
      'print/',
      'none'
    ]) {
      await page.goto(`${site.url}${path}`);
      await expect(page.locator('h1, h2, .panel').first()).toBeVisible();
    }
    await page.goto(`${site.url}search/?q=Kazakhstan`);
    await expect(page.locator('#search a').first()).toBeVisible();
    await page.goto(`${site.url}explore/?moment=2024-01-01`);
    await expect(page.locator('dialog.explore')).toBeVisible();
    expect(found).toEqual([]);

    // A host that shows a folder’s page without leading to the folder.
    const whole = await (await request.get(`${site.url}s/neighbours/`)).text();
    await page.route('**/s/neighbours?n=1', (route) => route.fulfill({ contentType: 'text/html', body: whole }));
    await page.goto(`${site.url}s/neighbours?n=1#evidence`);
    await expect(page).toHaveURL(`${site.url}s/neighbours/?n=1#evidence`);
  });

  test('markup that is written into the page by a text, and a script from elsewhere, are refused', async ({ page }) => {
    const found = await watchPolicy(page);
    await page.goto(site.url);
    const refused = await page.evaluate(() => {
      const tries = [
        () => (document.body.innerHTML = '<p>x'),
        () => document.body.setAttribute('onclick', 'alert(1)'),
        () => (document.head.appendChild(document.createElement('script')).src = 'https://example.org/x.js'),
        () => new DOMParser().parseFromString('<p>x', 'text/html')
      ];
      return tries.map((each) => {
        try {
          each();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(refused.filter(Boolean).length).toBeGreaterThanOrEqual(3);
    await expect.poll(() => found.length).toBeGreaterThanOrEqual(3);
  });
});
