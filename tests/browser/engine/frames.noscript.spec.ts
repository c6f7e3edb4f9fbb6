import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/embed';
/** The quiz has questions in the place of steps and pictures: what it must hold is in `lesson/quiz.spec.ts`. */
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'quiz' ? [entry.name] : []
);
const read = (id: string) => readFileSync(join(folder, id, 'index.html'), 'utf8');

test('there is a frame for each of the twelve sections and for each of the three views', () => {
  const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as { sections: { id: string }[] };
  expect(ids.sort()).toEqual([...sections.map(({ id }) => id), 'map', 'timeline', 'network'].sort());
});

test('a frame is drawn from its page alone; its scripts take at most 5 kB; its first view takes at most 60 kB, the map’s geometry apart', () => {
  for (const id of [...ids, 'quiz']) {
    const html = read(id);
    const files = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.(?:js|css|svg|woff2))"/g)].map((match) =>
      join(folder, id, match[1]!)
    );
    // Behind all that is drawn.
    expect(files, id).toEqual([...(id === 'quiz' ? [] : ['dist/frame.js']), 'dist/frame-type.css']);
    for (const file of files) expect(html.indexOf(basename(file)), id).toBeGreaterThan(html.indexOf('</main>'));
    const standing = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]!);
    const fetched = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
    expect(brotliCompressSync([...standing, ...fetched].join('')).length, id).toBeLessThanOrEqual(5000);
    const bytes = [html, ...files.map((file) => readFileSync(file))].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(bytes, id).toBeLessThanOrEqual(60_000);
  }
});

test('a frame asks for nothing that a sandbox refuses: no module, nothing shared across origins, no typeface', () => {
  for (const id of ids) {
    const html = read(id);
    expect(html, id).not.toMatch(/type="module"|crossorigin|as="font"|modulepreload/);
    expect(html.replace(/<style>.*?<\/style>/gs, ''), id).not.toMatch(/\d(vh|vw|svh|dvh)\b/);
    expect(html.match(/<link rel="stylesheet"/g), id).toHaveLength(1);
  }
});

test('a frame is sent every rule that anything in it needs, without script and with it', async ({ page, browser, baseURL }) => {
  // All rules of all frames.
  const all = readFileSync('dist/frame.css', 'utf8');
  const alive = await (await browser.newContext({ javaScriptEnabled: true, baseURL: baseURL! })).newPage();
  for (const shown of [page, alive])
    for (const id of ids) {
      await shown.goto(`embed/${id}/`);
      expect(await shown.evaluate(missingRules, all), id).toEqual([]);
    }
  await alive.context().close();
});

/** In the page: of the rules of a sheet, those that hold for something in it and say what none of its own rules says of that. */
function missingRules(all: string): string[] {
  // Whatever an element may become by a pointer or the keyboard, and the parts of it that no selector finds.
  const state = '::?(?:hover|focus-visible|focus|before|after|first-letter|-webkit-details-marker)\\b';
  const bare = (selector: string) =>
    selector.replaceAll(new RegExp(`(?<=^|[\\s,(])${state}`, 'g'), '*').replaceAll(new RegExp(state, 'g'), '');
  const rulesIn = (sheet: CSSStyleSheet | CSSGroupingRule): { selector: string; says: string }[] =>
    [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) return rulesIn(rule);
      if (!(rule instanceof CSSStyleRule)) return [];
      const says = [...rule.style].filter((name) => !name.startsWith('--')).map((name) => `${name}: ${rule.style.getPropertyValue(name)}`);
      return says.length === 0 ? [] : [{ selector: bare(rule.selectorText), says: says.join('; ') }];
    });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(all);
  const own = new Map<string, string[]>();
  for (const { selector, says } of [...document.styleSheets].flatMap(rulesIn)) own.set(says, [...(own.get(says) ?? []), selector]);
  return rulesIn(sheet).flatMap(({ selector, says }) =>
    [...document.querySelectorAll(selector)].some((element) => !own.get(says)?.some((its) => element.matches(its))) ? [selector] : []
  );
}

test('without script a frame is whole: every step with its words, its picture and its notes, the credit, the day and the way to the full page', async ({
  page
}) => {
  for (const id of ids) {
    await page.goto(`embed/${id}/`);
    const panels = page.locator('.panel');
    const count = await panels.count();
    for (let at = 0; at < count; at += 1) {
      await expect(panels.nth(at).locator('.words')).toBeVisible();
      await expect(panels.nth(at).locator('.drawn')).toBeVisible();
    }
    const noted = page.locator('.notes').first();
    if ((await noted.count()) > 0) {
      await noted.locator('summary').click();
      await expect(noted.getByRole('note').first()).toBeVisible();
    }
    await expect(page.locator('.credit')).toContainText('As of 24 Nov 2026');
    await expect(page.getByRole('button')).toHaveCount(0);
    const link = page.locator('#full');
    const answer = await page.request.get(await link.evaluate((each) => (each as HTMLAnchorElement).href));
    expect(answer.status()).toBe(200);
  }
});
