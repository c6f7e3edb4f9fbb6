import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../print/edition';
import { packageName, shownPackages, type Package } from '../print/lesson/take/packages';
import { compose } from './compose';
import { filesIn } from './files-in';
import { classicScript } from './packages/alive';
import { cartridgePackage } from './packages/cartridge';
import { folderPackage } from './packages/folder';
import { scormPackage } from './packages/scorm';
import { zipped, type Files } from './packages/zip';

/** `npm run packages`: makes the packages of the site that was built, anew, and offers them on its page. */
export default async function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no site to pack: npm run build');
    return 1;
  }
  for (const line of await makePackages('dist')) console.log(line);
  return 0;
}

/** Where the page stands that offers them, from the story's own address. */
const offered = 'lesson/take/';

/**
 * Makes the packages of a built site and puts them, with their sizes, on the page that offers them.
 * @param address the public one of the site; without it there is no cartridge, which is made of links to it
 * @returns for each package its name and size
 */
export async function makePackages(folder: string, address = process.env.SITE_URL): Promise<string[]> {
  const site = address?.replace(/\/?$/, '/');
  const told: string[] = [];
  for (const [at, edition] of [...compose().values()].entries()) {
    const { article, prose } = edition;
    // A draft has the story alone.
    if (article.draft || prose.take.items.length === 0) continue;
    const own = at === 0 ? '' : `${article.lang}/`;
    const made = Object.entries(await madeFor(edition, own, folder, site)).map(
      ([which, files]) => [which as Package, zipped(files, article.version)] as const
    );
    const page = join(folder, own, offered, 'index.html');
    const sizes = made.map(([which, bytes]) => [which, sizeInWords(bytes.length, article.lang)] as const);
    for (const [which, bytes] of made) writeFileSync(join(folder, own, offered, packageName(article, which)), bytes);
    writeFileSync(page, shownPackages(readFileSync(page, 'utf8'), Object.fromEntries(sizes)));
    told.push(...sizes.map(([which, size]) => `${packageName(article, which)}: ${size}`));
  }
  return told;
}

async function madeFor(edition: Edition, own: string, folder: string, site: string | undefined): Promise<Partial<Record<Package, Files>>> {
  const root = site && new URL(own, site).href;
  const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  const paths = filesIn(folder);
  return {
    // The whole site is packed once, at its root.
    ...(own === '' && { folder: folderPackage(edition, { paths, read, scripts: await scriptsOf(folder, paths, read), root }) }),
    scorm: scormPackage(edition, own, read, root),
    ...(root && { cartridge: cartridgePackage(edition, root) })
  };
}

/** The modules that pages ask for, each as one classic script. */
async function scriptsOf(folder: string, paths: readonly string[], read: (path: string) => Uint8Array): Promise<Map<string, string>> {
  const pages = paths.filter((path) => path.endsWith('.html') && !path.startsWith('v/'));
  const named = pages.flatMap(
    (path) => /<script type="module"[^>]* src="[./]*(assets\/[^"]+)"/.exec(new TextDecoder().decode(read(path)))?.[1] ?? []
  );
  const made = new Map<string, string>();
  for (const file of new Set(named)) made.set(file, await classicScript(folder, file));
  return made;
}

function sizeInWords(bytes: number, lang: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
