import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { frozenFolder } from '../frames/frames';
import { keptIn, keptVersions } from '../print/frozen/kept';

/**
 * Keeps the frozen form of the version that was built, so that every later build has it as it is.
 * @param site the built site
 * @param folder where versions are kept
 * @returns the file that was written
 * @throws an Error where that version is kept already, or where the site has none
 */
export function freeze(site: string, folder = keptIn): string {
  const built = existsSync(join(site, 'v')) ? readdirSync(join(site, 'v')).sort() : [];
  const version = built.at(-1);
  if (!version) throw new Error(`${site} has no frozen form of a version; run npm run build`);
  const file = join(folder, `${version}.zip`);
  if (keptVersions(folder).includes(version))
    throw new Error(
      `${file} is there already, and what was published under a day never changes: give what has changed since an entry of its own day in data/log.json`
    );
  const from = join(site, frozenFolder(version));
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(from.length))
    .sort();
  mkdirSync(folder, { recursive: true });
  // One date for all, so that the same files always give the same bytes.
  writeFileSync(
    file,
    zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(from, name))])), {
      level: 9,
      mtime: new Date(`${version}T12:00`)
    })
  );
  return file;
}
