import { dayOf } from '../day';
import type { Files } from '../schema';
import type { Fault } from './fault';
import type { Lists } from './known';
import { dateIn } from './order';
import type { Report } from './references';

type Story = Files['story'];

/** Days after that on which all was checked, steps that show a day before anything that they point at, and actors that belong to each other in a circle. */
export function timeFaults(story: Story, files: Lists): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  notAfterChecking(story, files, report);
  momentsFit(story, files, report);
  noCircles(story, files, report);
  return faults;
}

function notAfterChecking({ checked, clock }: Story, files: Lists, report: Report): void {
  const last = dayOf(checked);
  const look = (file: string, id: string, dates: Readonly<Record<string, string | undefined>>) => {
    for (const [field, text] of Object.entries(dates)) {
      const when = dateIn(text);
      if (when && when.from > last)
        report(
          file,
          id,
          field,
          `is ${text}, after ${checked}, when all was checked`,
          'a day that has been, or checked in data/story.json anew'
        );
    }
  };
  for (const { id, date, said, about, checked: own } of files.claims.claims) look('claims', id, { date, said, about, checked: own });
  for (const { id, date, checked: own } of files.events.events) look('events', id, { date, checked: own });
  for (const { id, since, until, checked: own } of files.ties.ties) look('ties', id, { since, until, checked: own });
  for (const { id, date, checked: own } of files.further.further) look('further', id, { date, checked: own });
  for (const { id, published, checked: own } of files.sources.sources) look('sources', id, { published, checked: own });
  for (const { id, checked: own } of files.places.places) look('places', id, { checked: own });
  for (const { steps } of files.sections.sections)
    for (const { id, moment } of steps) if (moment <= clock.end) look('sections', id, { moment });
}

/** What a step points at need not all have been by then: its words may tell what came of it. But something has. */
function momentsFit({ clock }: Story, files: Lists, report: Report): void {
  const dated = new Map([
    ...files.events.events.map(({ id, date }) => [id, date] as const),
    ...files.claims.claims.map(({ id, said, date }) => [id, said ?? date] as const),
    ...files.ties.ties.map(({ id, since }) => [id, since] as const)
  ]);
  for (const { steps } of files.sections.sections)
    for (const { id, moment, focus } of steps) {
      const days = focus.flatMap((each) => dateIn(dated.get(each)) ?? []);
      const first = Math.min(...days.map(({ from }) => from));
      // What the clock does not show is reported as such.
      if (days.length > 0 && moment >= clock.scale[0]!.from && dayOf(moment) < first)
        report('sections', id, 'moment', `is ${moment}, before anything that it points at`, 'the day of its event, or a later one');
    }
}

/** Ties of belonging, by the line that they are drawn with, lead upwards and never back. */
function noCircles({ manners, tieKinds }: Story, { ties: { ties } }: Lists, report: Report): void {
  const belonging = new Set(manners.flatMap(({ id, line }) => (line === 'thin' ? [id] : [])));
  const above = new Map<string, { id: string; to: string }[]>();
  for (const { id, from, to, kind } of ties)
    if (from !== to && belonging.has(tieKinds[kind] ?? '')) above.set(from, [...(above.get(from) ?? []), { id, to }]);
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (!seen.has(from) && (seen.add(from), (above.get(from) ?? []).some((tie) => reaches(tie.to, to, seen))));
  for (const [from, up] of above)
    for (const { id, to } of up)
      if (reaches(to, from))
        report('ties', id, 'to', `is “${to}”, which belongs to “${from}” itself`, 'whom it belongs to, or take one of the ties out');
}
