import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { isoOf } from '../article/day';
import { printsOf, withFiles, type Paper } from '../print/lesson/handout/pdf-names';
import { compose } from './compose';
import { serveSite } from './site';

/** Where the browser is written down that was found for the tests: `npm run handouts` looks for one before it runs this. */
const browserFound = 'node_modules/.cache/test-browser/choice.json';

const formats: Record<Paper, string> = { a4: 'A4', letter: 'Letter' };

/** A printed page that says of which version it is and not when it was printed. Letter by letter, so that every place in the file stays where it is. */
export function dated(pdf: Buffer, day: string): Buffer {
  const stamp = `$1D:${day.replaceAll('-', '')}000000`;
  return Buffer.from(pdf.toString('latin1').replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}/g, stamp), 'latin1');
}

/**
 * @param here where the page is served while it is printed: nothing on paper or in a link may name it
 * @param site the public address, where it is known
 */
async function print(page: Page, here: string, path: string, site: string | undefined, paper: Paper): Promise<Buffer> {
  await page.goto(`${here}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(
    async ([served, known]) => {
      if (!known) document.documentElement.style.setProperty('--address', '""');
      for (const link of document.links)
        if (link.href.startsWith(served)) {
          if (known) link.href = known + link.href.slice(served.length);
          else link.removeAttribute('href');
        }
      // Pictures that a reader has not scrolled to are not there yet.
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
    },
    [here, site?.replace(/\/?$/, '/')] as const
  );
  return page.pdf({ format: formats[paper], tagged: true, outline: true });
}

/**
 * `npm run handouts`: prints every sheet and key of the built site to `lesson/pdf/`, on A4 and on Letter, and lets the teacher's page lead to them. The build itself
 * needs no browser.
 */
export default async function main([folder = 'dist']: string[] = []): Promise<number> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no ${folder}/index.html; run npm run build first.`);
    return 1;
  }
  const found = JSON.parse(readFileSync(browserFound, 'utf8')) as { executablePath: string; env?: Record<string, string> };
  const { url, close } = await serveSite(folder, 0, '/', '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: false,
    ...(found.env && { env: { ...process.env, ...found.env } })
  });
  let files = 0;
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    for (const { edition, folder: own, prints } of printsOf([...compose().values()])) {
      mkdirSync(join(folder, own, 'lesson/pdf'), { recursive: true });
      for (const { page: path, file, paper } of prints) {
        const pdf = await print(page, url, path, process.env.SITE_URL, paper);
        writeFileSync(join(folder, file), dated(pdf, isoOf(edition.article.version)));
        files++;
      }
      const teachers = join(folder, own, 'lesson/index.html');
      writeFileSync(teachers, withFiles(readFileSync(teachers, 'utf8')));
    }
  } finally {
    await browser.close();
    await close();
  }
  console.log(`${files} sheets and keys printed to ${join(folder, 'lesson/pdf')}`);
  return 0;
}
