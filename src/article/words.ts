import { calendarOf, formatter, inFigures, write } from './calendar';
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
export const figuresOf =
  (lang: string): ((n: number) => string) =>
  (n) =>
    inFigures(n, lang);

/** Some words in a row, whatever of them there is, with the comma of the language between them. */
export const listed = (words: readonly (string | false | undefined)[], lang: string): string =>
  words.filter(Boolean).join(calendarOf(lang).comma);

/** `4 October 2001`, or `4 Oct 2001` where there is little room. */
export const dayInWords = (day: Day, lang: string, style: 'day' | 'short' | 'year' = 'day'): string => write(day, lang, style);

const exactness = ['year', 'month', 'day'] as const;
type Exact = (typeof exactness)[number];

/** A date in words, with no more precision than its source has: `4 October 2001`, `March 2001`, `1994`, `10–17 December 2001`. */
export function inWords(when: When, lang: string): string {
  if (when.precision !== 'range') return write(when.from, lang, when.precision);
  // Each end is said as exactly as its source has it: a month is never given a day, nor a year a month.
  const [first, last] = when.edtf.split('/').map((end) => exactness[end.replace(/[?~]/g, '').split('-').length - 1]!) as [Exact, Exact];
  return first === last
    ? formatter(lang, first).formatRange(dateOf(when.from), dateOf(when.to))
    : `${write(when.from, lang, first)} – ${write(when.to, lang, last)}`;
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
