import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('what is not laid out yet is given nearly the height that it has, so that bar and place stay where they are', async ({ page }) => {
  await page.goto('', { waitUntil: 'networkidle' });
  const far = await page.evaluate(() => {
    const kept = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => getComputedStyle(element).contentVisibility === 'auto'
    );
    const height = (element: Element) => element.getBoundingClientRect().height;
    // What is kept within another is given a height once that other is laid out.
    const within = (element: Element) => kept.some((other) => other !== element && other.contains(element));
    const given = new Map<Element, number>();
    for (const each of [kept.filter((element) => !within(element)), kept.filter(within)]) {
      for (const element of each) given.set(element, height(element));
      for (const element of each) element.style.contentVisibility = 'visible';
    }
    return kept.map((element) => ({
      name: `${element.tagName} ${element.id} ${element.className}`,
      given: given.get(element)!,
      has: height(element)
    }));
  });
  expect(far.length).toBeGreaterThan(10);
  const wrong = far.filter(({ given, has }) => Math.abs(given - has) > has / 4);
  expect(wrong).toEqual([]);
});

test('the bar at the side of a window has its room before the words that need it have come', { tag: '@desktop' }, async ({ page }) => {
  const html = readFileSync('dist/index.html', 'utf8');
  const cover = html.slice(0, html.indexOf('<div class="story">'));
  await page.route('**', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: cover }) : route.continue()
  );
  await page.goto('');
  await expect(page.locator('.story')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('scroll');
});
