import type { Shape } from '../article/schema';
import type { Box } from '../labels/room';
import type { Point } from './drawing';

/** How far a shape reaches from its middle, in shares of its size: as `signs/ActorSign.svelte` draws it. */
export function extentOf(shape: Shape): { readonly across: number; readonly up: number; readonly down: number } {
  switch (shape) {
    case 'rectangle':
      return { across: 1.2, up: 0.8, down: 0.8 };
    case 'triangle':
      return { across: 1.05, up: 1, down: 0.8 };
    case 'diamond':
      return { across: 1, up: 1, down: 1 };
    case 'folded-square':
      return { across: 0.8, up: 0.8, down: 0.8 };
    case 'three-rings':
      return { across: 1.05, up: 0.95, down: 0.85 };
    default:
      return { across: 0.9, up: 0.9, down: 0.9 };
  }
}

export function boxAround({ x, y }: Point, shape: Shape, size: number): Box {
  const { across, up, down } = extentOf(shape);
  return { x1: x - across * size, x2: x + across * size, y1: y - up * size, y2: y + down * size };
}

/** Whether a point, in pixels from the middle of a shape, lies on it. */
export function isOn(shape: Shape, size: number, { x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x) / size, y / size];
  const { across, up, down } = extentOf(shape);
  switch (shape) {
    case 'triangle':
      return dy >= -up && dy <= down && dx <= (across * (dy + up)) / (up + down);
    case 'diamond':
      return dx + Math.abs(dy) <= 1;
    case 'circle':
    case 'dashed-circle':
      return Math.hypot(dx, dy) <= across;
    default:
      return dx <= across && dy >= -up && dy <= down;
  }
}
