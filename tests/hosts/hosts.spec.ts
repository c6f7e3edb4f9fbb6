import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { headersFor, ruledIn } from '../../src/build/hosts';
import { serveSite, type Served } from '../../src/build/site';
import { hostPage, hosts, secret, serveHosts, type Host, type Sent } from './hosts';

interface SectionData {
  readonly id: string;
  readonly steps: readonly { readonly id: string; readonly view: string }[];
}
const { sections } = JSON.parse(readFileSync('data/sections.json', 'utf8')) as { sections: SectionData[] };
const { id: story } = JSON.parse(readFileSync('data/story.json', 'utf8')) as { id: string };
const embeds = [
  ...sections.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) })),
  ...['map', 'timeline', 'network'].map((id) => ({
    id,
    steps: sections.flatMap(({ steps }) => steps.filter(({ view }) => view === id)).map((step) => step.id)
  }))
];

/** Our site as it is served to the hosts, by `ours` of each. */
const sites = new Map<Host['ours'], Served>();
let other: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(async () => {
  const ruled = ruledIn('dist');
  sites.set(undefined, await serveSite('dist', 0, '/deep/site/', '127.0.0.1'));
  sites.set('shared', await serveSite('dist', 0, '/', '127.0.0.1', () => ({ 'access-control-allow-origin': '*' })));
  sites.set('by the rules', await serveSite('dist', 0, '/', '127.0.0.1', (path) => headersFor(path, ruled)));
  other = await serveHosts((path) => {
    const asked = new URL(path, 'http://host').searchParams;
    return pageOf(hosts[Number(asked.get('host'))]!, asked.get('embed')!, asked.get('query') ?? '');
  });
});
test.afterAll(async () => {
  other.close();
  await Promise.all([...sites.values()].map((site) => site.close()));
});

function pageOf(host: Host, embed: string, query: string): Sent {
  const { url } = sites.get(host.ours)!;
  return {
    html: hostPage(host, `${url}embed/${embed}/${query}`, 'A part of the story'),
    headers: host.headers?.(new URL(url).origin)
  };
}

/** A page whose faults are gathered, and in which no frame may keep anything. */
async function prepare(page: Page): Promise<{ faults: string[] }> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && ![other, ...sites.values()].some(({ url }) => new URL(url).origin === origin))
      faults.push(`asked for ${request.url()}`);
  });
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      }
    };
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, store, refuse);
    Object.defineProperty(Document.prototype, 'cookie', refuse);
    window.fetch = () => Promise.reject(new TypeError('refused'));
  });
  return { faults };
}

/** Opens the page around the frame, with all of the frame in sight. */
async function open(page: Page, host: Host, embed: string, query = ''): Promise<FrameLocator> {
  await page.setViewportSize(host.phone ? { width: 320, height: 640 } : { width: 700, height: host.obeys ? 1400 : 860 });
  if (host.file) {
    const file = test.info().outputPath('host.html');
    writeFileSync(file, pageOf(host, embed, query).html);
    await page.goto(pathToFileURL(file).href);
  } else await page.goto(`${other.url}/?host=${hosts.indexOf(host)}&embed=${embed}&query=${encodeURIComponent(query)}`);
  await page.evaluate(() => window.scrollTo(0, document.getElementById('before')!.getBoundingClientRect().top + window.scrollY - 40));
  let frame = page.frameLocator('#frame iframe');
  for (let at = 0; at < (host.deep ?? 0); at += 1) frame = frame.frameLocator('iframe');
  return frame;
}

const place = (page: Page) => page.evaluate(() => ({ scroll: window.scrollY, history: history.length }));
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
const stepIn = async (frame: FrameLocator, steps: readonly string[], at: number) => {
  await expect(frame.locator(`.panel:visible#${steps[at]!}`)).toHaveCount(1);
  await expect(frame.locator('.panel:visible')).toHaveCount(1);
  await expect(frame.locator('html[data-stepper="on"]')).toHaveCount(1);
  await expect(frame.locator('.stepper p')).toHaveText(`Step ${at + 1} of ${steps.length}`);
};

