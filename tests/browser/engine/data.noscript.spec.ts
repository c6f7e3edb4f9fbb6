import { expect, test } from '@playwright/test';

const names = ['events', 'actors', 'ties', 'places', 'claims', 'further', 'sources'];
const types: Record<string, RegExp> = {
  csv: /^text\/csv; charset=utf-8$/,
  json: /^application\/json/,
  geojson: /^application\/geo\+json/,
  zip: /^application\/zip$/
};

test('every file that the page of the data offers is there, of the type and size that are said, and is kept rather than shown', async ({
  page,
  request
}) => {
  await page.goto('data/');
  const links = page.locator('.files a');
  expect(await links.count()).toBe(1 + 7 + 7 + 2 + 1 + 2);
  for (const link of await links.all()) {
    const name = (await link.textContent())!;
    const said = Number(/(\d+)/.exec((await link.locator('xpath=following-sibling::*[1]').textContent())!)![1]);
    await expect(link, name).toHaveAttribute('download');
    const answer = await request.get(`data/${await link.getAttribute('href')}`);
    expect(answer.headers()['content-type'], name).toMatch(types[name.split('.')[1]!]!);
    expect(Math.ceil((await answer.body()).length / 1000), name).toBe(said);
  }
});

test('as many rows are said as the table has, and each of its columns is explained', async ({ page, request }) => {
  await page.goto('data/');
  for (const [at, name] of names.entries()) {
    const { rows } = (await (await request.get(`data/${name}.json`)).json()) as { rows: Record<string, unknown>[] };
    await expect(page.locator('.taken dt').nth(at).locator('.size'), name).toHaveText(`${rows.length} rows`);
    expect(await page.locator('.columns').nth(at).locator('code').allTextContents(), name).toEqual(Object.keys(rows[0]!));
  }
});

test('every address in the tables is one that the site has', async ({ request }) => {
  const found = new Map<string, string>();
  for (const name of names) {
    const { rows } = (await (await request.get(`data/${name}.json`)).json()) as { rows: { address: string }[] };
    for (const { address } of rows) {
      const [path = '', hash] = address.split('#');
      if (!found.has(path)) {
        const answer = await request.get(path);
        expect(answer.status(), address).toBe(200);
        found.set(path, await answer.text());
      }
      if (hash) expect(found.get(path)!.includes(`id="${hash}"`), address).toBe(true);
    }
  }
});

test('the data are linked from the foot of the story and of a page beside it', async ({ page, baseURL }) => {
  for (const from of ['', 'f/c08/']) {
    await page.goto(from);
    // By key: pictures that come while the page scrolls there move what a pointer would press.
    await page.locator('.foot').getByRole('link', { name: 'Data', exact: true }).press('Enter');
    await expect(page).toHaveURL(`${baseURL}data/`);
  }
});

test('a page fits a screen of 320 px, its files and what is not there too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['data/', 'nothing-here', 'method/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

test('the page on method says what is known of a reader, in the words of the laws that schools ask about', async ({ page }) => {
  await page.goto('method/#privacy');
  const said = await page.locator('#privacy, #privacy ~ p').allTextContents();
  for (const words of ['nothing', 'FERPA', 'COPPA', 'GDPR', 'logs', 'no cookies']) expect(said.join(' '), words).toContain(words);
});
