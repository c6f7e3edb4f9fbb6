import { dayOf } from '../day';
import { spanAt } from '../stances';
import type { Files } from '../schema';
import type { Fault } from './fault';
import type { Known, Lists } from './known';
import { dateIn, dateReader } from './order';
import { checker, type Report } from './references';

type Story = Files['story'];

/** What story.json names, and what has to fit the article's date and length, the clock and the pencil line. */
export function storyFaults(story: Story, files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  named(story, known, report);
  articleFits(story, files, report);
  clockFits(story, files, report);
  pencilFits(story, files, report);
  freshEnough(story, files, report);
  return faults;
}

function named({ register, spans, mapSources, assessment, tieMarks = {} }: Story, known: Known, report: Report): void {
  const check = checker(known, report);
  check('story', 'tieMarks', '', 'tieKind', Object.keys(tieMarks));
  check('story', 'register', 'state', 'state', [register.state]);
  check('story', 'register', 'entry', 'actor', [register.entry]);
  check('story', 'register', 'ruling', 'event', [register.ruling]);
  for (const stroke of register.strokes) check('story', stroke.id, 'event', 'event', [stroke.event]);
  check('story', 'mapSources', '', 'source', mapSources);
  const last = [...known.section].at(-1);
  if (assessment !== undefined && last !== undefined && assessment !== last)
    report('story', '', 'assessment', `is “${assessment}”`, `“${last}”, the last section, or leave it out`);
  for (const span of spans) {
    check('story', span.tie, 'tie', 'tie', [span.tie]);
    check('story', span.tie, 'lane', 'lane', [span.lane]);
  }
}

function articleFits({ article }: Story, files: Lists, report: Report): void {
  const beyond = (file: string, id: string, field: string, paragraph: number) => {
    if (paragraph > article.paragraphs) report(file, id, field, `is ${paragraph}`, `a number from 1 to ${article.paragraphs}`);
  };
  for (const { id, paragraph } of files.claims.claims) beyond('claims', id, 'paragraph', paragraph);
  for (const { id, paragraphs } of files.actors.actors) for (const each of paragraphs) beyond('actors', id, 'paragraphs', each);
  for (const { id, paragraphs } of files.places.places) for (const each of paragraphs) beyond('places', id, 'paragraphs', each);
  for (const { id, paragraphs } of files.terms.terms) for (const each of paragraphs) beyond('terms', id, 'paragraphs', each);

  const written = dateReader(report)('story', 'article', 'date', article.date);
  for (const { id, date, part } of files.events.events) {
    const when = dateIn(date);
    if (!when || !written) continue;
    if (part === 'later' && when.to <= written.from)
      report('events', id, 'part', `is later, but ${date} is not after the article`, 'article or context');
    if (part !== 'later' && when.from > written.to) report('events', id, 'part', `is ${part}, but ${date} is after the article`, 'later');
  }
}

function clockFits({ clock }: Story, files: Lists, report: Report): void {
  const days = [...clock.scale.map(({ from }, at) => [`scale.number ${at + 1}`, from] as const), ['end', clock.end] as const];
  days.forEach(([field, day], at) => {
    const before = days[at - 1]?.[1];
    if (before && day <= before) report('story', 'clock', field, `is ${day}, not after ${before}`, 'the stretches in order of time');
  });
  const [start, end] = [clock.scale[0]!.from, clock.end];
  const within = `a day from ${start} to ${end}`;
  for (const { steps } of files.sections.sections) {
    for (const { id, moment } of steps)
      if (moment < start || moment > end) report('sections', id, 'moment', `is ${moment}, which the clock does not show`, within);
  }
  for (const { id, date } of files.events.events) {
    const when = dateIn(date);
    if (when && (when.from < dayOf(start) || when.to > dayOf(end)))
      report('events', id, 'date', `is ${date}, which the clock does not show`, within);
  }
}

function pencilFits({ register }: Story, files: Lists, report: Report): void {
  const dated = new Map(files.events.events.map(({ id, date }) => [id, date]));
  register.strokes.forEach((stroke, at) => {
    const before = register.strokes[at - 1];
    if (!before) return;
    const [when, then] = [dateIn(dated.get(stroke.event)), dateIn(dated.get(before.event))];
    if (when && then && (when.from < then.from || when.to < then.to))
      report('story', stroke.id, 'event', `comes before that of ${before.id}`, 'the strokes in order of time');
    if (stroke.reach < before.reach)
      report(
        'story',
        stroke.id,
        'reach',
        `is ${stroke.reach}, less than that of ${before.id}`,
        'a number that is not smaller: the pencil does not go back'
      );
  });
}

/** A tie without an end can have ended since: it says for which day it is known. What is of one day, or was said on one, does not go on. */
function freshEnough({ tracks, manners, tieKinds }: Story, { ties, states }: Lists, report: Report): void {
  const said = new Set(manners.flatMap((manner) => (manner.said ? [manner.id] : [])));
  for (const { id, kind, until, once, stance, asOf } of ties.ties) {
    const changes = stance && states.states.find((state) => state.id === stance.state)?.stances[stance.track];
    if (once || said.has(tieKinds[kind] ?? '') || (stance && !changes)) continue;
    const rises = tracks.find((track) => track.id === stance?.track)?.rises;
    const ends = changes && stance ? spanAt(changes, stance.values, rises).until : until;
    if (!ends && !asOf) report('ties', id, 'asOf', 'is missing although it has no end', 'the day for which it is said, as YYYY-MM-DD');
  }
}
