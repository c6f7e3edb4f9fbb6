import { z } from 'zod';
import { language, listOf, say, view } from './fields';
import { lessonWords } from './lesson-schema';
import { quizTexts } from './quiz-schema';
import { slides } from './slides-schema';
import { takeTexts } from './take-schema';
import { sides } from './values';

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

const table = z.strictObject({ title: words('its title'), row: words('what one row is') });

/** The sentences of one language: one schema for each file in `data/text/<language>/`. */
export const texts = {
  locale: z.strictObject({
    lang: say(language, 'a language tag, such as en or ar'),
    dir: say(z.enum(['ltr', 'rtl']), 'ltr or rtl'),
    name: words('the name of the language in that language'),
    draft: z
      .strictObject({
        of: say(language, 'the folder of the language that it is a draft of, whose texts stand where it has none'),
        notice: words('that this is a draft, who has reviewed it, and what of it is in this language'),
        inOriginal: words('the same in the language that it is a draft of')
      })
      .describe('where the language is a draft: it may lack any text, and its pages say so')
      .optional()
  }),
  ui: byId(plural, 'control or label'),
  /** Words that only prerendered text uses: whoever reads along is not sent them a second time. */
  pages: byId(plural, 'label of the printed text and of the pages beside the story'),
  figures: byId(plural, 'label of the figures, their pages and the cards'),
  story: z.strictObject({
    title: words('the title of the explainer'),
    kicker: words('the line above the title'),
    standfirst: words('what it is about, in two or three sentences'),
    description: words('one sentence for search engines and link previews'),
    article: words('what is said about the article itself'),
    short: words('the title in at most 12 letters, for the home screen of a phone'),
    method: say(z.array(z.string().min(1)).min(1), 'paragraphs on how the piece was made'),
    privacy: z.strictObject({
      title: words('the heading of what is said about what is known of a reader'),
      lines: say(z.array(z.string().min(1)).min(1), 'what is known of a reader, paragraph by paragraph')
    }),
    credits: say(z.array(z.string().min(1)).min(1), 'credits, one a line'),
    missing: say(z.array(z.string().min(1)), 'what the article leaves out, one a line'),
    unknown: say(z.array(z.string().min(1)), 'what remains unknown, one a line'),
    register: z.strictObject({
      heading: words('the heading of the register'),
      entry: words('the name of the entry as the register prints it'),
      caption: words('what the drawing is and is not'),
      remarks: z
        .record(z.string(), words('what is noted on the register at that step, in the place of the strokes'))
        .describe('by the id of a step')
        .optional()
    })
  }),
  sections: byId(
    z.strictObject({
      title: words('the title'),
      question: words('the question that it answers'),
      captions: say(
        z.partialRecord(view, words('what the picture shows')),
        'for each of its leads what that picture shows: the last step with that view, or the section’s last'
      )
    }),
    'section'
  ),
  steps: byId(words('25 to 60 words; [words](id) ties words to a fact'), 'step'),
  plain: byId(words('the same in 20 to 55 words, in short sentences; [words](id) ties words to a fact'), 'step'),
  windows: byId(
    z.strictObject({
      title: words('what stretch of time it is').optional(),
      short: words('the same in at most 22 letters').optional(),
      bracket: words('how long it was').optional(),
      bars: say(z.record(z.string(), words('what lasted')), 'for each bar its words').optional(),
      lines: say(z.record(z.string(), words('one line more')), 'for each event that has one, a line under its title').optional(),
      dates: z.strictObject({ title: words('what is shown day by day'), note: words('which day is drawn, and why') }).optional()
    }),
    'window, by the id of its step or section,'
  ),
  notes: byId(
    z.strictObject({
      article: words('what the article has'),
      record: words('what the record has'),
      who: words('who says so'),
      weight: words('how much it matters')
    }),
    'pencil note, by the id of its claim,'
  ),
  claims: byId(
    z.strictObject({
      text: words('the claim in our own words, as of the article’s day'),
      now: words('what holds since then').optional()
    }),
    'claim'
  ),
  events: byId(
    z.strictObject({
      title: words('what happened'),
      short: say(z.string().trim().min(1).max(30), 'the title in at most 30 letters, for a flag of the timeline'),
      note: words('what else is to be said').optional()
    }),
    'event'
  ),
  actors: byId(
    z.strictObject({
      name: words('the name'),
      short: words('a name that fits a small label').optional(),
      role: words('who they are'),
      now: words('what they are now').optional(),
      aliases: listOf(z.string(), 'other names').optional()
    }),
    'actor'
  ),
  ties: byId(
    z.strictObject({
      label: words('two to four words for the drawing'),
      sentence: words('the tie as a sentence'),
      note: words('what else is to be said').optional(),
      basis: words('on whose word it rests').optional()
    }),
    'tie'
  ),
  places: byId(z.strictObject({ name: words('the name'), why: words('why it is on the map') }), 'place'),
  states: byId(z.strictObject({ name: words('the name') }), 'state'),
  terms: byId(
    z.strictObject({
      term: words('the term'),
      forms: listOf(z.string().min(1), 'the words by which the text of a step uses it').optional(),
      definition: words('what it means')
    }),
    'term'
  ),
  further: byId(
    z.strictObject({ text: words('the fact in our own words'), note: words('what else is to be said').optional() }),
    'further fact'
  ),
  sources: byId(
    z.strictObject({
      gloss: words('its title in this language').optional(),
      about: words('what page it is and how it was read').optional()
    }),
    'source'
  ),
  uses: byId(say(z.record(z.string(), words('what the source says of it')), 'for each source its words'), 'fact'),
  borders: byId(
    z.strictObject({ title: words('the border or area'), decision: words('what the map does'), reason: words('why') }),
    'disputed border'
  ),
  'map-labels': byId(words('the name on the map'), 'label of the map'),
  log: byId(
    z.strictObject({
      title: words('what changed'),
      before: words('what stood there before').optional(),
      now: words('what stands there now').optional(),
      reason: words('why it was corrected').optional()
    }),
    'entry of the log'
  ),
  wording: byId(
    z.strictObject({
      rule: words('the rule'),
      reason: words('why'),
      words: words('a regular expression for the words that it is about'),
      unless: words('a regular expression for what in the same sentence allows them').optional()
    }),
    'rule of wording'
  ),
  kinds: z.strictObject({
    tracks: byId(
      z.strictObject({
        name: words('the name of the track'),
        nothing: words('what is said where nothing is known of a state on it'),
        values: byId(words('the value in words'), 'value')
      }),
      'track'
    ),
    topics: byId(words('the topic in words'), 'topic of further facts'),
    manners: byId(words('the manner in words'), 'manner of ties'),
    actors: byId(words('the kind in words'), 'kind of actor'),
    sides: say(z.partialRecord(z.enum(sides), words('the name of the side')), 'for each side of the network its name').optional()
  }),
  casts: byId(
    z.strictObject({
      roles: byId(words('an office or a fact, never a judgement'), 'actor of the cast').optional(),
      ties: byId(
        z.strictObject({
          label: words('a verb in plain words'),
          detail: words('a date or a reason').optional(),
          small: words('the verb where there is little room').optional()
        }),
        'tie of the cast'
      ).optional(),
      rooms: byId(z.strictObject({ label: words('what room it is'), detail: words('where, or since when').optional() }), 'room').optional(),
      asides: byId(
        z.strictObject({
          title: words('what it is').optional(),
          quote: words('words that a source prints, in “…”').optional(),
          detail: words('whose words, of which day, or counted by whom').optional(),
          rows: byId(z.strictObject({ lead: words('who, or which year').optional(), text: words('one short line') }), 'line').optional()
        }),
        'short text'
      ).optional(),
      editor: byId(words('what the article has'), 'tie of the article’s version').optional()
    }),
    'step with a cast'
  ),
  strokes: byId(words('the caption of a stroke of the pencil line'), 'stroke of the pencil line'),
  lanes: byId(words('the name of the lane'), 'lane'),
  takeaway: z.strictObject({
    title: words('the title of the page on which the data are given away'),
    lead: words('what is given away, in one or two sentences'),
    all: words('the heading of the one file that holds everything'),
    allHolds: words('what that file holds'),
    tables: say(
      z.strictObject({ events: table, actors: table, ties: table, places: table, claims: table, further: table, sources: table }),
      'for each table its title and what one row is'
    ),
    file: words('the heading of a list of files'),
    content: words('the heading of what a file holds'),
    rows: say(plural, 'how many rows there are, with {n}'),
    schema: words('what the JSON Schema is'),
    formerTitle: words('the heading of a file that stands under a name that it had before'),
    former: words('what such a file is, with {name} for what it is called now'),
    sameColumn: words('what a column is that stands under a name that it had before, with {name} for what it is called now'),
    howTitle: words('the heading of how the files are written'),
    how: say(z.array(z.string().min(1)).min(1), 'how the files are written, one point a line'),
    columnsTitle: words('the heading of what the columns mean'),
    column: words('the heading of the names of columns'),
    type: words('the heading of the types of columns'),
    meaning: words('the heading of what a column means'),
    oneOf: words('what comes before the words that a column may have'),
    types: byId(words('the type in words'), 'type of a column'),
    columns: byId(words('what it means'), 'column'),
    citeTitle: words('the heading of how the data are cited'),
    licenceTitle: words('the heading of the licence'),
    licence: say(z.array(z.string().min(1)).min(1), 'the licence, one point a line; {name} and {url} are those of story.json')
  }),
  lesson: lessonWords,
  slides,
  quiz: quizTexts,
  lost: z.strictObject({
    title: words('the title of the page that stands where there is none'),
    lead: words('what is missing, and what can be the reason'),
    search: words('a link to the search'),
    others: words('the heading of the other pages')
  }),
  ...takeTexts
} as const;

export type Texts = { [K in keyof typeof texts]: z.infer<(typeof texts)[K]> };
export type Plural = z.infer<typeof plural>;
