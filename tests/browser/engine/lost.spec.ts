import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// The site as it is tested knows no address of its own, and lies some folders deep.
for (const lost of ['none', 'f/none/', 's/none/deeper/still', 'data/f/none.html'])
  test(`from “${lost}”, where there is no page, every link leads to one`, { tag: '@desktop' }, async ({ page, request, baseURL }) => {
    expect((await page.goto(lost))!.status()).toBe(404);
    const links = page.locator('a:not([href^="#"])');
    await expect(links.first()).toHaveAttribute('href', baseURL!);
    const to = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(to.length).toBeGreaterThan(20);
    for (const href of new Set(to)) {
      expect(href.startsWith(baseURL!), href).toBe(true);
      expect((await request.get(href)).status(), href).toBe(200);
    }
    await page.getByRole('link', { name: 'Search all names and facts' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

test('the page for a missing one is no page of search engines, and axe finds nothing on it', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('none');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
