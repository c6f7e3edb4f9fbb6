import type { Article } from '../article/article';
import type { Day } from '../article/day';
import { inWords, type Say } from '../article/words';
import { linesOf, widest } from '../labels/lines';
import { widthOf } from '../labels/widths';
import { bracketEnds } from './ground';
import type { Look } from './look';
import { along, type Scale } from './scale';
import type { Words } from './shapes';
import type { Ground } from './staircase';

/** Words whose `y` is their distance from the axis. */
interface Over {
  readonly words: readonly Words[];
  readonly ground: Ground;
}

/** What stands between the axis and the flags: bars in rows, the first at the top, each with its words over it. Distances from the axis. */
export interface Bars {
  readonly rows: readonly (readonly [number, number])[];
  readonly words: readonly Words[];
  readonly grounds: readonly Ground[];
  readonly top: number;
}

const thick = 13;

/** @param stems where stems pass: no words stand there */
export function barsUp(look: Look, scale: Scale, day: Day, stems: readonly number[], width: number): Bars {
  let at = 15;
  const rows: (readonly [number, number])[] = [];
  const words: Words[] = [];
  const grounds: Ground[] = [];
  for (const { since, until, words: text } of [...look.bars].reverse()) {
    rows.unshift([at, at + thick]);
    const ahead = since.from >= day && until !== undefined;
    const goesOn = !until || until.to > day;
    const from = Math.max(0, along(scale, since.from));
    const to = Math.min(width, along(scale, until && (ahead || until.to <= day) ? until.to : ahead ? scale.to : day));
    grounds.push({ x1: from, x2: to, top: at + thick + 8 });
    at += thick;
    const wide = text === undefined ? 0 : widthOf(text, 'sans-600', 13);
    const x = text === undefined ? undefined : freeFrom(from, goesOn ? width : Math.max(to, from + wide + 24), wide, stems, width);
    if (text !== undefined && x !== undefined) {
      words.push({ lines: [text], x, y: at + 6, anchor: 'start', face: 'sans-600', px: 13, leading: 16, tone: ahead ? 'soft' : 'ink' });
      grounds.push({ x1: x, x2: x + wide, top: at + 22 });
      at += 20;
    }
    at += 8;
  }
  return { rows, words, grounds, top: rows.length > 0 ? at - 8 : 14 };
}

/** Where words of a width stand from `from` on so that no stem passes through them. */
function freeFrom(from: number, to: number, wide: number, stems: readonly number[], width: number): number | undefined {
  const starts = [Math.max(18, from + 10), ...stems.filter((x) => x >= from).map((x) => x + 12)].sort((a, b) => a - b);
  return starts.find((x) => x + wide <= Math.min(to, width - 8) && stems.every((stem) => stem < x - 4 || stem > x + wide + 4));
}

/** The words over the bracket: in the middle of its widest free stretch; beside it where it is too short for them. */
export function bracketWords(
  article: Article,
  look: Look,
  scale: Scale,
  line: number,
  stems: readonly number[],
  written: number,
  width: number
): (Over & { readonly top: number; readonly span: Ground }) | undefined {
  const [from, to] = bracketEnds(article, look);
  if (!look.bracket || from === undefined || to === undefined) return undefined;
  const [x1, x2] = [Math.max(4, along(scale, from)), Math.min(width - 4, along(scale, to))];
  const px = 20;
  const type = { face: 'serif-600', px } as const;
  const bounds = [x1, ...stems.filter((x) => x > x1 + 2 && x < x2 - 2), x2].sort((a, b) => a - b);
  const gaps = bounds.slice(1).map((end, at) => [bounds[at]!, end] as const);
  // In one line where a free stretch has room for that, else in two or three.
  const settings = [width, 0.5, 0.34].map((share) =>
    linesOf(look.bracket!.words, type, share === width ? width : Math.max(widest([look.bracket!.words], type) * share + 24, 90))
  );
  const insides = settings.map((lines) =>
    gaps
      .filter(([a, b]) => b - a >= widest(lines, type) + 20)
      .sort((a, b) => middleness(a, x1, x2) - middleness(b, x1, x2))
      .at(0)
  );
  const fitting = insides.findIndex((gap) => gap !== undefined);
  const [inside, lines] = [insides[fitting], settings[Math.max(0, fitting)]!];
  const wide = widest(lines, type);
  const free = (start: number) =>
    start >= 8 && start + wide <= width - 8 && [...stems, written].every((x) => x < start - 3 || x > start + wide + 3);
  const start = inside
    ? (inside[0] + inside[1] - wide) / 2
    : ([x1 - 8 - wide, x2 + 8].find(free) ?? Math.max(8, Math.min(width - 8 - wide, x1 - 8 - wide)));
  const top = line + 10 + lines.length * 23;
  return {
    top,
    words: [{ lines, x: start, y: top - 18, anchor: 'start', face: 'serif-600', px, leading: 23, tone: 'now' }],
    ground: { x1: start - 60, x2: start + wide + 60, top: top + 4 },
    span: { x1, x2, top: line + 10 }
  };
}

/** How far from the middle of the bracket a stretch of it lies, less what it is wide. */
const middleness = ([a, b]: readonly [number, number], x1: number, x2: number) => Math.abs((a + b) / 2 - (x1 + x2) / 2) - (b - a);

/** What flags have to stand above. */
export const yardAbove = (bars: Bars, bracket: ReturnType<typeof bracketWords>, gaps: readonly Over[]): readonly Ground[] => [
  ...bars.grounds,
  ...gaps.map(({ ground }) => ground),
  ...(bracket ? [bracket.ground, bracket.span] : [])
];

/** What is said over a stretch of which nothing was found, at its right end; nothing where it is too short for that. */
export function gapWords(article: Article, scale: Scale, say: Say, width: number): readonly Over[] {
  return article.events.flatMap(({ standing, when }): Over[] => {
    if (standing !== 'gap') return [];
    const [x1, x2] = [Math.max(0, along(scale, when.from)), Math.min(width, along(scale, when.to))];
    const [name, dates] = [say('gap'), inWords(when, article.lang)];
    if (x2 - x1 < 30) return [];
    const wide = Math.max(widthOf(name, 'serif-400-italic', 20), widthOf(dates, 'serif-400-italic', 14));
    if (x2 - x1 < wide + 20) return [{ words: [], ground: { x1, x2, top: 50 } }];
    const base = { x: x2 - 9, anchor: 'end', face: 'serif-400-italic', tone: 'pencil', leading: 18 } as const;
    return [
      {
        words: [
          { ...base, lines: [name], y: 72, px: 20 },
          { ...base, lines: [dates], y: 52, px: 14 }
        ],
        ground: { x1: x2 - 14 - wide, x2, top: 94 }
      },
      { words: [], ground: { x1, x2, top: 50 } }
    ];
  });
}
