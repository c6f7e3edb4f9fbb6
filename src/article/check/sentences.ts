import { view as views } from '../fields';
import { kindOf } from '../ids';
import type { Texts } from '../schema';
import { plainText, referencesIn, wordCount } from '../sentence';
import type { Fault } from './fault';
import { anything, isKnown, items, list, record, texts as textsIn, type Known, type Raw } from './known';

/** Statuses in which the record differs from the article, so that a pencil note is owed. */
const differing = new Set(['partly', 'contested']);

/** Sentences that are missing, that nothing asks for, that lead nowhere, or that are too long or short. */
export function sentenceFaults(lang: string, raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Write = (file, item, field, wrong, instead) =>
    faults.push({ file: `data/text/${lang}/${file}.json`, item, field, wrong, instead });

  const wanted: [keyof Texts, ReadonlySet<string>, string][] = [
    ['sections', known.section, 'title, question and captions'],
    ['steps', known.step, '25 to 60 words'],
    ['plain', known.step, '20 to 55 words'],
    ['claims', known.claim, 'the claim in our own words'],
    ['events', known.event, 'title, and note where more is to be said'],
    ['actors', known.actor, 'name and role'],
    ['ties', known.tie, 'label and sentence'],
    ['places', known.place, 'name and why'],
    ['states', known.state, 'name'],
    ['terms', known.term, 'term and definition'],
    ['further', known.further, 'the fact in our own words'],
    ['casts', known.cast, 'the words of its roles, ties, rooms and short texts'],
    ['lanes', known.lane, 'the name of the lane'],
    ['strokes', known.stroke, 'the caption of the stroke']
  ];
  for (const [file, ids, what] of wanted) {
    if (texts[file] === undefined) continue;
    const has = new Set(Object.keys(record(texts[file])));
    for (const id of ids) if (!has.has(id)) report(file, id, '', 'has no words', what);
    for (const id of has) if (!ids.has(id)) report(file, id, '', 'belongs to nothing in data/', 'an id that exists there, or take it out');
  }

  nowsAndUses(raw, texts, report);
  speakersNamed(raw, texts, report);
  if (raw.quotes !== undefined) quotations(lang, raw, texts, report);
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

  for (const [file, least, most] of [
    ['steps', 25, 60],
    ['plain', 20, 55]
  ] as const)
    for (const [id, text] of Object.entries(record(texts[file]))) {
      if (typeof text !== 'string') continue;
      for (const to of referencesIn(text))
        if (!isKnown(known, to))
          report(file, id, '', `ties words to “${to}”, which does not exist`, 'the id of a fact, or actor:, place: or state: and an id');
      const count = wordCount(text);
      if (count < least || count > most) report(file, id, '', `has ${count} words`, `${least} to ${most}`);
      if (/[[\]]/.test(plainText(text))) report(file, id, '', 'has a bracket that ties nothing', '[words](id)');
    }
  sameFacts(raw, texts, known, report);

  const steps = items(raw, 'sections').flatMap((section) => list(section.steps).map(record));
  const remarks = record(record(record(texts.story).register).remarks);
  for (const id of raw.sections === undefined ? [] : Object.keys(remarks))
    if (!steps.some((step) => step.id === id))
      report('story', 'register', 'remarks', `names “${id}”, which is no step`, 'the id of a step');
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

/**
 * In plain words a step rests on the facts of the same step: it ties words to every claim and event to which that one ties words, and to nothing else
 * than what that one ties or has in focus. A term explains a word and states nothing.
 */
function sameFacts(raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, known: Known, report: Write): void {
  const steps = items(raw, 'sections').flatMap((section) => list(section.steps).map(record));
  const focus = new Map(steps.map((step) => [String(step.id), textsIn(step.focus)]));
  for (const [id, text] of Object.entries(record(texts.plain))) {
    const full = record(texts.steps)[id];
    if (typeof text !== 'string' || typeof full !== 'string' || !focus.has(id)) continue;
    const tied = new Set(referencesIn(full));
    const own = new Set(referencesIn(text).filter((to) => isKnown(known, to)));
    for (const to of tied)
      if (['claim', 'event'].includes(kindOf(to)) && isKnown(known, to) && !own.has(to))
        report('plain', id, '', `ties no words to “${to}”, as the step itself does`, `[words](${to})`);
    for (const to of own)
      if (kindOf(to) !== 'term' && !tied.has(to) && !focus.get(id)!.includes(to))
        report('plain', id, '', `ties words to “${to}”, as the step itself does not`, 'the id of what the step ties or has in focus');
  }
}

/** What a party says is printed with its day and its words alone, so these name who says it. */
function speakersNamed(raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, report: Write): void {
  for (const { id, voice, speaker } of items(raw, 'claims')) {
    const text = record(record(texts.claims)[String(id)]).text;
    const { name, short = name } = record(record(texts.actors)[String(speaker)]);
    if (!String(voice).startsWith('party') || typeof text !== 'string' || typeof short !== 'string') continue;
    if (!text.includes(short))
      report('claims', String(id), 'text', `does not name ${String(speaker)}, who says it`, `a sentence with “${short}” in it`);
  }
}

/** What holds since then has its words where a day is given for it, and only there; and so has what a source says of a fact. */
function nowsAndUses(raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, report: Write): void {
  for (const file of ['claims', 'actors'] as const)
    for (const { id, now } of items(raw, file)) {
      const words = record(record(texts[file])[String(id)]).now;
      if (now && !words) report(file, String(id), 'now', 'is missing although its day is given', 'what holds since then');
      if (!now && words)
        report(file, String(id), 'now', 'has words although no day is given for it', 'asOf and sources in data/, or nothing here');
    }
  const told = ['claims', 'events', 'ties', 'terms', 'further'] as const;
  // What a file that is missing, or no list, would have told is not known to be wrong.
  if (told.some((file) => !Array.isArray(record(raw[file])[file]))) return;
  const facts = new Map(
    told.flatMap((file) =>
      items(raw, file).map(({ id, sources }) => [String(id), new Set(list(sources).flatMap((use) => textsIn(record(use).id)))] as const)
    )
  );
  for (const [id, uses] of Object.entries(record(texts.uses)))
    for (const source of Object.keys(record(uses)))
      if (!facts.get(id)?.has(source))
        report('uses', id, source, 'is no source of this fact', 'the id of one of its sources, or take it out');
}

/** Words in quotation marks are words that a source prints: each is one of those in data/quotes.json, or a part of it. */
function quotations(lang: string, raw: Raw, texts: Partial<Record<keyof Texts, unknown>>, report: Write): void {
  const tidy = (words: string) =>
    words
      .toLocaleLowerCase(lang)
      .replaceAll('’', "'")
      .replaceAll(/[\s,.]+$/g, '');
  const printed = items(raw, 'quotes').map(({ words }) => tidy(String(words)));
  const look = (file: keyof Texts, item: string, text: string) => {
    for (const [, words = ''] of plainText(text).matchAll(/“([^”]+)”/g))
      if (!printed.some((quote) => quote.includes(tidy(words))))
        report(file, item, '', `quotes “${words}”`, 'words that a source prints, and those into data/quotes.json; or no quotation marks');
  };
  const walk = (file: keyof Texts, item: string, value: unknown) => {
    if (typeof value === 'string') look(file, item, value);
    else for (const each of Object.values(record(value))) walk(file, item, each);
  };
  for (const file of quoting) for (const [item, value] of Object.entries(record(texts[file]))) walk(file, item, value);
}

/** The files that tell of facts. The others speak of the site itself, or hold titles as they were printed. */
const quoting = [
  'sections',
  'steps',
  'plain',
  'notes',
  'claims',
  'events',
  'actors',
  'ties',
  'places',
  'terms',
  'further',
  'uses',
  'casts',
  'quiz'
] as const;

type Write = (file: keyof Texts, item: string, field: string, wrong: string, instead: string) => void;

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
  const { tracks, manners, actors, topics } = record(kinds);
  compare('tracks', '', tracks, known.track);
  for (const track of list(record(raw.story).tracks).map(record)) {
    const values = new Set(list(track.values).flatMap((value) => textsIn(record(value).id)));
    const words = record(record(tracks)[String(track.id)]);
    if (Object.keys(words).length > 0) compare('tracks', `${String(track.id)}.values`, words.values, values);
  }
  compare('manners', '', manners, known.manner);
  compare('actors', '', actors, known.actorKind);
  compare('topics', '', topics, known.topic);
}
