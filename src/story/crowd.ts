import type { Emphasis } from './scene';

/** More marks than this are a crowd: who stands out is drawn one by one, the rest as a pattern that can still be pointed at. */
export const crowd = { actors: 60, events: 60, rows: 100 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Those of a crowd that are drawn one by one: who stands out, and who is near to it unless these are a crowd themselves.
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
