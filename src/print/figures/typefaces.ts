import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { Measure } from './letters';

/** Faces of the site, as what draws the PNG files knows them: the files name themselves after the variable type that they were cut from. */
const faces = {
  'serif-400': 'Source Serif 4',
  'serif-400-italic': 'Source Serif 4',
  'serif-600': 'Source Serif 4 SemiBold',
  'sans-400': 'Source Sans 3 ExtraLight',
  'sans-400-cyrillic': 'Source Sans 3 ExtraLight',
  'sans-600': 'Source Sans 3 ExtraLight SemiBold',
  'mono-400': 'PT Mono',
  'mono-400-cyrillic': 'PT Mono'
} as const;

export type Face = keyof typeof faces;

export interface Typefaces {
  /** Paths of TrueType files. */
  readonly files: readonly string[];
  readonly measure: (face: Face) => Measure;
}

const letters = [
  [0x20, 0x24f],
  [0x400, 0x4ff],
  [0x2000, 0x22ff]
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));

/** Unpacks the site's own typefaces, which browsers get compressed, into `folder`. */
export async function openTypefaces(folder = 'node_modules/.cache/pictures'): Promise<Typefaces> {
  await mkdir(folder, { recursive: true });
  const entries = await Promise.all(
    (Object.keys(faces) as Face[]).map(async (face) => {
      const file = join(folder, `${face}.ttf`);
      await writeFile(file, await subsetFont(await readFile(`public/fonts/${face}.woff2`), letters.join(''), { targetFormat: 'truetype' }));
      return [face, file] as const;
    })
  );
  const fileOf = Object.fromEntries(entries) as Record<Face, string>;
  const known = new Map<string, number>();
  const drawn = (text: string, face: Face) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="10" y="100" font-size="100" font-family="${faces[face]}">${text}</text></svg>`;
    return new Resvg(svg, { font: { fontFiles: [fileOf[face]], loadSystemFonts: false } }).getBBox()?.width ?? 0;
  };
  return {
    files: Object.values(fileOf),
    measure: (face) => (letter) => {
      const key = `${face} ${letter}`;
      // Between two figures, which every face has, even a space has a width.
      const width = known.get(key) ?? (drawn(`0${escaped(letter)}0`, face) - drawn('00', face)) / 100;
      known.set(key, width);
      return width;
    }
  };
}

const escaped = (letter: string) => letter.replace('&', '&amp;').replace('<', '&lt;');

/** A drawing that asks for type by its own name, asking for it by the names that the files have. */
export function inOurType(svg: string): string {
  return svg.replaceAll(/font-family="'(Source Serif 4|Source Sans 3)'[^"]*" font-weight="(\d+)"/g, (_, family: string, weight: string) => {
    const face = `${family === 'Source Serif 4' ? 'serif' : 'sans'}-${Number(weight) > 500 ? 600 : 400}` as const;
    return `font-family="${faces[face]}" font-weight="${weight}"`;
  });
}
