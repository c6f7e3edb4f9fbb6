import { widthOf, type Face } from './widths';

/** What a text is set in: its face, its size in pixels, and what is added after each letter, in shares of the size. */
export interface Type {
  readonly face: Face;
  readonly px: number;
  readonly spacing?: number;
}

/** Text set in lines, and the size at which it fits. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

const wide = (text: string, { face, px, spacing }: Type) => widthOf(text, face, px, spacing);

/** The width of the widest of `lines`, in pixels. */
export const widest = (lines: readonly string[], type: Type): number => Math.max(...lines.map((line) => wide(line, type)));

/** Sets `text` in lines no wider than `width` pixels. A word that is wider than that alone is broken. */
export function linesOf(text: string, type: Type, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`, type) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(word, type, width));
  }
  return lines;
}

function broken(word: string, type: Type, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (pieces.at(-1) === '' || wide(longer, type) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/** `text` in two lines that are as even as its words allow; in one where it has one word. */
export function halved(text: string, type: Type): readonly string[] {
  const words = text.split(' ');
  const cuts = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return cuts.sort((a, b) => widest(a, type) - widest(b, type))[0] ?? [text];
}

/**
 * The largest size, in whole pixels from `most` down, at which `text` fits into the box whole. Words stay whole down to half of `most`.
 * @param leading height of a line, in shares of the size
 */
export function fitted(
  text: string,
  face: Face,
  box: { readonly width: number; readonly height: number },
  most: number,
  leading: number
): Setting {
  for (let size = most; size > 1; size--) {
    const type = { face, px: size };
    const whole = size <= most / 2 || text.split(/\s+/).every((word) => wide(word, type) <= box.width);
    const lines = whole ? linesOf(text, type, box.width) : [];
    if (whole && lines.length * size * leading <= box.height) return { size, lines: balanced(lines, type, box.width) };
  }
  return { size: 1, lines: linesOf(text, { face, px: 1 }, box.width) };
}

/** The same number of lines, as even as their words allow: no word stands alone at the end. */
export function balanced(lines: readonly string[], type: Type, width: number): string[] {
  let even = [...lines];
  for (let narrower = width - type.px / 2; narrower > width / 2; narrower -= type.px / 2) {
    const tried = linesOf(lines.join(' '), type, narrower);
    if (tried.length > lines.length || tried.some((line) => wide(line, type) > narrower)) break;
    even = tried;
  }
  return even;
}
