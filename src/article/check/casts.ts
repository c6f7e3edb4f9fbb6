import { dayOf, type Day } from '../day';
import type { CastData, Files, TieData } from '../schema';
import { spanAt } from '../stances';
import type { Fault } from './fault';
import { isKnown, list, record, type Known, type Lists } from './known';
import { dateIn } from './order';
import { checker, type Report } from './references';

type Story = Files['story'];
type Write = (field: string, wrong: string, instead: string) => void;

/** Casts that name what is not there, draw ties on days on which they do not hold, or let an actor change sides. */
export function castFaults({ tracks, clock }: Story, files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const check = checker(known, report);
  const moments = new Map(files.sections.sections.flatMap(({ steps }) => steps.map(({ id, moment }) => [id, dayOf(moment)])));
  const ties = new Map(files.ties.ties.map((tie) => [tie.id, tie]));
  for (const cast of files.casts.casts) {
    const write: Write = (field, ...rest) => report('casts', cast.id, field, ...rest);
    check('casts', cast.id, 'id', 'step', [cast.id]);
    check('casts', cast.id, 'actors', 'actor', cast.actors.map(({ actor }) => actor)); // prettier-ignore
    check('casts', cast.id, 'ties', 'tie', cast.ties.map(({ tie }) => tie)); // prettier-ignore
    seatsFit(cast, write);
    namesFit(cast, known, write);
    const moment = moments.get(cast.id);
    // What the clock does not show, and an end before the beginning, is reported as such.
    const shown = moment !== undefined && moment >= dayOf(clock.scale[0]!.from) && moment <= dayOf(clock.end);
    for (const drawn of cast.ties) {
      const tie = ties.get(drawn.tie);
      if (!tie) continue;
      endsFit(cast, drawn, tie, write);
      if (shown) holdsThen(drawn, spanOf(tie, tracks, files), moment, write);
    }
  }
  sidesKept(files, report);
  return faults;
}

function seatsFit({ actors }: CastData, write: Write): void {
  for (const key of ['seat', 'small'] as const) {
    const taken = new Map<string, string>();
    for (const each of actors) {
      const seat = each[key] ?? each.seat;
      const other = taken.get(seat);
      // A seat that holds in both pictures is reported for the large one alone.
      if (other && !each.nudge && (key === 'seat' || each.small))
        write(`actors.${each.actor}.${key}`, `is “${seat}”, where ${other} is`, 'a seat that is free');
      taken.set(seat, each.actor);
    }
  }
}

/** Rooms, short texts and the article's version speak of those who are there. */
function namesFit({ actors, rooms = [], asides = [], editor = [] }: CastData, known: Known, write: Write): void {
  const here = new Set(actors.map(({ actor }) => actor));
  const present = (field: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids)
      if (id !== undefined && !here.has(id)) write(field, `names “${id}”, who is not in the cast`, 'the id of one of its actors');
  };
  for (const { id, of } of rooms) present(`rooms.${id}`, of);
  for (const { id, beside, facts } of asides) {
    present(`asides.${id}.beside`, [beside]);
    for (const fact of facts)
      if (!isKnown(known, fact)) write(`asides.${id}.facts`, `names “${fact}”, which does not exist`, 'the id of a fact');
  }
  for (const { id, from, to } of editor) present(`editor.${id}`, [from, to]);
}

function endsFit({ actors }: CastData, { tie: id, by, via }: CastData['ties'][number], { from, to }: TieData, write: Write): void {
  const here = new Set(actors.map(({ actor }) => actor));
  for (const [field, end] of [
    ['by', by ?? from],
    ['via', via ?? to]
  ] as const)
    // prettier-ignore
    if (!here.has(end))
      write(`ties.${id}.${field}`, `leads to “${end}”, who is not in the cast`, 'the id of one of its actors, who stands for that one');
}

interface Held {
  readonly from: Day;
  readonly until?: Day;
}

