import type { Files, SourceUse, Status } from '../schema';
import type { Fault } from './fault';
import { isKnown, type Known, type Lists } from './known';

/** Writes down a fault in a file of `data/`. */
export type Report = (file: string, item: string, field: string, wrong: string, instead: string) => void;

/** What was checked was checked against something. */
const resting: ReadonlySet<Status> = new Set(['confirmed', 'partly', 'contested']);

/** Ids that lead nowhere, ids used twice, and what is confirmed without a source. */
export function referenceFaults(files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const check = checker(known, report);
  const sources = (file: string, item: string, uses: readonly SourceUse[]) =>
    check(
      file,
      item,
      'sources',
      'source',
      uses.map(({ id }) => id)
    );

  const rests = (file: string, { id, status, sources: uses }: { id: string; status: Status; sources: readonly SourceUse[] }) => {
    if (uses.length === 0 && resting.has(status))
      report(file, id, 'sources', `is empty although status is ${status}`, 'at least one source, or another status');
  };

  for (const claim of files.claims.claims) {
    check('claims', claim.id, 'actors', 'actor', claim.actors);
    check('claims', claim.id, 'places', 'place', claim.places);
    check('claims', claim.id, 'speaker', 'actor', [claim.speaker]);
    sources('claims', claim.id, claim.sources);
    spoken(claim, report);
    rests('claims', claim);
    check('claims', claim.id, 'now', 'source', claim.now?.sources ?? []);
  }
  for (const event of files.events.events) {
    check('events', event.id, 'lane', 'lane', [event.lane]);
    check('events', event.id, 'actors', 'actor', event.actors);
    check('events', event.id, 'places', 'place', event.places);
    check('events', event.id, 'claims', 'claim', event.claims);
    sources('events', event.id, event.sources);
    rests('events', event);
  }
  for (const tie of files.ties.ties) {
    check('ties', tie.id, 'from', 'actor', [tie.from]);
    check('ties', tie.id, 'to', 'actor', [tie.to]);
    check('ties', tie.id, 'kind', 'tieKind', [tie.kind]);
    check('ties', tie.id, 'claims', 'claim', tie.claims);
    sources('ties', tie.id, tie.sources);
    rests('ties', tie);
    if (tie.from === tie.to) report('ties', tie.id, 'to', `is “${tie.to}”, where it comes from`, 'the id of another actor');
  }
  for (const { id, kind, now, seats = [] } of files.actors.actors) {
    check('actors', id, 'kind', 'actorKind', [kind]);
    check('actors', id, 'now', 'source', now?.sources ?? []);
    for (const { place, since, until } of seats) {
      check('actors', id, 'seats', 'place', [place]);
      check('actors', id, 'seats', 'event', [since, until]);
    }
  }
  for (const place of files.places.places) sources('places', place.id, place.sources);
  for (const term of files.terms.terms) sources('terms', term.id, term.sources);
  for (const fact of files.further.further) {
    check('further', fact.id, 'topic', 'topic', [fact.topic]);
    sources('further', fact.id, fact.sources);
    rests('further', fact);
  }
  for (const { words, source } of files.quotes.quotes) check('quotes', words, 'source', 'source', [source]);
  for (const state of files.states.states) {
    check('states', state.id, 'capital', 'place', [state.capital]);
    check('states', state.id, 'actor', 'actor', [state.actor]);
    for (const [track, changes] of Object.entries(state.stances)) {
      const field = `stances.${track}`;
      for (const { value, event, since, sources: uses = [] } of changes) {
        check('states', state.id, field, 'event', [event]);
        sources('states', state.id, uses);
        if ((event === undefined) === (since === undefined))
          report('states', state.id, field, `has ${event ? 'both' : 'neither'} event and since at “${value}”`, 'the one or the other');
      }
    }
  }
  const anything = (item: string, field: string, ids: readonly string[]) => {
    for (const id of ids)
      if (!isKnown(known, id))
        report(
          'sections',
          item,
          field,
          `names “${id}”, which does not exist`,
          'the id of a fact (c01, e22, r05, g03) or actor:, place: or state: and an id'
        );
  };
  for (const section of files.sections.sections) {
    anything(section.id, 'facts', section.facts);
    for (const step of section.steps) {
      anything(step.id, 'focus', step.focus);
      if (step.beside === step.view) report('sections', step.id, 'beside', `is “${step.view}”, as its view`, 'another view, or none');
      check('sections', step.id, 'look', 'place', step.look);
      check('sections', step.id, 'moves', 'place', (step.moves ?? []).flat());
      check('sections', step.id, 'notes', 'claim', step.notes ?? []);
      check('sections', step.id, 'sources', 'source', step.sources ?? []);
    }
  }
  usedTwice(files, report);
  return faults;
}

