/** A rectangle in pixels of the picture. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const apart = (a: Box, b: Box): boolean => a.x1 >= b.x2 || a.x2 <= b.x1 || a.y1 >= b.y2 || a.y2 <= b.y1;

/** The room that is left in a picture: boxes are given out first come, first served. */
export class Room {
  readonly #within: Box;
  readonly #between: number;
  readonly #taken: { readonly box: Box; readonly of: string | undefined }[] = [];

  /** @param between pixels that are kept free at both sides of a box: two names in one line would read as one */
  constructor(within: Box, between = 0) {
    this.#within = within;
    this.#between = between;
  }

  /** @param of what the box belongs to: whatever else belongs to the same may stand on it */
  claim(box: Box, of?: string): void {
    this.#taken.push({ box, of });
  }

  free(box: Box, of?: string): boolean {
    const { x1, y1, x2, y2 } = this.#within;
    const wide = { ...box, x1: box.x1 - this.#between, x2: box.x2 + this.#between };
    return (
      box.x1 >= x1 &&
      box.y1 >= y1 &&
      box.x2 <= x2 &&
      box.y2 <= y2 &&
      this.#taken.every((other) => (of !== undefined && other.of === of) || apart(wide, other.box))
    );
  }

  /** The first of `spots` whose box is free, with its room claimed; none where none is. */
  firstFree<Spot>(spots: readonly Spot[], boxOf: (spot: Spot) => Box, of?: string): Spot | undefined {
    const spot = spots.find((each) => this.free(boxOf(each), of));
    if (spot !== undefined) this.claim(boxOf(spot), of);
    return spot;
  }

  /** Another room in which the same is taken, to try out an order in. */
  copy(): Room {
    const room = new Room(this.#within, this.#between);
    room.#taken.push(...this.#taken);
    return room;
  }
}
