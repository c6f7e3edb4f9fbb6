import { z } from 'zod';
import { date } from '../../article/fields';
import { precisions } from '../../article/values';
import type { When } from '../../article/when';
import { isoOf } from '../../article/day';

/** What stands in one cell. Nothing known, or nothing that applies, is null, and an empty list is a list. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

export type Row = Readonly<Record<string, Value>>;

const text = z.string().min(1);

/** The types of columns, each with what a value must be. A word is one of a few; a date is as its source gives it, in EDTF. */
export const types = {
  id: text,
  text,
  word: text,
  date,
  day: z.iso.date(),
  number: z.number(),
  flag: z.boolean(),
  address: text,
  ids: z.array(text),
  words: z.array(text),
  texts: z.array(text),
  numbers: z.array(z.number())
} as const;

export type Type = keyof typeof types;

/** A column of a table of `Item`s: what it is called in every file, its type, and where its values come from. */
export interface Column<Item> {
  readonly name: string;
  /** What it was called before: it stands under that name too, at the end of the row. */
  readonly formerly?: string;
  readonly type: Type;
  /** Under which of the words in `takeaway.json` it is explained; its name, where it says nothing. */
  readonly meaning?: string;
  /** The words that there are, where it is of words. */
  readonly oneOf?: readonly string[];
  /** Whether every row has a value. */
  readonly always?: boolean;
  readonly of: (item: Item) => Value | undefined;
}

/** The same without where its values come from: what a reader of the files is told. */
export interface Described {
  readonly name: string;
  readonly type: Type;
  readonly meaning: string;
  readonly oneOf?: readonly string[];
  readonly always: boolean;
}

/** The five columns of a date: as its source gives it, the days between which it lies, how exactly it is known, and whether it is inferred. */
export function dateColumns<Item>(name: string, of: (item: Item) => When | undefined, always: boolean): Column<Item>[] {
  const part = (end: string, type: Type, value: (when: When) => Value, more: Partial<Column<Item>> = {}): Column<Item> => ({
    name: `${name}_${end}`,
    type,
    meaning: end,
    always,
    of: (item) => {
      const when = of(item);
      return when && value(when);
    },
    ...more
  });
  return [
    { name, type: 'date', always, of: (item) => of(item)?.edtf },
    // Of what had begun by a day, no first day is known.
    part('earliest', 'day', ({ open, from }) => (open ? null : isoOf(from)), { always: false }),
    part('latest', 'day', ({ to }) => isoOf(to)),
    part('precision', 'word', ({ precision }) => precision, { oneOf: precisions }),
    part('inferred', 'flag', ({ inferred }) => inferred)
  ];
}
