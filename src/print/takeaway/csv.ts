import { csvFormatRows } from 'd3-dsv';
import type { Described, Row, Value } from './column';

/** What tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as CSV: the names of the columns, then the rows. An empty cell is null or an empty list. */
export function csvOf(columns: readonly Pick<Described, 'name'>[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  return `${byteOrderMark}${csvFormatRows([names, ...rows.map((row) => names.map((name) => cellOf(row[name] ?? null)))])}\n`;
}

/** The text of a cell. Only text can be taken for a formula: a number that is negative stays one. */
export function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return guarded(typeof value === 'string' ? value : value.map(itemOf).join('; '));
}

/** What would end an item of a list has a backslash before it. */
const itemOf = (item: string | number) => String(item).replaceAll(/[\\;]/g, String.raw`\$&`);

/**
 * A spreadsheet runs a text that begins with one of these signs (or with a tab or line end, after which it looks on) as a formula; an apostrophe
 * says that it is text. Text that has apostrophes before such a sign gets one more, so that taking one away always gives the text back.
 */
const guarded = (text: string) => (/^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
