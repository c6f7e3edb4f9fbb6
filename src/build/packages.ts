import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Edition } from '../print/edition';
import { packageName, shownPackages, type Package } from '../print/lesson/take/packages';
import { compose } from './compose';
import { cartridgePackage } from './packages/cartridge';
import { folderPackage } from './packages/folder';
import { scormPackage } from './packages/scorm';
import { zipped, type Files } from './packages/zip';

/** `npm run packages`: makes the packages of the site that was built, anew, and offers them on its page. */
export default function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no site to pack: npm run build');
    return Promise.resolve(1);
  }
  for (const line of makePackages('dist')) console.log(line);
  return Promise.resolve(0);
}

/** Where the page stands that offers them, from the story's own address. */
const offered = 'lesson/take/';

/**
 * Makes the packages of a built site and puts them, with their sizes, on the page that offers them.
 * @param address the public one of the site; without it there is no cartridge, which is made of links to it
 * @returns for each package its name and size
 */
export function makePackages(folder: string, address = process.env.SITE_URL): string[] {
  const site = address?.replace(/\/?$/, '/');
  const editions = [...compose().values()];
  return editions.flatMap((edition, at) => {
    const { article, prose } = edition;
    if (prose.take.items.length === 0) return [];
    const own = at === 0 ? '' : `${article.lang}/`;
    const root = site && new URL(own, site).href;
    const made = Object.entries(madeFor(edition, own, folder, root)).map(
      ([which, files]) => [which as Package, zipped(files, article.version)] as const
    );
    const page = join(folder, own, offered, 'index.html');
    const sizes = made.map(([which, bytes]) => [which, sizeInWords(bytes.length, article.lang)] as const);
    for (const [which, bytes] of made) writeFileSync(join(folder, own, offered, packageName(article, which)), bytes);
    writeFileSync(page, shownPackages(readFileSync(page, 'utf8'), Object.fromEntries(sizes)));
    return sizes.map(([which, size]) => `${packageName(article, which)}: ${size}`);
  });
}

function madeFor(edition: Edition, own: string, folder: string, root: string | undefined): Partial<Record<Package, Files>> {
  const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  return {
    // The whole site is packed once, at its root.
    ...(own === '' && { folder: folderPackage(edition, filesIn(folder), read, root) }),
    scorm: scormPackage(edition, own, read, root),
    ...(root && { cartridge: cartridgePackage(edition, root) })
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();

function sizeInWords(bytes: number, lang: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
