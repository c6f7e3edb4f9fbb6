// Node 20 does not read TypeScript: Vite does. `node src/build/run.mjs <name> [words…]` runs the default export of src/build/<name>.ts.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = new URL('./', import.meta.url);
const [name = '', ...words] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${name}.ts`, folder));
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((each) => each.endsWith('.ts'))
    .map((each) => each.slice(0, -3));
  console.error(`There is no “${name}”; there are ${names.join(', ')}.`);
  process.exit(1);
}
const { module } = await runnerImport(file, { configFile: false, root: fileURLToPath(new URL('../../', folder)), logLevel: 'error' });
process.exitCode = await module.default(words);
