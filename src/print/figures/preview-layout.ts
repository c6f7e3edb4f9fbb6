import type { View } from '../../article/schema';
import { fitted, linesOf, type Setting } from '../../labels/lines';

/** Size of every preview, in pixels: what the places that show links ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Where everything on a preview stands, in pixels. */
export interface PreviewLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly kicker: Setting;
  readonly title: Setting;
  readonly titleY: number;
  readonly lines: Setting;
  readonly linesY: number;
  readonly footY: number;
  readonly art?: Art;
}

/** A picture's own size, how much it is enlarged, where it stands, and the line between it and the words. */
export interface Art {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly edge: string;
}

const margin = 58;
/** Heights of lines, in shares of their size. */
const leading = { kicker: 1.25, title: 1.16, lines: 1.32 };

/**
 * Lays out a preview: however long its words are, all of them stand on it, smaller if need be, and none stands on another or on the picture.
 * @param most the size at which a short title is set
 */
export function layOut(
  {
    kicker,
    title,
    lines,
    wordy
  }: { readonly kicker: string; readonly title: string; readonly lines: readonly string[]; readonly wordy: boolean },
  view: View | undefined,
  most = wordy ? 60 : 72
): PreviewLayout {
  const { width, height } = previewSize;
  const art = view && artFor(wordy);
  const beside = art && art.x > 0;
  const column = beside ? art.x - margin - 42 : width - 2 * margin;
  const footY = (art && !beside ? art.y : height) - (beside || !art ? margin - 8 : 30);
  const above = fitted(kicker, 'sans-600', { width: column, height: 68 }, 27, leading.kicker);
  const titleY = margin + above.lines.length * above.size * leading.kicker + 14;
  const room = footY - 62 - titleY;
  // Where no picture stands, the words may be larger.
  const below = linesIn(lines, column, room * (art ? 0.45 : 0.6), art ? 27 : 36);
  const linesHeight = below.lines.length * below.size * leading.lines;
  const set = fitted(title, 'serif-600', { width: column, height: room - linesHeight - 18 }, most, leading.title);
  return {
    width,
    height,
    margin,
    kicker: above,
    title: set,
    titleY,
    lines: below,
    linesY: titleY + set.lines.length * set.size * leading.title + 18,
    footY,
    ...(art && { art })
  };
}

/** Several texts below each other, at one size. */
function linesIn(texts: readonly string[], width: number, height: number, most: number): Setting {
  for (let size = most; size > 1; size--) {
    const lines = texts.flatMap((text) => linesOf(text, { face: 'sans-400', px: size }, width));
    if (lines.length * size * leading.lines <= height) return { size, lines };
  }
  return { size: 1, lines: texts.flatMap((text) => linesOf(text, { face: 'sans-400', px: 1 }, width)) };
}

/** The picture stands beside the words. Where there are many of them, it takes less room. */
function artFor(wordy: boolean): Art {
  const { width, height } = previewSize;
  const x = wordy ? 800 : 624;
  const scale = wordy ? 1.2 : 1.35;
  return { x, y: 0, width: Math.round((width - x) / scale), height: Math.round(height / scale), scale, edge: `M${x} 0V${height}` };
}
