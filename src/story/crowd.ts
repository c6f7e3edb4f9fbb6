import type { Emphasis } from './scene';

/** Above these counts a view draws only emphasised items as elements of their own; the rest become one path that can still be clicked. */
export const crowd = { actors: 60, events: 80, rows: 100 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The items drawn as elements of their own: all, up to `most`; beyond that those with an emphasis, without the near ones if even these are too many.
 * @param idOf the id by which a scene speaks of an item
 */
export function outstanding<Item>(
  items: readonly Item[],
  emphasis: ReadonlyMap<string, Emphasis>,
  idOf: (item: Item) => string,
  most: number
): readonly Item[] {
  if (items.length <= most) return items;
  const out = items.filter((item) => emphasis.has(idOf(item)));
  return out.length <= most ? out : out.filter((item) => emphasis.get(idOf(item)) !== 'near');
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
