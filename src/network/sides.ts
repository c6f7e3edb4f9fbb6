import type { Article } from '../article/article';
import type { Size } from './floor';
import { typeOf, type Words } from './words';

/** The names of the sides at the top corners; of the whole network also of what is above and below. */
export function sidesOf({ sides }: Article, { width, height, small }: Size & { readonly small: boolean }, all: boolean): Words[] {
  const { px } = typeOf('side', small);
  const [edge, y] = small ? [8, 11] : [20, 22];
  const spots = {
    left: { x: edge, y, anchor: 'start' },
    right: { x: width - edge, y, anchor: 'end' },
    above: { x: width / 2, y, anchor: 'middle' },
    below: { x: width / 2, y: height - 10, anchor: 'middle' }
  } as const;
  return (['left', 'right', ...(all ? (['above', 'below'] as const) : [])] as const).flatMap((side) =>
    sides[side] ? [{ style: 'side' as const, ...spots[side], px, lines: [sides[side]] }] : []
  );
}
