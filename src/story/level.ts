import type { Level } from '../article/values';

/** The level that the query of an address asks for. */
export const levelIn = (query: string): Level => (new URLSearchParams(query).get('level') === 'plain' ? 'plain' : 'full');

/** An address that shows its steps at a level; the words of the story need not be asked for. @param address any, without a level */
export function withLevel(address: string, level: Level): string {
  if (level === 'full') return address;
  const [, path, query = '', hash] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address)!;
  return `${path}?level=${level}${query && `&${query}`}${hash ?? ''}`;
}
