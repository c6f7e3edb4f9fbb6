import { z } from 'zod';
import { factId, listOf, say, schemaLink, slug } from './fields';
import { quizKinds } from './values';

/** What a quiz asks, and its words. Right answers are checked against the facts: see `check/quiz.ts`. */

const item = z.strictObject({
  id: say(slug, 'an id in small letters that stays, such as ferry-lands: it is its address on the page'),
  kind: say(
    z.enum(quizKinds),
    'order (put events in order), standing (said or done), speaker (who said it), map (mark the map), match (word and meaning) or record (what the record says)'
  ),
  fact: say(factId, 'the claim that was said or that the record bears on, or the event; needed but for order and match').optional(),
  step: say(slug, 'the id of the step that tells it; mark the map: the step whose map is shown'),
  options: say(
    z.array(z.string().min(1)).min(2).max(6),
    'what is offered, as it is shown: ids of events (order), of terms (match), of actors (speaker), of places (map), standings, or for the record names of options in the texts'
  ),
  answer: say(
    z.array(z.string().min(1)).min(1),
    'the right option; for order all of them by their dates; for match all of them, as their meanings are shown'
  ),
  also: listOf(factId, 'ids of further facts that bear the answer out').optional()
});

export const quizFile = z.strictObject({ $schema: schemaLink, quiz: say(z.array(item), 'a list of quiz') });

const words = (write: string) => say(z.string().trim().min(1), write);

export const quizTexts = z.strictObject({
  title: words('the title of the quiz'),
  lead: words('what it is, in one or two sentences'),
  key: z.strictObject({ title: words('the title of the key'), lead: words('what it is') }),
  kinds: z.record(z.enum(quizKinds), words('what is to be done')).describe('for each kind of item its name'),
  how: z.partialRecord(z.enum(quizKinds), words('how it is done')).describe('for a kind that needs it, how it is answered'),
  labels: say(z.record(z.string(), words('the label')), 'for each label of the quiz its words'),
  files: say(z.record(z.string(), words('for which programs it is')), 'for each file that is taken away what it is for'),
  items: say(
    z.record(
      z.string(),
      z.strictObject({
        prompt: words('the question'),
        why: words('what to take from it, in one sentence'),
        options: say(
          z.record(z.string(), words('the option')),
          'for the record, by name: the right one is a sentence of the pencil note'
        ).optional()
      })
    ),
    'for each item its words'
  )
});

export type QuizData = z.infer<typeof item>;
export type QuizWords = z.infer<typeof quizTexts>;
export type QuizKind = (typeof quizKinds)[number];
