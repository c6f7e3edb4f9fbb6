import baked from './widths.json';

/** The typefaces in which pictures are lettered: those of `widths.json`, which `npm run fonts` writes. */
export type Face = Exclude<keyof typeof baked, 'letters'>;

const places = new Map([...baked.letters].map((letter, at) => [letter, at]));
const means = new Map<Face, number>();

/** What a letter takes of which the face's file has none, so that another typeface will stand in for it: the mean of those it has. */
function meanOf(face: Face): number {
  const known = baked[face].filter((width) => width > 0);
  const mean = means.get(face) ?? known.reduce((sum, width) => sum + width, 0) / known.length;
  means.set(face, mean);
  return mean;
}

/**
 * How wide `text` is in one line, in pixels, by the widths of its letters in the site's own typefaces. Pairs of letters that stand nearer together
 * are not counted: that is less than a fiftieth of a name.
 * @param px the size of the type
 * @param spacing added after each letter, in shares of the size
 */
export function widthOf(text: string, face: Face, px: number, spacing = 0): number {
  let thousandths = 0;
  for (const letter of text) thousandths += (baked[face][places.get(letter) ?? -1] || meanOf(face)) + spacing * 1000;
  return (thousandths * px) / 1000;
}
