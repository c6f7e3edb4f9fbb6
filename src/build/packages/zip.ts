import { zipSync, type Zippable } from 'fflate';
import { dateOf, type Day } from '../../article/day';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What is small already. */
const packed = /\.(png|avif|woff2|zip)$/;

/** The same files of the same day always give the same bytes: their order is that of their names, and noon of the day is written on any clock. */
export function zipped(files: Files, day: Day): Uint8Array {
  const on = dateOf(day);
  const mtime = new Date(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), 12);
  const all: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) all[path] = [bytes, { level: packed.test(path) ? 0 : 6 }];
  return zipSync(all, { mtime });
}
