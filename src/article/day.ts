/** A day, as whole days since 1 January 1970 in UTC: the clock's unit. No hours, no zones: the sources give none. */
export type Day = number;

const length = 86_400_000;

/** `dayOf('2001-10-04')` is 11599. Throws a RangeError where the text is not a day that exists. */
export function dayOf(iso: string): Day {
  const day = Date.parse(`${iso}T00:00:00Z`) / length;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || isoOf(day) !== iso) throw new RangeError(`${iso} is not a day; write YYYY-MM-DD`);
  return day;
}

export function isoOf(day: Day): string {
  return Number.isFinite(day) ? new Date(day * length).toISOString().slice(0, 10) : '';
}

/** The same instant as a JavaScript date, for `Intl`. */
export function dateOf(day: Day): Date {
  return new Date(day * length);
}
