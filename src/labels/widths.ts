import baked from './widths.json';

/** The typefaces in which pictures are lettered: those of `widths.json`, which `npm run fonts` writes. */
export type Face = Exclude<keyof typeof baked, 'letters' | 'joined'>;

interface Measure {
  /** In hundredths of the size, in the order of `letters`. */
  readonly widths: readonly number[];
  /** Stands in for a letter that the face's file has not got, which browsers take from another face. */
  readonly mean: number;
}

/** Signs that have no width: marks above and below a letter, and those that set a run of letters apart. */
const unseen = /[\p{Mn}\p{Cf}]/u;

/** A letter of Arabic script is as wide as it is joined: where it leads on to the next letter it is another than at the end of a run. */
const joining = new Map([...baked.joined.letters].map((letter, at) => [letter, at]));
const joinedOf = (face: Face) => baked.joined[face.includes('600') ? '600' : '400'];

const places = new Map([...baked.letters].map((letter, at) => [letter, at]));
const measures = new Map<Face, Measure>();

function measureOf(face: Face): Measure {
  const widths: number | readonly number[] = baked[face];
  if (typeof widths === 'number') return { widths: [], mean: widths };
  const known = widths.filter((width) => width > 0);
  return { widths, mean: known.reduce((sum, width) => sum + width, 0) / known.length };
}

/**
 * How wide `text` is in one line, in pixels, by the widths of its letters in the site's own typefaces. Kerning is not counted: it makes less than a
 * fiftieth of a name.
 * @param px the size of the type
 * @param spacing added after each letter, in shares of the size
 */
export function widthOf(text: string, face: Face, px: number, spacing = 0): number {
  const measure = measures.get(face) ?? measureOf(face);
  measures.set(face, measure);
  let hundredths = 0;
  const letters = [...text];
  for (const [place, letter] of letters.entries()) {
    const [at, join] = [places.get(letter), joining.get(letter)];
    if (join !== undefined) hundredths += joinedOf(face)[joining.has(letters[place + 1]!) ? 'on' : 'end'][join]! + spacing * 100;
    else if (at !== undefined || !unseen.test(letter)) hundredths += (measure.widths[at ?? -1] || measure.mean) + spacing * 100;
  }
  return (hundredths * px) / 100;
}
