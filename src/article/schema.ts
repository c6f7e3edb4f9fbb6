import { z } from 'zod';

/**
 * The shape of every file in `data/`. It gives the types, the checks at build, and the JSON Schemas in `data/schema/`
 * that editors use for completion. A field's description says what to write there: it is printed, word for word, where a file has
 * something else.
 */

const say = <T extends z.ZodType>(type: T, write: string): T => type.describe(write);

const claimId = say(z.string().regex(/^c\d{2,}$/), 'the id of a claim: c and two or more digits, such as c01');
const eventId = say(z.string().regex(/^[el]\d{2,}$/), 'the id of an event: e (or l, for later) and two or more digits, such as e01');
const tieId = say(z.string().regex(/^r\d{2,}$/), 'the id of a tie: r and two or more digits, such as r01');
const termId = say(z.string().regex(/^g\d{2,}$/), 'the id of a glossary term: g and two or more digits, such as g01');
const slug = say(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), 'an id in small letters, digits and hyphens, such as moscow-format');
const sourceId = say(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  'the id of a source: small letters, digits and hyphens, such as tass-court'
);
const date = say(
  z.string().regex(/^[\d/?~.-]+$/),
  'a date as precise as its source: 2024-10-04, 2024-10, 2024, a range 2024-12-10/2024-12-17, or with ? where it is inferred'
);
const day = say(z.iso.date(), 'a day as YYYY-MM-DD, such as 2026-11-24');
const flag = say(z.boolean(), 'true or false');
const schemaLink = say(z.string(), 'the path of the JSON Schema, such as ./schema/claims.schema.json').optional();

/** Anything that a step can point at or a reader can pick. Facts have short ids; the rest name their kind. */
const reference = say(
  z.string().regex(/^([celrg]\d{2,}|(actor|place|state):[a-z][a-z0-9-]*)$/),
  'the id of a fact (c01, e22, l08, r05, g03) or a kind and an id (actor:kabulov, place:moscow, state:russia)'
);

const listOf = <T extends z.ZodType>(item: T, what: string) => say(z.array(item), `a list of ${what}`);

const sourceUse = z.strictObject({
  id: sourceId,
  as: say(z.enum(['states', 'contradicts', 'supersedes', 'related']), 'what the source does: states, contradicts, supersedes or related')
});

const status = say(
  z.enum(['confirmed', 'partly', 'contested', 'not-found', 'opinion', 'memory']),
  'how far it was checked: confirmed, partly, contested, not-found, opinion or memory'
);
const part = say(z.enum(['article', 'context', 'later']), 'article, context (before the article, not in it) or later (after the article)');
const lanes = slug;

