import { dateOf, type Day } from './day';
import type { Plural } from './schema';
import type { When } from './when';

/** Looks up and fills the sentences of one language: `say('checked', { date: '…' })`. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Plural forms follow the number `n`, by the rules of the language. An unknown id is a fault in the code, so it throws: the build renders
 * every page and would stop.
 */
export function sayer(lang: string, ui: Readonly<Record<string, Plural>>): Say {
  const rules = new Intl.PluralRules(lang);
  const figures = figuresOf(lang);
  return (id, values = {}) => {
    const entry = ui[id];
    if (entry === undefined) throw new Error(`ui.json has no sentence “${id}”`);
    const text = typeof entry === 'string' ? entry : (entry[rules.select(Number(values.n))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? filledIn(values[name]!, figures) : whole));
  };
}

const filledIn = (value: string | number, figures: (n: number) => string) => (typeof value === 'number' ? figures(value) : value);

/** Writes whole numbers, such as the number of a section, in the figures of a language: `12`, or `۱۲`. */
export function figuresOf(lang: string): (n: number) => string {
  const made = new Intl.NumberFormat(lang, { useGrouping: false });
  return (n) => made.format(n);
}

/** Of each language, as far as it was asked for: browsers take long to find it, and each mark of a picture is named with it. */
const commas = new Map<string, string>();

function commaOf(lang: string): string {
  const [, comma] = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).formatToParts(['1', '2', '3']);
  // Signs that turn direction are not for texts that may be drawn.
  return comma!.value.replace('\u200f', '');
}

/** Some words in a row, whatever of them there is, with the comma of the language between them. */
export function listed(words: readonly (string | false | undefined)[], lang: string): string {
  const comma = commas.get(lang) ?? commaOf(lang);
  commas.set(lang, comma);
  return words.filter(Boolean).join(comma);
}

/** The language with the calendar of the sources: each of them dates by the Gregorian one, whatever a language counts by. */
export const byGregory = (lang: string): string => new Intl.Locale(lang, { calendar: 'gregory' }).toString();

const formats: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' }
};
const cache = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, style: string): Intl.DateTimeFormat {
  const key = `${lang} ${style}`;
  const made = cache.get(key) ?? new Intl.DateTimeFormat(byGregory(lang), { ...formats[styleIn(lang, style)], timeZone: 'UTC' });
  cache.set(key, made);
  return made;
}

/** Where a language has no shorter names of months it is written in full: its short pattern may put the parts of a date in an order that is not its own. */
function styleIn(lang: string, style: string): string {
  if (style !== 'short') return style;
  const [long, short] = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(byGregory(lang), { month }).format(0));
  return long === short ? 'day' : style;
}

/** `4 October 2001`, or `4 Oct 2001` where there is little room. */
export function dayInWords(day: Day, lang: string, style: 'day' | 'short' | 'year' = 'day'): string {
  return format(lang, style).format(dateOf(day));
}

/** A date in words, with no more precision than its source has: `4 October 2001`, `March 2001`, `1994`, `10–17 December 2001`. */
export function inWords(when: When, lang: string): string {
  if (when.precision !== 'range') return format(lang, when.precision).format(dateOf(when.from));
  // Each end is said as exactly as its source has it: a month is never given a day, nor a year a month.
  const [first, last] = when.edtf.split('/').map((end) => ['year', 'month', 'day'][end.replace(/[?~]/g, '').split('-').length - 1]!) as [
    string,
    string
  ];
  const ends = [dateOf(when.from), dateOf(when.to)] as const;
  return first === last
    ? format(lang, first).formatRange(...ends)
    : `${format(lang, first).format(ends[0])} – ${format(lang, last).format(ends[1])}`;
}

/** Letters that keyboards give for the same one in Arabic script, and what is written in the place of each. */
const sameLetters: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ە: 'ه' };
const figuresBehind = (figure: string) => String(figure.codePointAt(0)! & 0xf);

/**
 * Text without accents, vowel marks, case, and signs that nobody sees, for searching: `zurich` finds `Zürich`. Letters of Arabic script that look alike
 * are one, and figures are those of English.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{Mark}\p{Cf}ـ]/gu, '')
    .replaceAll(/[٠-٩۰-۹]/g, figuresBehind)
    .replaceAll(/[يىكةە]/g, (letter) => sameLetters[letter]!)
    .toLowerCase();

/** Since when a tie holds, and until when: `since 4 October 2001, until March 2003`, with no more precision than its source has. */
export function datesOf({ since, until }: { readonly since: When; readonly until?: When }, lang: string, say: Say): string {
  const begun = say(since.open ? 'sinceBy' : 'since', { date: inWords(since, lang) });
  return until ? `${begun}, ${say('until', { date: inWords(until, lang) })}` : begun;
}
