import type { Fault } from './fault';
import { items, list, record, texts, type Known, type Raw } from './known';

/**
 * Facts that no section tells, and actors, places and sources that nothing names. Read from the files as they are: a broken item still uses
 * what it names.
 */
export function unusedFaults(raw: Raw, known: Known): Fault[] {
  const [claims, events, ties] = [items(raw, 'claims'), items(raw, 'events'), items(raw, 'ties')];
  const sections = items(raw, 'sections');
  const steps = sections.flatMap((section) => list(section.steps).map(record));
  const named = (from: readonly Record<string, unknown>[], ...fields: string[]) =>
    from.flatMap((item) => fields.flatMap((field) => texts(item[field])));
  const told = named(sections, 'facts');
  const pointedAt = (kind: string) =>
    [...told, ...named(steps, 'focus')].filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  const changes = items(raw, 'states').flatMap(({ stances }) => Object.values(record(stances)).flatMap((each) => list(each).map(record)));
  const citing = [...claims, ...events, ...ties, ...changes, ...items(raw, 'places'), ...items(raw, 'terms'), ...items(raw, 'further')];
  const nows = named(
    [...claims, ...items(raw, 'actors')].map(({ now }) => record(now)),
    'sources'
  );

  const faults: Fault[] = [];
  const report = (file: string, ids: ReadonlySet<string>, used: readonly string[], wrong: string, instead: string) => {
    const names = new Set(used);
    for (const id of ids) if (!names.has(id)) faults.push({ file: `data/${file}.json`, item: id, field: 'id', wrong, instead });
  };
  const inSection = 'it into the facts of a section in data/sections.json, or take it out';
  report('claims', known.claim, told, 'is used by no section', inSection);
  report('events', known.event, told, 'is used by no section', inSection);
  report('ties', known.tie, told, 'is used by no section', inSection);
  report('further', known.further, told, 'is used by no section', inSection);
  report(
    'actors',
    known.actor,
    [...named(claims, 'actors', 'speaker'), ...named(events, 'actors'), ...named(ties, 'from', 'to'), ...pointedAt('actor')],
    'is used by no claim, event or tie',
    'it where it takes part, or take it out'
  );
  report(
    'places',
    known.place,
    [...named([...claims, ...events], 'places'), ...named(items(raw, 'states'), 'capital'), ...named(steps, 'look'), ...pointedAt('place')],
    'is used by no claim, event, state or step',
    'it where something happens, or take it out'
  );
  const cited = citing.flatMap(({ sources }) => named(list(sources).map(record), 'id'));
  report(
    'sources',
    known.source,
    [...cited, ...nows, ...named(items(raw, 'quotes'), 'source'), ...named(steps, 'sources'), ...texts(record(raw.story).mapSources)],
    'is cited by nothing',
    'it where it is a source, or take it out'
  );
  return faults;
}
