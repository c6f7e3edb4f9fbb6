import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { lookup } from 'mime-types';
import { sectionIds, watch } from '../story-page';
import { unpacked } from './packed';

const scorm = unpacked('scorm12.zip');
const manifest = new TextDecoder().decode(scorm['imsmanifest.xml']);
const start = /adlcp:scormtype="sco" href="([^"]+)"/.exec(manifest)![1]!;
/** The platform: software that is not ours. */
const runtime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8');

type Told = { calls: string[]; API: { cmi: { core: Record<string, string> & { score: { raw: string } }; suspend_data: string } } };

/** Shows a package as a platform does: unpacked in a folder, in a frame of its page. @param before what the platform knows of the pupil */
async function onPlatform(page: Page, base: string, before: object = {}): Promise<FrameLocator> {
  const host = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">
    <body style="margin:0"><script src="runtime.js"></script><script>
    window.calls = [];
    window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
    window.API.loadFromJSON(${JSON.stringify(before)}, 'cmi');
    for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])
      window.API.on(name, (...words) => window.calls.push([name, ...words.filter((each) => typeof each === 'string')].join(' ')));
    </script><iframe id="sco" title="Course" src="pack/${start}" style="border:0;width:100%;height:100vh"></iframe>`;
  await served(page, base);
  await page.route(`${base}platform/`, (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.route(`${base}platform/runtime.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: runtime }));
  await page.goto(`${base}platform/`);
  return page.frameLocator('#sco');
}
async function served(page: Page, base: string): Promise<void> {
  await page.route(`${base}platform/pack/**`, (route) => {
    const path = new URL(route.request().url()).pathname.split('/platform/pack/')[1]!;
    const bytes = scorm[path];
    return bytes
      ? route.fulfill({ contentType: lookup(path) || 'application/octet-stream', body: Buffer.from(bytes) })
      : route.fulfill({ status: 404 });
  });
}
const told = (page: Page) =>
  page.evaluate(() => {
    const { calls, API } = window as unknown as Told;
    const { core, suspend_data: kept } = API.cmi;
    return { calls, status: core.lesson_status, place: core.lesson_location, raw: core.score.raw, kept };
  });

/** Reads all sections and answers the questions, each as `right` says. */
async function readAll(course: Page | FrameLocator, right: (at: number) => boolean): Promise<void> {
  await course.getByRole('button', { name: 'Begin' }).click();
  for (let at = 1; at <= sectionIds.length; at += 1) {
    await expect(course.locator('#where')).toHaveText(`Section ${at} of ${sectionIds.length}`);
    await expect(course.frameLocator('#part').getByRole('heading', { level: 1 })).toHaveText(
      await course.locator('#part-title').innerText()
    );
    await course.locator('#on').click();
  }
  const questions = course.locator('fieldset');
  const count = await questions.count();
  for (let at = 0; at < count; at += 1) {
    const question = questions.nth(at);
    const answer = (await question.getAttribute('data-answer')) as 'said' | 'done';
    const other = answer === 'said' ? 'done' : 'said';
    await question.locator(`input[value="${right(at) ? answer : other}"]`).check();
  }
  await course.getByRole('button', { name: 'Check my answers' }).click();
}

test(
  'the course is run by a SCORM platform that is not ours, from its start to completed with a score; it begins once, tells each section, ends once',
  { tag: '@desktop' },
  async ({ page, baseURL }) => {
    const { faults } = watch(page);
    const course = await onPlatform(page, baseURL!);
    await expect(course.getByText(/^Frozen on 28 November 2026/)).toBeVisible();
    expect(await told(page)).toMatchObject({
      status: 'incomplete',
      calls: ['LMSInitialize', 'LMSSetValue cmi.core.lesson_status incomplete']
    });
    await course.getByRole('button', { name: 'Begin' }).click();
    await course.locator('#back').click();
    await readAll(course, (at) => at > 1);
    await expect(course.locator('#result')).toHaveText('4 of 6 right');
    const before = await told(page);
    expect(before).toMatchObject({ status: 'completed', place: 'check', raw: '67' });
    expect(before.kept).toMatch(/^[sd]{6}$/);
    const placed = before.calls.filter((call) => call.includes('lesson_location')).map((call) => call.split(' ').at(-1));
    expect(placed).toEqual([sectionIds[0], 'cover', ...sectionIds, 'check']);
    expect(before.calls.findIndex((call) => call.endsWith('completed'))).toBeGreaterThan(
      before.calls.findIndex((call) => call.endsWith(`lesson_location ${sectionIds.at(-1)}`))
    );
    for (const [at, call] of before.calls.entries())
      if (call.includes('lesson_location')) expect(before.calls.slice(at + 1, at + 3)).toContain('LMSCommit');
    await course.getByRole('button', { name: 'Finish' }).click();
    await page.locator('#sco').evaluate((frame: HTMLIFrameElement) => (frame.src = 'about:blank'));
    const { calls } = await told(page);
    for (const name of ['LMSInitialize', 'LMSFinish']) expect(calls.filter((call) => call === name)).toHaveLength(1);
    expect(faults).toEqual([]);
  }
);

