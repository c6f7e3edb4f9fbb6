import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faces, type FontFile } from '../../styles/typefaces';

/** The names that the drawer of PNG files knows the files by. */
const familyOf = Object.fromEntries(faces.map(({ file, ownName }) => [file, ownName])) as Record<FontFile, string>;

export interface Typefaces {
  /** Paths of TrueType files. */
  readonly fileOf: Readonly<Record<FontFile, string>>;
  readonly familyOf: Readonly<Record<FontFile, string>>;
}

const letters = [
  [0x20, 0x24f],
  [0x400, 0x4ff],
  [0x600, 0x6ff],
  [0x2000, 0x22ff]
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));

/** Unpacks the site's own typefaces, which browsers get compressed, into `folder`. */
export async function openTypefaces(folder = 'node_modules/.cache/pictures'): Promise<Typefaces> {
  await mkdir(folder, { recursive: true });
  const entries = await Promise.all(
    faces.map(async ({ file: name }) => {
      const file = join(folder, `${name}.ttf`);
      await writeFile(file, await subsetFont(await readFile(`public/fonts/${name}.woff2`), letters.join(''), { targetFormat: 'truetype' }));
      return [name, file] as const;
    })
  );
  return { fileOf: Object.fromEntries(entries) as Record<FontFile, string>, familyOf };
}

/** A drawing that asks for type by its own name, asking for it by the names that the files have. */
export function inOurType(svg: string): string {
  return svg.replaceAll(/font-family="'(Source Serif 4|Source Sans 3)'[^"]*" font-weight="(\d+)"/g, (_, family: string, weight: string) => {
    const name = `${family === 'Source Serif 4' ? 'serif' : 'sans'}-${Number(weight) > 500 ? 600 : 400}` as const;
    return `font-family="${familyOf[name]}" font-weight="${weight}"`;
  });
}
