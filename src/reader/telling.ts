/** In milliseconds: the page has come to rest when for so long nothing has moved. */
export const rest = 900;
/** In milliseconds: what moves the page this long after an input was moved by it. */
const lately = 1500;
/** In milliseconds: there are sixty scrolls in a second, and not each sets the waiting anew. */
const between = 90;

/**
 * When the change of a step is said to who listens. Once, when the page has come to rest, and only where a reader has moved the page: an aid that reads
 * on scrolls the page without any input, and is not spoken over; nor is who has the focus in the words of that step.
 */
export class Telling {
  readonly #say: (step: string) => void;
  readonly #isIn: (step: string) => boolean;
  #told: string;
  #moved = -Infinity;
  #waiting: { readonly step: string; readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  /**
   * @param first the step that is read as it begins: nobody has to be told
   * @param isIn whether the focus is in the words of a step
   */
  constructor(first: string, say: (step: string) => void, isIn: (step: string) => boolean) {
    this.#told = first;
    this.#say = say;
    this.#isIn = isIn;
  }

  /** The reader, or what plays the story for them, moves the page. @param now in milliseconds */
  moved(now: number): void {
    this.#moved = now;
  }
  /** Whether a step is to be said once the page has come to rest. */
  get waits(): boolean {
    return this.#waiting !== undefined;
  }
  /** The page is moving: what waits for its rest waits on. @param now in milliseconds */
  scrolled(now: number): void {
    if (this.#waiting && now - this.#waiting.since >= between) this.#wait(this.#waiting.step, now);
  }
  /** Another step is read. @param now in milliseconds */
  read(step: string, now: number): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
    if (now - this.#moved > lately) this.#told = step;
    else if (step !== this.#told) this.#wait(step, now);
  }
  #wait(step: string, since: number): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { step, since, timer: setTimeout(() => this.#tell(step), rest) };
  }
  #tell(step: string): void {
    this.#waiting = undefined;
    this.#told = step;
    if (!this.#isIn(step)) this.#say(step);
  }
}
