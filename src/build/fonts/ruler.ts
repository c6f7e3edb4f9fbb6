import { Resvg } from '@resvg/resvg-js';
import { escape } from '../../article/markup';
import { openTypefaces } from '../../print/figures/typefaces';
import type { FontFile } from '../../styles/typefaces';

/** How wide a text is in one line, in shares of the type's size, pairs of letters included. */
export type Ruler = (text: string, face: FontFile) => number;

/** Measures as the program does that draws the PNG files, in the typefaces as they are shipped. */
export async function openRuler(): Promise<Ruler> {
  const { fileOf, familyOf } = await openTypefaces();
  const drawn = (text: string, face: FontFile) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="10" y="100" font-size="100" font-family="${familyOf[face]}">${text}</text></svg>`;
    return new Resvg(svg, { font: { fontFiles: [fileOf[face]], loadSystemFonts: false } }).getBBox()?.width ?? 0;
  };
  // Between two figures of its own, which join nothing, even a space has a width.
  return (text, face) => {
    const figure = face.startsWith('arabic') ? '۰' : '0';
    return (drawn(`${figure}${escape(text)}${figure}`, face) - drawn(figure + figure, face)) / 100;
  };
}
