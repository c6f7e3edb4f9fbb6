import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawData } from '../article/check/faults';
import type { Fault } from '../article/check/fault';
import { mapFaults } from './map-files';
import { readJson } from './read-json';

/** The folder of the story, from the project's top. */
export const dataFolder = 'data';
/** In it, the versions that were released. */
export const releasesIn = 'releases';

/**
 * Reads every JSON file of the story. What is wrong with one as a file is a fault of its own; the others are read all the same. Of one that cannot be read
 * nothing but its name is known.
 */
export function readFolder(folder = dataFolder): { raw: RawData; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = (path: string): unknown => {
    const { value, faults: found } = readJson(path);
    faults.push(...found);
    return value;
  };
  if (!existsSync(folder)) {
    faults.push({ file: folder, item: '', field: '', wrong: 'is missing', instead: 'the folder with what the story is made from' });
    return { raw: { files: {}, texts: {}, releases: {} }, faults };
  }
  const filesIn = (path: string) =>
    Object.fromEntries(
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => [entry.name.slice(0, -5), read(join(path, entry.name))])
    );
  const textFolder = join(folder, 'text');
  const languages = existsSync(textFolder) ? readdirSync(textFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  const texts = Object.fromEntries(languages.map(({ name }) => [name, withoutSchemas(filesIn(join(textFolder, name)))]));
  const releases = existsSync(join(folder, releasesIn)) ? filesIn(join(folder, releasesIn)) : {};
  const files = filesIn(folder);
  faults.push(...mapFaults(folder, files));
  return { raw: { files, texts, releases }, faults };
}

/** The link to the JSON Schema is for the editor: in a dictionary of sentences it would be one of them. */
function withoutSchemas(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      if (!content || typeof content !== 'object') return [name, content];
      const { $schema: _, ...rest } = content as Record<string, unknown>;
      return [name, rest];
    })
  );
}
