import { readFileSync } from 'node:fs';
import { visit } from 'jsonc-parser';
import type { Fault } from '../article/check/fault';

/**
 * Reads a JSON file of the story.
 * @returns its value, undefined where it cannot be read, and what is wrong with it as a file: its letters, its form, a key that it gives twice
 */
export function readJson(path: string): { value: unknown; faults: Fault[] } {
  const fault = (wrong: string, instead: string, item = ''): Fault => ({ file: path, item, field: '', wrong, instead });
  const bytes = readFileSync(path);
  const utf8 = 'UTF-8 without a byte-order mark: the editor’s “Save with encoding”';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { value: undefined, faults: [fault('begins with a byte-order mark', utf8)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError();
  } catch {
    return { value: undefined, faults: [fault('is not in UTF-8', utf8)] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const wrong = `is not JSON: ${(error as Error).message}`;
    return { value, faults: [fault(wrong, 'JSON; most often a comma or a quotation mark is missing or too many')] };
  }
  return { value, faults: twice(text).map((key) => fault(`is given twice`, 'it once: the first is never read', key)) };
}

/** Keys that an object has twice: JSON takes the last without a word. */
function twice(text: string): string[] {
  const found: string[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key) => {
      const keys = open.at(-1)!;
      if (keys.has(key)) found.push(key);
      keys.add(key);
    }
  });
  return found;
}
