import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in';
import { makePackages } from './packages';
import { buildSite } from './site-build';

const second = 'node_modules/.cache/second-build';

/** `node src/build/run.mjs src/build/twice.ts`: builds the site a second time beside `dist/`, and says which files are not the same, byte for byte. */
export default async function main(): Promise<number> {
  const { files, different } = await differences('dist');
  console.log(different.length > 0 ? different.join('\n') : `built twice: ${files} files, byte for byte the same`);
  return different.length > 0 ? 1 : 0;
}

/**
 * Builds the site once more.
 * @param folder in which it was built before
 * @returns how many files it has, and which of them are missing in one of the two or have other bytes
 */
export async function differences(folder: string): Promise<{ files: number; different: string[] }> {
  await buildSite(second);
  await makePackages(second);
  const [first, again] = [new Set(filesIn(folder)), new Set(filesIn(second))];
  const all = [...new Set([...first, ...again])].sort();
  const same = (file: string) => first.has(file) && again.has(file) && read(folder, file).equals(read(second, file));
  const different = all.filter((file) => !same(file));
  rmSync(second, { recursive: true });
  return { files: all.length, different };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file));
