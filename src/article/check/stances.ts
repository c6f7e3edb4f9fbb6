import { spanAt } from '../stances';
import type { Files, TieData, TrackData } from '../schema';
import type { Fault } from './fault';
import type { Known, Lists } from './known';
import { checker, type Report } from './references';

type Story = Files['story'];

/** Tracks on which states take a stance, the ties that follow from them, and how far the pencil may be on the day of each. */
export function stanceFaults(story: Story, files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const check = checker(known, report);
  for (const { id, toward } of story.tracks) check('story', id, 'toward', 'actor', [toward]);
  check('story', 'register', 'track', 'track', [story.register.track]);
  for (const [kind, manner] of Object.entries(story.tieKinds)) check('story', 'tieKinds', kind, 'manner', [manner]);

  const tracks = new Map(story.tracks.map((track) => [track.id, track]));
  for (const { id, stances } of files.states.states)
    for (const [track, changes] of Object.entries(stances)) {
      check('states', id, 'stances', 'track', [track]);
      for (const { value } of changes)
        isValue(tracks.get(track), value, (wrong, instead) => report('states', id, `stances.${track}`, wrong, instead));
    }
  for (const tie of files.ties.ties) tieFaults(tie, tracks, files, check, report);
  toldTwice(story, files, report);
  pencilKeepsToTheLaw(story, files, report);
  return faults;
}

function isValue(track: TrackData | undefined, value: string, report: (wrong: string, instead: string) => void): void {
  const values = track?.values.map(({ id }) => id) ?? [];
  if (track && !values.includes(value)) report(`is “${value}”, which ${track.id} does not have`, values.join(', '));
}

function tieFaults(
  { id, to, since, until, stance }: TieData,
  tracks: ReadonlyMap<string, TrackData>,
  files: Lists,
  check: ReturnType<typeof checker>,
  report: Report
): void {
  if (!stance && !since) report('ties', id, 'since', 'is missing', 'the date on which it began, or the stance from which it follows');
  if (!stance) return;
  for (const [field, date] of Object.entries({ since, until }))
    if (date) report('ties', id, field, 'is given although the tie follows from a stance', 'it into the event of the stance alone');
  check('ties', id, 'stance.state', 'state', [stance.state]);
  check('ties', id, 'stance.track', 'track', [stance.track]);
  const track = tracks.get(stance.track);
  for (const value of stance.values) isValue(track, value, (wrong, instead) => report('ties', id, 'stance.values', wrong, instead));
  if (track && to !== track.toward)
    report('ties', id, 'to', `is “${to}”, but ${track.id} is a stance toward “${track.toward}”`, `“${track.toward}”`);
  const state = files.states.states.find((each) => each.id === stance.state);
  if (track && state && !spanAt(state.stances[track.id] ?? [], stance.values).from)
    report('ties', id, 'stance', `is one that ${state.id} never takes`, 'a value that stands among the stances of the state');
}

/** What follows from a stance is told there alone: a tie of such a kind toward the same actor has no dates of its own. */
function toldTwice({ tracks }: Story, { ties: { ties } }: Lists, report: Report): void {
  const toward = new Set(tracks.map((track) => track.toward));
  const kinds = new Set(ties.flatMap(({ kind, stance }) => (stance ? [kind] : [])));
  for (const { id, kind, to, stance } of ties)
    if (!stance && kinds.has(kind) && toward.has(to))
      report('ties', id, 'since', `has dates of its own although ${kind} follows from the stances of states`, 'the stance in their place');
}

/** The line is whole only from a change of the register’s own state to a value that ends the entry. */
function pencilKeepsToTheLaw({ register, tracks }: Story, { states: { states } }: Lists, report: Report): void {
  const track = tracks.find(({ id }) => id === register.track);
  const changes = states.find(({ id }) => id === register.state)?.stances[register.track];
  if (!track || !changes) return;
  const ending = new Set(track.values.flatMap(({ id, ends }) => (ends ? [id] : [])));
  for (const { id, line, event } of register.strokes)
    if (line === 'solid' && !changes.some((change) => change.event === event && ending.has(change.value)))
      report('story', id, 'line', 'is solid although its event ends nothing', 'dashed: the pencil is never ahead of the law');
}
