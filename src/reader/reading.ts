/**
 * Which step is being read.
 * @param tops where each step begins, in pixels from the page's top, in order
 * @param line where the reader's eye is, in the same pixels
 * @returns the place in `tops`; before the first step it is the first
 */
export function readingAt(tops: readonly number[], line: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
