import type { BuiltFile, Edition } from '../edition';
import { previewOf } from './preview';
import { previewSize } from './preview-layout';
import { factsWithPages } from '../paths';
import { factPreview, figurePreview, storyPreview, type PreviewWords } from './previews';
import { drawingOf } from './drawing';
import { figuresOf, firstFigure } from './figures';
import { inTurns, pngOf } from './raster';
import { openStudio } from './studio';

/** Width of a figure's PNG file, in pixels. */
export const pngWidth = 1800;

/** How large a figure's files are, in bytes. */
export interface Sizes {
  readonly svg: number;
  readonly png: number;
}

/**
 * Draws every figure and every preview of one language.
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param root the address of the language's pages, where the site's is known
 * @returns the files, and by the figures' ids how large theirs are
 */
export async function drawAll(
  edition: Edition,
  folder: string,
  root: string | undefined
): Promise<{ readonly files: BuiltFile[]; readonly sizes: ReadonlyMap<string, Sizes> }> {
  const studio = await openStudio(edition);
  const figures = figuresOf(edition.article, studio.say);
  const drawn = await inTurns(figures, async (figure) => {
    const path = `fig/${figure.id}/`;
    const text = drawingOf(studio, figure, root && new URL(path, root).href);
    const bytes = await pngOf(text, pngWidth, studio.typefaces);
    return { id: figure.id, path: `${folder}${path}${figure.id}`, text, bytes };
  });
  const previews: (readonly [path: string, words: PreviewWords])[] = [
    ['', storyPreview(studio)],
    ...edition.article.sections.map(
      (section) => [`s/${section.id}/`, figurePreview(studio, firstFigure(figures, section), false)] as const
    ),
    ...figures.map((figure) => [`fig/${figure.id}/`, figurePreview(studio, figure, true)] as const),
    ...factsWithPages(edition).map(({ id }) => [`f/${id}/`, factPreview(studio, id)] as const)
  ];
  const images = await inTurns(previews, async ([path, words]) => ({
    path: `${folder}${path}card.png`,
    bytes: await pngOf(previewOf(studio, words), previewSize.width, studio.typefaces)
  }));
  return {
    files: [
      ...drawn.flatMap(({ path, text, bytes }) => [
        { path: `${path}.svg`, text },
        { path: `${path}.png`, bytes }
      ]),
      ...images
    ],
    sizes: new Map(drawn.map(({ id, text, bytes }) => [id, { svg: Buffer.byteLength(text), png: bytes.length }]))
  };
}
