import { z } from 'zod';
import {
  claimId,
  date,
  day,
  eventId,
  flag,
  furtherId,
  language,
  view,
  listOf,
  now,
  part,
  reference,
  say,
  schemaLink,
  slug,
  sourceId,
  sourceUse,
  status,
  termId,
  tieId
} from './fields';
import { cast } from './cast-schema';
import { entry, ledger } from './desk-schema';
import { lesson } from './lesson-schema';
import { quizFile } from './quiz-schema';
import { quote } from './quote-schema';
import type { ReleaseData } from './release-schema';
import { story } from './story-schema';
import { takeFiles } from './take-schema';
import type { Texts } from './text-schema';
import type { strokeLines, seats, windowUnits, entryKinds } from './values';
import { window } from './window-schema';
import { placeKinds, sectionParts, sides, sourceKinds, standings, voices } from './values';

export type { Fill, Line, Mark, Shape, TrackData } from './story-schema';
export type { Plural, Texts } from './text-schema';

/**
 * The shape of every file in `data/`. It gives the types, the checks at build, and the JSON Schemas in `data/schema/`
 * that editors use for completion. A field's description says what to write there: it is printed, word for word, where a file has
 * something else.
 */

const claim = z.strictObject({
  id: claimId,
  paragraph: say(z.int().positive(), "the number of the article's paragraph, from 1"),
  voice: say(
    z.enum(voices),
    'in whose voice it may be said: established, party (its speaker’s), reading (the author’s) or article (“the article says”: disputed or unproven); established-then and party-then were so that day and are no longer'
  ),
  speaker: say(slug, 'the id of the actor who says it; needed where voice is party or party-then').optional(),
  said: say(day, 'the day on which the speaker said it; needed where there is a speaker, and only there').optional(),
  about: say(date, 'when it was so, where that is not the day on which it was said').optional(),
  date: date.describe('when it was so, as precise as its source; needed where there is no speaker, and only there').optional(),
  status,
  speakerContested: flag.describe('true where the content is borne out, but not who said it').optional(),
  actors: listOf(slug, 'ids of actors'),
  places: listOf(slug, 'ids of places'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  asOf: say(day, 'the day for which it is said: needed where it was so then, and wherever time can change it').optional(),
  now: say(now, 'since when something else holds, and by which sources; needed where voice ends in -then').optional(),
  checked: day
});

const event = z.strictObject({
  id: eventId,
  part,
  date,
  lane: say(slug, 'the id of a lane in story.json'),
  standing: say(
    z.enum(standings),
    'how far it had got: happened, said, announced, decided, done, in-force, or gap where nothing was found'
  ),
  status,
  actors: listOf(slug, 'ids of actors'),
  places: listOf(slug, 'ids of places'),
  claims: listOf(claimId, 'ids of claims'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  asOf: say(day, 'the day for which it is said: needed where time can change it').optional(),
  checked: day
});

const since = z.string().regex(/^\/?[\d?~.-]+$/);

export const actor = z.strictObject({
  id: slug,
  kind: say(slug, 'the id of a kind in actorKinds of story.json'),
  seats: listOf(
    z.strictObject({
      place: say(slug, 'the id of a place'),
      since: say(eventId, 'the id of the event that brought it there; without it, always').optional(),
      until: say(eventId, 'the id of the event that ended it').optional()
    }),
    'where it sits and acts from, each place with the events between which it does; a state sits in its capital, in any case'
  ).optional(),
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  named: say(z.boolean(), 'true where the article names the actor, false where that is inferred'),
  now: say(now, 'for which day it is said what the actor is now, and by which sources').optional(),
  side: say(z.enum(sides), 'the side of the network on which it stands: left, right, above or below').optional(),
  at: say(z.tuple([z.number(), z.number()]), 'where the network should draw it, as [across, down], each from 0 to 1')
});

export const tie = z.strictObject({
  id: tieId,
  from: say(slug, 'the id of the actor it comes from'),
  to: say(slug, 'the id of the actor it goes to'),
  kind: say(slug, 'the id of a kind in tieKinds'),
  part,
  since: say(
    since,
    'when it began: a date, or / and a date where it had begun by then; needed where it follows from no stance, and only there'
  ).optional(),
  until: say(z.string().regex(/^[\d?~.-]+$/), 'when it ended: a date').optional(),
  suspended: flag.describe('true where its end is a pause that a court can undo').optional(),
  once: flag.describe('true where it is of the one day of its beginning').optional(),
  announced: date.describe('when it was announced, where that is not the day of its beginning').optional(),
  stance: say(
    z.strictObject({
      state: say(slug, 'the id of a state'),
      track: say(slug, 'the id of a track in story.json'),
      values: say(z.array(slug).min(1), 'ids of values of that track')
    }),
    'the stance of a state from which it follows: it holds while the state stands at one of the values'
  ).optional(),
  status,
  claims: listOf(claimId, 'ids of claims'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  asOf: say(day, 'the day for which it is said: needed where it has no end').optional(),
  checked: day
});

const place = z.strictObject({
  id: slug,
  kind: say(z.enum(placeKinds), 'city, site or country'),
  at: say(
    z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
    'longitude and latitude in degrees (WGS84), east and north positive'
  ),
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  named: say(z.boolean(), 'true where the article names the place, false where that is inferred'),
  placed: flag.describe('true where we put it there by eye, since no gazetteer has it').optional(),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

const state = z.strictObject({
  id: slug,
  shape: say(z.string().regex(/^[A-Z]{3}$/), 'the ISO 3166 code of its shape on the map, such as KAZ').optional(),
  capital: say(slug, 'the id of the place that is its capital'),
  actor: say(slug, 'the id of the actor that it is').optional(),
  focus: say(z.boolean(), 'true for the states that the story is about'),
  label: say(z.tuple([z.number(), z.number()]), 'longitude and latitude of its name on the map').optional(),
  stances: say(
    z.record(
      slug,
      listOf(
        z.strictObject({
          value: slug,
          event: say(eventId, 'the id of the event that made it so; or since, where no event is known').optional(),
          since: say(since, 'when it began, where no event is known: a date, or / and a date where it had begun by then').optional(),
          asOf: say(day, 'the last day for which it is known to hold').optional(),
          sources: listOf(sourceUse, 'sources, where there is no event that has them').optional()
        }),
        'changes, in order'
      )
    ),
    'for each track of story.json on which it stands somewhere, its changes in order of time'
  )
});

const term = z.strictObject({
  id: termId,
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  sources: listOf(sourceUse, 'sources, each with id and as; none where it is a word that needs no proof')
});

/** What the story needs beyond the article, its events and its ties. */
const further = z.strictObject({
  id: furtherId,
  topic: say(slug, 'the id of a topic in story.json'),
  date: date.describe('when it was so or was said, as precise as its source, with / at the end where it goes on').optional(),
  speaker: say(z.string().min(1), 'who says it: the id of an actor, or a name').optional(),
  status,
  asOf: say(day, 'the day for which it is said, where time can change it').optional(),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

const source = z.strictObject({
  id: sourceId,
  publisher: say(z.string().min(1), 'who published it'),
  agency: say(z.string().min(1), 'the agency whose text it reprints').optional(),
  title: say(z.string().min(1), 'its title as printed').optional(),
  lang: say(language, 'the language of its title, as a tag such as ru, where that is not English').optional(),
  published: say(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), 'when it was published: 2001-10-04, 2001-10 or 2001').optional(),
  kind: say(z.enum(sourceKinds), "record (original or major outlet), reporting, party (one side's voice) or weak"),
  url: say(z.url({ protocol: /^https?$/ }), 'its address, starting with https://').optional(),
  checked: day
});

const step = z.strictObject({
  id: slug,
  moment: say(day, 'the day on the clock, as YYYY-MM-DD'),
  view,
  beside: say(view, 'the view that stands beside the first on a wide screen, where the step needs both').optional(),
  look: say(z.array(slug).min(1), 'the ids of the places that the map should show'),
  moves: listOf(z.tuple([slug, slug]), 'movements that the map draws, each from a place across another: pairs of ids of places').optional(),
  focus: listOf(reference, 'what stands out: ids of facts, or kind:id'),
  sources: listOf(sourceId, 'ids of sources that only this step uses').optional(),
  notes: listOf(claimId, 'ids of claims whose pencil note stands here').optional()
});

const section = z.strictObject({
  id: slug,
  part: say(z.enum(sectionParts), 'article or later'),
  leads: say(z.array(view).min(1), 'the views that have a still picture here'),
  facts: say(z.array(reference).min(1), 'ids of the facts that the section rests on'),
  steps: say(z.array(step).min(1), 'at least one step')
});

const file = <K extends string, T extends z.ZodType>(key: K, item: T) =>
  z.strictObject({ $schema: schemaLink, [key]: say(z.array(item), `a list of ${key}`) } as { $schema: typeof schemaLink } & Record<
    K,
    z.ZodArray<T>
  >);

/** One schema for each file in `data/`, by the file's name. */
export const files = {
  story,
  sections: file('sections', section),
  claims: file('claims', claim),
  events: file('events', event),
  actors: file('actors', actor),
  ties: file('ties', tie),
  places: file('places', place),
  states: file('states', state),
  terms: file('terms', term),
  further: file('further', further),
  quotes: file('quotes', quote),
  casts: file('casts', cast),
  windows: file('windows', window),
  sources: file('sources', source),
  log: file('log', entry),
  lesson,
  quiz: quizFile,
  ledger,
  ...takeFiles
} as const;

/** Files without which a story is whole. */
export const optionalFiles: ReadonlySet<string> = new Set(['casts', 'lesson', 'quiz', 'take']);

export type Files = { [K in keyof typeof files]: z.infer<(typeof files)[K]> };
/** The whole of `data/` for one language, as written, and the versions that were released, the oldest first. */
export interface Data {
  files: Files;
  texts: Texts & { model?: Texts['locale'] }; // Of what a draft is a draft of.
  releases: readonly ReleaseData[];
}

export type Side = (typeof sides)[number];
export type Seat = (typeof seats)[number];
export type CastData = z.infer<typeof cast>;
export type ActorData = z.infer<typeof actor>;
export type SourceUse = z.infer<typeof sourceUse>;
export type Status = z.infer<typeof status>;
export type Part = z.infer<typeof part>;
export type View = z.infer<typeof view>;
export type Standing = (typeof standings)[number];
export type PlaceKind = (typeof placeKinds)[number];
export type EntryKind = (typeof entryKinds)[number];
export type SectionData = z.infer<typeof section>;
export type TieData = z.infer<typeof tie>;
export type WindowData = z.infer<typeof window>;
export type Unit = (typeof windowUnits)[number];
export type StrokeLine = (typeof strokeLines)[number];
