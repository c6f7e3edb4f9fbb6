import { readDate } from '../dates';
import type { Files } from '../schema';
import type { When } from '../when';
import { shown, type Fault } from './fault';

const dateHelp = 'a date as precise as its source: 2024-10-04, 2024-10, 2024 or a range 2024-12-10/2024-12-17';

/** Dates that are none, and things that stand in the wrong order of time. */
export function orderFaults(files: Files): Fault[] {
  const faults: Fault[] = [];
  const report = (file: string, item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const read = (file: string, item: string, field: string, text: string): When | undefined => {
    try {
      return readDate(text);
    } catch (error) {
      report(file, item, field, `is ${shown(text)}: ${(error as Error).message}`, dateHelp);
      return undefined;
    }
  };
  const { story } = files;
  const written = read('story', 'article', 'date', story.article.date);

  for (const { id, date, paragraph } of files.claims.claims) {
    read('claims', id, 'date', date);
    if (paragraph > story.article.paragraphs)
      report('claims', id, 'paragraph', `is ${paragraph}`, `a number from 1 to ${story.article.paragraphs}`);
  }

  let last: { id: string; when: When } | undefined;
  for (const { id, date, part } of files.events.events) {
    const when = read('events', id, 'date', date);
    if (!when) continue;
    if (last && when.from < last.when.from)
      report('events', id, 'date', `is ${date}, before ${last.id} which stands above it`, 'the events in order of time');
    if (written && part === 'later' && when.to <= written.from)
      report('events', id, 'part', `is later, but ${date} is not after the article`, 'article or context');
    if (written && part !== 'later' && when.from > written.to)
      report('events', id, 'part', `is ${part}, but ${date} is after the article`, 'later');
    last = { id, when };
  }
  for (const { id, since, until } of files.ties.ties) {
    const [from, to] = [read('ties', id, 'since', since), until && read('ties', id, 'until', until)];
    if (from && to && to.to < from.from)
      report('ties', id, 'until', `is ${until}, before it began`, `a date after ${since}, or exchange the two`);
  }
  for (const state of files.states.states) {
    for (const track of ['law', 'diplomacy'] as const) {
      let before: When | undefined;
      for (const { since } of state[track]) {
        const when = read('states', state.id, `${track}.since`, since);
        if (when && before && when.from < before.from)
          report('states', state.id, track, `has ${since} after a later date`, 'the changes in order of time');
        before = when ?? before;
      }
    }
  }
  for (const { id, published } of files.sources.sources) if (published) read('sources', id, 'published', published);

  inOrder(story.clock.scale.map(({ from }) => from).concat(story.clock.end), (at) =>
    report('story', 'clock', `scale.number ${at}`, 'begins before the stretch above it', 'the stretches in order of time')
  );
  const dated = new Map(files.events.events.map(({ id, date }) => [id, date]));
  const { stages } = story.register;
  stages.forEach((stage, at) => {
    const before = stages[at - 1];
    if (!before) return;
    if ((dated.get(stage.event) ?? '9') < (dated.get(before.event) ?? '0'))
      report('story', stage.id, 'event', `comes before that of ${before.id}`, 'the stages in order of time');
    if (stage.reach < before.reach)
      report(
        'story',
        stage.id,
        'reach',
        `is ${stage.reach}, less than that of ${before.id}`,
        'a number that is not smaller: the pencil does not go back'
      );
  });
  const [start, end] = [story.clock.scale[0]!.from, story.clock.end];
  for (const { steps } of files.sections.sections) {
    for (const { id, moment } of steps)
      if (moment < start || moment > end)
        report('sections', id, 'moment', `is ${moment}, which the clock does not show`, `a day from ${start} to ${end}`);
  }
  return faults;
}

function inOrder(days: readonly string[], report: (at: number) => void): void {
  days.forEach((day, at) => {
    if (at > 0 && day <= days[at - 1]!) report(at + 1);
  });
}
