import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Row, Type } from '../../../../src/print/takeaway/column';
import { cellOf, csvOf } from '../../../../src/print/takeaway/csv';
import { readBack, tables, textOf } from './taken';

type Cells = Record<string, string>;
const readers: Record<string, (text: string) => Cells[]> = {
  'csv-parse': (text) => parse(text, { columns: true, bom: true }),
  papaparse: (text) => Papa.parse<Cells>(text, { header: true, skipEmptyLines: true, delimiter: ',', newline: '\n' }).data
};

test.each(Object.keys(readers))('every cell of every table comes back from CSV with nothing lost, read by %s', (reader) => {
  for (const { name, columns, rows } of tables) {
    const back = readers[reader]!(textOf(`${name}.csv`)).map((cells) => readBack(columns, cells));
    expect(back, name).toEqual(rows);
    expect(rows.length, name).toBeGreaterThan(10);
  }
});

const columns: readonly { readonly name: string; readonly type: Type }[] = [
  { name: 'id', type: 'id' },
  { name: 'text', type: 'text' },
  { name: 'number', type: 'number' },
  { name: 'flag', type: 'flag' },
  { name: 'texts', type: 'texts' },
  { name: 'numbers', type: 'numbers' }
];
/** What is hard for CSV, for lists and for spreadsheets, in any order. */
const hard = fc.string({
  minLength: 1,
  unit: fc.oneof(
    fc.constantFrom(',', '"', "'", '\n', '\r', '\t', ';', '; ', '\\', '=', '+', '-', '@', ' ', 'я', 'ع'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
  )
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const row: fc.Arbitrary<Row> = fc.record({
  id: hard,
  text: fc.option(hard),
  number: fc.option(number),
  flag: fc.option(fc.boolean()),
  texts: fc.array(hard, { maxLength: 4 }),
  numbers: fc.array(number, { maxLength: 4 })
});

test.each(Object.keys(readers))('whatever text, list and number there is comes back from CSV the same, read by %s', (reader) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const back = readers[reader]!(csvOf(columns, rows)).map((cells) => readBack(columns, cells));
      expect(back).toEqual(rows);
    }),
    { numRuns: 400 }
  );
});

test('no text begins as a formula does in a spreadsheet, and a negative number stays a number', () => {
  fc.assert(fc.property(hard, (text) => !/^[=+\-@\t\r\n]/.test(cellOf(text)) && !/^[=+\-@\t\r\n]/.test(cellOf([text]))));
  expect(cellOf('=SUM(A1)')).toBe("'=SUM(A1)");
  expect(cellOf(-71.06)).toBe('-71.06');
});

test('a CSV file begins with the mark by which Excel knows UTF-8, and its first column is not part of it', () => {
  expect(textOf('claims.csv').startsWith('\uFEFFid,text,')).toBe(true);
});
