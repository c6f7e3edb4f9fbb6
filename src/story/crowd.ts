/** More marks than this are a crowd: who stands out is drawn one by one, the rest as a pattern that can still be pointed at. */
export const crowd = { actors: 80, events: 150, rows: 100 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The item nearest to a point, in the same units; none where none is `within` reach. */
export function nearest<Item>(items: readonly Item[], spotOf: (item: Item) => Spot, { x, y }: Spot, within: number): Item | undefined {
  let [found, least]: [Item | undefined, number] = [undefined, within];
  for (const item of items) {
    const spot = spotOf(item);
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance <= least) [found, least] = [item, distance];
  }
  return found;
}
