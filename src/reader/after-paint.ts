/** Runs what takes long once what was pressed has been drawn as pressed: the reader is answered at once. */
export const afterPaint = (run: () => void): void => void requestAnimationFrame(() => setTimeout(run));
