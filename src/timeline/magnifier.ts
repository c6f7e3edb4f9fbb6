import type { Article } from '../article/article';
import type { Window } from '../article/window';
import { dateOf, type Day } from '../article/day';
import { dayInWords } from '../article/words';
import { linesOf, widest } from '../labels/lines';
import type { Look } from './look';
import { placeOf, type Mark } from './marks';
import type { Scale } from './scale';
import { path, type Frame, type Shape, type Words } from './shapes';

/** Where the magnifier stands, in pixels. */
export interface Glass {
  readonly mark: number;
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
  readonly note: readonly string[];
  readonly noteX: number;
  readonly noteEnd: number;
}

const type = { face: 'serif-400-italic', px: 15 } as const;

/** The room that the several days of an event take; none where it is not in sight or there is no room. */
export function magnifierSize(look: Look, scale: Scale, marks: readonly Mark[], width: number): Glass | undefined {
  const mark = marks.find(({ event }) => event.id === look.dates?.of);
  if (!mark || !look.dates) return undefined;
  const at = placeOf(mark, scale).at;
  const wide = Math.min(240, width * 0.4);
  const x1 = Math.max(18, Math.min(width - wide - 160, at - 66));
  const x2 = x1 + wide;
  const noteX = x2 + 16;
  const note = linesOf(look.dates.note, type, Math.min(190, width - noteX - 12));
  return { mark: at, x1, x2, height: 130, note, noteX, noteEnd: noteX + widest(note, type) };
}

/** The several days of an event on a scale of their own. */
export function magnified(
  article: Article,
  look: Look,
  frame: Frame,
  { mark, x1, x2, height, note, noteX }: Glass,
  top: number
): Pick<Parts, 'shapes' | 'words'> {
  const { days, title } = look.dates as NonNullable<Window['dates']>;
  const [upper, lower] = [top + 36, top + height];
  const [first, last] = [days[0]!, days.at(-1)!];
  const at = (day: Day) => x1 + 26 + ((day - first) / (last - first)) * (x2 - x1 - 52);
  const line = upper + 48;
  const every = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const near = frame.axis - top + 6;
  const base = { leading: 18, face: 'sans-400', px: 13, tone: 'soft' } as const;
  return {
    shapes: [
      { kind: 'glass-beam', d: `${path(frame, [mark - 5, near], [mark + 5, near], [x2, frame.axis - upper], [x1, frame.axis - upper])}Z` },
      { kind: 'glass', d: `M${x1} ${upper}H${x2}V${lower}H${x1}Z` },
      { kind: 'glass-axis', d: `M${x1 + 12} ${line}H${x2 - 12}${every.map((day) => `M${at(day)} ${line}v6`).join('')}` },
      ...days.map((day) => ({ kind: 'glass-dot', d: dot(at(day), line, 6.5) }))
    ],
    words: [
      { ...base, lines: [title], x: x1 + 12, y: upper + 21, anchor: 'start', face: 'sans-600', tone: 'ink' },
      ...every.map((day, step): Words => ({
        ...base,
        lines: [step === 0 ? shortDay(day, article.lang) : String(dateOf(day).getUTCDate())],
        x: at(day),
        y: line + 25,
        anchor: 'middle'
      })),
      { lines: note, x: noteX, y: upper + 40, anchor: 'start', leading: 20, tone: 'soft', ...type }
    ]
  };
}

interface Parts {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
}

/** Day and month, without the year, which the window says. */
const shortDay = (day: Day, lang: string) => dayInWords(day, lang, 'short').replace(/[\s,]*\b\d{4}\b[\s,]*/, '');

const dot = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
