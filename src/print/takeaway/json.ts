import { z } from 'zod';
import { types, type Described } from './column';
import type { Table } from './tables';

/** What every file says of itself. Days are YYYY-MM-DD. */
export interface Label {
  readonly title: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The day up to which the facts were checked, and that of the newest change. */
  readonly as_of: string;
  readonly version: string;
  /** Of the page on which the files stand, where the site's is known. */
  readonly address?: string;
}

/** A table as JSON, which says what it is, what its columns mean and how it may be used. */
export function jsonOf({ name, title, columns, rows }: Table, label: Label): string {
  const told = columns.map(({ name: column, type, meaning, oneOf }) => ({ name: column, type, meaning, ...(oneOf && { one_of: oneOf }) }));
  return `${JSON.stringify({ table: name, ...label, title: `${label.title}: ${title}`, columns: told, rows }, undefined, 1)}\n`;
}

/** The JSON Schema (draft 2020-12) of the JSON tables. */
export function schemaOf(tables: readonly Table[], title: string): string {
  const schema = z.toJSONSchema(z.discriminatedUnion('table', tables.map(fileOf) as [ReturnType<typeof fileOf>]));
  return `${JSON.stringify({ title, ...schema }, undefined, 1)}\n`;
}

function fileOf({ name, row, columns }: Table) {
  return z.strictObject({
    table: z.literal(name),
    title: z.string().min(1),
    licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
    as_of: z.iso.date(),
    version: z.iso.date(),
    address: z.url().optional(),
    columns: z.array(
      z.strictObject({
        name: z.enum(columns.map((column) => column.name)),
        type: z.enum(Object.keys(types)),
        meaning: z.string().min(1),
        one_of: z.array(z.string().min(1)).optional()
      })
    ),
    rows: z.array(z.strictObject(Object.fromEntries(columns.map((column) => [column.name, valueOf(column)])))).describe(row)
  });
}

function valueOf({ type, oneOf, always, meaning }: Described): z.ZodType {
  const value = oneOf ? (type === 'words' ? z.array(z.enum(oneOf)) : z.enum(oneOf)) : types[type];
  return (always ? value : value.nullable()).describe(meaning);
}
