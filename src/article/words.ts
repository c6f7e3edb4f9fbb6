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
  return (id, values = {}) => {
    const entry = ui[id];
    if (entry === undefined) throw new Error(`ui.json has no sentence “${id}”`);
    const text = typeof entry === 'string' ? entry : (entry[rules.select(Number(values.n))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  };
}

const formats: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' }
};
const cache = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, style: string): Intl.DateTimeFormat {
  const key = `${lang} ${style}`;
  const made = cache.get(key) ?? new Intl.DateTimeFormat(lang, { ...formats[style], timeZone: 'UTC' });
  cache.set(key, made);
  return made;
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

/** Text without accents and case, for searching: `zurich` finds `Zürich`. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Since when a tie holds, and until when: `since 4 October 2001, until March 2003`, with no more precision than its source has. */
export function datesOf({ since, until }: { readonly since: When; readonly until?: When }, lang: string, say: Say): string {
  const begun = say(since.open ? 'sinceBy' : 'since', { date: inWords(since, lang) });
  return until ? `${begun}, ${say('until', { date: inWords(until, lang) })}` : begun;
}
