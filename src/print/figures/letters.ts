/** How wide a letter of a typeface is, in shares of the type's size. */
export type Measure = (letter: string) => number;

/** Text set in lines, and the size at which it fits. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

export const widthOf = (text: string, measure: Measure, size: number): number =>
  [...text].reduce((sum, letter) => sum + measure(letter), 0) * size;

/** Sets `text` in lines no wider than `width`. A word that is wider than that alone is broken. */
export function linesOf(text: string, measure: Measure, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, measure, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(word, measure, size, width));
  }
  return lines;
}

function broken(word: string, measure: Measure, size: number, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (pieces.at(-1) === '' || widthOf(longer, measure, size) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/**
 * The largest size, in whole pixels from `most` down, at which `text` fits into the box whole. Words stay whole down to half of `most`.
 * @param leading height of a line, in shares of the size
 */
export function fitted(
  text: string,
  measure: Measure,
  box: { readonly width: number; readonly height: number },
  most: number,
  leading: number
): Setting {
  for (let size = most; size > 1; size--) {
    const whole = size <= most / 2 || text.split(/\s+/).every((word) => widthOf(word, measure, size) <= box.width);
    const lines = whole ? linesOf(text, measure, size, box.width) : [];
    if (whole && lines.length * size * leading <= box.height) return { size, lines: balanced(lines, measure, size, box.width) };
  }
  return { size: 1, lines: linesOf(text, measure, 1, box.width) };
}

/** The same number of lines, as even as their words allow: no word stands alone at the end. */
export function balanced(lines: readonly string[], measure: Measure, size: number, width: number): string[] {
  let even = [...lines];
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = linesOf(lines.join(' '), measure, size, narrower);
    if (tried.length > lines.length || tried.some((line) => widthOf(line, measure, size) > narrower)) break;
    even = tried;
  }
  return even;
}
