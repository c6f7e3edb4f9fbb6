/** A figure that has a budget. */
export interface Budget {
  readonly name: string;
  readonly most: number;
  /** Of what it is: `× ` of another figure, or a unit. */
  readonly unit: '×' | 'ms' | 'kB' | '%' | '';
}

/** What a figure may be, and what it was found to be, on a slow phone. */
export interface Found {
  readonly budget: Budget;
  readonly value: number;
  /** Where it is a multiple: of what. */
  readonly beside?: number;
}

/**
 * What the story may cost a reader on a slow phone (`slow-phone.ts`). The floor is the same words as plain HTML (`floor.ts`); a grown story has 1,000
 * events, 500 actors and 1,500 ties.
 */
export const budgets = {
  fcp: { name: 'first words', most: 1.15, unit: '×' },
  lcp: { name: 'largest piece of the first screen', most: 1.15, unit: '×' },
  tbt: { name: 'blocked after the first words', most: 150, unit: 'ms' },
  longest: { name: 'longest task of the load', most: 120, unit: 'ms' },
  work: { name: 'main thread until it rests', most: 1.8, unit: '×' },
  firstVisit: { name: 'bytes of a first visit', most: 190, unit: 'kB' },
  wholeVisit: { name: 'bytes of a whole visit', most: 400, unit: 'kB' },
  reading: { name: 'main thread for 1,000 pixels read', most: 95, unit: 'ms' },
  readingBesideFloor: { name: '– beside the floor', most: 1.7, unit: '×' },
  p95: { name: 'from frame to frame while reading, 95 of 100', most: 17, unit: 'ms' },
  p99: { name: '– 99 of 100', most: 34, unit: 'ms' },
  long: { name: 'tasks over 50 ms while reading', most: 0, unit: '' },
  blank: { name: 'frames with something not drawn yet', most: 0, unit: '%' },
  pick: { name: 'from a press to what it shows: picking', most: 64, unit: 'ms' },
  step: { name: '– a step', most: 64, unit: 'ms' },
  explore: { name: '– opening Explore', most: 64, unit: 'ms' },
  // The budget is 0.000: what the browser tells beyond that is no movement that can be seen.
  cls: { name: 'moved by itself (CLS)', most: 0.0005, unit: '' },
  grownWork: { name: 'main thread until it rests, a grown story', most: 2, unit: '×' },
  grownReading: { name: 'main thread for 1,000 pixels read, a grown story', most: 1.5, unit: '×' },
  frameFcp: { name: 'first words of a frame, beside its own floor', most: 1.15, unit: '×' },
  frameScript: { name: 'scripts of a frame', most: 5, unit: 'kB' }
} as const satisfies Record<string, Budget>;

/** One row of the table: the figure, what it is a multiple of, what it may be, and whether it is. */
export function rowOf({ budget: { unit, most }, value, beside }: Found): Record<string, string> {
  const ratio = beside === undefined ? value : value / beside;
  const written = (of: number) =>
    `${of.toFixed(unit === '' ? 4 : Number.isInteger(of) ? 0 : 1)}${unit === '×' || unit === '' ? '' : ` ${unit}`}`;
  return {
    figure: written(value),
    beside: beside === undefined ? '' : written(beside),
    ratio: beside === undefined ? '' : ratio.toFixed(3),
    budget: unit === '×' ? `× ${most}` : `${most}${unit && ` ${unit}`}`,
    within: ratio <= most ? 'yes' : 'no'
  };
}
