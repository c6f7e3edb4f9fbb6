import { readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';

const folder = new URL('../../../dist/lesson/take/', import.meta.url);

/** The files of a package of the built site, by their paths. @param end of its name */
export function unpacked(end: string): Readonly<Record<string, Uint8Array>> {
  const name = readdirSync(folder).find((each) => each.endsWith(end));
  if (!name) throw new Error(`the built site has no package ${end}`);
  return unzipSync(new Uint8Array(readFileSync(new URL(name, folder))));
}