export const claim = z.strictObject({
  id: claimId,
  paragraph: say(z.int().positive(), "the number of the article's paragraph, from 1"),
  voice: say(
    z.enum(['established', 'party', 'reading']),
    "who vouches for it: established, party (with a speaker) or reading (the author's)"
  ),
  speaker: say(slug, 'the id of the actor who says it; needed where voice is party, and only there').optional(),
  date,
  dateInArticle: say(z.string().min(1), "the article's own words for the date").optional(),
  status,
  fromMemory: flag.optional(),
  actors: listOf(slug, 'ids of actors'),
  places: listOf(slug, 'ids of places'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

export const event = z.strictObject({
  id: eventId,
  part,
  date,
  dateInArticle: say(z.string().min(1), "the article's own words for the date").optional(),
  lane: say(lanes, 'the id of a lane in story.json'),
  standing: say(
    z.enum(['happened', 'said', 'announced', 'decided', 'in-force']),
    'how far it had got: happened, said, announced, decided or in-force'
  ),
  status,
  actors: listOf(slug, 'ids of actors'),
  places: listOf(slug, 'ids of places'),
  claims: listOf(claimId, 'ids of claims'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

export const actor = z.strictObject({
  id: slug,
  kind: say(
    z.enum(['state', 'person', 'armed-group', 'body', 'media', 'collective']),
    'state, person, armed-group, body (of government, or a forum), media or collective (vague)'
  ),
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  named: say(z.boolean(), 'true where the article names the actor, false where that is inferred'),
  at: say(z.tuple([z.number(), z.number()]), 'where the network should draw it, as [across, down], each from 0 to 1')
});

const manner = say(z.enum(['deed', 'words', 'force', 'belonging']), 'how a tie is drawn: deed, words, force or belonging');

export const tie = z.strictObject({
  id: tieId,
  from: say(slug, 'the id of the actor it comes from'),
  to: say(slug, 'the id of the actor it goes to'),
  kind: say(slug, 'the id of a kind in tieKinds'),
  part,
  since: say(z.string().regex(/^\/?[\d?~.-]+$/), 'when it began: a date, or / and a date where it had begun by then'),
  until: say(z.string().regex(/^[\d?~.-]+$/), 'when it ended: a date').optional(),
  status,
  claims: listOf(claimId, 'ids of claims'),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

export const place = z.strictObject({
  id: slug,
  kind: say(z.enum(['city', 'site', 'country']), 'city, site or country'),
  at: say(
    z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
    'longitude and latitude in degrees (WGS84), east and north positive'
  ),
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  named: say(z.boolean(), 'true where the article names the place, false where that is inferred'),
  fromMemory: flag.optional(),
  sources: listOf(sourceUse, 'sources, each with id and as'),
  checked: day
});

export const law = say(
  z.enum(['listed', 'removal-announced', 'suspended', 'off']),
  'on the list, announced, suspended or off: listed, removal-announced, suspended or off'
);
export const diplomacy = say(z.enum(['ambassador', 'recognised']), 'ambassador (accepted) or recognised');

const change = {
  since: say(date, 'the date from which it holds'),
  event: say(eventId, 'the id of the event that made it so')
};

export const state = z.strictObject({
  id: slug,
  shape: say(z.string().regex(/^[A-Z]{3}$/), 'the ISO 3166 code of its shape on the map, such as KAZ').optional(),
  capital: say(slug, 'the id of the place that is its capital'),
  actor: say(slug, 'the id of the actor that it is').optional(),
  focus: say(z.boolean(), 'true for the states that the story is about'),
  label: say(z.tuple([z.number(), z.number()]), 'longitude and latitude of its name on the map').optional(),
  law: listOf(z.strictObject({ value: law, ...change }), 'changes of its law, in order'),
  diplomacy: listOf(z.strictObject({ value: diplomacy, ...change }), 'changes of its diplomacy, in order')
});

export const term = z.strictObject({
  id: termId,
  paragraphs: listOf(z.int().positive(), 'paragraph numbers'),
  fromMemory: flag.optional(),
  sources: listOf(sourceUse, 'sources, each with id and as')
});

export const source = z.strictObject({
  id: sourceId,
  publisher: say(z.string().min(1), 'who published it'),
  agency: say(z.string().min(1), 'the agency whose text it reprints').optional(),
  title: say(z.string().min(1), 'its title as printed').optional(),
  published: say(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), 'when it was published: 2024-10-04, 2024-10 or 2024').optional(),
  kind: say(
    z.enum(['record', 'reporting', 'party', 'weak']),
    "record (original or major outlet), reporting, party (one side's voice) or weak"
  ),
  url: say(z.url({ protocol: /^https?$/ }), 'its address, starting with https://').optional(),
  checked: day
});

const lens = say(z.enum(['register', 'timeline', 'map', 'network']), 'register, timeline, map or network');

export const step = z.strictObject({
  id: slug,
  moment: say(day, 'the day on the clock, as YYYY-MM-DD'),
  lens,
  look: say(z.array(slug).min(1), 'the ids of the places that the map should show'),
  focus: listOf(reference, 'what stands out: ids of facts, or kind:id'),
  sources: listOf(sourceId, 'ids of sources that only this step uses').optional(),
  notes: listOf(claimId, 'ids of claims whose pencil note stands here').optional()
});

export const section = z.strictObject({
  id: slug,
  part: say(z.enum(['article', 'later']), 'article or later'),
  leads: say(z.array(lens).min(1), 'the views that have a still picture here'),
  facts: say(z.array(reference).min(1), 'ids of the facts that the section rests on'),
  steps: say(z.array(step).min(1), 'at least one step')
});

export const strikeStage = z.strictObject({
  id: slug,
  event: eventId,
  reach: say(z.number().min(0).max(1), 'how far the pencil has got, from 0 (nothing) to 1 (all of the line)'),
  line: say(z.enum(['none', 'dashed', 'solid']), 'none, dashed or solid')
});

export const story = z.strictObject({
  $schema: schemaLink,
  id: slug,
  article: z.strictObject({
    date: say(date, "the article's date, with ? where it is inferred"),
    paragraphs: say(z.int().positive(), 'how many paragraphs it has')
  }),
  checked: day,
  clock: z.strictObject({
    scale: say(
      z.array(z.strictObject({ from: day, share: say(z.number().positive(), 'the share of the width up to the next, any unit') })).min(1),
      'stretches of the time axis, in order, each with from and share'
    ),
    end: day
  }),
  lanes: listOf(slug, 'ids of lanes, from top to bottom'),
  /** Sources of the map, printed with its credits. */
  mapSources: listOf(sourceId, 'ids of sources'),
  spans: listOf(z.strictObject({ tie: tieId, lane: slug }), 'ties drawn as a range on the timeline'),
  register: z.strictObject({
    state: say(slug, 'the id of the state whose list it is'),
    entry: say(slug, 'the id of the actor whose entry it is'),
    ruling: eventId,
    stages: say(z.array(strikeStage).min(1), 'how far the pencil got, in order')
  }),
  tieKinds: say(z.record(slug, manner), 'for each kind of tie how it is drawn: deed, words, force or belonging')
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
  sources: file('sources', source)
} as const;

const words = (write: string) => say(z.string().trim().min(1), write);
const byId = <T extends z.ZodType>(item: T, what: string) => say(z.record(z.string(), item), `for each ${what} its words`);
const plural = say(
  z.union([
    z.string().min(1),
    z
      .strictObject({ zero: z.string(), one: z.string(), two: z.string(), few: z.string(), many: z.string(), other: z.string() })
      .partial()
      .required({ other: true })
  ]),
  'a sentence, or one for each plural form of the language (one, other …)'
);

/** The sentences of one language: one schema for each file in `data/text/<language>/`. */
export const texts = {
  locale: z.strictObject({
    lang: say(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), 'a language tag, such as en or ar'),
    dir: say(z.enum(['ltr', 'rtl']), 'ltr or rtl'),
    name: words('the name of the language in that language')
  }),
  ui: byId(plural, 'control or label'),
  story: z.strictObject({
    title: words('the title of the explainer'),
    kicker: words('the line above the title'),
    standfirst: words('what it is about, in two or three sentences'),
    description: words('one sentence for search engines and link previews'),
    article: words('what is said about the article itself'),
    clockNote: words('what the scale of the time axis does'),
    method: say(z.array(z.string().min(1)).min(1), 'paragraphs on how the piece was made'),
    credits: say(z.array(z.string().min(1)).min(1), 'credits, one a line'),
    missing: say(z.array(z.string().min(1)), 'what the article leaves out, one a line'),
    unknown: say(z.array(z.string().min(1)), 'what remains unknown, one a line'),
    register: z.strictObject({
      heading: words('the heading of the register'),
      entry: words('the name of the entry as the register prints it'),
      caption: words('what the drawing is and is not')
    })
  }),
  sections: byId(
    z.strictObject({ title: words('the title'), question: words('the question that it answers'), still: words('what its pictures show') }),
    'section'
  ),
  steps: byId(words('25 to 60 words; [words](id) ties words to a fact'), 'step'),
  notes: byId(
    z.strictObject({
      article: words('what the article has'),
      record: words('what the record has'),
      who: words('who says so'),
      weight: words('how much it matters')
    }),
    'pencil note, by the id of its claim,'
  ),
  claims: byId(words('the claim in our own words'), 'claim'),
  events: byId(z.strictObject({ title: words('what happened'), note: words('what else is to be said').optional() }), 'event'),
  actors: byId(
    z.strictObject({
      name: words('the name'),
      short: words('a name that fits a small label').optional(),
      role: words('the role in the story'),
      aliases: listOf(z.string(), 'other names').optional()
    }),
    'actor'
  ),
  ties: byId(
    z.strictObject({
      label: words('two to four words for the drawing'),
      sentence: words('the tie as a sentence'),
      note: words('what else is to be said').optional()
    }),
    'tie'
  ),
  places: byId(z.strictObject({ name: words('the name'), why: words('why it is on the map') }), 'place'),
  states: byId(z.strictObject({ name: words('the name') }), 'state'),
  terms: byId(z.strictObject({ term: words('the term'), definition: words('what it means') }), 'term'),
  borders: byId(
    z.strictObject({ title: words('the border or area'), decision: words('what the map does'), reason: words('why') }),
    'disputed border'
  ),
  'map-labels': byId(words('the name on the map'), 'label of the map'),
  stages: byId(words('the caption of a stage of the pencil line'), 'stage of the pencil line'),
  lanes: byId(words('the name of the lane'), 'lane')
} as const;

export type Files = { [K in keyof typeof files]: z.infer<(typeof files)[K]> };
export type Texts = { [K in keyof typeof texts]: z.infer<(typeof texts)[K]> };
/** The whole of `data/` for one language, as written. */
export interface Data {
  files: Files;
  texts: Texts;
}

export type ClaimData = z.infer<typeof claim>;
export type EventData = z.infer<typeof event>;
export type ActorData = z.infer<typeof actor>;
export type TieData = z.infer<typeof tie>;
export type PlaceData = z.infer<typeof place>;
export type StateData = z.infer<typeof state>;
export type SourceData = z.infer<typeof source>;
export type SectionData = z.infer<typeof section>;
export type StepData = z.infer<typeof step>;
export type SourceUse = z.infer<typeof sourceUse>;
export type Status = z.infer<typeof status>;
export type Part = z.infer<typeof part>;
export type Lens = z.infer<typeof lens>;
export type Manner = z.infer<typeof manner>;
export type Law = z.infer<typeof law>;
export type Diplomacy = z.infer<typeof diplomacy>;
export type Standing = EventData['standing'];
export type ActorKind = ActorData['kind'];
export type Plural = z.infer<typeof plural>;
