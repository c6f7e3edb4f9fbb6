import { strToU8, zipSync } from 'fflate';
import { dateOf, isoOf, type Day } from '../../article/day';
import type { Row } from './column';
import type { Origin } from './columns';
import { csvOf } from './csv';
import { geojsonOf, whereIs } from './geojson';
import { jsonOf, schemaOf, type Label } from './json';
import { licenceOf, readmeOf } from './readme';
import { tablesOf, type Parts, type Table } from './tables';

/** A file to take away. */
export interface TakenFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** The table that it holds, where it is one. */
  readonly table?: string;
  readonly bytes: Uint8Array;
}

/** All that is taken away: the tables, and the files that hold them, the one with everything first, those under a former name last. */
export interface Takeaway {
  readonly tables: readonly Table[];
  readonly files: readonly TakenFile[];
}

interface Settings extends Pick<Origin, 'addressOf' | 'addressOfSource'> {
  /** Of the page on which the files stand, where the site's is known. */
  readonly address: string | undefined;
  /** How the data are cited, in one line. */
  readonly cite: string;
}

/** Which of a table's columns says at which places its rows are, for the tables that are on the map. */
const placing: Readonly<Record<string, string>> = { places: 'id', events: 'places' };

/** The same parts and settings give the same bytes, whenever and wherever they are asked for. */
export function takeawayOf(parts: Parts, { address, cite, ...addresses }: Settings): Takeaway {
  const { article, desk, prose } = parts;
  const words = prose.takeaway;
  const tables = tablesOf(parts, addresses);
  const former = tables.flatMap((table) => table.former ?? []);
  const version = desk.log[0]!.day;
  const label: Label = {
    title: article.title,
    licence: prose.licence,
    as_of: isoOf(article.checked),
    version: isoOf(version),
    ...(address && { address })
  };
  const at = whereIs(tables.find(({ name }) => name === 'places')!);
  const filesOf = (table: Table): TakenFile[] => {
    const file = (end: string, type: string, text: string) => ({
      name: `${table.name}.${end}`,
      type,
      table: table.name,
      bytes: strToU8(text)
    });
    const field = placing[table.name];
    const pointsOf = (row: Row) => [row[field!]].flat().map((id) => at.get(String(id))!);
    return [
      file('csv', 'text/csv', csvOf(table.columns, table.rows)),
      file('json', 'application/json', jsonOf(table, label)),
      ...(field ? [file('geojson', 'application/geo+json', geojsonOf(table, label, pointsOf))] : [])
    ];
  };
  const schema: TakenFile = {
    name: 'schema.json',
    type: 'application/schema+json',
    bytes: strToU8(schemaOf([...tables, ...former], `${article.title}: ${words.title}`))
  };
  const all = [...tables.flatMap(filesOf), schema, ...former.flatMap(filesOf)];
  const holds = new Map([
    ...tables.map(({ name, title, rows }) => [name, `${title} (${rows.length})`] as const),
    ...tables.flatMap(({ name, former: old }) => (old ? [[old.name, words.former.replace('{name}', name)] as const] : []))
  ]);
  const told = all.map(({ name, table }) => ({ name, holds: table ? holds.get(table)! : words.schema }));
  const readme = readmeOf(tables, told, label, words, cite);
  const licence = `${licenceOf(words, label).join('\n\n')}\n`;
  const packed = {
    ...Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])),
    'README.md': strToU8(readme),
    'LICENSE.txt': strToU8(licence)
  };
  return { tables, files: [{ name: `${article.id}.zip`, type: 'application/zip', bytes: archiveOf(article.id, packed, version) }, ...all] };
}

/** A zip file with one folder. The format keeps the time on the clock of whoever wrote it, so noon of the day is given on any clock. */
function archiveOf(folder: string, files: Readonly<Record<string, Uint8Array>>, day: Day): Uint8Array {
  const on = dateOf(day);
  const mtime = new Date(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), 12);
  return zipSync({ [folder]: { ...files } }, { level: 9, mtime });
}
