import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readFolder } from './folder';

/** What running text needs, and what names of people, places and papers need beside it. */
const text = [...range(0x20, 0x7e), ...' ·×éü–—‘’“”…→←'].join('');
const names = [...range(0xa1, 0xff), ...'ŒœŠšŽžıłŁňřťůĞğİŞş•↑↓−⁄€№'].join('') + text;
const cyrillic = [...range(0x400, 0x45f), ...'«»№ґҐ'].join('');
/** The register is the only thing typed on a typewriter: its letters and figures are all that is kept. */
const typed = `0123456789.${
  JSON.stringify(readFolder().raw.texts)
    .match(/"register":\{[^}]*\}/g)
    ?.join('') ?? ''
}`;

const faces: readonly [out: string, from: string, letters: string][] = [
  ['serif-400', 'source-serif-4/files/source-serif-4-latin-400-normal', text],
  ['serif-600', 'source-serif-4/files/source-serif-4-latin-600-normal', text],
  ['serif-400-italic', 'source-serif-4/files/source-serif-4-latin-400-italic', text],
  ['sans-400', 'source-sans-3/files/source-sans-3-latin-400-normal', names],
  ['sans-600', 'source-sans-3/files/source-sans-3-latin-600-normal', names],
  ['sans-400-cyrillic', 'source-sans-3/files/source-sans-3-cyrillic-400-normal', cyrillic],
  ['mono-400', 'pt-mono/files/pt-mono-latin-400-normal', typed],
  ['mono-400-cyrillic', 'pt-mono/files/pt-mono-cyrillic-400-normal', typed]
];

/** `node src/build/run.mjs fonts`: cuts the typefaces down to the letters used and writes them to `public/fonts/`, where they are kept. */
export default async function main(): Promise<number> {
  mkdirSync('public/fonts', { recursive: true });
  for (const [out, from, letters] of faces) {
    const font = await subsetFont(readFileSync(`node_modules/@fontsource/${from}.woff2`), letters, { targetFormat: 'woff2' });
    writeFileSync(`public/fonts/${out}.woff2`, font);
    console.log(`${out}.woff2 ${(font.length / 1000).toFixed(1)} kB`);
  }
  return 0;
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}
