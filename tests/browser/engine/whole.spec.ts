import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openStory, settle, watch } from '../story-page';

declare global {
  interface Window {
    served?: { nodes: Node[]; texts: (string | null)[] };
  }
}

test('the served page is brought alive without a mismatch: every element and every text that was sent is still there', async ({ page }) => {
  const { faults } = watch(page);
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive' || window.served) return;
      const nodes: Node[] = [];
      for (const root of document.querySelectorAll('#bar, #stage, main'))
        for (const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT); walk.nextNode();)
          nodes.push(walk.currentNode);
      window.served = { nodes, texts: nodes.map((node) => (node.nodeType === 3 ? node.nodeValue : null)) };
    });
  });
  await openStory(page);
  await settle(page);
  const lost = await page.evaluate(() => {
    const { nodes, texts } = window.served!;
    const shown = (node: Node) => (node.nodeType === 3 ? `text “${node.nodeValue}”` : (node as Element).outerHTML.slice(0, 90));
    // The timeline is drawn anew for the window's real width: its coordinates change, its words do not.
    const words = (node: Node, at: number) =>
      node.nodeType !== 3 || node.nodeValue === texts[at] || node.parentElement?.closest('.timeline');
    // Which years are named depends on the room that there is.
    const isYear = (node: Node) => (node.nodeType === 3 ? node.parentElement : (node as Element))?.classList.contains('tick');
    const gone = nodes.filter(
      (node) =>
        !node.isConnected &&
        node.nodeValue?.trim() !== '' &&
        !(node as Element).closest?.('.timeline') &&
        !node.parentElement?.closest('.timeline') &&
        !isYear(node)
    );
    return [
      ...gone.map((node) => `lost ${shown(node)}`),
      ...nodes.filter((node, at) => node.isConnected && !words(node, at)).map((node) => `changed ${shown(node)}`)
    ];
  });
  expect(lost).toEqual([]);
  expect(faults).toEqual([]);
});

test('nothing shifts while the page comes alive and is read to the end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) state.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openStory(page);
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let at = 0; at < height; at += 500) {
    await page.evaluate((to) => window.scrollTo(0, to), at);
    await settle(page);
  }
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.002);
});

test('axe finds nothing in the cover, the text and the matter after it', async ({ page }) => {
  await openStory(page);
  await settle(page);
  expect(
    await violations(
      new AxeBuilder({ page }).include('#bar').include('.cover').include('#announced').include('#reading-it').include('.foot')
    )
  ).toEqual([]);
});

const windows = { pictures: '', tables: '&as=table&between=china~russia', 'a card': '&pick=actor:taliban' };
for (const [what, query] of Object.entries(windows)) {
  test(`axe finds nothing in the full window with ${what}`, { tag: what === 'pictures' ? [] : '@desktop' }, async ({ page }) => {
    await openStory(page, `?explore=on${query}#format-muttaqi`);
    await expect(page.locator('dialog.explore .time-slider')).toBeVisible();
    await settle(page);
    expect(await violations(new AxeBuilder({ page }).include('dialog.explore'))).toEqual([]);
  });
}

test('paper has the table that is being read, and no control', async ({ page }) => {
  await openStory(page, '?as=table&lens=network#format-muttaqi');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.on-table [data-row="r05"]')).toBeVisible();
  await expect(page.locator('.on-table .filter').first()).toBeHidden();
  await expect(page.locator('.stage-head')).toBeHidden();
  await expect(page.locator('.to-explore').last()).toBeHidden();
});

test('paper has the page that is made for it, and where that does not come the still pictures, as has the page whose script has not come', async ({
  page
}) => {
  await openStory(page);
  const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await print();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#paper .still').count()).toBeGreaterThan(40);
  await expect(page.locator('#paper .still').first()).toBeVisible();
  await expect(page.locator('#top')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#paper')).toHaveCount(0);
  await expect(page.locator('.page-picture')).toHaveCount(0);
  await page.route('**/print/', (route) => route.abort());
  await print();
  const stills = await page.locator('.page-picture').count();
  expect(stills).toBeGreaterThan(15);
  await expect(page.locator('.page-picture').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('.page-picture')).toHaveCount(stills);
  await expect(page.locator('.page-picture').first()).toBeVisible();
});

for (const address of ['#neighbours-recent', '?pick=e22#format-lavrov']) {
  test(`axe finds nothing on the stage at ${address}`, async ({ page }) => {
    await openStory(page, address);
    await settle(page);
    expect(await violations(new AxeBuilder({ page }).include('#stage').include('#bar'))).toEqual([]);
  });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 4)
        .join(' | ')}`
  );
}

test('nothing is wider than the window, down to 320 pixels, and nothing on the stage is cut off at its side', async ({
  page,
  viewport
}) => {
  for (const width of [viewport!.width, 360, 320]) {
    await page.setViewportSize({ width, height: viewport!.height });
    await openStory(page, '#format-muttaqi');
    // Not the window's own width: a phone shows more of a page that is too wide.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const part of await page.locator('.stage-head button, .stage-head time, .legend li').all()) {
      const box = await part.boundingBox();
      if (box) expect(box.x + box.width, await part.innerText()).toBeLessThanOrEqual(width);
    }
  }
});

test('with reduced motion nothing flies or fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page, '#neighbours-kyrgyzstan');
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('PageDown');
    const longest = await page.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)))
    );
    expect(longest).toBeLessThanOrEqual(10);
  }
});
