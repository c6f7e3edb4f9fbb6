import { expect, test, type Page } from '@playwright/test';
import { encoded, hostileAddresses, hostileValues } from '../../fuzz/addresses';

/** What broke, on any page that is opened from now on: an exception, a line of the console, a window that a script opened. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${page.url().slice(0, 200)}: ${message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url().slice(0, 200)}: ${message.text()}`));
  page.on('dialog', (dialog) => void (faults.push(`${page.url().slice(0, 200)} asks ${dialog.message()}`), dialog.dismiss()));
  return faults;
}

/** Markup that came in with the address: our pages have none of these. */
const injected = (page: Page) =>
  page.evaluate(() => {
    const markup = document.querySelectorAll('img[src="x"], svg[onload], [onerror], [href^="javascript:" i], [href^="data:text" i]');
    return markup.length + [...document.scripts].filter(({ textContent }) => textContent.includes('alert(')).length;
  });

async function stands(page: Page, address: string): Promise<void> {
  // Else what differs after the hash alone would not be loaded.
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator(':is(h1, h2):visible').first(), address.slice(0, 200)).toBeVisible();
  expect(await injected(page), address.slice(0, 200)).toBe(0);
}

/** Every kind of value at another place, as far as a server takes so long an address. */
const some = hostileAddresses.filter((address) => address.length < 6000 || address.startsWith('#')).filter((_, at) => at % 16 === 3);

test.describe('@desktop', () => {
  test('40 hostile addresses each open the story, alive, without an exception and without markup of theirs', async ({ page }) => {
    const faults = watch(page);
    expect(some.length).toBeGreaterThanOrEqual(40);
    for (const address of some) {
      await stands(page, `./${address}`);
      await expect(page.locator('html'), address.slice(0, 200)).toHaveAttribute('data-live', 'on');
    }
    expect(faults).toEqual([]);
  });

  test('so do search, frames, quiz and slides open whatever is asked of them', async ({ page }) => {
    const faults = watch(page);
    const values = Object.values(hostileValues).flatMap((kind) => kind.filter((value) => value.length < 2000).slice(0, 2));
    for (const value of values) {
      const said = encoded(value);
      await stands(page, `search/?q=${said}`);
      await stands(
        page,
        `embed/network/?theme=${said}&level=${said}&lang=${said}&step=${said}&from=${said}&to=${said}&origin=${said}#?secret=${said}`
      );
      await expect(page.locator('.panel:visible')).toHaveCount(1);
      await stands(page, `embed/quiz/?theme=${said}`);
      await stands(page, `lesson/slides/?level=${said}&notes=${said}#${said}`);
    }
    expect(faults).toEqual([]);
  });
});
