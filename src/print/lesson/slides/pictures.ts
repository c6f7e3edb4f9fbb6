import type { Step } from '../../../article/article';
import type { View } from '../../../article/schema';
import { sceneAt } from '../../../picture/scene';
import { pictureOf } from '../../figures/drawing';
import { writtenOut } from '../../figures/palette';
import { pngOf } from '../../figures/raster';
import { standalone } from '../../figures/standalone';
import type { Studio } from '../../figures/studio';

/** How a slide has its picture: beside its words on a broad screen, below them on one of 4:3. */
export const shapes = ['beside', 'below'] as const;
export type SlideShape = (typeof shapes)[number];

/** Width of a picture's file, in pixels: sharp on a projector of 1920. */
const pictureWidth = 1280;

/**
 * The size in which a picture is drawn before it is enlarged, in pixels. The smaller it is, the larger are its marks and names on the wall: at 1024×768 the
 * smallest letters are twenty pixels high. The register has few words, and large ones.
 */
export const drawnAt: Readonly<Record<SlideShape, (view: View) => { readonly width: number; readonly height: number }>> = {
  beside: (view) => (view === 'register' ? { width: 520, height: 381 } : { width: 480, height: 352 }),
  below: (view) =>
    ({
      map: { width: 576, height: 280 },
      timeline: { width: 576, height: 280 },
      network: { width: 504, height: 245 },
      register: { width: 640, height: 311 }
    })[view]
};

/** How high a picture is to its width. */
export const ratioOf = (shape: SlideShape): number => drawnAt[shape]('map').height / drawnAt[shape]('map').width;

/** The picture of a step, drawn for a wall, as one SVG drawing. */
export function slideDrawing(studio: Studio, step: Step, shape: SlideShape): string {
  const { width, height } = drawnAt[shape](step.view);
  const picture = pictureOf(
    studio,
    step.view,
    sceneAt(studio.edition.article, step, step.view),
    { width, height },
    step.view === 'register'
  );
  // A map goes to the edge, the register has its own; what stands free has some paper around it.
  const edge = step.view === 'network' || step.view === 'timeline' ? 7 : 0;
  const box = { x: -edge, y: -edge * (height / width), width: width + 2 * edge, height: height * (1 + (2 * edge) / width) };
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="var(--sheet)"/>${picture}</svg>`;
  return standalone(writtenOut(markup, studio.palette), studio.css[step.view]);
}

/** The same as a PNG file, in the site's own type. */
export async function slidePicture(studio: Studio, step: Step, shape: SlideShape): Promise<Uint8Array> {
  return pngOf(slideDrawing(studio, step, shape), pictureWidth, studio.typefaces);
}
