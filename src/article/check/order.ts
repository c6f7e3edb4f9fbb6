import { readDate } from '../dates';
import type { When } from '../when';
import { shown, type Fault } from './fault';
import type { Lists } from './known';
import type { Report } from './references';

const dateHelp = 'a date as precise as its source: 2001-10-04, 2001-10, 2001 or a range 2001-12-10/2001-12-17';

/** Dates that are none, and things that stand in the wrong order of time. */
export function orderFaults(files: Lists): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const read = dateReader(report);

  const readAll = (file: string, id: string, dates: Readonly<Record<string, string | undefined>>) => {
    for (const [field, date] of Object.entries(dates)) if (date) read(file, id, field, date);
  };
  for (const { id, date, about } of files.claims.claims) readAll('claims', id, { date, about });
  for (const { id, date } of files.further.further) readAll('further', id, { date });
  let last: { id: string; when: When } | undefined;
  for (const { id, date } of files.events.events) {
    const when = read('events', id, 'date', date);
    if (!when) continue;
    if (last && when.from < last.when.from)
      report('events', id, 'date', `is ${date}, before ${last.id} which stands above it`, 'the events in order of time');
    last = { id, when };
  }
  for (const { id, since, until, announced } of files.ties.ties) {
    readAll('ties', id, { announced });
    const [from, to] = [since && read('ties', id, 'since', since), until && read('ties', id, 'until', until)];
    if (from && to && to.to < from.from)
      report('ties', id, 'until', `is ${until}, before it began`, `a date after ${since}, or exchange the two`);
  }
  const dated = new Map(files.events.events.map(({ id, date }) => [id, date]));
  for (const state of files.states.states) {
    for (const [track, changes] of Object.entries(state.stances)) {
      let before: When | undefined;
      for (const { event, since } of changes) {
        const text = event ? dated.get(event) : since;
        if (since) read('states', state.id, `stances.${track}`, since);
        const when = dateIn(text);
        // Both ends count: after a change known to the day, one known only to its year could have come before it.
        if (when && before && (when.from < before.from || when.to < before.to))
          report(
            'states',
            state.id,
            `stances.${track}`,
            `has ${event ?? 'a change'}, of ${text}, after a later event`,
            'the changes in order of time'
          );
        before = when ?? before;
      }
    }
  }
  for (const { id, published } of files.sources.sources) if (published) read('sources', id, 'published', published);
  return faults;
}

/** Reads dates, and reports those that are none. */
export const dateReader =
  (report: Report) =>
  (file: string, item: string, field: string, text: string): When | undefined => {
    try {
      return readDate(text);
    } catch (error) {
      report(file, item, field, `is ${shown(text)}: ${(error as Error).message}`, dateHelp);
      return undefined;
    }
  };

/** A date that was reported before, or will be: what hangs on it is left alone. */
export function dateIn(text: string | undefined): When | undefined {
  try {
    return text === undefined ? undefined : readDate(text);
  } catch {
    return undefined;
  }
}
