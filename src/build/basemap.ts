import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { makeGlobe } from './basemap/globe';
import { readSources } from './basemap/packages';
import { describe, type Output } from './basemap/provenance';
import { readRecipe } from './basemap/recipe';
import { makeRegion } from './basemap/region';

const FOLDER = join('data', 'map');
const COPIED = ['relief.avif', 'town.json'];

/**
 * Makes the basemap: `region.json`, `globe.json` and `PROVENANCE.md` in `data/map`, from `recipe.json` beside them and from npm packages.
 * Run it in the root of the project. The files are committed, so it is needed only after a change of the recipe or of a package.
 *
 * @returns 0, or 1 if a file is larger than its budget in the recipe
 */
export default async function main(_args: string[]): Promise<number> {
  const recipe = await readRecipe(join(FOLDER, 'recipe.json'));
  const sources = await readSources(recipe.packages);
  const made: Output[] = [
    { name: 'region.json', bytes: json(makeRegion(sources, recipe)) },
    { name: 'globe.json', bytes: json(makeGlobe(sources, recipe)) }
  ];
  const copied: Output[] = await Promise.all(COPIED.map(async (name) => ({ name, bytes: await readFile(join(FOLDER, name)) })));
  for (const { name, bytes } of made) await writeFile(join(FOLDER, name), bytes);
  await writeFile(join(FOLDER, 'PROVENANCE.md'), describe(recipe, sources.facts, made, copied));

  const budgets: Record<string, number> = { 'region.json': recipe.budget.region, 'town.json': recipe.budget.town };
  const sizes = [...made, ...copied].map(({ name, bytes }) => ({
    name,
    size: brotliCompressSync(bytes).length,
    most: budgets[name] ?? Infinity
  }));
  for (const { name, size } of sizes) console.log(`${name}: ${size} bytes after brotli`);
  const tooLarge = sizes.filter(({ size, most }) => size > most);
  for (const { name, most } of tooLarge) console.error(`${name} is over its budget of ${most} bytes`);
  return tooLarge.length > 0 ? 1 : 0;
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
