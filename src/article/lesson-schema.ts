import { z } from 'zod';
import { day, eventId, factId, listOf, reference, say, slug, termId, view } from './fields';

/**
 * The shape of what a teacher is told and given: `lesson.json` in `data/` has what it shows, asks about and takes, and `lesson.json` in `data/text/` has its
 * words. What is a list in both has the same order in both. It asks of the story, and tells nothing that is not in it.
 */

/** How a claim can be told. */
const tellings = ['said', 'announced', 'done', 'opinion'] as const;

const words = (write: string) => say(z.string().trim().min(1), write);
const lines = (what: string) => say(z.array(z.string().trim().min(1)).min(1), `${what}, one point a line`);
const list = <T extends z.ZodType>(item: T, what: string, least = 1) => say(z.array(item).min(least), what);

/** Where a link leads: to a moment of the story, to a frame at a step, or to another page. */
const place = z.strictObject({
  step: say(slug, 'the id of the step that it opens').optional(),
  view: say(view, 'the view that it opens, where that is not the step’s').optional(),
  at: say(day, 'the day to which it turns the clock, where that is not the step’s').optional(),
  pick: say(reference, 'the id of what it picks').optional(),
  plain: say(z.literal(true), 'true where it opens the step in plain words').optional(),
  frame: say(slug, 'the id of a section or the name of a view: the link opens that frame, at the step where one is given').optional(),
  page: say(
    z.string().regex(/^[a-z0-9/-]+\/(#[a-z-]+)?$/),
    'a page of this site, such as plain/, or a place in it; for none of these'
  ).optional()
});
const open = listOf(place, 'what it opens').optional();
const openWords = listOf(z.strictObject({ words: words('what the link says') }), 'the words of what it opens').optional();

const question = z.strictObject({ facts: list(factId, 'ids of the facts that bear its answer') });
const questionWords = z.strictObject({ ask: words('the question'), answer: words('what a good answer touches') });

/** A claim as it stands in the organiser: told so that whose word it is, and how far it has got, is still to be found out. */
const row = z.strictObject({
  fact: say(factId, 'the id of the fact that it is'),
  told: say(z.enum(tellings), 'how it is told: said, announced, done or opinion')
});
const rowWords = z.strictObject({
  text: words('the claim, without who makes it'),
  who: words('who says so, where that is not the fact’s speaker, nor the article, nor who reports it').optional()
});

const sheet = z.strictObject({
  step: say(slug, 'the id of the step whose picture it shows, where that is not the last of the view that leads the section').optional(),
  map: say(slug, 'the id of the step whose map is to be marked'),
  events: say(z.array(eventId).min(4).max(6), 'ids of four to six events of different days, for the timeline'),
  terms: say(z.array(termId).min(1).max(4), 'ids of up to four terms'),
  rows: say(z.array(row).min(3).max(6), 'three to six claims for the organiser'),
  questions: say(z.array(question).min(2).max(4), 'two to four questions with room to write')
});
const sheetWords = z.strictObject({ rows: list(rowWords, 'its claims'), questions: list(questionWords, 'its questions') });

const minutes = say(z.int().positive(), 'how long it takes');
const plan = z.strictObject({
  minutes,
  activities: list(z.strictObject({ minutes, open }), 'its activities, which take as long together')
});
const planWords = z.strictObject({
  title: words('what it is called'),
  lead: words('for which lesson it is, and what is needed'),
  activities: list(
    z.strictObject({
      title: words('what it is'),
      does: words('what teacher and pupils do'),
      listen: words('what to listen for').optional(),
      open: openWords
    }),
    'its activities'
  )
});

const offer = z.strictObject({ open });
const offerWords = z.strictObject({ title: words('what it is'), text: words('how it is done'), open: openWords });

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
  'pupils',
  'story',
  'storyPlain',
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

/** What the lesson shows, asks about and takes. */
export const lesson = z.strictObject({
  $schema: say(z.string(), 'the path of the JSON Schema, such as ./schema/lesson.schema.json').optional(),
  vocabulary: list(termId, 'ids of the terms to know before'),
  heart: z.strictObject({ questions: list(question, 'the questions on which it turns') }),
  plans: list(plan, 'the plans'),
  discuss: list(question, 'questions to discuss'),
  differentiation: list(offer, 'for whom something else is needed'),
  homework: list(offer, 'homework'),
  extension: list(offer, 'what goes further'),
  standards: z.strictObject({
    items: listOf(
      z.strictObject({
        code: words('its code'),
        url: say(z.url({ protocol: /^https?$/ }), 'the address of where its text was read')
      }),
      'standards'
    )
  }),
  pairs: list(
    z.strictObject({
      fact: say(factId, 'the id of the claim'),
      agree: say(z.literal(true), 'true where article and record agree').optional()
    }),
    'at least four pairs of article and record',
    4
  ),
  whole: sheet.extend({ step: say(slug, 'the id of the step whose picture it shows') }),
  sheets: say(z.record(z.string(), sheet), 'for each section its sheet')
});

export const lessonWords = z.strictObject({
  title: words('the title of the teacher’s page'),
  link: words('the link to it from the other pages'),
  lead: words('what the page is, in two sentences'),
  labels: say(z.record(z.enum(labels), words('a label')), 'the labels of the page, the sheets and the keys'),
  understand: lines('what pupils will understand'),
  whom: list(z.strictObject({ label: words('what is said'), text: words('what it is') }), 'for whom it is'),
  content: lines('what the content is, and that it is looked at before use'),
  heart: z.strictObject({
    title: words('a heading'),
    lead: words('what the lesson turns on'),
    questions: list(questionWords, 'its questions')
  }),
  plans: list(planWords, 'the plans'),
  discuss: list(questionWords, 'questions to discuss'),
  differentiation: list(offerWords, 'for whom something else is needed'),
  homework: list(offerWords, 'homework'),
  extension: list(offerWords, 'what goes further'),
  standards: z.strictObject({
    lead: words('how the standards were checked'),
    items: listOf(
      z.strictObject({
        text: words('its text, word for word'),
        here: words('where the lesson does it'),
        source: words('where its text was read')
      }),
      'standards'
    )
  }),
  pairs: list(
    z.strictObject({
      article: words('what the article has, told as it is'),
      record: words('what the record has, told as it is'),
      find: words('what is to be found')
    }),
    'pairs of article and record'
  ),
  whole: sheetWords,
  sheets: say(z.record(z.string(), sheetWords), 'for each section the words of its sheet')
});
