import type { Unit } from '../article/schema';
import { widthOf } from '../labels/widths';
import type { Scale } from './scale';
import { path, type Frame, type Words } from './shapes';
import { ticksOf } from './ticks';

/** The ticks as one line, and their labels: none where a stem passes, none that the view would cut. */
export function labelledTicks(
  frame: Frame,
  scale: Scale,
  unit: Unit,
  lang: string,
  passed: readonly number[]
): { readonly d: string; readonly words: readonly Words[] } {
  const { upright, axis, width } = frame;
  const ticks = ticksOf(scale, unit, lang, upright ? 19 : 38);
  const d = ticks.map(({ at, label }) => path(frame, [at, 0], [at, label ? -9 : -5])).join('');
  const soft = { px: 13, leading: 16, face: 'sans-400', tone: 'soft' } as const;
  const strong = { ...soft, face: 'sans-600', tone: 'ink' } as const;
  const words = ticks.flatMap(({ at, label, under }): Words[] => {
    if (label === undefined) return [];
    if (upright) {
      // The year stands in place of January, the month in place of its first day: there is one column.
      const text = { lines: [under ?? label], x: axis - 15, y: at + 4.5, anchor: 'end' } as const;
      return [under === undefined ? { ...soft, ...text } : { ...strong, ...text }];
    }
    return [
      { ...soft, lines: [label], x: at, y: axis + 25, anchor: 'middle' } as const,
      ...(under === undefined ? [] : [{ ...strong, lines: [under], x: at, y: axis + 41, anchor: 'middle' } as const])
    ].filter(({ lines, face }) => {
      const half = widthOf(lines[0], face, 13) / 2;
      return at - half > 1 && at + half < width - 1 && passed.every((x) => Math.abs(x - at) > half + 4);
    });
  });
  return { d, words };
}
