/** A box in the window, in pixels. */
export interface Around {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where the name of a mark stands: over its middle, below it where there is no room above, and never out of the window.
 * @param size of the name, `room` that of the window, `gap` between it and the mark and the window's edge, in pixels
 * @returns its upper left corner
 */
export function cornerBy(
  mark: Around,
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  gap = 6
): { readonly left: number; readonly top: number } {
  const clamp = (at: number, most: number) => Math.max(gap, Math.min(at, most - gap));
  const above = mark.top - gap - size.height;
  const below = mark.bottom + gap;
  const fitsBelow = below + size.height <= room.height - gap;
  return {
    left: clamp((mark.left + mark.right - size.width) / 2, room.width - size.width),
    top: above >= gap || !fitsBelow ? Math.max(gap, above) : below
  };
}
