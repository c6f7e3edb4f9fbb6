import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { slideIds as ids, slidesPath as path } from './slides';
import { watch } from '../story-page';

const shown = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.slide')].filter((slide) => slide.getClientRects().length > 0).map(({ id }) => id)); // prettier-ignore
const current = (page: Page) => page.evaluate(() => location.hash.slice(1));

test(
  'Page Down leads from the first slide to the last, Page Up back, and so do the other keys of clickers; the address keeps the place',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(path);
    const before = await page.evaluate(() => history.length);
    // Which slides are shown, one after the other.
    await page.evaluate(() => {
      const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
      new MutationObserver((changes) => {
        for (const { target } of changes) if ((target as HTMLElement).hasAttribute('data-current')) seen.push((target as HTMLElement).id);
      }).observe(document.querySelector('.deck')!, { subtree: true, attributeFilter: ['data-current'] });
    });
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
    for (const _ of ids) await page.keyboard.press('PageDown');
    expect(await seen()).toEqual(ids.slice(1));
    expect(await current(page)).toBe('close');
    for (const _ of ids) await page.keyboard.press('PageUp');
    expect(await seen()).toEqual(ids.slice(0, -1).reverse());
    expect(await shown(page)).toEqual(['cover']);
    for (const [key, to] of [
      ['ArrowRight', ids[1]],
      ['ArrowDown', ids[2]],
      ['Space', ids[3]],
      ['ArrowLeft', ids[2]],
      ['ArrowUp', ids[1]],
      ['End', 'close'],
      ['Home', 'cover']
    ] as const) {
      await page.keyboard.press(key);
      expect(await current(page), key).toBe(to);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    // The browser is told of an address a moment after the page.
    await expect(page).toHaveURL(new RegExp(`#${ids[2]!}$`));
    await page.reload();
    expect(await shown(page)).toEqual([ids[2]]);
    await expect(page.locator('.deck-place')).toContainText(`3 of ${ids.length}`);
  }
);

test(
  'keys do nothing with another key, in a field and, on a button, what the button does; single characters can be turned off',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(`${path}#${ids[2]}`);
    for (const keys of ['Control+ArrowRight', 'Alt+ArrowRight', 'Shift+PageDown', 'Meta+b', 'Control+f']) await page.keyboard.press(keys);
    expect(await shown(page)).toEqual([ids[2]]);
    await expect(page.locator('html')).not.toHaveAttribute('data-blank');
    await page.locator('[data-does="previous"]').focus();
    await page.keyboard.press('Space');
    expect(await shown(page)).toEqual([ids[1]]);
    await page.evaluate(() => document.querySelector('.deck-tools')!.append(document.createElement('input')));
    await page.locator('.deck-tools input').focus();
    for (const key of ['PageDown', 'b', '.', 'End']) await page.keyboard.press(key);
    expect(await shown(page)).toEqual([ids[1]]);
    await page.goto('about:blank');
    await page.goto(`${path}?keys=off#${ids[2]}`);
    await page.keyboard.press('b');
    await page.keyboard.press('.');
    await expect(page.locator('html')).not.toHaveAttribute('data-blank');
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([ids[3]]);
  }
);

