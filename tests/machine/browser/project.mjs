import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = fileURLToPath(new URL('../../../', import.meta.url));
/** Goes when the packages are installed anew; a browser that was chosen or unpacked is then looked for again. */
export const cacheFolder = join(top, 'node_modules/.cache/test-browser');
