import { chromium } from 'playwright';
import { ensureBrowser, launchOptions } from './tests/machine/browser.mjs';
const b = await chromium.launch(launchOptions(await ensureBrowser()));
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
await p.goto('http://127.0.0.1:4196/');
await p.waitForSelector('html[data-live=on]');
await p.waitForTimeout(3000);
const cdp = await p.context().newCDPSession(p);
console.log(
  await p.evaluate(() => [
    document.querySelectorAll('*').length,
    document.querySelectorAll('.stage *').length,
    document.querySelectorAll('.stage .network .actor').length,
    document.querySelectorAll('.stage .mark').length,
    document.querySelectorAll('.whole-tables *').length,
    document.querySelectorAll('.still *').length
  ])
);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
await cdp.send('Profiler.start');
await cdp.send('Performance.enable');
const m = async () =>
  Object.fromEntries(
    (await cdp.send('Performance.getMetrics')).metrics
      .filter((x) => /Duration/.test(x.name))
      .map((x) => [x.name, Math.round(x.value * 1000)])
  );
const m0 = await m();
await p.evaluate(async () => {
  for (const sel of ['.stage .network .actor', '.stage .strip .mark[data-event]'])
    for (let t = 0; t < 10; t++) {
      const all = document.querySelectorAll(sel);
      all[(t * 7) % all.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      for (let f = 0; f < 6; f++) await new Promise((d) => requestAnimationFrame(d));
    }
});
const m1 = await m();
for (const k in m0) console.log(k, (m1[k] - m0[k]) / 20);
const { profile } = await cdp.send('Profiler.stop');
const self = new Map();
const dt = profile.timeDeltas;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples.forEach((s, i) => {
  const n = byId.get(s);
  const k =
    n.callFrame.functionName + ' ' + n.callFrame.url.split('/').pop() + ':' + n.callFrame.lineNumber + ':' + n.callFrame.columnNumber;
  self.set(k, (self.get(k) ?? 0) + dt[i] / 1000);
});
console.log(
  [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 16)
    .map(([k, v]) => v.toFixed(0) + ' ' + k)
    .join('\n')
);
console.log(JSON.stringify(await p.evaluate(()=>window.L))); await b.close();
