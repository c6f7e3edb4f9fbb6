import type { Article, Event } from '../article/article';
import { dayInWords, inWords } from '../article/words';
import { indexOf } from '../article/index';
import { balanced, linesOf, widest } from '../labels/lines';
import type { Face } from '../labels/widths';
import type { Look } from './look';
import type { Mark } from './marks';
import type { Tone, Words } from './shapes';

/** How the words of a view are set: sizes in pixels, from the largest that a view has room for. */
export interface Setting {
  readonly title: number;
  readonly date: number;
  /** Whether the line under a title is there. */
  readonly line: boolean;
  /** Whether titles are set in lines as short as they go. */
  readonly wrapped: boolean;
  /** How many of the quiet flags there are. */
  readonly context: number;
  /** The row of the law: with its words, narrow, or none. */
  readonly law: 'full' | 'slim' | 'none';
  /** Whether bars have their words. */
  readonly bars: boolean;
  /** Whether the several days of an event are shown. */
  readonly dates: boolean;
}

/** One text of a flag, in lines. */
interface Part {
  readonly lines: readonly string[];
  readonly face: Face;
  readonly px: number;
  readonly leading: number;
  readonly tone: Tone;
}

/** The words at a mark: date and place, title, and one line more where there is one. */
export interface FlagWords {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
}

/** A date with no more than its source has, short, and where it was. */
export function dateLine(article: Article, { when, places }: Event, withPlace = true): string {
  const date = when.precision === 'day' ? dayInWords(when.from, article.lang, 'short') : inWords(when, article.lang);
  const place = places.map((id) => indexOf(article).place(id)).filter((each) => each && each.kind !== 'country')[0];
  return place && withPlace ? `${date} · ${place.name}` : date;
}

const measured = (parts: readonly Part[]): FlagWords => ({
  parts,
  width: Math.ceil(Math.max(...parts.map(({ lines, face, px }) => widest(lines, { face, px })))) + 1,
  height: parts.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0)
});

/** Set in lines no wider than `width`, as even as the words allow. */
function set(text: string, face: Face, px: number, width: number): readonly string[] {
  const lines = linesOf(text, { face, px }, width);
  const even = balanced(lines, { face, px }, width);
  // No word is broken for the sake of evenness.
  return even.join(' ') === text ? even : lines;
}

/** The words of an event in focus. @param most the width that its lines may have */
export function focusWords(article: Article, look: Look, { event, now, come }: Mark, setting: Setting, most: number): FlagWords {
  const { title, date, line, wrapped } = setting;
  const width = Math.min(most, wrapped ? title * 9.5 : title * 17);
  const more = line ? look.lines[event.id] : undefined;
  return measured([
    {
      lines: set(dateLine(article, event), 'sans-600', date, Math.max(width, title * 9.5)),
      face: 'sans-600',
      px: date,
      leading: date + 4,
      tone: now ? 'now' : 'ink'
    },
    {
      lines: set(event.short, 'serif-600', title, Math.max(width, widest(event.short.split(' '), { face: 'serif-600', px: title }) + 1)),
      face: 'serif-600',
      px: title,
      leading: Math.round(title * 1.2),
      tone: come ? 'ink' : 'soft'
    },
    ...(more
      ? [{ lines: set(more, 'sans-400', 14.5, Math.max(width, 150)), face: 'sans-400', px: 14.5, leading: 19, tone: 'soft' } as const]
      : [])
  ]);
}

/** The words of an event beside it, quieter. */
export function contextWords(article: Article, { event }: Mark): FlagWords {
  return measured([
    { lines: [dateLine(article, event)], face: 'sans-600', px: 13, leading: 17, tone: 'soft' },
    { lines: set(event.short, 'sans-400', 14, 150), face: 'sans-400', px: 14, leading: 18, tone: 'soft' }
  ]);
}

/** The day of the clock, where no event of the window is of that day. */
export const nowWords = (article: Article, day: number, px: number): FlagWords =>
  measured([{ lines: [dayInWords(day, article.lang, 'short')], face: 'sans-600', px, leading: px + 4, tone: 'now' }]);

/** The texts of a flag whose upper edge is at `top`. */
export function placed({ parts }: FlagWords, x: number, top: number, anchor: Words['anchor']): Words[] {
  let y = top;
  return parts.map((part) => {
    const words = { ...part, x, y: y + part.leading * 0.78, anchor };
    y += part.lines.length * part.leading;
    return words;
  });
}