/** From the first day on which a tie may hold up to the last on which it may end. */
function spanOf({ since, until, once, stance }: TieData, tracks: Story['tracks'], { states, events }: Lists): Held | undefined {
  const dated = new Map(events.events.map(({ id, date }) => [id, date]));
  if (!stance) {
    const [begun, ended] = [dateIn(since), dateIn(until)];
    if (!begun) return undefined;
    return { from: begun.from, ...(ended ? { until: ended.to } : once ? { until: begun.to + 1 } : {}) };
  }
  const changes = states.states.find(({ id }) => id === stance.state)?.stances[stance.track] ?? [];
  const span = spanAt(changes, stance.values, tracks.find(({ id }) => id === stance.track)?.rises);
  const when = (change: typeof span.from) => dateIn(change && (change.event ? dated.get(change.event) : change.since));
  const [begun, ended] = [when(span.from), when(span.until)];
  return begun && { from: begun.from, ...(ended && { until: ended.to }) };
}

function holdsThen({ tie, ended }: CastData['ties'][number], held: Held | undefined, moment: Day, write: Write): void {
  if (!held || (held.until !== undefined && held.until < held.from)) return;
  const endsToday = held.until === moment;
  if (ended && !endsToday) write(`ties.${tie}.ended`, 'is true, but it does not end on the day of the step', 'nothing there');
  else if (!ended && endsToday) write(`ties.${tie}.ended`, 'is missing, though it ends on the day of the step', 'true');
  else if (!ended && (moment < held.from || (held.until !== undefined && moment >= held.until)))
    write(`ties.${tie}`, 'does not hold on the day of the step', 'a tie that holds then, or take it out');
}

/** One stays oriented: whoever stood on the left is never found on the right. In custody one stands where one is held. */
function sidesKept({ actors, casts }: Lists, report: Report): void {
  const sides = new Map(actors.actors.map(({ id, side }) => [id, side]));
  const stood = new Map<string, { column: string; step: string }>();
  for (const { id: step, actors: cast, rooms = [] } of casts.casts) {
    const held = new Set(rooms.flatMap(({ kind, of }) => (kind === 'custody' ? of : [])));
    for (const { actor, seat, small = seat } of cast) {
      if (held.has(actor)) continue;
      for (const column of new Set([seat[1]!, small[1]!].filter((each) => each !== 'c'))) {
        const [side, before] = [sides.get(actor), stood.get(actor)];
        const own = side === 'left' ? 'l' : side === 'right' ? 'r' : before?.column;
        if (own && own !== column)
          report(
            'casts',
            step,
            `actors.${actor}.seat`,
            `is on the other side than ${side === 'left' || side === 'right' ? 'its own' : `at ${before!.step}`}`,
            `a seat that ends in ${own} or c`
          );
        if (!before) stood.set(actor, { column, step });
      }
    }
  }
}

/** Whatever a cast shows has its words, and nothing else has. */
export function castSentenceFaults(lang: string, casts: readonly CastData[], texts: unknown): Fault[] {
  const faults: Fault[] = [];
  for (const { id, actors, ties, rooms = [], asides = [], editor = [] } of casts) {
    const words = record(record(texts)[id]);
    const compare = (field: string, has: unknown, ids: readonly string[], needed = true) => {
      const write = (key: string, wrong: string, instead: string) =>
        faults.push({ file: `data/text/${lang}/casts.json`, item: id, field: `${field}.${key}`, wrong, instead });
      const there = Object.keys(record(has));
      if (needed) for (const each of ids) if (!there.includes(each)) write(each, 'has no words', 'its words');
      for (const each of there) if (!ids.includes(each)) write(each, 'belongs to nothing in data/casts.json', 'an id of the cast');
    };
    compare('roles', words.roles, actors.map(({ actor }) => actor), false); // prettier-ignore
    compare('ties', words.ties, ties.map(({ tie }) => tie)); // prettier-ignore
    compare('rooms', words.rooms, rooms.map((room) => room.id)); // prettier-ignore
    compare('asides', words.asides, asides.map((aside) => aside.id)); // prettier-ignore
    compare('editor', words.editor, editor.map((tie) => tie.id)); // prettier-ignore
    for (const { id: aside, rows = [] } of asides)
      compare(`asides.${aside}.rows`, record(record(words.asides)[aside]).rows, list(rows).map((row) => String(record(row).id))); // prettier-ignore
  }
  return faults;
}
