import { dayOf } from '../day';
import type { Texts, WindowData } from '../schema';
import { writtenFor } from '../windows';
import { faultLine, type Fault } from './fault';
import { record, type Known, type Lists } from './known';
import { dateIn } from './order';
import { checker, type Report } from './references';

/** What names a stretch of time that it does not show, or counts otherwise than its words. */
export function windowFaults(files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const check = checker(known, report);
  const { windows } = files.windows;
  const seen = new Set<string>();
  for (const { id, from, to, focus, context, bracket, bars, dates } of windows) {
    if (seen.has(id)) report('windows', id, 'id', 'is used twice', 'one window with all of it');
    seen.add(id);
    if (!known.step.has(id) && !known.section.has(id))
      report('windows', id, 'id', 'is that of no step or section', 'the id of one in data/sections.json');
    if (from && to && from >= to) report('windows', id, 'to', `is ${to}, not after ${from}`, 'a later day, or exchange the two');
    check('windows', id, 'focus', 'event', focus ?? []);
    check('windows', id, 'context', 'event', context ?? []);
    check('windows', id, 'bracket', 'event', [bracket?.from, bracket?.to]);
    check('windows', id, 'dates', 'event', [dates?.of]);
    for (const bar of bars ?? []) {
      if (bar.date === undefined) check('windows', id, 'bars', 'tie', [bar.id]);
      else if (!bar.date.split('/').every((end) => end === '' || dateIn(end)))
        report('windows', id, 'bars', `has ${bar.date}, which is no date`, 'two dates with / between them, such as 2001-10/2003');
    }
  }
  for (const section of files.sections.sections) for (const step of section.steps) stepFits(windows, step.id, section.id, files, report);
  // What a section's window has wrong is wrong at each of its steps, and said once.
  return faults.filter((fault, at) => faults.findIndex((other) => faultLine(other) === faultLine(fault)) === at);
}

const lengths = { year: 365.25, month: 30.4375, week: 7, day: 1 } as const;

/** All that stands out lies in the window, and the bracket is as long as it is said to be. */
function stepFits(windows: readonly WindowData[], step: string, section: string, { events }: Lists, report: Report): void {
  const written = writtenFor(windows, step, section);
  if (!written) return;
  const item = windows.some(({ id }) => id === step) ? step : section;
  const { from, to, unit, bracket } = written;
  if (!from || !to || !unit) {
    report('windows', item, 'from', 'is missing', 'from, to and unit, here or in the window of its section');
    return;
  }
  const dates = new Map(events.events.map(({ id, date }) => [id, dateIn(date)]));
  const days = [dayOf(from), dayOf(to)] as const;
  const within = (field: string, ids: readonly string[]) => {
    for (const id of ids) {
      const when = dates.get(id);
      if (when && (when.to < days[0] || when.from > days[1]))
        report(
          'windows',
          item,
          field,
          `has ${id}, which is not between ${from} and ${to}`,
          'an event within the window, or a longer window'
        );
    }
  };
  within('focus', written.focus ?? []);
  within('context', written.context ?? []);
  if ((written.focus?.length ?? 0) > 6) report('windows', item, 'focus', 'has more than six events', 'the six that the step is about');
  if (!bracket) return;
  within('bracket', [bracket.from, bracket.to]);
  const [begin, end] = [dates.get(bracket.from), dates.get(bracket.to)];
  if (!begin || !end) return;
  const [lasted, { n, unit: each, as }] = [end.from - begin.from, bracket.lasts];
  const [shorter, exact, longer] = [n - 1, n, n + 1].map((count) => count * lengths[each]) as [number, number, number];
  const fits = {
    about: Math.abs(lasted - exact) <= exact / 20,
    more: lasted > exact && lasted < longer,
    less: lasted < exact && lasted > shorter
  }[as];
  if (lasted <= 0)
    report('windows', item, 'bracket', `ends with ${bracket.to}, which is not after ${bracket.from}`, 'the two in order of time');
  else if (!fits)
    report(
      'windows',
      item,
      'bracket.lasts',
      `is ${as} ${n} × ${each}, but from ${bracket.from} to ${bracket.to} are ${lasted} days`,
      'a number within a twentieth of that (about), or the whole number below (more) or above it (less)'
    );
}

/** Words that a window needs and has not got, or has and does not need. */
export function windowWordFaults(lang: string, files: Lists, texts: Partial<Record<keyof Texts, unknown>>, known: Known): Fault[] {
  const faults: Fault[] = [];
  const words = texts.windows as Texts['windows'] | undefined;
  if (words === undefined) return faults;
  const report = (item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/text/${lang}/windows.json`, item, field, wrong, instead });
  const { windows } = files.windows;
  for (const [id, { bars = {}, lines = {} }] of Object.entries(words)) {
    if (!known.step.has(id) && !known.section.has(id)) report(id, '', 'belongs to no step or section', 'an id that exists, or take it out');
    for (const event of Object.keys(lines))
      if (!known.event.has(event)) report(id, 'lines', `has words for ${event}, which does not exist`, 'the id of an event');
    const own = windows.find((each) => each.id === id)?.bars?.map((bar) => bar.id) ?? [];
    for (const bar of Object.keys(bars))
      if (!own.includes(bar)) report(id, 'bars', `has words for ${bar}, which is no bar of it`, own.join(', ') || 'no words');
  }
  for (const { id, from, bracket, dates } of windows) {
    const its = record(words[id]);
    const needs = [
      ['title', from, 'what stretch of time it is'],
      ['short', from, 'the same in at most 22 letters'],
      ['bracket', bracket, 'how long it was'],
      ['dates', dates, 'title and note']
    ] as const;
    for (const [field, wanted, what] of needs) {
      if (wanted && !its[field]) report(id, field, 'is missing', what);
      if (!wanted && its[field]) report(id, field, 'has words for what data/windows.json does not have', 'it there too, or take it out');
    }
    const short = typeof its.short === 'string' ? its.short : '';
    if (short.length > 22) report(id, 'short', `is “${short}”, ${short.length} letters long`, 'at most 22 letters');
  }
  return faults;
}