/** A frame between may take a press of its own; none may keep the focus. */
async function tabTo(page: Page, key: 'Tab' | 'Shift+Tab', to: Locator): Promise<void> {
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press(key);
    if (await to.evaluate((each) => each === document.activeElement)) return;
  }
  await expect(to).toBeFocused();
}

/** Notes every step that is seen from now on, by what is really shown and counted. @returns what was seen since */
async function watchSteps(frame: FrameLocator): Promise<() => Promise<string[]>> {
  const main = frame.locator('main');
  await main.evaluate((each) => {
    const seen: string[] = [];
    const count = each.querySelector('.stepper p')!;
    new MutationObserver(() => {
      const shown = [...each.querySelectorAll<HTMLElement>('.panel')].filter((panel) => panel.offsetHeight > 0);
      seen.push(`${shown.map(({ id }) => id).join('+')}: ${count.textContent}`);
    }).observe(count, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { seen });
  });
  return () => main.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
}

async function useFrame(page: Page, host: Host, { id, steps }: (typeof embeds)[number], faults: readonly string[]): Promise<void> {
  const frame = await open(page, host, id);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 3000 });
  await stepIn(frame, steps, 0);
  const before = await place(page);
  const next = frame.getByRole('button', { name: 'Next' });
  const previous = frame.getByRole('button', { name: 'Previous' });
  const again = frame.getByRole('button', { name: 'From the start' });
  const lines = steps.map((step, at) => `${step}: Step ${at + 1} of ${steps.length}`);
  const seen = await watchSteps(frame);
  // Playwright's own click may scroll the page around the frame, which is what must be seen not to happen.
  const press = async (control: Locator) => {
    const { x, y } = (await control.boundingBox())!;
    // Of words that run on in another line the first line: the middle of all of them lies between the two.
    const [right, down] = await control.evaluate((each) => {
      const [whole, line] = [each.getBoundingClientRect(), each.getClientRects()[0]!];
      return [line.left - whole.left + line.width / 2, line.top - whole.top + line.height / 2] as const;
    });
    const at = [x + right, y + down] as const;
    await (host.phone && test.info().project.use.hasTouch ? page.touchscreen.tap(...at) : page.mouse.click(...at));
  };
  const focus = (of: string) => page.evaluate((each) => document.getElementById(each)!.focus({ preventScroll: true }), of);

  await focus('before');
  await tabTo(page, 'Tab', next);
  for (let at = 1; at < steps.length; at += 1) await page.keyboard.press('Enter');
  await expect(again).toBeFocused();
  await tabTo(page, 'Shift+Tab', previous);
  for (let at = 1; at < steps.length; at += 1) await page.keyboard.press('Enter');
  // What could do nothing has gone, and the focus is on what is left; from there the way out leads on.
  await expect(next).toBeFocused();
  await expect(previous).toBeHidden();
  expect(await seen()).toEqual([...lines.slice(1), ...lines.slice(0, -1).reverse()]);
  expect(await place(page)).toEqual(before);
  await tabTo(page, 'Tab', page.locator('#after'));
  // To show its own control the page around it may have scrolled.
  const left = await place(page);
  expect(left.history).toBe(before.history);

  for (let at = 1; at < steps.length; at += 1) await press(next);
  await expect(next).toBeHidden();
  await press(again);
  await stepIn(frame, steps, 0);
  expect(await seen()).toEqual([...lines.slice(1), lines[0]]);
  expect(await place(page)).toEqual(left);

  const address = await frame.locator('#full, #full-text').textContent();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*(s\/[\w-]+\/|#[\w-]+)$/);
  await press(frame.getByRole('button', { name: 'Copy link' }));
  await expect(frame.getByRole('status')).toHaveText('Link copied');
  await focus('paste');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('#paste')).toHaveValue(address!);

  // Every control at its foot has been used by now, but for the address itself.
  const controls = frame.locator('.foot :is(a[href], button, input, select, summary, [tabindex]):visible');
  await expect(controls).toHaveCount(host.link === 'is text' ? 2 : 3);
  // One window for each host: they take long to open, and the link is the same in every frame.
  if (host.link === 'opens' && id === embeds[0]!.id) {
    const [opened] = await Promise.all([page.context().waitForEvent('page'), press(frame.getByRole('link'))]);
    await opened.close();
  } else if (host.link === 'is told to the page') {
    await press(frame.getByRole('link'));
    await expect.poll(() => told(page)).toContainEqual({ message: 'link', value: address, secret });
  }
  if (!host.deep) {
    const heights = (await told(page)).flatMap((each) =>
      'height' in each ? [each.height] : each.message === 'height' ? [each.value] : []
    );
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeLessThan(2000);
    // What is obeyed changes nothing that would be asked for anew: once more is asked where the sheet comes late.
    if (host.obeys) {
      expect(heights.length).toBeLessThan(3);
      expect(await page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetHeight)).toBe(heights.at(-1));
    }
  }
  expect((await place(page)).history).toBe(before.history);

  if (!host.phone) {
    await frame.locator('html').evaluate(() => window.scrollTo(0, 1e6));
    const { scroll } = await place(page);
    await page.mouse.move(300, 300);
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, 120);
    await expect.poll(async () => (await place(page)).scroll).toBeGreaterThan(scroll);
  }
  expect(faults).toEqual([]);
}

