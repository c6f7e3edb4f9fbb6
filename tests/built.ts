import type { Content, SiteFile } from '../src/print/edition';

export type Built = SiteFile & Content;

/** Makes files, as the build does. */
export function built(files: readonly SiteFile[]): Promise<Built[]> {
  return Promise.all(files.map(async (file) => ({ ...file, ...(await file.make()) })));
}

/** Makes the one file that stands at `path`. */
export async function builtAt(files: readonly SiteFile[], path: string): Promise<Built> {
  return (await built(files.filter((file) => file.path === path)))[0]!;
}
