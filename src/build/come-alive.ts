import type { Chunk } from './offline';

/**
 * The files of scripts that a story needs to come alive: what brings it alive, its article, and what these import.
 * @param chunks what the build has made
 * @param lang of the story; without it, for all languages
 */
export function filesToComeAlive(chunks: readonly Chunk[], lang = '[^/]+'): string[] {
  const entry = new RegExp(`(/reader/alive\\.ts|virtual:story/${lang}/article)$`);
  const entries = chunks.filter(({ moduleIds = [] }) => moduleIds.some((id) => entry.test(id)));
  const files = new Set(entries.map(({ fileName }) => fileName));
  for (const file of files) for (const each of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(each);
  return [...files];
}

/**
 * Has browsers that know how compile what a story needs to come alive beside the page, while it is fetched; else each function is compiled in the page
 * when it is first called, which is when a reader begins to scroll. V8 reads it at the top of a file:
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const compiledAhead = (script: string): string => `//# allFunctionsCalledOnLoad\n${script}`;
