// Node 20 does not read TypeScript: Vite does. `node src/build/run.mjs <file> [words…]` runs the default export of the file, named from the project's folder.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [name = '', ...words] = process.argv.slice(2);
const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
if (!name.endsWith('.ts') || !existsSync(file)) {
  console.error(`There is no “${name}”: name a .ts file from ${root}, such as src/build/build.ts.`);
  process.exit(1);
}
const { module } = await runnerImport(file, { configFile: false, root, logLevel: 'error' });
process.exitCode = await module.default(words);
