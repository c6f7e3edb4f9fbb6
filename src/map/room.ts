/** A rectangle in pixels of the picture. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a name begins, relative to its mark. */
export interface LabelSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const apart = (a: Box, b: Box): boolean => a.x1 >= b.x2 || a.x2 <= b.x1 || a.y1 >= b.y2 || a.y2 <= b.y1;

/** The room that is left in a picture: boxes are given out first come, first served. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #within: Box;

  constructor(within: Box) {
    this.#within = within;
  }

  claim(box: Box): void {
    this.#taken.push(box);
  }

  free(box: Box): boolean {
    const { x1, y1, x2, y2 } = this.#within;
    return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2 && this.#taken.every((other) => apart(box, other));
  }

  /** The first place beside a mark where its name finds room, right before left before above and below; claimed at once. */
  nameBeside(point: { readonly x: number; readonly y: number }, name: string, gap: number, px: number): LabelSpot | undefined {
    const wide = name.length * px * 0.56;
    const spots: LabelSpot[] = [
      { dx: gap, dy: 0, anchor: 'start' },
      { dx: -gap, dy: 0, anchor: 'end' },
      { dx: 0, dy: -gap - 8, anchor: 'middle' },
      { dx: 0, dy: gap + 8, anchor: 'middle' },
      { dx: gap - 3, dy: -gap, anchor: 'start' },
      { dx: gap - 3, dy: gap, anchor: 'start' },
      { dx: 3 - gap, dy: -gap, anchor: 'end' },
      { dx: 3 - gap, dy: gap, anchor: 'end' }
    ];
    for (const label of spots) {
      const x1 = point.x + label.dx - { start: 0, middle: wide / 2, end: wide }[label.anchor];
      const box = { x1: x1 - 2, x2: x1 + wide + 2, y1: point.y + label.dy - px * 0.7, y2: point.y + label.dy + px * 0.7 };
      if (!this.free(box)) continue;
      this.claim(box);
      return label;
    }
    return undefined;
  }
}
