import type { Anchor } from '../labels/beside';
import type { Box } from '../labels/room';
import { widest } from '../labels/lines';
import type { Face } from '../labels/widths';

/** A line or an area, in pixels of the view; the sheet says by its kind how it is drawn. */
export interface Shape {
  readonly kind: string;
  readonly d: string;
}

/** In which voice words are set: the sheet has a colour for each. */
export type Tone = 'ink' | 'soft' | 'now' | 'pencil' | 'slate';

/** Lines of text: where the first begins (its baseline), in pixels. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly face: Face;
  readonly px: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly tone: Tone;
}

/** The room that words take. */
export function boxOf({ lines, x, y, anchor, face, px, leading }: Words): Box {
  const width = widest(lines, { face, px });
  const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width, y1: y - px * 0.78, y2: y + px * 0.24 + (lines.length - 1) * leading };
}

/** How a view lies: time runs to the right over the lower part of the view, or down beside its left edge. */
export interface Frame {
  readonly upright: boolean;
  readonly width: number;
  readonly height: number;
  /** Pixels of the first and of the last day. */
  readonly start: number;
  readonly end: number;
  /** Where the axis lies: down, or across. */
  readonly axis: number;
  /** Below it the picture begins. */
  readonly head: number;
  /** The band of the law, across the axis, and the edge of its room; none where the law has nothing to say yet. */
  readonly law?: { readonly from: number; readonly to: number; readonly edge: number };
  /** For each bar its lower and its upper edge, and for the bracket its line: pixels from the axis. */
  readonly bars: readonly (readonly [number, number])[];
  readonly bracket: number;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** A line from one point to others, each given along the axis and away from it. */
export function path({ upright, axis }: Frame, ...points: readonly (readonly [along: number, away: number])[]): string {
  return `M${points.map(([along, away]) => (upright ? `${n(axis + away)} ${n(along)}` : `${n(along)} ${n(axis - away)}`)).join('L')}`;
}

/** An area between two places along the axis and two distances from it. */
export const area = (frame: Frame, from: number, to: number, near: number, far: number): string =>
  `${path(frame, [from, near], [to, near], [to, far], [from, far])}Z`;

/** Slanting lines that fill an area, cut at its edges. */
export function hatched(frame: Frame, from: number, to: number, near: number, far: number, gap: number): string {
  const height = far - near;
  const lines: string[] = [];
  for (let at = Math.floor((from - height) / gap) * gap; at < to; at += gap) {
    const [low, high] = [Math.max(0, from - at), Math.min(height, to - at)];
    if (high > low) lines.push(path(frame, [at + low, near + low], [at + high, near + high]));
  }
  return lines.join('');
}

/** How far the view reaches along the axis. */
export const reach = ({ upright, width, height, head }: Frame): readonly [number, number] => (upright ? [head, height] : [0, width]);

/** A line across the axis, from one distance to another, left out where words stand. */
export function cut(frame: Frame, at: number, from: number, to: number, words: readonly Box[]): string {
  const { upright, axis } = frame;
  const away = (place: number) => (upright ? place - axis : axis - place);
  const gaps = words.flatMap(({ x1, x2, y1, y2 }) => {
    const [low, high, begin, end] = upright ? [y1, y2, x1, x2] : [x1, x2, y1, y2];
    const ends = [away(begin), away(end)] as const;
    return at > low - 2 && at < high + 2 ? [[Math.min(...ends) - 3, Math.max(...ends) + 3] as const] : [];
  });
  let place = Math.min(from, to);
  const stop = Math.max(from, to);
  const pieces: string[] = [];
  for (const [begin, end] of [...gaps].sort((a, b) => a[0] - b[0])) {
    if (begin >= stop) break;
    if (begin > place) pieces.push(path(frame, [at, place], [at, Math.min(begin, stop)]));
    place = Math.max(place, end);
  }
  if (place < stop) pieces.push(path(frame, [at, place], [at, stop]));
  return pieces.join('');
}