/** Who speaks does so on a day, which is not the day of what they speak about; who does not, has no such day. */
function spoken({ id, voice, speaker, said, about, date, asOf }: Files['claims']['claims'][number], report: Report): void {
  const missing = (field: string, why: string, instead: string) => report('claims', id, field, `is missing although ${why}`, instead);
  const given = (field: string, why: string) => report('claims', id, field, `is given although ${why}`, 'nothing there');
  if (voice.startsWith('party') && !speaker) missing('speaker', `voice is ${voice}`, 'the id of the actor who says it');
  if (speaker && !said) missing('said', 'there is a speaker', 'the day on which it was said, as YYYY-MM-DD');
  if (speaker && date) given('date', 'there is a speaker: the day of a speech is said, and when it was so about');
  if (!speaker && !date) missing('date', 'there is no speaker', 'when it was so');
  if (!speaker && said) given('said', 'there is no speaker');
  if (!speaker && about) given('about', 'there is no speaker');
  if (voice.endsWith('-then') && !asOf) missing('asOf', `voice is ${voice}`, 'the day for which it is said, as YYYY-MM-DD');
}

/** Looks whether ids exist, and reports those that do not. */
export const checker =
  (known: Known, report: Report) =>
  (file: string, item: string, field: string, kind: keyof Known, ids: readonly (string | undefined)[]): void => {
    for (const id of ids)
      if (id !== undefined && !known[kind].has(id))
        report(file, item, field, `names “${id}”, which does not exist`, `the id of ${a(kind)} in ${home[kind]}`);
  };

const home: Record<keyof Known, string> = {
  claim: 'data/claims.json',
  event: 'data/events.json',
  tie: 'data/ties.json',
  term: 'data/terms.json',
  further: 'data/further.json',
  actor: 'data/actors.json',
  place: 'data/places.json',
  state: 'data/states.json',
  source: 'data/sources.json',
  section: 'data/sections.json',
  step: 'data/sections.json',
  lane: 'lanes of data/story.json',
  tieKind: 'tieKinds of data/story.json',
  stroke: 'register of data/story.json',
  track: 'tracks of data/story.json',
  manner: 'manners of data/story.json',
  actorKind: 'actorKinds of data/story.json',
  topic: 'topics of data/story.json',
  cast: 'data/casts.json'
};

const a = (kind: keyof Known) => (kind.endsWith('Kind') ? 'a kind' : /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function usedTwice(files: Lists, report: Report): void {
  const lists: [keyof Files, readonly { id: string }[]][] = [
    ['claims', files.claims.claims],
    ['events', files.events.events],
    ['ties', files.ties.ties],
    ['terms', files.terms.terms],
    ['further', files.further.further],
    ['actors', files.actors.actors],
    ['places', files.places.places],
    ['states', files.states.states],
    ['sources', files.sources.sources],
    ['casts', files.casts.casts],
    // Sections and steps share the page's addresses.
    ['sections', files.sections.sections.flatMap((section) => [section, ...section.steps])]
  ];
  for (const [file, list] of lists) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) report(file, id, 'id', 'is used twice', 'an id that nothing else has');
      seen.add(id);
    }
  }
}
