import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in';

/** What is used here of what Vite says that it has built: files, what they load, and the styles and other files that come with them. */
export interface Chunk {
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly moduleIds?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string>; readonly importedAssets: ReadonlySet<string> };
}

/** Frames, frozen forms and the course are shown by others: no worker keeps them. The page for a missing one is shown at any address. */
const apart = /(^|\/)(embed|v|lesson\/take\/course)\/|^404\.html$/;
/** Files whose names do not change with what is in them, and which pages of this site are made of. */
const beside = /^((fonts|pictures)\/[^/]+|[^/]+\.(js|css|svg)|icon-48\.png|([\w-]+\/)?(search\/index|plain\/words)\.json)$/;
/** What comes with the story, besides its scripts and styles: pages and files that open within it, from its own folder, and from the root. */
const within = ['', 'search/index.json', 'plain/words.json', 'help/'];
const around = /^(fonts\/|copy\.js$|icon-48\.png$|pictures\/relief\.)/;

/**
 * Tells the worker of a built site (`print/offline/worker.js`) what it keeps, and the pages of which release they are. A release is named by all that is
 * in it, so that two builds of the same have the same name. Where the worker takes back what was kept, nothing is told to anybody.
 * @param chunks of the story
 * @param languages of the stories, by the folders in which they stand
 */
export function keepOffline(dist: string, chunks: readonly Chunk[], languages: ReadonlyMap<string, string>): void {
  const worker = join(dist, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  if (!text.includes('KEPT')) return;
  const paths = filesIn(dist);
  const read = (path: string) => readFileSync(join(dist, path));
  const whole = createHash('sha256');
  for (const path of paths) whole.update(`${path}\n`).update(read(path));
  const release = whole.digest('hex').slice(0, 12);
  for (const path of paths) {
    if (!path.endsWith('.html') || apart.test(path)) continue;
    const html = read(path).toString();
    if (!html.includes(mark)) throw new Error(`${path} has lost its <meta name="viewport">`);
    writeFileSync(join(dist, path), html.replace(mark, `<meta name="release" content="${release}">${mark}`));
  }
  const sums = Object.fromEntries(paths.filter((path) => beside.test(path) && path !== 'sw.js').map((path) => [path, sumOf(read(path))]));
  const all = [...languages].sort(([a], [b]) => a.length - b.length);
  const stories = Object.fromEntries(
    all.map(([folder, lang]) => {
      const own = within.map((path) => `${folder}${path}`).filter((path) => paths.includes(path.replace(/(^|\/)$/, '$1index.html')));
      const common = paths.filter((path) => (folder === '' ? around.test(path) && !ofArabic.test(path) : ofArabic.test(path)));
      const others = all.flatMap(([_, other]) => (other === lang ? [] : [other]));
      return [folder, [...own, ...common, ...scriptsOf(chunks, others).filter((path) => paths.includes(path))]] as const;
    })
  );
  // What the first story keeps is not named again.
  for (const folder of Object.keys(stories).slice(1)) stories[folder] = stories[folder]!.filter((path) => !stories['']!.includes(path));
  writeFileSync(
    worker,
    text.replace('KEPT', () => JSON.stringify({ release, stories, sums }))
  );
}

const mark = '<meta name="viewport"';
/** Asked for in pages that are written from right to left alone. */
const ofArabic = /^fonts\/arabic-/;

/** As the worker works it out. */
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, 9).toString('base64');

/** Every script, style and other file that the story may load, and some scripts that the build has left out since they had nothing but styles. @param others languages that it is not told in */
function scriptsOf(chunks: readonly Chunk[], others: readonly string[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'));
  if (!entry) throw new Error('the build has no script of the story');
  const found = new Set([entry.fileName, ...chunks.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : []))]);
  for (const name of found) {
    const chunk = byName.get(name);
    const foreign = others.some((lang) => chunk?.facadeModuleId?.includes(`virtual:story/${lang}/`));
    if (foreign) found.delete(name);
    if (!chunk || foreign) continue;
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {};
    for (const each of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []), ...importedCss, ...importedAssets]) found.add(each);
  }
  return [...found].sort();
}
