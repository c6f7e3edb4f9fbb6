import { across, type Anchor } from '../labels/beside';
import { widest, type Type } from '../labels/lines';
import type { Box } from '../labels/room';
import type { Face } from '../labels/widths';

/** How the texts of the network are set: their face, their size in pixels, and in a small picture. */
export const styles = {
  name: { face: 'sans-600', px: 20, small: 15 },
  'home-name': { face: 'sans-600', px: 14, small: 14 },
  'hub-name': { face: 'sans-600', px: 17, small: 15 },
  role: { face: 'sans-400', px: 14.5, small: 13 },
  verb: { face: 'serif-400-italic', px: 21, small: 16 },
  detail: { face: 'sans-400', px: 14.5, small: 13 },
  pencil: { face: 'serif-400-italic', px: 20, small: 15 },
  quote: { face: 'serif-400-italic', px: 26, small: 16 },
  title: { face: 'sans-600', px: 15, small: 13 },
  lead: { face: 'sans-600', px: 14.5, small: 13 },
  line: { face: 'sans-400', px: 14.5, small: 13 },
  side: { face: 'sans-600', px: 12.5, small: 12 },
  wing: { face: 'sans-400', px: 14, small: 13.5 }
} as const satisfies Record<string, { face: Face; px: number; small: number }>;

export type Style = keyof typeof styles;

/** A text as it is set: `y` is the baseline of its first line. */
export interface Words {
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly px: number;
  readonly lines: readonly string[];
  /** Said of a day after the article. */
  readonly later?: boolean;
  /** Of somebody who has no tie on that day. */
  readonly soft?: boolean;
}

/** Height of a line, in shares of its size. */
export const leading = 1.2;

/** The sides' names stand in capitals, spaced by this share of their size. */
const spaced = 0.09;

export function typeOf(style: Style, small: boolean): Type {
  const { face, px, small: less } = styles[style];
  return { face, px: small ? less : px, ...(style === 'side' && { spacing: spaced }) };
}

/** The room that a text takes. */
export function boxOf({ style, x, y, anchor, px, lines }: Words): Box {
  const width = widest(style === 'side' ? lines.map((line) => line.toLocaleUpperCase()) : lines, { ...typeOf(style, false), px });
  return { ...across(x, width, anchor), y1: y - px * 0.82, y2: y + px * 0.27 + (lines.length - 1) * px * leading };
}

export const grown = ({ x1, y1, x2, y2 }: Box, by: number, tall = by): Box => ({ x1: x1 - by, x2: x2 + by, y1: y1 - tall, y2: y2 + tall });

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2))
  };
}

/** Texts below each other, as one block. `at` of each is the baseline, from the block's top. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly style: Style; readonly px: number; readonly lines: readonly string[]; readonly at: number }[];
}

/** @param texts from top to bottom, each in its lines */
export function blockOf(texts: readonly (readonly [Style, readonly string[]])[], small: boolean, gap = 2): Block {
  let [y, width] = [0, 0];
  const set = texts.map(([style, lines]) => {
    const type = typeOf(style, small);
    const at = y + type.px * 0.86;
    y += lines.length * type.px * leading + gap;
    width = Math.max(width, widest(lines, type));
    return { style, px: type.px, lines, at };
  });
  return { width, height: y - gap, texts: set };
}

/** A block's texts where its top stands at `y`. */
export const setAt = ({ texts }: Block, x: number, y: number, anchor: Anchor): Words[] =>
  texts.map(({ style, px, lines, at }) => ({ style, px, lines, x, y: y + at, anchor }));
