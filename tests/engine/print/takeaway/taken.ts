import { compose } from '../../../../src/build/compose';
import type { Row, Value } from '../../../../src/print/takeaway/column';
import { takeawayOf } from '../../../../src/print/takeaway/files';

export const [edition] = compose().values();
export const settings = {
  addressOf: (id: string) => `there/${id}`,
  addressOfSource: (id: string) => `there/sources#${id}`,
  address: 'https://example.org/data/',
  cite: 'To be cited.'
};
export const { tables, files } = takeawayOf(edition!, settings);

/** The text of one of the files, as UTF-8 is read, with its mark if it has one. */
export function textOf(name: string): string {
  return Buffer.from(files.find((file) => file.name === name)!.bytes).toString('utf8');
}

/** Reads cells back as the page says they are written. */
export function readBack(
  columns: readonly { readonly name: string; readonly type: string }[],
  cells: Readonly<Record<string, string>>
): Row {
  return Object.fromEntries(columns.map(({ name, type }) => [name, valueOf(type, cells[name]!)]));
}

function valueOf(type: string, cell: string): Value {
  const text = cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');
  if (type.endsWith('s') && type !== 'address') {
    const items =
      text === '' ? [] : (text + '; ').match(/(?:\\.|[^\\;])*; /gs)!.map((item) => item.slice(0, -2).replaceAll(/\\(.)/gs, '$1'));
    return type === 'numbers' ? items.map(Number) : items;
  }
  if (cell === '') return null;
  if (type === 'number') return Number(cell);
  return type === 'flag' ? cell === 'true' : text;
}
