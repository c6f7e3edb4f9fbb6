/** In milliseconds: the page has come to rest when for so long nothing has moved. */
export const rest = 750;
/** In milliseconds: what moves the page this long after an input was moved by it. */
const lately = 1500;
/** How often within that time it is looked where the page is. There are sixty scrolls in a second: nothing listens to them. */
const looks = 3;

/**
 * When the change of a step is said to who listens. Once, when the page has come to rest, and only where a reader has moved the page: an aid that reads
 * on scrolls the page without any input, and is not spoken over; nor is who has the focus in the words of that step.
 */
export class Telling {
  readonly #say: (step: string) => void;
  readonly #isIn: (step: string) => boolean;
  readonly #place: () => number;
  #told: string;
  #moved = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param first the step that is read as it begins: nobody has to be told
   * @param isIn whether the focus is in the words of a step
   * @param place where the page is, in pixels
   */
  constructor(first: string, say: (step: string) => void, isIn: (step: string) => boolean, place: () => number) {
    this.#told = first;
    this.#say = say;
    this.#isIn = isIn;
    this.#place = place;
  }

  /** The reader, or what plays the story for them, moves the page. @param now in milliseconds */
  moved(now: number): void {
    this.#moved = now;
  }
  /** Another step is read. @param now in milliseconds */
  read(step: string, now: number): void {
    clearTimeout(this.#waiting);
    if (now - this.#moved > lately) this.#told = step;
    else if (step !== this.#told) this.#wait(step);
  }
  /**
   * @param place where the page was when it was last looked at: to begin with it is not, since asking for it lays out what has just changed
   * @param still how many looks before that one it was there already
   */
  #wait(step: string, place = NaN, still = 0): void {
    this.#waiting = setTimeout(() => {
      const now = this.#place();
      if (now !== place) this.#wait(step, now);
      else if (still + 1 < looks) this.#wait(step, place, still + 1);
      else this.#tell(step);
    }, rest / looks);
  }
  #tell(step: string): void {
    this.#told = step;
    if (!this.#isIn(step)) this.#say(step);
  }
}
