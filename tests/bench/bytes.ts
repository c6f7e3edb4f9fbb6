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

/** What each may weigh, in bytes. */
export const budget: FirstView = { html: 36_000, css: 16_000, script: 100_000, fonts: 56_000 };
export const budgetInAll = 190_000;

const squeeze = (text: string | Buffer) => brotliCompressSync(text).length;
const weigh = (file: string) => squeeze(readFileSync(file));

/** Weighs what the built page in `folder` asks for before anybody does anything: itself, its styles, its scripts with what they fetch ahead, its fonts. */
export function firstView(folder: string): FirstView {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const linked = (pattern: RegExp) => new Set([...html.matchAll(pattern)].map((match) => join(folder, match[1]!)));
  const style = /<style>.*?<\/style>/s.exec(html)?.[0] ?? '';
  // Cyrillic stands in the register, in its own face; that of the sources is asked for where they are opened.
  const fonts = readdirSync(join(folder, 'fonts')).filter((name) => name !== 'sans-400-cyrillic.woff2');
  const sum = (files: Iterable<string>, size: (file: string) => number) => [...files].reduce((whole, file) => whole + size(file), 0);
  return {
    // The styles of the first screen stand in the page: what they add to it is theirs.
    html: squeeze(html.replace(style, '')),
    css: squeeze(html) - squeeze(html.replace(style, '')) + sum(linked(/<link rel="stylesheet"[^>]* href="([^"]+)"/g), weigh),
    script: sum(linked(/<(?:script type="module"[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)"/g), weigh),
    fonts: sum(
      fonts.map((name) => join(folder, 'fonts', name)),
      (file) => statSync(file).size
    )
  };
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
