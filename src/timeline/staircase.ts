/** A label at a stem, in pixels: where the stem stands and how much room its words take. */
export interface Flag {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** What stands at the axis and has to be cleared, from `x1` to `x2`, up to this distance from it. */
export interface Ground {
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
}

/** The view from `x1` to `x2`, lines that no label may cover, what stands at the axis, and how far labels keep from it, from stems and from each other. */
export interface Yard {
  readonly x1: number;
  readonly x2: number;
  readonly walls: readonly number[];
  readonly grounds: readonly Ground[];
  readonly least: number;
  readonly stem: number;
  readonly between: number;
}

/** Where the words of a flag stand: right of its stem or left of it, and how far their lower edge is from the axis. */
export interface Flown {
  readonly right: boolean;
  readonly x1: number;
  readonly x2: number;
  readonly offset: number;
}

/**
 * Where labels stand at their stems so that no stem crosses a text and no text another. Every choice of sides is tried; a label that another's stem
 * passes stands farther from the axis than that other; labels that overlap across stack. Of the choices that fit the lowest wins, and the first of
 * several. None where none fits.
 * @param flags at most six or so: there are as many choices as twice two for each
 */
export function staircase(flags: readonly Flag[], yard: Yard): { readonly flown: readonly Flown[]; readonly height: number } | undefined {
  let best: { flown: readonly Flown[]; height: number; score: number } | undefined;
  for (let choice = 0; choice < 2 ** flags.length; choice++) {
    const sides = flags.map((_, at) => (choice & (1 << at)) === 0);
    const boxes = flags.map(({ x, width }, at) =>
      sides[at] ? { x1: x + yard.stem, x2: x + yard.stem + width } : { x1: x - yard.stem - width, x2: x - yard.stem }
    );
    if (boxes.some(({ x1, x2 }) => x1 < yard.x1 || x2 > yard.x2 || yard.walls.some((wall) => wall > x1 - 2 && wall < x2 + 2))) continue;
    const offsets = stacked(flags, boxes, yard);
    if (!offsets) continue;
    const height = Math.max(0, ...offsets.map((offset, at) => offset + flags[at]!.height));
    const score = height + 0.2 * offsets.reduce((sum, offset) => sum + offset, 0) + 3 * sides.filter((right) => !right).length;
    if (!best || score < best.score)
      best = { height, score, flown: boxes.map((box, at) => ({ ...box, right: sides[at]!, offset: offsets[at]! })) };
  }
  return best && { flown: best.flown, height: best.height };
}

type Reach = Pick<Ground, 'x1' | 'x2'>;
const across = (a: Reach, b: Reach, gap: number) => a.x1 < b.x2 + gap && b.x1 < a.x2 + gap;

/** How far each stands from the axis; none where two would each have to stand beyond the other. */
function stacked(flags: readonly Flag[], boxes: readonly Reach[], yard: Yard): number[] | undefined {
  const passes = (stem: number, box: number) => {
    const { x } = flags[stem]!;
    return stem !== box && x > boxes[box]!.x1 - 4 && x < boxes[box]!.x2 + 4;
  };
  const offsets: (number | undefined)[] = flags.map(() => undefined);
  for (let left = flags.length; left > 0; left--) {
    // The next to stand is one that no stem of those that do not stand yet passes.
    const next = flags.findIndex(
      (_, at) => offsets[at] === undefined && flags.every((_, other) => offsets[other] !== undefined || !passes(other, at))
    );
    if (next < 0) return undefined;
    const box = boxes[next]!;
    const cleared = yard.grounds.filter((ground) => across(box, ground, 4)).map(({ top }) => top);
    const under = flags.flatMap(({ height }, at) =>
      offsets[at] !== undefined && across(box, boxes[at]!, 12) ? [offsets[at] + height + yard.between] : []
    );
    offsets[next] = Math.max(yard.least, ...cleared, ...under);
  }
  return offsets as number[];
}
