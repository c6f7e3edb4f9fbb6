// Node 20 does not read TypeScript: Vite does. `node src/build/run.mjs <name> [words…]` runs the default export of src/build/<name>.ts.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = new URL('./', import.meta.url);
const [name = '', ...words] = process.argv.slice(2);
// The other files of the folder are parts of these, or of the build itself.
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && /^export default /m.test(readFileSync(new URL(file, folder), 'utf8')))
  .map((file) => file.slice(0, -3));
if (!names.includes(name)) {
  console.error(`There is no “${name}”; there are ${names.join(', ')}.`);
  process.exit(1);
}
const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, folder)), {
  configFile: false,
  root: fileURLToPath(new URL('../../', folder)),
  logLevel: 'error'
});
process.exitCode = await module.default(words);