test(
  'the screen goes dark and light again, without losing its place; Escape leaves to the list of all slides',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(`${path}#${ids[4]}`);
    const face = page.locator(`#${ids[4]} .slide-face`);
    await page.keyboard.press('.');
    await expect(face).toBeHidden();
    await expect(page.locator('#deck-spoken')).toContainText('dark');
    await page.keyboard.press('b');
    await expect(face).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([ids[5]]);
    await expect(page.locator(`#${ids[5]} .slide-face`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#all$/);
    expect(await shown(page)).toEqual(ids);
    await expect(page.getByRole('button', { name: 'Show the slides' })).toBeFocused();
    // Keys are the page's own there; a link shows from its slide on.
    await page.keyboard.press('b');
    await expect(page.locator('html')).not.toHaveAttribute('data-blank');
    await page.locator(`#${ids[7]} [data-does="here"]`).click();
    expect(await shown(page)).toEqual([ids[7]]);
    expect(faults).toEqual([]);
  }
);

test('plain words are switched to, and stay in the address', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${path}#announced-words`);
  const words = page.locator('#announced-words .slide-words');
  await expect(words).toHaveText(/^\s*“At the highest level”/, { useInnerText: true });
  await page.getByRole('button', { name: 'Plain words' }).click();
  await expect(words).toHaveText(/^\s*The Taliban rule Afghanistan/, { useInnerText: true });
  await expect(page).toHaveURL(/slides\/\?level=plain#announced-words$/);
  await page.reload();
  await expect(words).toHaveText(/^\s*The Taliban rule Afghanistan/, { useInnerText: true });
  await page.getByRole('button', { name: 'Full words' }).click();
  await expect(page).toHaveURL(/slides\/#announced-words$/);
});

test('the notes open in a second window, which goes along and leads', { tag: '@desktop' }, async ({ page, context }) => {
  const { faults } = watch(page);
  await page.goto(`${path}#the-list-why`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Notes' }).click();
  const notes = await opened;
  const beside = watch(notes);
  await expect(notes.locator('#the-list-why .slide-noted')).toBeVisible();
  await expect(notes.locator('#the-list-why .slide-noted')).toContainText('What the words rest on');
  await expect(notes.locator('#the-list-russia .slide-face')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.locator('#the-list-russia .slide-noted')).toBeVisible();
  await notes.locator('[data-does="next"]').click();
  await expect(page.locator('#the-list-neighbours .slide-face')).toBeVisible();
  await notes.keyboard.press('b');
  await expect(page.locator('#the-list-neighbours .slide-face')).toBeHidden();
  await expect(notes.locator('#the-list-neighbours .slide-noted')).toBeVisible();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Plain words' }).click();
  await expect(notes.locator('html')).toHaveAttribute('data-level', 'plain');
  // Either may be loaded again.
  await page.reload();
  await page.keyboard.press('PageDown');
  await expect(notes.locator('#the-list-others .slide-noted')).toBeVisible();
  await notes.reload();
  await expect(notes.locator('#the-list-others .slide-noted')).toBeVisible();
  await expect(notes.locator('.deck-said')).toBeHidden();
  // Another show in the same browser does not join in.
  const other = await context.newPage();
  await other.goto(`${path}#cover`);
  await other.keyboard.press('PageDown');
  await other.keyboard.press('PageDown');
  await expect(page.locator('#the-list-others .slide-face')).toBeVisible();
  await expect(notes.locator('#the-list-others .slide-noted')).toBeVisible();
  expect([...faults, ...beside.faults]).toEqual([]);
});

test('what a window was told arrives a second time without effect, however late', { tag: '@desktop' }, async ({ page, context }) => {
  await page.goto(`${path}#the-list-why`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Notes' }).click();
  const notes = await opened;
  await expect(notes.locator('#the-list-why .slide-noted')).toBeVisible();
  await page.evaluate(() => {
    window.addEventListener('message', ({ data }) => ((window as unknown as { told: unknown }).told = data));
  });
  await notes.keyboard.press('b');
  const face = page.locator('#the-list-why .slide-face');
  await expect(face).toBeHidden();
  await page.waitForFunction(() => 'told' in window);
  await page.keyboard.press('b');
  await expect(face).toBeVisible();
  await page.evaluate(() => {
    const { told: data } = window as unknown as { told: unknown };
    window.dispatchEvent(new MessageEvent('message', { data }));
  });
  await expect(face).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-blank');
});

test(
  'where pop-ups and storage are blocked and full screen is not allowed, all else goes on; the notes stand below the slide',
  { tag: '@desktop' },
  async ({ page }) => {
    const { faults } = watch(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.addInitScript(() => {
      window.open = () => null;
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      window.BroadcastChannel = class {
        constructor() {
          refuse();
        }
      } as unknown as typeof BroadcastChannel;
      Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    });
    await page.goto(`${path}#since-women`);
    await expect(page.locator('[data-does="whole"]')).toBeHidden();
    await page.getByRole('button', { name: 'Notes' }).click();
    await expect(page.getByText('The browser opens no second window here.')).toBeVisible();
    const noted = page.locator('#since-women .slide-noted');
    await expect(noted).toBeInViewport();
    await page.getByRole('button', { name: 'Notes' }).click();
    await expect(noted).toBeHidden();
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.locator('[data-does="next"]').click();
    await expect(page.locator('.slide[data-current] .slide-noted')).toBeInViewport();
    expect(faults).toEqual([]);
  }
);

test('a finger wipes to the next slide and back', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`${path}#${ids[3]}`);
  const wipe = (from: number, to: number) =>
    page.locator('.slide[data-current]').evaluate(
      (slide, [begin, end]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: slide, clientX: x, clientY: 300 });
        slide.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(begin!)], changedTouches: [touch(begin!)], bubbles: true }));
        slide.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(end!)], bubbles: true }));
      },
      [from, to]
    );
  await wipe(300, 100);
  expect(await shown(page)).toEqual([ids[4]]);
  await wipe(100, 300);
  expect(await shown(page)).toEqual([ids[3]]);
  await wipe(200, 210);
  expect(await shown(page)).toEqual([ids[3]]);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(390);
});

test('slides, list and notes have no faults that axe finds', { tag: '@desktop' }, async ({ page }) => {
  for (const address of ['?notes=x#since-women', '#all']) {
    await page.goto('about:blank');
    await page.goto(`${path}${address}`);
    // To axe all in a document without height is out of sight: it would not look at colours.
    await page.evaluate(() => (document.documentElement.style.minHeight = '100vh'));
    const found = new AxeBuilder({ page });
    for (const part of address === '#all' ? ['.deck-about', '#the-list-why', '#the-list'] : ['.slide[data-current]', '.deck-tools'])
      found.include(part);
    expect((await found.analyze()).violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]!.html}`)).toEqual([]);
  }
});

test(
  'only the picture that is shown and the next are fetched, and the page weighs no more than 90 kB',
  { tag: '@desktop' },
  async ({ page }) => {
    const pictures: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'image' && pictures.push(request.url().replace(/.*\//, ''))));
    const [response] = await Promise.all([page.waitForResponse(/slides\/$/), page.goto(`${path}#announced-words`)]);
    await page.waitForLoadState('networkidle');
    expect(pictures.sort()).toEqual(['announced-guest-beside.png', 'announced-words-beside.png']);
    expect((await response.request().sizes()).responseBodySize).toBeLessThan(90_000);
  }
);

test('the files for PowerPoint are offered with their sizes, and are there', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${path}#all`);
  const links = page.locator('.deck-files a');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
    expect(answer.headers()['content-type']).toContain('presentationml');
    const bytes = await answer.body();
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await link.textContent()).toContain(`${Math.round(bytes.length / 1e5) / 10}`.replace(/\.0$/, ''));
  }
});
