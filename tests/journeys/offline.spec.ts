import { expect } from '@playwright/test';
import { newWords, withReleases } from '../browser/two-releases';
import type { Driver } from './driver';
import { count, openStory, text, told } from './seen';
import { test } from './test';

/*
 * What a browser keeps of the story for when the network is gone. What comes of it in every case is told in `tests/browser/engine/offline.spec.ts`, for
 * Chromium alone.
 */
test.use({ mayFail: true, serviceWorkers: 'allow', window: { width: 1280, height: 800, still: true } });
test.describe.configure({ mode: 'default' });

const two = withReleases(test);

/** In the page: how far its workers have got, and the stores in which something is kept. */
async function kept(): Promise<{ workers: string; stores: string[] }> {
  const registration = await navigator.serviceWorker.getRegistration();
  const { active, waiting, installing } = registration ?? {};
  return { workers: [active, waiting, installing].map((each) => each?.state ?? '').join('/'), stores: await caches.keys() };
}
const workers = async (reader: Driver) => (await reader.run(kept)).workers;

/** Opens the story, and waits until a copy of it is kept. */
async function visit(reader: Driver): Promise<void> {
  await openStory(reader, two.host.url);
  await expect.poll(() => workers(reader), { timeout: 60_000 }).toBe('activated//');
}

test('who has opened the story and a section once has both without a network, alive, and is told that they are kept', async ({
  reader
}) => {
  await visit(reader);
  await reader.goto(`${two.host.url}s/neighbours/`);
  await expect
    .poll(() => reader.run((url) => caches.match(url).then((answer) => answer?.ok), `${two.host.url}s/neighbours/`), { timeout: 30_000 })
    .toBe(true);
  await two.host.isGone();
  await reader.goto(`${two.host.url}#neighbours-why`).catch(() => undefined);
  await expect.poll(() => text(reader, '.kept-copy')).toContain('Shown as kept on');
  await reader.run(() => void document.getElementById('bar')!.dispatchEvent(new Event('pointermove', { bubbles: true })));
  await expect.poll(() => reader.run(() => document.documentElement.dataset.live)).toBe('on');
  expect(await told(reader)).toMatchObject({ step: 'neighbours-why' });
  await reader.click('#neighbours-why [data-pick]');
  await expect.poll(() => count(reader, '.card .source')).toBeGreaterThan(0);
  await reader.goto(`${two.host.url}s/neighbours/`).catch(() => undefined);
  await expect.poll(() => text(reader, 'h1')).toBe('Who went first');
  expect(await text(reader, '.kept-copy')).toContain('Shown as kept on');
});

test('a story that stands open says that a newer release is there, and is that when it is loaded', async ({ reader }) => {
  await visit(reader);
  await two.host.shows(two.second);
  await reader.run(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((found) => found!.update())
      .then(() => undefined)
  );
  await expect.poll(() => text(reader, '.kept-copy'), { timeout: 60_000 }).toContain('A newer version of this page is there.');
  await reader.click('.kept-copy button', 'Load it');
  await expect.poll(() => text(reader, '.standfirst').catch(() => ''), { timeout: 30_000 }).toContain(newWords);
  await expect.poll(() => count(reader, '.kept-copy')).toBe(0);
});

test('what is kept is gone when the reader asks for it on the page on privacy', async ({ reader }) => {
  await visit(reader);
  await reader.goto(`${two.host.url}privacy/`);
  await reader.click('button', 'Remove it, and keep nothing here');
  await expect.poll(() => reader.run(kept)).toEqual({ workers: '//', stores: [`no copy of ${two.host.url}`] });
  await two.host.isGone();
  await reader.goto(two.host.url).catch(() => undefined);
  // The browser's own page on what it could not reach comes a moment later, and none can be asked while it comes.
  await expect.poll(() => reader.run(() => document.querySelector('.standfirst') === null).catch(() => 'in between')).toBe(true);
});
