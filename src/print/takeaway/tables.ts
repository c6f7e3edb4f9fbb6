import type { Article, Evidence, Source } from '../../article/article';
import type { Desk } from '../../article/desk';
import { factsOf, type Fact, type FactOf } from '../../article/facts';
import type { FactKind } from '../../article/ids';
import type { Prose } from '../../article/prose';
import type { SourceUse } from '../../article/schema';
import { columnsOf, type Origin } from './columns';
import type { Column, Described, Row } from './column';

/** The parts of an edition that are taken away. */
export interface Parts {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly desk: Desk;
  readonly prose: Prose;
}

type Words = Prose['takeaway'];

/** One table: what its columns are, and its rows, each with a value for every column. */
export interface Table {
  /** What its files are called. */
  readonly name: string;
  readonly title: string;
  /** What one row is, in words. */
  readonly row: string;
  readonly columns: readonly Described[];
  readonly rows: readonly Row[];
  /** The same rows as they stood under the name, and the names of columns, that they had before: for those who read that file. */
  readonly former?: Table;
}

/**
 * The tables that are given away.
 * @throws an Error where a column is explained nowhere
 */
export function tablesOf(parts: Parts, addresses: Pick<Origin, 'addressOf' | 'addressOfSource'>): Table[] {
  const { article, evidence, prose } = parts;
  const columns = columnsOf({ ...parts, ...addresses, usedBy: usesOf(parts) });
  const facts = [...factsOf(article, evidence).values()];

  const table = <Item>(name: keyof Words['tables'], all: readonly Column<Item>[], items: readonly Item[], formerly?: string) =>
    tableOf(name, all, items, prose.takeaway, formerly);
  return [
    table('events', columns.events, facts.filter(isOf('event'))),
    table('actors', columns.actors, article.actors),
    table('ties', columns.ties, facts.filter(isOf('tie'))),
    table('places', columns.places, article.places),
    // It was called `facts` when that word meant claims alone.
    table('claims', columns.claims, facts.filter(isOf('claim')), 'facts'),
    table('further', columns.further, facts.filter(isOf('further'))),
    table('sources', columns.sources, Object.values<Source>(evidence.sources))
  ];
}

/** @param formerly the name that the table had before, if it had another */
function tableOf<Item>(
  name: keyof Words['tables'],
  all: readonly Column<Item>[],
  items: readonly Item[],
  words: Words,
  formerly?: string
): Table {
  const filled = (from: readonly (readonly [Described, Column<Item>])[]) => ({
    ...words.tables[name],
    columns: from.map(([described]) => described),
    rows: items.map((item) => Object.fromEntries(from.map(([described, column]) => [described.name, column.of(item) ?? null])))
  });
  const own = all.map((column) => [describe(name, column, words.columns), column] as const);
  const again = own.flatMap(([described, column]) => {
    const meaning = words.sameColumn.replace('{name}', described.name);
    return column.formerly ? [[{ ...described, name: column.formerly, meaning }, column] as const] : [];
  });
  const before = own.map(([described, column]) => [{ ...described, name: column.formerly ?? described.name }, column] as const);
  return { name, ...filled([...own, ...again]), ...(formerly && { former: { name: formerly, ...filled(before) } }) };
}

const isOf =
  <Kind extends FactKind>(kind: Kind) =>
  (fact: Fact): fact is FactOf<Kind> =>
    fact.kind === kind;

function describe<Item>(table: string, column: Column<Item>, words: Readonly<Record<string, string>>): Described {
  const { name, type, oneOf, always = false } = column;
  const key = column.meaning ?? name;
  const meaning = words[`${table}.${key}`] ?? words[key];
  if (!meaning) throw new Error(`takeaway.json does not say what the column “${name}” of ${table} means`);
  return { name, type, meaning, always, ...(oneOf && { oneOf }) };
}

/** For each source the ids of what it was read for: facts, then places. */
function usesOf({ article, evidence, desk }: Parts): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const resting: readonly (readonly [string, { readonly sources: readonly SourceUse[] }])[] = [
    ...factsOf(article, evidence),
    ...Object.entries(desk.filed.places)
  ];
  for (const [id, { sources }] of resting) for (const use of sources) uses.set(use.id, [...(uses.get(use.id) ?? []), id]);
  return uses;
}
