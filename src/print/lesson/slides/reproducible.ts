import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { dateOf, isoOf, type Day } from '../../../article/day';

/**
 * A PowerPoint file without what differs from one making to the next: the time at which it was made, in its properties and in its archive, and ids that
 * the library draws by lot. It is packed anew, in the order in which it was packed.
 * @param day that it gives as its own
 */
export function reproducible(bytes: Uint8Array, day: Day): Uint8Array {
  const on = dateOf(day);
  // The format keeps the time on the clock of whoever wrote it, so noon of the day is given on any clock.
  const mtime = new Date(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), 12);
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    // Entries for folders alone are no part of the format.
    if (path.endsWith('/')) continue;
    const text = /\.(xml|rels)$/.test(path);
    packed[path] = [text ? strToU8(settled(strFromU8(content), path, day)) : content, { level: text ? 9 : 0, mtime }];
  }
  return zipSync(packed);
}

function settled(xml: string, path: string, day: Day): string {
  if (path === 'docProps/core.xml') return xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${isoOf(day)}T12:00:00Z`);
  if (path !== 'ppt/presentation.xml') return xml;
  let at = 0;
  return xml.replaceAll(/(<p14:section [^>]*id=")\{[^}]*\}/g, (_, before: string) => `${before}{${idOf(`section ${at++}`)}}`);
}

/** An id of the form that the format wants, always the same for the same name. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').toUpperCase();
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
