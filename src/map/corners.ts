import { apart, type Box } from '../labels/room';
import type { Camera } from './camera';
import type { EdgeSpot } from './spot';

/** From this width on a picture has room for a globe. */
export const roomy = 500;

/** In a small picture it is drawn smaller. */
const scaleSize = ({ width }: Camera) => (width < roomy ? { wide: 116, high: 30 } : { wide: 140, high: 36 });

/** What stands in the corners: the list, the buttons and the scale; in a large picture the globe too. */
export function cornersOf(camera: Camera, points: readonly EdgeSpot[]): Box[] {
  const { width } = camera;
  const scale = scaleFrom(camera, scaleLeft(camera, points));
  if (width < roomy) return [scale, { x1: width - 54, x2: width, y1: 0, y2: 54 }, buttons(camera)];
  const list = { x1: 0, x2: 104, y1: 0, y2: 46 };
  return [list, scale, { x1: width - 104, x2: width, y1: 0, y2: 104 }, buttons(camera)];
}

/**
 * Where the scale begins along the lower edge. A mark cannot move, so where one stands in the corner the scale stands beside it, the nearest that
 * is free; where nothing is free it stays in the corner.
 */
export function scaleLeft(camera: Camera, points: readonly EdgeSpot[]): number {
  const marks = points.filter(({ way }) => way === undefined).map(({ x, y }) => ({ x1: x - 12, x2: x + 12, y1: y - 12, y2: y + 12 }));
  const lefts = [0, ...marks.map(({ x2 }) => Math.ceil(x2))].filter((left) => left >= 0).sort((a, b) => a - b);
  const free = (left: number) => [...marks, buttons(camera)].every((box) => apart(scaleFrom(camera, left), box));
  return lefts.find(free) ?? 0;
}

const scaleFrom = (camera: Camera, left: number): Box => {
  const { wide, high } = scaleSize(camera);
  return { x1: left, x2: left + wide, y1: camera.height - high, y2: camera.height };
};

const buttons = ({ width, height }: Camera): Box =>
  width < roomy ? { x1: width - 54, x2: width, y1: height - 54, y2: height } : { x1: width - 100, x2: width, y1: height - 52, y2: height };
