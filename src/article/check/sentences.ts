import { view as views } from '../fields';
import type { Texts } from '../schema';
import { plainText, referencesIn, wordCount } from '../sentence';
import type { Fault } from './fault';
import { anything, isKnown, items, list, record, texts as textsIn, type Known, type Raw } from './known';

/** Statuses in which the record differs from the article, so that a pencil note is owed. */
const differing = new Set(['partly', 'contested', 'not-found']);

/** Sentences that are missing, that nothing asks for, that lead nowhere, or that are too long or short. */
export function sentenceFaults(lang: string, raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report = (file: string, item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/text/${lang}/${file}.json`, item, field, wrong, instead });

  const wanted: [keyof Texts, ReadonlySet<string>, string][] = [
    ['sections', known.section, 'title, question and captions'],
    ['steps', known.step, '25 to 60 words'],
    ['claims', known.claim, 'the claim in our own words'],
    ['events', known.event, 'title, and note where more is to be said'],
    ['actors', known.actor, 'name and role'],
    ['ties', known.tie, 'label and sentence'],
    ['places', known.place, 'name and why'],
    ['states', known.state, 'name'],
    ['terms', known.term, 'term and definition'],
    ['lanes', known.lane, 'the name of the lane'],
    ['strokes', known.stroke, 'the caption of the stroke']
  ];
  for (const [file, ids, what] of wanted) {
    if (texts[file] === undefined) continue;
    const has = new Set(Object.keys(record(texts[file])));
    for (const id of ids) if (!has.has(id)) report(file, id, '', 'has no words', what);
    for (const id of has) if (!ids.has(id)) report(file, id, '', 'belongs to nothing in data/', 'an id that exists there, or take it out');
  }

  kindsHaveWords(texts.kinds, raw, known, (item, field, wrong, instead) => report('kinds', item, field, wrong, instead));

  for (const { id, leads } of texts.sections === undefined ? [] : items(raw, 'sections')) {
    const captions = new Set(Object.keys(record(record(record(texts.sections)[String(id)]).captions)));
    const wantedHere = new Set(textsIn(leads));
    // What is broken in the section itself is reported there.
    if (!list(leads).every((each) => views.safeParse(each).success)) continue;
    for (const view of wantedHere)
      if (known.section.has(String(id)) && !captions.has(view))
        report('sections', String(id), 'captions', `has no words for its ${view}`, 'what that picture shows');
    for (const view of captions)
      if (!wantedHere.has(view))
        report('sections', String(id), 'captions', `has words for a ${view}, which does not lead it`, 'the views in its leads alone');
  }

  for (const [id, text] of Object.entries(record(texts.steps))) {
    if (typeof text !== 'string') continue;
    for (const to of referencesIn(text))
      if (!isKnown(known, to))
        report('steps', id, '', `ties words to “${to}”, which does not exist`, 'the id of a fact, or actor:, place: or state: and an id');
    const count = wordCount(text);
    if (count < 25 || count > 60) report('steps', id, '', `has ${count} words`, '25 to 60');
    if (/[[\]]/.test(plainText(text))) report('steps', id, '', 'has a bracket that ties nothing', '[words](id)');
  }

  const steps = items(raw, 'sections').flatMap((section) => list(section.steps).map(record));
  const shown = raw.sections === undefined ? anything : new Set(steps.flatMap((step) => textsIn(step.notes)));
  const owed = new Map(
    items(raw, 'claims').flatMap(({ id, status }) => (differing.has(String(status)) ? [[String(id), String(status)]] : []))
  );
  if (texts.notes === undefined) return faults;
  const notes = new Set(Object.keys(record(texts.notes)));
  const what = 'article, record, who and weight';
  for (const [id, status] of owed) if (!notes.has(id)) report('notes', id, '', `is missing although ${id} is ${status}`, what);
  for (const id of shown)
    if (known.claim.has(id) && !notes.has(id) && !owed.has(id)) report('notes', id, '', 'is asked for by a step but missing', what);
  for (const id of notes) {
    if (!known.claim.has(id)) report('notes', id, '', 'belongs to no claim', 'the id of a claim');
    else if (!shown.has(id)) report('notes', id, '', 'stands at no step', 'it into the notes of a step in data/sections.json');
  }
  return faults;
}

/** Tracks with their values, manners of ties and kinds of actors have words, and nothing else has. */
function kindsHaveWords(
  kinds: unknown,
  raw: Raw,
  known: Known,
  report: (item: string, field: string, wrong: string, instead: string) => void
): void {
  if (kinds === undefined) return;
  const compare = (item: string, field: string, has: unknown, ids: ReadonlySet<string>) => {
    const there = new Set(Object.keys(record(has)));
    for (const id of ids) if (!there.has(id)) report(item, [field, id].filter(Boolean).join('.'), 'has no words', 'its words');
    for (const id of there)
      if (!ids.has(id))
        report(
          item,
          [field, id].filter(Boolean).join('.'),
          'belongs to nothing in data/story.json',
          'an id that exists there, or take it out'
        );
  };
  const { tracks, manners, actors } = record(kinds);
  compare('tracks', '', tracks, known.track);
  for (const track of list(record(raw.story).tracks).map(record)) {
    const values = new Set(list(track.values).flatMap((value) => textsIn(record(value).id)));
    const words = record(record(tracks)[String(track.id)]);
    if (Object.keys(words).length > 0) compare('tracks', `${String(track.id)}.values`, words.values, values);
  }
  compare('manners', '', manners, known.manner);
  compare('actors', '', actors, known.actorKind);
}
