/**
 * Which step is being read.
 * @param above for each step, in order, whether it begins above the line where the reader's eye is
 * @returns its place; before the first step it is the first
 */
export const readingAt = (above: readonly boolean[]): number => Math.max(0, above.lastIndexOf(true));

/** Windows passed in a second, beyond which nobody reads. */
const racing = 1.2;
/** Frames without a scroll after which the page is at rest. */
const rest = 3;
/** In milliseconds: the same once a reader has raced on for long. A finger that flicks again and again is off the page for less. */
export const longRest = 220;
/** In milliseconds: a reader who races on for longer is told where they are. */
const patience = 1200;

/** The stretch of time over which the pace is taken, in milliseconds: single frames of a busy machine say nothing. */
const stretch = 150;
/** In milliseconds: how often the place is looked at. There are sixty scrolls in a second, and asking for the place costs. */
const between = 40;

/** How fast the page goes by. Fed with each scroll; times in milliseconds on one clock. */
export class Pace {
  #past: { readonly y: number; readonly time: number }[] = [];
  #last = -Infinity;
  #still = 0;

  /** @param place asked for the position, in pixels, where it is needed */
  scrolled(place: () => number, time: number): void {
    // After a rest it begins anew: a single jump is no race.
    if (this.#still >= rest || time - this.#last >= longRest) this.#past = [];
    this.#last = time;
    this.#still = 0;
    if (time - (this.#past.at(-1)?.time ?? -Infinity) < between) return;
    this.#past.push({ y: place(), time });
    while (this.#past[1] && time - this.#past[1].time >= stretch) this.#past.shift();
  }
  frame(): void {
    this.#still += 1;
  }
  /** Whatever has been going on, it is over. */
  stop(): void {
    this.#past = [];
  }
  /**
   * @param height of the window, in pixels
   * @param long whether the reader has raced on for long, and only a longer rest ends it
   */
  races(height: number, now: number, long: boolean): boolean {
    const [first, last] = [this.#past[0], this.#past.at(-1)];
    const rests = long ? now - this.#last >= longRest : this.#still >= rest;
    if (rests || !first || !last || last.time <= first.time) return false;
    return (Math.abs(last.y - first.y) / (last.time - first.time)) * 1000 > racing * height;
  }
}

/**
 * When a step that has been reached is shown. A picture that is passed faster than anybody reads would only hold up the scrolling, so it waits until
 * the reader slows down; if that takes long, what is passed is named in its place.
 * @param since milliseconds since the picture and the words last were those of one step
 */
export function showing(races: boolean, since: number): 'now' | 'by name' | 'later' {
  if (!races) return 'now';
  return since > patience ? 'by name' : 'later';
}
