import { release } from '../release-schema';
import type { Fault } from './fault';
import { items, list, record, texts, type Raw } from './known';
import { shapeOf } from './shape';

/**
 * Faults of the versions that are kept, each by the name of its file: its shape, its day, whether every fact is in it once, was ever published, and has
 * the same languages as the others.
 */
export function releaseFaults(releases: Readonly<Record<string, unknown>>, raw: Raw): Fault[] {
  const published = new Set(texts(record(raw.ledger).ids));
  const newest = texts(items(raw, 'log').map(({ day }) => day))
    .sort()
    .at(-1);
  // A file that could not be read has a fault of its own.
  const read = Object.entries(releases).filter(([, content]) => content !== undefined);
  return read.flatMap(([name, content]) => {
    const file = `data/releases/${name}.json`;
    const { value, faults } = shapeOf(file, release, content);
    const fault = (item: string, field: string, wrong: string, instead: string) => faults.push({ file, item, field, wrong, instead });
    const { version, facts } = record(value);
    if (typeof version === 'string' && version !== name) fault('', 'version', `is “${version}”`, `“${name}”, as in the name of the file`);
    if (typeof version === 'string' && newest && version > newest)
      fault(
        '',
        'version',
        `is “${version}”, later than the newest entry of data/log.json`,
        'an entry of that day there, or an earlier day'
      );
    const all = list(facts).map(record);
    const seen = new Set<unknown>();
    const languages = Object.keys(record(all[0]?.sentence));
    for (const { id, sentence } of all) {
      if (seen.has(id)) fault(String(id), 'id', 'stands there twice', 'each fact once');
      seen.add(id);
      if (published.size > 0 && !published.has(String(id)))
        fault(String(id), 'id', 'is not in data/ledger.json', 'the id of a fact that was ever published');
      for (const lang of languages)
        if (!(lang in record(sentence)))
          fault(String(id), 'sentence', `has no “${lang}”, as the others have`, `the sentence for “${lang}”`);
    }
    return faults;
  });
}
