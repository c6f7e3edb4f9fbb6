import type { Article, Evidence, Source } from '../../article/article';
import type { Desk } from '../../article/desk';
import type { Prose } from '../../article/prose';
import { columnsOf, type Origin } from './columns';
import type { Column, Described, Row } from './column';

/** The parts of an edition that are taken away. */
export interface Parts {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly desk: Desk;
  readonly prose: Prose;
}

export type TableName = keyof Prose['takeaway']['tables'];

/** One table: what its columns are, and its rows, each with a value for every column. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  /** What one row is, in words. */
  readonly row: string;
  readonly columns: readonly Described[];
  readonly rows: readonly Row[];
}

/**
 * The six tables that are given away.
 * @param addressOf where a thing is found: by its id for facts, or `actor:…`, `place:…`, `source:…`
 * @throws an Error where a column is explained nowhere
 */
export function tablesOf(parts: Parts, addressOf: Origin['addressOf']): Table[] {
  const { article, evidence, prose } = parts;
  const columns = columnsOf({ ...parts, usedBy: usesOf(parts), addressOf });
  const words = prose.takeaway;
  const table = <Item>(name: TableName, from: readonly Column<Item>[], items: readonly Item[]): Table => ({
    name,
    ...words.tables[name],
    columns: from.map((column) => describe(name, column, words.columns)),
    rows: items.map((item) => Object.fromEntries(from.map((column) => [column.name, column.of(item) ?? null])))
  });
  return [
    table('events', columns.events, article.events),
    table('actors', columns.actors, article.actors),
    table('ties', columns.ties, article.ties),
    table('places', columns.places, article.places),
    table('facts', columns.facts, Object.values(evidence.claims)),
    table('sources', columns.sources, Object.values<Source>(evidence.sources))
  ];
}

function describe<Item>(table: TableName, column: Column<Item>, words: Readonly<Record<string, string>>): Described {
  const { name, type, oneOf, always = false } = column;
  const key = column.meaning ?? name;
  const meaning = words[`${table}.${key}`] ?? words[key];
  if (!meaning) throw new Error(`takeaway.json does not say what the column “${name}” of ${table} means`);
  return { name, type, meaning, always, ...(oneOf && { oneOf }) };
}

/** For each source the ids of what it was read for, in the order of the tables. */
function usesOf({ evidence, desk }: Parts): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const resting = { ...evidence.behind, ...evidence.claims, ...evidence.terms, ...desk.filed.places };
  for (const [id, { sources }] of Object.entries(resting)) for (const use of sources) uses.set(use.id, [...(uses.get(use.id) ?? []), id]);
  return uses;
}
