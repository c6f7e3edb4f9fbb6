import { dateOf, type Day } from './day';

/**
 * How a language writes whole numbers, and days of the calendar that the sources date by. The build finds it out and sends it with the story: on a slow
 * phone a browser takes some 60 ms to do so for the first time, and browsers of different years do not agree.
 */
export interface Calendar {
  /** The figures from 0 to 9. */
  readonly figures: string;
  /** What stands between two words in a row. */
  readonly comma: string;
  /** Of each month from January: `{d} October {y}`, and where there is little room `{d} Oct {y}`. */
  readonly day: readonly string[];
  readonly short: readonly string[];
  /** `October {y}` */
  readonly month: readonly string[];
  /** `Oct`, as it stands alone. */
  readonly alone: readonly string[];
  readonly year: string;
}

const known = new Map<string, Calendar>();

/** Takes what the build has found out. */
export const knowCalendar = (lang: string, calendar: Calendar): void => void known.set(lang, calendar);

/** What is known of a language, or else what this machine says of it. */
export function calendarOf(lang: string): Calendar {
  const calendar = known.get(lang) ?? findCalendar(lang);
  known.set(lang, calendar);
  return calendar;
}

/** How a date is asked for of `Intl`. */
const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  alone: { month: 'short' },
  year: { year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof formats;

/** Sources date by the Gregorian calendar, whatever a language counts by. */
const gregorian = (lang: string) => new Intl.Locale(lang, { calendar: 'gregory' });
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What this machine writes dates with. */
export function formatter(lang: string, style: Style): Intl.DateTimeFormat {
  const key = `${lang} ${style}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(gregorian(lang), { ...formats[style], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

function findCalendar(lang: string): Calendar {
  const number = new Intl.NumberFormat(lang, { useGrouping: false });
  const patterns = (style: Style) => {
    const format = formatter(lang, style);
    return Array.from({ length: 12 }, (_, month) => patternOf(format, Date.UTC(2001, month, 4)));
  };
  const day = patterns('day');
  const [long, short] = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(gregorian(lang), { month }).format(0));
  return {
    figures: Array.from({ length: 10 }, (_, figure) => number.format(figure)).join(''),
    comma: commaOf(lang),
    day,
    // Where a language has no shorter names of months it is written in full: its short pattern may put the parts of a date in an order that is not its own.
    short: long === short ? day : patterns('short'),
    month: patterns('month'),
    alone: patterns('alone'),
    year: patternOf(formatter(lang, 'year'), 0)
  };
}

function patternOf(format: Intl.DateTimeFormat, day: number): string {
  const placed: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: '{d}', year: '{y}' };
  return (
    format
      .formatToParts(day)
      .map(({ type, value }) => placed[type] ?? value)
      .join('')
      // As where a date is written in one piece.
      .replaceAll('\u202f', ' ')
  );
}

function commaOf(lang: string): string {
  const [, comma] = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).formatToParts(['1', '2', '3']);
  // Signs that turn direction are not for texts that may be drawn.
  return comma!.value.replace('\u200f', '');
}

/** A whole number in the figures of a language: `12`, or `۱۲`. */
export function inFigures(n: number, lang: string): string {
  const { figures } = calendarOf(lang);
  return figures.startsWith('0') ? String(n) : String(n).replaceAll(/\d/g, (figure) => [...figures][Number(figure)]!);
}

/** A day, with no more of it than the style has: `4 October 2001`, `4 Oct 2001`, `October 2001`, `Oct`, `2001`. */
export function write(day: Day, lang: string, style: Style): string {
  const date = dateOf(day);
  const calendar = calendarOf(lang);
  const pattern = style === 'year' ? calendar.year : calendar[style][date.getUTCMonth()]!;
  const parts = { d: date.getUTCDate(), y: date.getUTCFullYear() };
  return pattern.replaceAll(/\{([dy])\}/g, (_, part: 'd' | 'y') => inFigures(parts[part], lang));
}
