import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all files in a folder, from there, in the order of their letters. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