/**
 * Every frame in every host takes minutes, and in Firefox, as it is driven here, ten times as many. Unless all are asked for (`npm run test:hosts`),
 * Chromium shows every frame on a plain page and on a phone and each of the other hosts its share of them, and Firefox one frame in each.
 */
const framesIn = (host: Host) => {
  const own = hosts.indexOf(host);
  if (process.env.HOSTS === 'all') return embeds;
  if (test.info().project.name !== 'hosts in Chromium') return embeds.filter((_, at) => at === own % embeds.length);
  return common.includes(host.name) ? embeds : embeds.filter((_, at) => at % hosts.length === own % embeds.length);
};
const common = ['a plain page', 'a phone'];

for (const host of hosts) {
  test(`${host.name} shows every frame: each step by pointer and by keyboard, the address copied, the page around it left where it was`, async ({
    page
  }) => {
    test.setTimeout(300_000);
    const { faults } = await prepare(page);
    for (const embed of framesIn(host)) await test.step(embed.id, () => useFrame(page, host, embed, faults));
  });
}

for (const [turn, host] of hosts.filter(({ name }) => common.includes(name)).entries()) {
  test(`axe finds nothing in a frame on ${host.name}`, async ({ page }) => {
    test.setTimeout(300_000);
    // What a frame is made of does not depend on where it is shown: the two take turns.
    for (const { id } of framesIn(host).filter(
      (_, at, { length }) => length < embeds.length || process.env.HOSTS === 'all' || at % 2 === turn
    )) {
      const frame = await open(page, host, id);
      await expect(frame.locator('.stepper p')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${id}: ${rule}: ${nodes.map(({ target }) => target.join()).join(', ')}`)).toEqual([]);
    }
  });
}

test('a frame tells the page around it where it is, and goes where that page asks, if it is the one whose address names it', async ({
  page
}) => {
  const [host] = hosts as [Host];
  const { steps } = embeds.at(-1)!;
  const frame = await open(page, host, 'network', `?origin=${encodeURIComponent(`${other.url}/`)}`);
  await stepIn(frame, steps, 0);
  const at = (n: number) => expect.objectContaining({ at: expect.objectContaining({ step: steps[n], n: n + 1, of: steps.length }) });
  await expect.poll(() => told(page)).toContainEqual(at(0));
  const ask = (go: string) =>
    page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), { story, go });
  await ask(steps[3]!);
  await stepIn(frame, steps, 3);
  await expect.poll(() => told(page)).toContainEqual(at(3));
  await ask('no-such-step');
  await ask('the-bill');
  await stepIn(
    frame,
    steps,
    steps.findIndex((step) => step.startsWith('bill-'))
  );
});

for (const named of ['https://example.org', 'nonsense', 'file:///x'])
  test(`a frame neither hears nor tells a page whose origin is not the one named, “${named}”, and works all the same`, async ({ page }) => {
    const [host] = hosts as [Host];
    const { steps } = embeds.at(-1)!;
    const frame = await open(page, host, 'network', `?origin=${encodeURIComponent(named)}`);
    await stepIn(frame, steps, 0);
    await page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), { story, go: steps[3] });
    await frame.getByRole('button', { name: 'Next' }).click();
    await stepIn(frame, steps, 1);
    expect(await told(page)).toEqual([]);
  });

test('a frame begins at the step and in the theme that its address asks for', async ({ page }) => {
  const [host] = hosts as [Host];
  const { steps } = embeds.at(-1)!;
  const frame = await open(page, host, 'network', `?theme=dark&step=${steps[2]}&lang=none`);
  await stepIn(frame, steps, 2);
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(25, 22, 19)');
});

test('a frame shows the run of steps that its address asks for, by ids or numbers; for a step that it does not have it shows the nearest, and says so until one goes on', async ({
  page
}) => {
  const [host] = hosts as [Host];
  const { steps } = embeds.at(-1)!;
  const missing = (asked: string) => `There is no step “${asked}” here: this is the nearest.`;
  await stepIn(await open(page, host, 'network', `?from=3&to=${steps[5]}&step=${steps[4]}`), steps.slice(2, 6), 2);
  await stepIn(await open(page, host, 'network', '?step=4'), steps, 3);
  for (const [asked, at] of [
    ['99', steps.length - 1],
    [`${steps[6]!}x`, 6],
    ['reading-it', steps.length - 1],
    ['announced-words', 0],
    ['no-such', 0]
  ] as const) {
    const frame = await open(page, host, 'network', `?step=${asked}`);
    await stepIn(frame, steps, at);
    await expect(frame.getByRole('status')).toHaveText(missing(asked));
    await frame.getByRole('button', { name: /Next|From the start/ }).click();
    await expect(frame.getByRole('status')).toBeEmpty();
  }
  // The change is said in one sentence, by itself.
  await expect(page.frameLocator('#frame iframe').locator('[aria-live]')).toHaveText(
    /^Step 2 of \d+: Network, as things stood on .+ \d{4}\.$/
  );
});

test('what is noted of a step, and words that find no room, open on the picture and close by the same button or Escape, with the focus where it was', async ({
  page
}) => {
  const [host] = hosts as [Host];
  const frame = await open(page, hosts.find(({ phone }) => phone) ?? host, 'announced');
  const words = frame.getByRole('button', { name: 'All words' });
  await words.press('Enter');
  const all = frame.locator('.panel[data-current] .words');
  expect(await all.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
  await expect(frame.getByRole('button', { name: 'Picture' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
  await expect(words).toHaveAttribute('aria-expanded', 'false');
  const note = frame.locator('.panel[data-current] summary');
  await note.press('Enter');
  await expect(frame.getByRole('note').first()).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('note').first()).toBeHidden();
  await expect(note).toBeFocused();
});

test('a frame shows itself in the language that its address asks for, and its history has no more entries for it', async ({ page }) => {
  const [host] = hosts as [Host];
  await page.route('**/embed/network/**', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('&quot;languages&quot;:{}', '&quot;languages&quot;:{&quot;xx&quot;:&quot;../map/&quot;}');
    await route.fulfill({ response, body: html });
  });
  await stepIn(await open(page, host, 'map'), embeds.find(({ id }) => id === 'map')!.steps, 0);
  const { history } = await place(page);
  const frame = await open(page, host, 'network', '?lang=xx&theme=dark');
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await stepIn(frame, embeds.find(({ id }) => id === 'map')!.steps, 0);
  // One more, for the page around the frame itself.
  expect((await place(page)).history).toBe(history + 1);
});
