import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { serveSite } from '../../src/build/site';

/** What a reader on a slow phone waits for, in milliseconds; shifts without unit; main thread per 1,000 pixels read. */
export interface Paint {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly load: number;
  readonly scroll: number;
}

/** What each may be: times the floor's, or as it is. */
export const paintBudget: Record<keyof Paint, { readonly most: number; readonly of: 'floor' | 'page' }> = {
  fcp: { most: 1.15, of: 'floor' },
  lcp: { most: 1.25, of: 'floor' },
  tbt: { most: 200, of: 'page' },
  cls: { most: 0, of: 'page' },
  load: { most: 2, of: 'floor' },
  scroll: { most: 1.7, of: 'floor' }
};

interface Watched {
  lcp: number;
  cls: number;
  tbt: number;
}

/**
 * The built page beside a floor: the same words as plain HTML with the same styles inlined and no script; for the cost of scrolling, the same
 * page with its still pictures and no script. Runs alternate; the median of each counts.
 */
export async function paint(folder: string, launch: object, runs = 3): Promise<{ page: Paint; floor: Paint }> {
  const floorFolder = mkdtempSync(join(tmpdir(), 'floor-'));
  cpSync(join(folder, 'fonts'), join(floorFolder, 'fonts'), { recursive: true });
  const browser = await chromium.launch(launch);
  const [site, floor] = [await serveSite(folder, 0, '/', '127.0.0.1'), await serveSite(floorFolder, 0, '/', '127.0.0.1')];
  const found: Record<'page' | 'floor' | 'still', Paint[]> = { page: [], floor: [], still: [] };
  try {
    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.goto(site.url);
    const { words, style } = await reader.evaluate(() => {
      const tags: Record<string, string> = { H1: 'h1', H2: 'h2', H3: 'h3' };
      // Words of each block once: those of a list item that holds paragraphs are theirs.
      const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, summary)')].filter(
        (element) => !element.querySelector('p, li, dd')
      );
      return {
        words: blocks
          .map((element) => {
            const copy = document.createElement(tags[element.tagName] ?? 'p');
            copy.textContent = element.textContent.trim();
            return copy.outerHTML;
          })
          .join('\n'),
        style: document.querySelector('head style')?.textContent ?? ''
      };
    });
    await reader.close();
    writeFileSync(
      join(floorFolder, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><style>${style}</style><main>${words}</main></html>`
    );
    writeFileSync(
      join(floorFolder, 'still.html'),
      readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(/<script.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '')
    );
    cpSync(join(folder, 'pictures'), join(floorFolder, 'pictures'), { recursive: true });
    // The first run of each warms the machine and does not count.
    for (let run = -1; run < runs; run++) {
      for (const [name, url] of [
        ['page', site.url],
        ['floor', floor.url],
        ['still', `${floor.url}still.html`]
      ] as const) {
        const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
        const measured = await measure(await context.newPage(), url);
        if (run >= 0) found[name].push(measured);
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await Promise.all([site.close(), floor.close()]);
  }
  return { page: middle(found.page), floor: { ...middle(found.floor), scroll: middle(found.still).scroll } };
}

async function measure(page: Page, url: string): Promise<Paint> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Performance.enable');
  await page.addInitScript(() => {
    const watched = ((window as unknown as { watched: Watched }).watched = { lcp: 0, cls: 0, tbt: 0 });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (watched.lcp = startTime));
    watch('layout-shift', ({ value, hadRecentInput }) => (watched.cls += hadRecentInput ? 0 : (value ?? 0)));
    watch('longtask', ({ duration, startTime }) => (watched.tbt += startTime < 8000 ? Math.max(0, duration - 50) : 0));
  });
  const busy = async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const load = await busy();
  const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const { lcp, tbt } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  const read = 12_000;
  for (let at = 0; at <= read; at += 100)
    await page.evaluate((to) => new Promise((done) => (window.scrollTo(0, to), requestAnimationFrame(done))), at);
  const scroll = ((await busy()) - load) / (read / 1000);
  const { cls } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  return { fcp, lcp, tbt, cls, load, scroll };
}

function middle(all: readonly Paint[]): Paint {
  const of = (key: keyof Paint) => all.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return { fcp: of('fcp'), lcp: of('lcp'), tbt: of('tbt'), cls: of('cls'), load: of('load'), scroll: of('scroll') };
}
