import { widthOf } from '../../labels/widths';
import type { Key } from '../../signs/legend';

/** A key of a figure's legend, and where it stands: in pixels from the legend's corner. */
export interface PlacedKey extends Key {
  readonly x: number;
  readonly y: number;
}

/** Height of a row of the legend. */
export const keyRow = 25;
const [sign, between] = [30, 22];

/** The legend that stands below a figure, in rows no wider than `width` pixels. */
export function inRows(keys: readonly Key[], width: number): PlacedKey[] {
  let [x, y] = [0, 0];
  return keys.map((key) => {
    const wide = sign + widthOf(key.words, 'sans-400', 14);
    if (x > 0 && x + wide > width) [x, y] = [0, y + keyRow];
    const placed = { ...key, x, y };
    x += wide + between;
    return placed;
  });
}
