import { expect } from 'vitest';
import { faultLine, type Fault } from '../../../src/article/check/fault';
import type { Loose } from '../../made';

/** File, item and field as they must be; a part of what is wrong and of what to write instead. */
export type Expected = [file: string, item: string, field: string, wrong: string, instead: string];
export type Row = [what: string, change: (raw: Loose) => void, ...faults: Expected[]];

export const en = (file: string) => `data/text/en/${file}.json`;
export const said = (faults: readonly Fault[]) => faults.map(faultLine);
export const asExpected = ([file, item, field, wrong, instead]: Expected): unknown => ({
  file,
  item,
  field,
  wrong: expect.stringContaining(wrong),
  instead: expect.stringContaining(instead)
});
