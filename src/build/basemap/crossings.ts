type Position = readonly number[];
type Segment = readonly [from: Position, to: Position];

/** Plane units; about the length of an edge, so that a cell holds few of them. */
const CELL = 8;

/** The pairs of segments that cross, by index. Segments that only touch do not cross. */
export function crossings(segments: readonly Segment[]): [number, number][] {
  const cells = new Map<string, number[]>();
  segments.forEach((segment, index) => {
    for (const cell of cellsOf(segment)) cells.set(cell, [...(cells.get(cell) ?? []), index]);
  });
  const found = new Map<string, [number, number]>();
  for (const inside of cells.values()) {
    inside.forEach((a, k) => {
      for (const b of inside.slice(k + 1)) if (doCross(segments[a]!, segments[b]!)) found.set(`${a} ${b}`, [a, b]);
    });
  }
  return [...found.values()];
}

function cellsOf([from, to]: Segment): string[] {
  const [left, right] = [from[0]!, to[0]!].map((x) => Math.floor(x / CELL)).sort((a, b) => a - b) as [number, number];
  const [low, high] = [from[1]!, to[1]!].map((y) => Math.floor(y / CELL)).sort((a, b) => a - b) as [number, number];
  return Array.from({ length: right - left + 1 }, (_, i) =>
    Array.from({ length: high - low + 1 }, (_, j) => `${left + i} ${low + j}`)
  ).flat();
}

function doCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive if `point` lies to the left of the way from `from` to `to`, negative to the right, zero on it. */
function side(from: Position, to: Position, point: Position): number {
  return Math.sign((to[0]! - from[0]!) * (point[1]! - from[1]!) - (to[1]! - from[1]!) * (point[0]! - from[0]!));
}
