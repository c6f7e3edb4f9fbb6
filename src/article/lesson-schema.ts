import { z } from 'zod';
import { day, eventId, factId, listOf, reference, say, slug, termId, view } from './fields';

/** The shape of `lesson.json`: what a teacher is told and given, and the words of the handouts. It asks of the story, and tells nothing that is not in it. */

/** How a claim can be told. */
const tellings = ['said', 'announced', 'done', 'opinion'] as const;

const words = (write: string) => say(z.string().trim().min(1), write);
const lines = (what: string) => say(z.array(z.string().trim().min(1)).min(1), `${what}, one point a line`);

/** Where a link leads: to a moment of the story, to a frame at a step, or to another page. */
const place = z.strictObject({
  words: words('what the link says'),
  step: say(slug, 'the id of the step that it opens').optional(),
  view: say(view, 'the view that it opens, where that is not the step’s').optional(),
  at: say(day, 'the day to which it turns the clock, where that is not the step’s').optional(),
  pick: say(reference, 'the id of what it picks').optional(),
  plain: say(z.literal(true), 'true where it opens the step in plain words').optional(),
  frame: say(slug, 'the id of a section or the name of a view: the link opens that frame, at the step where one is given').optional(),
  page: say(z.string().regex(/^[a-z0-9/-]+\/$/), 'a page of this site, such as plain/; for none of these').optional()
});

const question = z.strictObject({
  ask: words('the question'),
  answer: words('what a good answer touches'),
  facts: say(z.array(factId).min(1), 'ids of the facts that bear it')
});

/** A claim as it stands in the organiser: told so that whose word it is, and how far it has got, is still to be found out. */
const row = z.strictObject({
  fact: say(factId, 'the id of the fact that it is'),
  text: words('the claim, without who makes it'),
  told: say(z.enum(tellings), 'how it is told: said, announced, done or opinion'),
  who: words('who says so, where that is neither the fact’s speaker nor the article alone').optional()
});

const sheet = z.strictObject({
  step: say(slug, 'the id of the step whose picture it shows, where that is not the last of the view that leads the section').optional(),
  map: say(slug, 'the id of the step whose map is to be marked'),
  events: say(z.array(eventId).min(4).max(6), 'ids of four to six events of different days, for the timeline'),
  terms: say(z.array(termId).min(1).max(4), 'ids of up to four terms'),
  rows: say(z.array(row).min(3).max(6), 'three to six claims for the organiser'),
  questions: say(z.array(question).min(2).max(4), 'two to four questions with room to write')
});

const activity = z.strictObject({
  minutes: say(z.int().positive(), 'how long it takes'),
  title: words('what it is'),
  does: words('what teacher and pupils do'),
  listen: words('what to listen for').optional(),
  open: listOf(place, 'what it opens').optional()
});

const plan = z.strictObject({
  minutes: say(z.int().positive(), 'how long the lesson is: its activities take as long together'),
  title: words('what it is called'),
  lead: words('for which lesson it is, and what is needed'),
  activities: say(z.array(activity).min(1), 'at least one activity')
});

const offer = z.strictObject({
  title: words('what it is'),
  text: words('how it is done'),
  open: listOf(place, 'what it opens').optional()
});

/** What stands where a sheet, a page or a key has one. */
const labels = [
  'contents',
  'print',
  'understand',
  'whom',
  'content',
  'plans',
  'minute',
  'minutes',
  'listenFor',
  'vocabulary',
  'discuss',
  'goodAnswer',
  'factsBearing',
  'differentiation',
  'homework',
  'extension',
  'standards',
  'source',
  'apart',
  'apartLead',
  'given',
  'givenLead',
  'sheets',
  'sheetsLead',
  'sheet',
  'key',
  'keyOf',
  'keyLead',
  'whole',
  'wholeQuestion',
  'pairs',
  'pairsQuestion',
  'pairsLead',
  'pairArticle',
  'pairRecord',
  'pairFind',
  'pairNone',
  'pairMatters',
  'pdf',
  'a4',
  'letter',
  'name',
  'date',
  'found',
  'foundNowhere',
  'code',
  'picture',
  'timeline',
  'timelineLead',
  'map',
  'mapLead',
  'mapMarked',
  'terms',
  'organiser',
  'organiserLead',
  'claim',
  'who',
  'told',
  'borne',
  'toldSaid',
  'toldAnnounced',
  'toldDone',
  'toldOpinion',
  'questions',
  'articleAlone',
  'author',
  'asArticleHas',
  'keyTimeline',
  'keyMap',
  'pictured',
  'backToSheets',
  'handout',
  'quiz',
  'slides',
  'take'
] as const;
export type LessonLabel = (typeof labels)[number];

export const lesson = z.strictObject({
  title: words('the title of the teacher’s page'),
  link: words('the link to it from the other pages'),
  lead: words('what the page is, in two sentences'),
  labels: say(z.record(z.enum(labels), words('a label')), 'the labels of the page, the sheets and the keys'),
  understand: lines('what pupils will understand'),
  whom: say(z.array(z.strictObject({ label: words('what is said'), text: words('what it is') })).min(1), 'for whom it is'),
  content: lines('what the content is, and that it is looked at before use'),
  heart: z.strictObject({
    title: words('a heading'),
    lead: words('what the lesson turns on'),
    questions: say(z.array(question).min(1), 'its questions')
  }),
  vocabulary: say(z.array(termId).min(1), 'ids of the terms to know before'),
  plans: say(z.array(plan).min(1), 'the plans'),
  discuss: say(z.array(question).min(1), 'questions to discuss'),
  differentiation: say(z.array(offer).min(1), 'for whom something else is needed'),
  homework: say(z.array(offer).min(1), 'homework'),
  extension: say(z.array(offer).min(1), 'what goes further'),
  standards: z.strictObject({
    lead: words('how the standards were checked'),
    items: listOf(
      z.strictObject({
        code: words('its code'),
        text: words('its text, word for word'),
        here: words('where the lesson does it'),
        source: words('where its text was read'),
        url: say(z.url({ protocol: /^https?$/ }), 'the address of where its text was read')
      }),
      'standards'
    )
  }),
  pairs: say(
    z
      .array(
        z.strictObject({
          fact: say(factId, 'the id of the claim'),
          article: words('what the article has, told as it is'),
          record: words('what the record has, told as it is'),
          agree: say(z.literal(true), 'true where the two agree').optional(),
          find: words('what is to be found')
        })
      )
      .min(4),
    'pairs of article and record'
  ),
  whole: sheet.omit({ step: true }).extend({ step: say(slug, 'the id of the step whose picture it shows') }),
  sheets: say(z.record(z.string(), sheet), 'for each section its sheet')
});

export type Lesson = z.infer<typeof lesson>;
export type Sheet = z.infer<typeof sheet>;
export type Place = z.infer<typeof place>;
export type Question = z.infer<typeof question>;
export type Row = z.infer<typeof row>;
export type Plan = z.infer<typeof plan>;
export type Offer = z.infer<typeof offer>;
