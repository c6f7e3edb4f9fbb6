/** A stretch of the window from top to bottom, in pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where a card stands, and the edge of its room to which it keeps. */
export interface Place extends Stretch {
  readonly keeps: 'top' | 'bottom';
}

/**
 * The room for a card in the column of the words: above or below the words that were picked, where there is more. Where none of them are in sight it
 * leaves the first part of the column to the words that are read.
 * @param area what there is of the column
 * @param words those that were picked, where they stand in the column
 * @param gap between them and the card, in pixels
 */
export function roomBeside(area: Stretch, words: Stretch | undefined, gap = 8): Place {
  const height = area.bottom - area.top;
  if (!words || words.bottom <= area.top || words.top >= area.bottom) {
    // Where little is left of the column the card has all of it.
    return { top: height < 480 ? area.top : area.top + height * 0.3, bottom: area.bottom, keeps: 'bottom' };
  }
  const above = { top: area.top, bottom: Math.max(area.top, words.top - gap) };
  const below = { top: Math.min(area.bottom, words.bottom + gap), bottom: area.bottom };
  return below.bottom - below.top >= above.bottom - above.top ? { ...below, keeps: 'bottom' } : { ...above, keeps: 'top' };
}
