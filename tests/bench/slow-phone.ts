import { chromium, type Browser, type CDPSession, type Page } from 'playwright';

/** What a cold visit costs a slow phone until it rests; times in milliseconds. */
export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  /** What tasks after the first words take over 50 ms each, in all. */
  readonly tbt: number;
  readonly longest: number;
  /** All that the main thread works, in time of the processor: a busy machine adds little to it. */
  readonly work: number;
  /** The paths that were asked for, from the site’s root. */
  readonly asked: readonly string[];
}

/** What reading a page to its end costs a slow phone. */
export interface Reading {
  /** Milliseconds that the main thread works for 1,000 pixels. */
  readonly work: number;
  /** Milliseconds from a frame to the next, which 95 and 99 of 100 stay under. */
  readonly p95: number;
  readonly p99: number;
  /** How many tasks took more than 50 ms. */
  readonly long: number;
  /** Per cent of the frames in which something was not drawn yet. */
  readonly blank: number;
  /** How far the page moved by itself, from its first words to its end: the browser’s measure of layout shifts, without unit. */
  readonly cls: number;
  readonly asked: readonly string[];
}

/** What the page notes of itself. */
interface Watched {
  lcp: number;
  cls: number;
  tasks: { from: number; took: number }[];
  /** Milliseconds from each press or key to what it shows. */
  presses: number[];
  frames: number[];
  watching: boolean;
}

/** 1.6 Mbps down and 750 kbps up with 150 ms there and back, a processor four times as slow, and a window of 412 × 823. */
export async function onSlowPhone<T>(launch: object, use: (page: Page, devtools: CDPSession, browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.enable');
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await use(page, devtools, browser);
  } finally {
    await browser.close();
  }
}

/** One cold visit of the page at `url`; it is read to its end if `reads`. */
export const visit = (launch: object, url: string, reads: boolean): Promise<{ load: Load; reading?: Reading }> =>
  onSlowPhone(launch, async (page, devtools, browser) => {
    const asked = new Set<string>();
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      const { protocol, pathname } = new URL(request.url);
      if (protocol === 'http:') asked.add(pathname.slice(1) || 'index.html');
    });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load' });
    await atRest(page);
    const work = await workOf(devtools);
    const { lcp, tasks } = await page.evaluate(watched);
    const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
    const tbt = tasks.reduce((sum, { from, took }) => sum + (from + took > fcp ? took - 50 : 0), 0);
    const load = { fcp, lcp, tbt, longest: Math.max(0, ...tasks.map(({ took }) => took)), work, asked: [...asked] };
    return reads ? { load, reading: await read(page, devtools, browser, asked) } : { load };
  });

/** By the wheel, as the browser makes it, at 2,000 pixels a second. */
async function read(page: Page, devtools: CDPSession, browser: Browser, asked: ReadonlySet<string>): Promise<Reading> {
  const before = { work: await workOf(devtools), tasks: (await page.evaluate(watched)).tasks.length };
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline.frame'] });
  await page.evaluate(watchFrames);
  let at = 0;
  for (let moved = Infinity; moved >= 1;) {
    const left = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY);
    if (left < 2) break;
    await devtools.send('Input.synthesizeScrollGesture', {
      x: 206,
      y: 411,
      yDistance: -Math.min(left, 6000),
      speed: 2000,
      gestureSourceType: 'mouse',
      preventFling: true
    });
    const now = await page.evaluate(() => window.scrollY);
    [moved, at] = [now - at, now];
  }
  await page.waitForTimeout(500);
  const { frames, tasks, cls } = await page.evaluate(watched);
  const blank = blankIn(await browser.stopTracing());
  const ordered = frames.toSorted((a, b) => a - b);
  const under = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? NaN;
  return {
    work: ((await workOf(devtools)) - before.work) / (at / 1000),
    p95: under(0.95),
    p99: under(0.99),
    long: tasks.length - before.tasks,
    blank,
    cls,
    asked: [...asked]
  };
}

async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Nothing is asked for any more, and two seconds have gone by. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
}

type Entry = PerformanceEntry & { readonly value?: number; readonly hadRecentInput?: boolean; readonly interactionId?: number };

/** In the page, before all else. What it costs itself it costs every page alike. */
export function watch(): void {
  const own: Watched = { lcp: 0, cls: 0, tasks: [], presses: [], frames: [], watching: false };
  Object.assign(window, { watched: own });
  const each = (type: string, take: (entry: Entry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, durationThreshold: 16 } as object);
  each('largest-contentful-paint', ({ startTime }) => (own.lcp = startTime));
  each('layout-shift', ({ value, hadRecentInput }) => (own.cls += hadRecentInput ? 0 : (value ?? 0)));
  each('event', ({ interactionId, duration }) => interactionId && own.presses.push(duration));
  each('longtask', ({ startTime, duration }) => own.tasks.push({ from: startTime, took: duration }));
}
export const watched = (): Watched => {
  const own = (window as unknown as { watched: Watched }).watched;
  own.watching = false;
  return own;
};

function watchFrames(): void {
  const own = (window as unknown as { watched: Watched }).watched;
  own.watching = true;
  let last: number | undefined;
  const frame = (now: number) => {
    if (!own.watching) return;
    if (last !== undefined) own.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

interface FrameReport {
  readonly layer_tree_host_id: number;
  readonly frame_source: number;
  readonly frame_sequence: number;
  readonly has_missing_content?: boolean;
  readonly checkerboarded_needs_raster?: boolean;
  readonly checkerboarded_needs_record?: boolean;
}
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly args?: { readonly frame_reporter?: FrameReport; readonly chrome_frame_reporter?: FrameReport };
}

/** By what the compositor says of each frame of the page. @returns per cent */
function blankIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] };
  const turns = new Map<number, number>();
  for (const { name, pid } of traceEvents) if (name === 'BeginMainThreadFrame') turns.set(pid, (turns.get(pid) ?? 0) + 1);
  // Of all processes it is the page’s that begins most frames.
  const page = [...turns].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const frames = new Map<string, boolean>();
  for (const { name, pid, args } of traceEvents) {
    const report = args?.frame_reporter ?? args?.chrome_frame_reporter;
    if (name !== 'PipelineReporter' || pid !== page || !report) continue;
    const frame = `${report.layer_tree_host_id}:${report.frame_source}:${report.frame_sequence}`;
    const lacks = [report.has_missing_content, report.checkerboarded_needs_raster, report.checkerboarded_needs_record].includes(true);
    frames.set(frame, lacks || frames.get(frame) === true);
  }
  return frames.size ? (100 * [...frames.values()].filter(Boolean).length) / frames.size : NaN;
}
