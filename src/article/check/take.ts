import type { Texts } from '../schema';
import type { Fault } from './fault';
import { record, type Known, type Lists } from './known';

/** Questions about events that are not there, platforms without words, and words of platforms that are not there. */
export function takeFaults(
  lang: string,
  { take }: Pick<Lists, 'take'>,
  words: Texts['take'] | undefined,
  known: Pick<Known, 'event'>
): Fault[] {
  const faults = take.take
    .filter(({ id, kind }) => kind === 'question' && !known.event.has(id))
    .map(({ id }) => ({ file: 'data/take.json', item: id, field: 'id', wrong: 'is no event', instead: 'the id of an event' }));
  if (!words) return faults;
  const file = `data/text/${lang}/take.json`;
  const platforms = new Set<string>(take.take.filter(({ kind }) => kind === 'platform').map(({ id }) => id));
  const told = new Set(Object.keys(record(words.platforms)));
  const report = (item: string, wrong: string, instead: string): Fault => ({ file, item, field: 'platforms', wrong, instead });
  return [
    ...faults,
    ...[...platforms].filter((id) => !told.has(id)).map((id) => report(id, 'has no words', 'its name, what to do and what it keeps')),
    ...[...told]
      .filter((id) => !platforms.has(id))
      .map((id) => report(id, 'belongs to nothing in data/', 'a platform of data/take.json, or take it out'))
  ];
}
