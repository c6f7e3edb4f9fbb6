import { strToU8, zipSync } from 'fflate';
import { dateOf, type Day } from '../../../article/day';

/** A zip file of texts by their paths. The format keeps the time on the clock of whoever wrote it, so noon of the day is given on any clock. */
export function archiveOf(texts: Readonly<Record<string, string>>, day: Day): Uint8Array {
  const on = dateOf(day);
  const mtime = new Date(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), 12);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), { level: 9, mtime });
}
