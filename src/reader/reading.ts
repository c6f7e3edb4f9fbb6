/** Windows passed in a second, beyond which nobody reads. */
const racing = 1.2;
/** In milliseconds: how long who has raced on for long must have slowed down. A finger that flicks again and again is off the page for less. */
const longRest = 220;
/** In milliseconds: a reader who races on for longer is told where they are. */
const patience = 1200;

/** How fast the page goes by, from looks at where it is. Times in milliseconds on one clock, places in pixels. */
export class Pace {
  #last: { readonly place: number; readonly time: number };
  /** When it was last seen to race. */
  #raced = -Infinity;

  /** A first look: it takes another to see any pace. */
  constructor(place: number, time: number) {
    this.#last = { place, time };
  }
  /**
   * A further look.
   * @param height of the window
   * @param long whether the reader has raced on for long, and only a longer rest ends it
   * @returns whether the reader races
   */
  races(place: number, time: number, height: number, long: boolean): boolean {
    const last = this.#last;
    this.#last = { place, time };
    if ((Math.abs(place - last.place) / (time - last.time)) * 1000 > racing * height) this.#raced = time;
    return long ? time - this.#raced < longRest : time === this.#raced;
  }
}

/**
 * When a step that has been reached is shown. A picture that is passed faster than anybody reads would only hold up the scrolling, so it waits until
 * the reader slows down; if that takes long, what is passed is named in its place.
 * @param since milliseconds since the reader began to race
 */
export function showing(races: boolean, since: number): 'now' | 'by name' | 'later' {
  if (!races) return 'now';
  return since > patience ? 'by name' : 'later';
}
