/** One thing wrong in `data/`, told to the person who can mend it. */
export interface Fault {
  /** Its path from the project's top, such as data/events.json. */
  readonly file: string;
  /** The id of the item, or the key that stands in its place. */
  readonly item: string;
  readonly field: string;
  /** What is wrong, as the end of a sentence that begins with the field. */
  readonly wrong: string;
  /** What to write instead. */
  readonly instead: string;
}

/** `data/events.json › e22 › date is “2001-13”: month must be 01-12. Write a date …` */
export function faultLine({ file, item, field, wrong, instead }: Fault): string {
  return `${[file, item, field].filter(Boolean).join(' › ')} ${wrong}. Write ${instead}.`;
}

export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text && text.length > 60 ? `${text.slice(0, 57)}…` : `${text}`;
}
