import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { budget, budgetInAll, firstView, liveBudget, livePage } from '../../bench/bytes';
import { openStory, settle, stepIds } from '../story-page';

test('what the story asks for before anybody does anything keeps to its budget of bytes', { tag: '@desktop' }, () => {
  const view = firstView('dist');
  for (const [kind, bytes] of Object.entries(view)) expect(bytes, kind).toBeLessThanOrEqual(budget[kind as keyof typeof budget]);
  expect(Object.values(view).reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(budgetInAll);
});

test('the pictures of a page beside the story come alive within their budget of bytes', { tag: '@desktop' }, () => {
  for (const path of ['s/the-bill', 'f/c22']) {
    const { before, alive } = livePage('dist', path);
    expect(before, path).toBeLessThanOrEqual(liveBudget.before);
    expect(alive, path).toBeGreaterThan(before);
    expect(alive, path).toBeLessThanOrEqual(liveBudget.alive);
  }
});

test('the page runs no more than its first few lines until somebody is there, and comes alive with the first sign', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()!));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(await page.locator('html').getAttribute('data-live')).toBeNull();
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1400);
  expect(asked.filter((name) => /^(region|LiveMap|leaflet|evidence|Explore|Card)/.test(name))).toEqual([]);
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
});

test(
  'what a browser compiles before somebody is there is all that the story comes alive with, and what it runs is little',
  { tag: '@desktop' },
  () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const files = (link: RegExp) => [...html.matchAll(link)].map((match) => match[1]!);
    const ahead = files(/<link rel="modulepreload"[^>]* href="([^"]+)"/g);
    expect(ahead.some((file) => file.includes('/alive-'))).toBe(true);
    for (const file of ahead) expect(readFileSync(`dist/${file}`, 'utf8').split('\n')[0], file).toBe('//# allFunctionsCalledOnLoad');
    const [first] = files(/<script type="module"[^>]* src="([^"]+)"/g);
    const imported = [...readFileSync(`dist/${first}`, 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map((match) => `assets/${match[1]}`);
    expect(imported).toHaveLength(1);
    const run = [first, ...imported].reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
    expect(run).toBeLessThanOrEqual(5000);
  }
);

test('nothing among the words is cut off or stacked by itself: each would be one layer more in every frame of scrolling', async ({
  page
}) => {
  await openStory(page);
  await expect(page.locator('.to-picture').first()).toBeAttached();
  const layers = await page.locator('.section :not(svg *)').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { clipPath, zIndex, opacity, transform, filter } = getComputedStyle(each);
        return clipPath !== 'none' || zIndex !== 'auto' || opacity !== '1' || transform !== 'none' || filter !== 'none';
      })
      .map((each) => `${each.tagName}.${each.className}`)
  );
  expect(layers).toEqual([]);
});

test('a step changes some dozens of nodes and attributes, not the whole stage', { tag: '@phone' }, async ({ page }) => {
  await openStory(page);
  // Every fifth: in each section, and of each view, there is one.
  const steps = (await stepIds(page)).filter((_, at) => at % 5 === 0);
  const changes: number[] = [];
  for (const step of steps) {
    await page.evaluate(() => {
      const counted = { changes: 0 };
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes, type } of records)
          counted.changes += type === 'childList' ? addedNodes.length + removedNodes.length : 1;
      }).observe(document.querySelector('.scene')!, { subtree: true, attributes: true, childList: true, characterData: true });
      Object.assign(window, { counted });
    });
    await page.evaluate((id) => (location.hash = id), step);
    await settle(page);
    changes.push(await page.evaluate(() => (window as unknown as { counted: { changes: number } }).counted.changes));
  }
  const sorted = [...changes].sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
});
