import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';

const data = <Content>(file: string) => JSON.parse(readFileSync(new URL(`../../../data/${file}.json`, import.meta.url), 'utf8')) as Content;
const { sections } = data<{ sections: { id: string; leads: string[] }[] }>('sections');
const figures = sections.flatMap(({ id, leads }) => leads.map((view) => `${id}-${view}`));
const { ids: all, retired } = data<{ ids: string[]; retired: { id: string }[] }>('ledger');
/** What was taken back has a page without a card of its own. */
const ids = all.filter((id) => !retired.some((each) => each.id === id));
const pathOf = (id: string) => (figures.includes(id) ? `fig/${id}/` : sections.some((each) => each.id === id) ? `s/${id}/` : `f/${id}/`);

/** Width and height of a PNG file, from its header. */
async function sizeOf(request: APIRequestContext, path: string): Promise<{ width: number; height: number; bytes: number }> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type'], path).toBe('image/png');
  const body = await answer.body();
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20), bytes: body.length };
}

test('the page of every figure shows it and hands out its files, as large as it says', async ({ page, request }) => {
  for (const id of figures) {
    await page.goto(`fig/${id}/`);
    await expect(page.locator('.page-picture'), id).toHaveCount(1);
    await expect(page.locator('main'), id).toContainText(/as things stood on\s+\d+ \w+ \d{4}/);
    for (const kind of ['SVG', 'PNG']) {
      const link = page.getByRole('link', { name: new RegExp(`^${kind}, `) });
      await expect(link, id).toHaveAttribute('download');
      const answer = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
      const said = Number(/([\d,]+) kB/.exec((await link.textContent())!)![1]!.replace(',', ''));
      expect(Math.abs(said - (await answer.body()).length / 1000), `${id} ${kind}`).toBeLessThan(1);
    }
    const { width, bytes } = await sizeOf(request, `fig/${id}/${id}.png`);
    expect(width, id).toBeGreaterThanOrEqual(1600);
    expect(bytes, id).toBeLessThan(300_000);
  }
});

test('every page that was published and not taken back has a card of 1200 by 630 pixels and less than 300 kB, and so has the story', async ({
  request
}) => {
  for (const path of ['', ...ids.map(pathOf)]) {
    const { width, height, bytes } = await sizeOf(request, `${path}card.png`);
    expect([width, height], path).toEqual([1200, 630]);
    expect(bytes, path).toBeLessThan(300_000);
  }
});

test('the preview of a link finds all it needs in the first 32 kB of the story’s page, before its styles', async ({ request }) => {
  const html = await (await request.get('')).text();
  for (const name of ['og:title', 'og:description', 'og:locale', 'twitter:card']) {
    expect(html.indexOf(name), name).toBeGreaterThan(0);
    expect(html.indexOf(name), name).toBeLessThan(Math.min(32_768, html.indexOf('<style>')));
  }
});

test('from its place in the story and from its section every figure is one link away, and from there the way leads back', async ({
  page
}) => {
  for (const [path, picture] of [
    ['', '.page-picture'],
    ['s/the-bill/', '.still']
  ] as const) {
    await page.goto(path);
    await page.locator(`#the-bill ${picture}[data-view="map"] a`).first().click();
    await expect(page).toHaveURL(/\/fig\/the-bill-map\/$/);
  }
  await page.locator('main').getByRole('link', { name: 'Who is to pay' }).click();
  await expect(page).toHaveURL(/\/s\/the-bill\/$/);
  await page.goto('fig/');
  await expect(page.locator('.figures a')).toHaveCount(figures.length);
});
