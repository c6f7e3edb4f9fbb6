import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes on the wire of the story's top: brotli for text, as they are for fonts. */
export interface FirstView {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
}

/** As the tools of browsers count. */
export const kB = 1024;

/** What each may weigh, in bytes, and all together. */
export const budget: FirstView = { html: 35 * kB, css: 15 * kB, script: 96 * kB, fonts: 54 * kB };
export const budgetInAll = 190 * kB;

const squeeze = (text: string | Buffer) => brotliCompressSync(text).length;
const weigh = (file: string) => squeeze(readFileSync(file));

/** Weighs what the built page in `folder` asks for before anybody does anything: itself, its styles, its scripts with what they fetch ahead, its fonts. */
export function firstView(folder: string): FirstView {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const linked = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map((match) => join(folder, match[1]!)));
  const bare = html.replaceAll(/<style>.*?<\/style>/gs, '');
  // Cyrillic stands in the register, in its own face; that of the sources is asked for where they are opened.
  // Letters of Arabic script are asked for in pages that are written from right to left alone.
  const fonts = readdirSync(join(folder, 'fonts')).filter((name) => name !== 'sans-400-cyrillic.woff2' && !name.startsWith('arabic-'));
  const sum = (files: Iterable<string>, size: (file: string) => number) => [...files].reduce((whole, file) => whole + size(file), 0);
  return {
    // Styles stand in the page: what they add to it is theirs.
    html: squeeze(bare),
    css: squeeze(html) - squeeze(bare) + sum(linked(/<link rel="stylesheet"[^>]* href="([^"]+)"/g), weigh),
    script: sum(linked(/<(?:script type="module"[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)"/g), weigh),
    fonts: sum(
      fonts.map((name) => join(folder, 'fonts', name)),
      (file) => statSync(file).size
    )
  };
}

/** What the pictures of a page beside the story may weigh in scripts and their styles, in bytes: before somebody is there, and to come alive; the map apart. */
export const liveBudget = { before: 13_000, alive: 100_000 };

/** Weighs the scripts with which the built page at `path` in `folder` comes alive. */
export function livePage(folder: string, path: string): typeof liveBudget {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const assets = join(folder, 'assets');
  const read = (name: string) => readFileSync(join(assets, name), 'utf8');
  const entry = /<script type="module"[^>]* src="[./]*assets\/([^"]+)"/.exec(html)![1]!;
  const found = (name: string, pattern: RegExp) => [...read(name).matchAll(pattern)].map((match) => match[1]!);
  /** With all that they import, and then what these load by name. */
  const whole = (names: readonly string[], later: RegExp) => {
    const all = new Set(names);
    const kinds = new Set<string>();
    for (const name of all) {
      for (const each of found(name, /(?:from|import)\s*"\.\/([^"]+\.js)"/g)) all.add(each);
      for (const each of found(name, /import\([`"]\.\/([^`"]+\.js)/g)) {
        const kind = later.exec(each)?.[1];
        // Of the languages a page loads its own, which is named first.
        if (kind && !kinds.has(kind)) all.add(each);
        if (kind) kinds.add(kind);
      }
    }
    return all;
  };
  const weight = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + weigh(join(assets, name)), 0);
  const alive = whole([entry], /^(live-pictures|article|atlas)-/);
  const styles = readdirSync(assets).filter((name) => /^(live-pictures|live-page).*\.css$/.test(name));
  return { before: weight(whole([entry], /^$/)), alive: weight([...alive, ...styles]) };
}

/** The whole of `folder` by kind of file: how many, and their bytes (brotli for text). */
export function everything(folder: string): ReadonlyMap<string, { readonly files: number; readonly bytes: number }> {
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const kind = extname(entry.name).slice(1);
    const before = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, {
      files: before.files + 1,
      bytes: before.bytes + (['woff2', 'avif', 'png'].includes(kind) ? statSync(file).size : weigh(file))
    });
  }
  return kinds;
}
