import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = fileURLToPath(new URL('../../../', import.meta.url));
/** Goes when the packages are installed anew; a browser that was chosen or unpacked is then looked for again. */
export const cacheFolder = join(top, 'node_modules/.cache/test-browser');

/** What was written down of a browser that was chosen before, if anything was. */
export function remembered(note) {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return undefined;
  }
}
