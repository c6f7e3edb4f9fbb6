import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { inOurType, type Typefaces } from './typefaces';

const folder = 'node_modules/.cache/pictures';
/** Changes with how drawings are turned into PNG files, so that older ones are made anew. */
const version = 1;

const hashes = new WeakMap<Typefaces, Promise<string>>();

/** What the typefaces are at the moment, read once. */
function typeHash(typefaces: Typefaces): Promise<string> {
  const known =
    hashes.get(typefaces) ??
    Promise.all(Object.values(typefaces.fileOf).map((file) => readFile(file))).then((all) =>
      createHash('sha256').update(Buffer.concat(all)).digest('hex')
    );
  hashes.set(typefaces, known);
  return known;
}

/** A drawing as a PNG file of the given width, in the site's own type. One that was made before is taken from the cache. */
export async function pngOf(svg: string, width: number, typefaces: Typefaces): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`${version} ${width} ${await typeHash(typefaces)} ${svg}`);
  const kept = join(folder, `${hash.digest('hex').slice(0, 32)}.png`);
  const before = await readFile(kept).catch(() => undefined);
  if (before) return before;
  const drawn = await renderAsync(inOurType(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(typefaces.fileOf), loadSystemFonts: false }
  });
  // Few colours and many grades between them: a palette holds them at a quarter of the bytes.
  const png = await sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 192, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(kept, png);
  return png;
}
