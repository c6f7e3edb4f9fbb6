import { sayer } from '../../article/words';
import { once, type Edition, type SiteFile } from '../edition';
import { previewOf } from './preview';
import { previewSize } from './preview-layout';
import { factsWithPages } from '../paths';
import { factPreview, figurePreview, storyPreview, type PreviewWords } from './previews';
import { drawingOf } from './drawing';
import { figuresOf } from './figures';
import { pngOf } from './raster';
import { openStudio, type Studio } from './studio';

/** Width of a figure's PNG file, in pixels. */
export const pngWidth = 1800;

/** How large a figure's files are, in bytes. */
export interface Sizes {
  readonly svg: number;
  readonly png: number;
}

/** The figures and previews of one language, each drawn when it is asked for. */
export interface Drawn {
  readonly files: readonly SiteFile[];
  /** What they are drawn with. */
  readonly studio: () => Promise<Studio>;
  /** How large a figure's files are, by its id. */
  readonly sizesOf: (figure: string) => Promise<Sizes>;
}

/**
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param root the address of the language's pages, where the site's is known
 */
export function drawnFiles(edition: Edition, folder: string, root: string | undefined): Drawn {
  const studio = once(() => openStudio(edition));
  const figures = figuresOf(edition.article, sayer(edition.article.lang, edition.prose.ui));
  const drawn = new Map(
    figures.map((figure) => {
      const svg = once(async () => drawingOf(await studio(), figure, root && new URL(`fig/${figure.id}/`, root).href));
      const png = once(async () => pngOf(await svg(), pngWidth, (await studio()).typefaces));
      return [figure.id, { svg, png }] as const;
    })
  );
  const previews: (readonly [path: string, wordsIn: (studio: Studio) => PreviewWords])[] = [
    ['', storyPreview],
    ...edition.article.sections.map((section) => {
      const figure = figures.find((each) => each.section === section)!;
      return [`s/${section.id}/`, (studio: Studio) => figurePreview(studio, figure, false)] as const;
    }),
    ...figures.map((figure) => [`fig/${figure.id}/`, (studio: Studio) => figurePreview(studio, figure, true)] as const),
    ...factsWithPages(edition).map(({ id }) => [`f/${id}/`, (studio: Studio) => factPreview(studio, id)] as const)
  ];
  return {
    studio,
    files: [
      ...[...drawn].flatMap(([id, { svg, png }]): SiteFile[] => [
        { path: `${folder}fig/${id}/${id}.svg`, make: async () => ({ text: await svg() }) },
        { path: `${folder}fig/${id}/${id}.png`, make: async () => ({ bytes: await png() }) }
      ]),
      ...previews.map(([path, wordsIn]): SiteFile => ({
        path: `${folder}${path}card.png`,
        make: async () => {
          const open = await studio();
          return { bytes: await pngOf(previewOf(open, wordsIn(open)), previewSize.width, open.typefaces) };
        }
      }))
    ],
    sizesOf: async (figure) => {
      const { svg, png } = drawn.get(figure)!;
      return { svg: Buffer.byteLength(await svg()), png: (await png()).length };
    }
  };
}
