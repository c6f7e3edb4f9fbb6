import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { serveSite, type Served } from '../../src/build/site';
import { seed } from '../fuzz/addresses';
import { anyMessage, hostileMessages, placesAfter } from '../fuzz/messages';
import { hostPage, hosts, serveHosts, type Host } from './hosts';

const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as {
  sections: { id: string; steps: { id: string; view: string }[] }[];
};
const { id: story } = JSON.parse(readFileSync('data/story.json', 'utf8')) as { id: string };
const steps = sections.flatMap(({ id, steps: its }) =>
  its.filter(({ view }) => view === 'network').map((step) => ({ id: step.id, section: id }))
);

let site: Served;
let other: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(async () => {
  site = await serveSite('dist', 0, '/', '127.0.0.1');
  other = await serveHosts(() => ({
    html: hostPage(hosts[0] as Host, `${site.url}embed/network/?origin=${encodeURIComponent(other.url)}`, 'A part of the story')
  }));
});
test.afterAll(async () => {
  other.close();
  await site.close();
});

interface Told {
  readonly story: unknown;
  readonly at?: { readonly section: string; readonly step: string; readonly n: number; readonly of: number };
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Told[] }).told);

/** Opens a page with a frame, and gathers what goes wrong in either. */
async function open(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => void (faults.push(dialog.message()), dialog.dismiss()));
  await page.goto(other.url);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await told(page)).filter(({ at }) => at).length).toBe(1);
  return faults;
}
const placesTold = async (page: Page) => (await told(page)).flatMap(({ at }) => (at ? [at.n - 1] : []));
const send = (page: Page, to: number) =>
  page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), { story, go: to + 1 });
/** What comes last is obeyed, so all before it has been heard. */
async function atLast(page: Page, to: number): Promise<void> {
  await send(page, to);
  await expect.poll(async () => (await placesTold(page)).at(-1)).toBe(to);
}

test(`500 messages at random, from the seed ${seed}: a frame goes where those that it understands lead, tells each place once, and answers to no other`, async ({
  page
}) => {
  const faults = await open(page);
  const messages = fc.sample(anyMessage(story, steps), { numRuns: 500, seed });
  await page.evaluate((all) => {
    const frame = document.querySelector('iframe')!.contentWindow!;
    for (const each of all) frame.postMessage(each, '*');
  }, messages);
  const places = [0, ...placesAfter(messages, story, steps)].filter((place, at, all) => place !== all[at - 1]);
  expect(places.length).toBeGreaterThan(50);
  const end = (places.at(-1)! + 1) % steps.length;
  await send(page, end);
  // The frame has been at that place before: only all of them say that it has heard the last.
  await expect.poll(() => placesTold(page)).toEqual([...places, end]);
  for (const { story: of, at } of await told(page)) {
    expect(of).toBe(story);
    if (at) expect(at).toEqual({ section: steps[at.n - 1]!.section, step: steps[at.n - 1]!.id, n: at.n, of: steps.length });
  }
  expect(faults).toEqual([]);
});

test('what no page should send moves a frame nowhere and breaks nothing in it', async ({ page }) => {
  const faults = await open(page);
  const sends = hostileMessages.map((each) => `frame.postMessage(${each}, '*');`).join('\n');
  await page.evaluate(`{ const S = ${JSON.stringify(story)}, frame = document.querySelector('iframe').contentWindow; ${sends} }`);
  await atLast(page, 2);
  expect(await placesTold(page)).toEqual([0, 2]);
  expect(faults).toEqual([]);
});

test('a message that another frame of the page sends is not obeyed', async ({ page }) => {
  const faults = await open(page);
  await page.evaluate(async (of) => {
    const beside = Object.assign(document.createElement('iframe'), { srcdoc: '<p>beside</p>', title: 'beside' });
    const loaded = new Promise((done) => beside.addEventListener('load', done, { once: true }));
    document.body.append(beside);
    await loaded;
    // From the other frame's own script: its window is the source.
    const script = beside.contentDocument!.createElement('script');
    script.textContent = `parent.frames[0].postMessage({ story: ${JSON.stringify(of)}, go: 4 }, '*')`;
    beside.contentDocument!.body.append(script);
  }, story);
  await atLast(page, 2);
  expect(await placesTold(page)).toEqual([0, 2]);
  expect(faults).toEqual([]);
});