test(
  'opened again on a platform the course stands where it was left, with the answers that were given',
  { tag: '@desktop' },
  async ({ page, baseURL }) => {
    const core = { lesson_status: 'completed', lesson_location: 'check' };
    const course = await onPlatform(page, baseURL!, { core, suspend_data: 'dssdss' });
    await expect(course.getByRole('heading', { name: 'Said or done?' })).toBeVisible();
    await expect(course.locator('#result')).toHaveText('5 of 6 right');
    await course.getByRole('button', { name: 'Answer once more' }).click();
    await expect(course.locator('input:checked')).toHaveCount(0);
    expect(await told(page)).toMatchObject({ status: 'completed', place: 'check' });
  }
);

test(
  'without any platform the course is the same, keeps the history of the browser and asks for nothing outside its package',
  { tag: '@desktop' },
  async ({ page, baseURL }) => {
    const { faults } = watch(page);
    const outside: string[] = [];
    page.on('request', (request) => void (request.url().includes('/platform/pack/') || outside.push(request.url())));
    await served(page, baseURL!);
    await page.goto(`${baseURL}platform/pack/${start}`);
    const entries = await page.evaluate(() => history.length);
    await readAll(page, () => true);
    await expect(page.locator('#result')).toHaveText('6 of 6 right');
    await expect(page.getByText('Right.').first()).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect([faults, outside]).toEqual([[], []]);
  }
);

test('the course fits a small frame, is done by keyboard alone, and has no fault that axe finds', async ({ page }) => {
  await page.goto('lesson/take/course/index.html');
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(page.locator('#part-title')).toBeFocused();
  for (let at = 0; at < sectionIds.length; at += 1) await page.locator('#on').press('Enter');
  await expect(page.getByRole('heading', { name: 'Said or done?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('fieldset').first().locator('input').first()).toBeChecked();
  await page.getByRole('button', { name: 'Check my answers' }).press('Enter');
  await expect(page.locator('#result')).toHaveText('5 still to answer');
  await expect(page.locator('fieldset').nth(1).locator('input').first()).toBeFocused();
  expect(await wide()).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('each platform has its text, which follows the section, the steps and the words that are chosen, and shows them', async ({ page }) => {
  const { faults } = watch(page);
  await page.goto('lesson/take/');
  const site = new URL('../..', page.url()).href;
  const code = page.locator('#canvas [data-copy]');
  await expect(code).toContainText(`<iframe src="${site}embed/announced/" title="`);
  const platforms = page.locator('.platform');
  await expect(platforms).toHaveCount(7);
  for (const platform of await platforms.all()) await expect(platform).toContainText(/Checked: read|Checked in part|Not checked by us/);
  await expect(page.locator('#google-classroom [data-copy]')).toHaveText(`${site}s/announced/`);
  await page.getByRole('combobox', { name: 'Section' }).selectOption('the-list');
  await expect(page.locator('#google-classroom [data-copy]')).toHaveText(`${site}s/the-list/`);
  await page.getByLabel('From step').selectOption('the-list-russia');
  await page.getByLabel('To step').selectOption('the-list-neighbours');
  const run = `${site}embed/the-list/?from=the-list-russia&to=the-list-neighbours`;
  await expect(page.locator('#google-classroom [data-copy]')).toHaveText(run);
  await expect(code).toContainText(`<iframe src="${run.replace('&', '&amp;')}" title="What a list can do, steps 3 to 4 of 5 · `);
  // Who chooses an end before the beginning gets that one step.
  await page.getByLabel('From step').selectOption('the-list-others');
  await expect(page.getByLabel('To step')).toHaveValue('the-list-others');
  await page.getByLabel('To step').selectOption('the-list-cost');
  await expect(page.getByLabel('From step')).toHaveValue('the-list-cost');
  await page.getByRole('combobox', { name: 'Words' }).selectOption('plain');
  await page.getByLabel('To step').selectOption('the-list-why');
  await expect(page.locator('#notion [data-copy]')).toHaveText(`${site}embed/the-list/?level=plain&to=the-list-why`);
  await page.getByRole('link', { name: 'Look at it' }).click();
  await expect(page.locator('.stepper p')).toHaveText('Step 1 of 2');
  expect(faults).toEqual([]);
});

test('the page of what is taken in offers the packages with their sizes; axe finds no fault in it, nor in the statements', async ({
  page
}) => {
  await page.goto('lesson/take/');
  const link = page.getByRole('link', { name: /scorm12\.zip$/ });
  await expect(page.locator('section', { has: link }).last()).toContainText(/ (kB|MB), frozen on 28 November 2026/);
  const answer = await page.request.get(await link.evaluate((each: HTMLAnchorElement) => each.href));
  expect(answer.status()).toBe(200);
  expect((await answer.body()).length).toBeLessThan(15e6);
  for (const path of ['lesson/take/', 'accessibility/', 'privacy/']) {
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
  }
});

test(
  'the SCORM package has every file that its list names, lists every file that it has, and asks for nothing by a whole address',
  { tag: '@desktop' },
  () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path!);
    expect(listed.sort()).toEqual(
      Object.keys(scorm)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort()
    );
    for (const [path, bytes] of Object.entries(scorm)) {
      if (!/\.(html|css)$/.test(path)) continue;
      const text = new TextDecoder().decode(bytes);
      expect(text, path).not.toMatch(/<(?:link|script|img|iframe)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//);
    }
  }
);
