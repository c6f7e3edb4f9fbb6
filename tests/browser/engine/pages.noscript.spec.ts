import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const data = <Content>(file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}.json`, import.meta.url), 'utf8')) as Content;
interface Rested {
  readonly id: string;
  readonly sources: readonly { readonly id: string }[];
  readonly until?: string;
  readonly asOf?: string;
  readonly stance?: object;
  readonly kind?: string;
  readonly once?: boolean;
}
const { ids, retired } = data<{ ids: string[]; retired: { id: string }[] }>('ledger');
const { claims } = data<{ claims: Rested[] }>('claims');
const { events } = data<{ events: Rested[] }>('events');
const { ties } = data<{ ties: Rested[] }>('ties');
const told = data<{ sections: { id: string; leads: string[] }[] }>('sections').sections;
const sections = told.map(({ id }) => id);
const figures = told.flatMap(({ id, leads }) => leads.map((view) => `${id}-${view}`));
const pathOf = (id: string) => (sections.includes(id) ? `s/${id}/` : figures.includes(id) ? `fig/${id}/` : `f/${id}/`);

test('every id that was ever published opens a page of its own, with a title and a way back, without script', async ({ page, request }) => {
  expect(ids.length).toBeGreaterThanOrEqual(49 + 43 + 32 + 18 + 12 + 16);
  for (const id of [...ids, ...retired.map((each) => each.id)]) {
    const answer = await request.get(pathOf(id));
    expect(answer.status(), id).toBe(200);
    const html = await answer.text();
    expect(html, id).toMatch(/<h1[^>]*>[^<]{3,}/);
    expect(html.indexOf('og:description'), id).toBeLessThan(32_000);
  }
  await page.goto(pathOf('c08'));
  await page.locator('.bar .title').click();
  await expect(page.locator('#announced')).toBeAttached();
});

test('every claim, event and tie has all its sources on its page, and what time can change has both of its dates', async ({
  page,
  request
}) => {
  for (const fact of [...claims, ...events, ...ties]) {
    const html = await (await request.get(pathOf(fact.id))).text();
    const found = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'text/html').querySelector('.page')!;
      const labels = [...read.querySelectorAll('.known dt')].map(({ textContent }) => textContent.trim());
      return { sources: read.querySelectorAll('.source').length, labels, words: read.textContent };
    }, html);
    expect(found.sources, fact.id).toBe(fact.sources.length);
    expect(found.words, fact.id).toMatch(/checked \d+ \w+ \d{4}/);
    if (fact.asOf) expect(found.labels, fact.id).toContain('As of');
  }
  // A tie that follows from a stance ends with it, and what was said, or was of one day, does not go on.
  const { manners, tieKinds } = data<{ manners: { id: string; said?: boolean }[]; tieKinds: Record<string, string> }>('story');
  const said = new Set(manners.filter((each) => each.said).map(({ id }) => id));
  const lasting = ties.filter(({ kind = '', once }) => !once && !said.has(tieKinds[kind]!));
  expect(lasting.length).toBeGreaterThan(15);
  expect(lasting.filter(({ until, asOf, stance }) => !until && !asOf && !stance)).toEqual([]);
});

test('no link of any page leads nowhere within the site', async ({ page, request, baseURL }) => {
  const seen = new Map<string, string>();
  const bodies = new Map<string, string>();
  const open = async (url: string) => {
    const answer = await request.get(url);
    // What stands in a template nobody is shown.
    bodies.set(url, answer.status() === 200 ? (await answer.text()).replaceAll(/<template[\s\S]*?<\/template>/g, '') : '');
    return answer.status();
  };
  const queue = [baseURL!];
  const lost: string[] = [];
  for (let url = queue.shift(); url; url = queue.shift()) {
    if ((await open(url)) !== 200) {
      lost.push(`${url}, from ${seen.get(url)}`);
      continue;
    }
    for (const [, href] of bodies.get(url)!.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const to = new URL(href!.replaceAll('&amp;', '&'), url);
      to.search = '';
      const target = to.href.replace(/#.*/, '');
      if (!to.href.startsWith(baseURL!)) continue;
      if (to.hash && bodies.get(target) && !bodies.get(target)!.includes(`id="${decodeURIComponent(to.hash.slice(1))}"`))
        lost.push(`${to.href}, from ${url}`);
      if (seen.has(target) || target === baseURL) continue;
      seen.set(target, url);
      if (!/\.(xml|svg|png)$/.test(target)) queue.push(target);
    }
  }
  expect(lost).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
  await page.goto('about:blank');
});

async function graphOf(page: Page): Promise<{ names: string[]; dates: string[]; modified: string | undefined }> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const [names, dates]: [string[], string[]] = [[], []];
  let modified: string | undefined;
  const walk = (node: unknown, key = '') => {
    if (Array.isArray(node)) for (const each of node) walk(each, key);
    else if (node && typeof node === 'object') for (const [name, value] of Object.entries(node)) walk(value, name);
    else if (typeof node === 'string' && ['name', 'headline', 'text', 'description'].includes(key)) names.push(node);
    else if (typeof node === 'string' && /Date$|^date/.test(key)) dates.push(node);
    if (node && typeof node === 'object' && 'dateModified' in node) modified = String(node.dateModified);
  };
  walk(JSON.parse(text!));
  return { names, dates, modified };
}

test('every name and date in the structured data stands in the text of its page, and the newest entry of the log is when it was changed', async ({
  page
}) => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();
  const newest = data<{ log: { day: string }[] }>('log')
    .log.map(({ day }) => day)
    .sort()
    .at(-1);
  for (const path of [
    '',
    's/the-bill/',
    'fig/the-bill-map/',
    'fig/',
    'f/c08/',
    'f/e04/',
    'f/e18/',
    'f/l21/',
    'f/r25/',
    'f/g09/',
    'sources/',
    'all/',
    'method/',
    'data/'
  ]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const body = plain((await page.locator('body').textContent())!);
    const { names, dates, modified } = await graphOf(page);
    expect(modified, path).toBe(newest);
    expect(
      names.filter((name) => !body.includes(plain(name))),
      path
    ).toEqual([]);
    const said = (iso: string) => {
      const [year, month, day] = iso.split('-').map(Number);
      const name = month && new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month - 1));
      return [
        day && `${day} ${name} ${year}`,
        !day && name && body.includes(String(year)) && name,
        !month && String(year),
        day && String(day)
      ].some((form) => form && body.includes(form.toLowerCase()));
    };
    expect(
      dates.filter((date) => !said(date)),
      path
    ).toEqual([]);
  }
});

test('the notes of the storyboard stand at their words and in the table at the end', async ({ page }) => {
  await page.goto('');
  for (const id of ['c08', 'c09', 'c14', 'c24', 'c29', 'c30', 'c32', 'c39', 'c44', 'c45', 'c49', 'c01', 'c18', 'c25', 'c48']) {
    await expect(page.locator(`.step .note a[href="f/${id}/"]`), id).toHaveCount(1);
    await expect(page.locator(`.side-by-side a[href="f/${id}/"]`), id).toHaveCount(1);
  }
});

test('the feed is Atom that a parser reads, with an entry for each of the log', async ({ request }) => {
  const text = await (await request.get('feed.xml')).text();
  expect(text.match(/<entry>/g)).toHaveLength(data<{ log: unknown[] }>('log').log.length);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
});

test('axe finds nothing on the pages beside the story', async ({ browser }) => {
  // Its own script must run, the page's needs none.
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  for (const path of [
    'f/c08/',
    's/reading-it/',
    'fig/announced-register/',
    'fig/',
    'sources/',
    'who/',
    'tables/',
    'method/',
    'corrections/',
    'data/',
    'help/',
    'embed/',
    'embed/announced/'
  ]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 90)}`),
      path
    ).toEqual([]);
  }
  await context.close();
});
