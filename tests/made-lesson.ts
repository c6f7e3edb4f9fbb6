import type { Lesson, Sheet } from '../src/article/lesson';
import { lessonWords } from '../src/article/lesson-schema';

/** A sound lesson for the made story: every label is its own name. */
export function madeLesson(): Lesson {
  const question = { ask: 'Is it done?', answer: 'Not yet.', facts: ['e03'] };
  const sheet: Sheet = {
    map: 'landing-one',
    events: ['e01', 'e02', 'e03', 'l02'],
    terms: ['g01'],
    rows: [
      { fact: 'c01', text: 'One.', told: 'done' },
      { fact: 'c03', text: 'Three.', told: 'opinion' },
      { fact: 'c04', text: 'It holds.', told: 'said' }
    ],
    questions: [question, { ...question, ask: 'Who said it?' }]
  };
  const offer = { title: 'More', text: 'Read on.', open: [{ words: 'Plain', page: 'plain/' }] };
  const pair = { fact: 'c02', article: 'The ferry came.', record: 'The ferry came later.', find: 'When.' };
  const made: Lesson = {
    title: 'For teachers',
    link: 'For teachers',
    lead: 'A lesson.',
    labels: Object.fromEntries(lessonWords.shape.labels.keyType.options.map((name) => [name, name])) as Lesson['labels'],
    understand: ['A promise is not a deed.'],
    whom: [{ label: 'Ages', text: '14 to 18.' }],
    content: ['Look at it before.'],
    heart: { title: 'A question', lead: 'It is asked.', questions: [question] },
    vocabulary: ['g01'],
    plans: [
      {
        minutes: 20,
        title: 'A plan',
        lead: 'For one lesson.',
        activities: [
          { minutes: 5, title: 'First', does: 'Show it.', open: [{ words: 'Show', step: 'landing-one' }] },
          { minutes: 15, title: 'Then', does: 'Talk.', listen: 'Reasons.' }
        ]
      }
    ],
    discuss: [question],
    differentiation: [offer],
    homework: [offer],
    extension: [offer],
    standards: { lead: 'None.', items: [] },
    pairs: [pair, { ...pair, fact: 'c01', agree: true }, { ...pair, fact: 'c03' }, { ...pair, fact: 'c04' }],
    whole: { ...sheet, step: 'landing-one' },
    sheets: { landing: sheet, afterwards: sheet, reading: sheet }
  };
  return structuredClone(made);
}

/** What of a lesson stands in `data/lesson.json`; the rest is words. */
const shaped = /^(step|view|at|pick|plain|frame|page|facts|minutes|events|terms|map|fact|told|agree|vocabulary|url|code)$/;

/** The two files of which a lesson is made. */
export function apart(lesson: Lesson): { readonly shape: unknown; readonly words: unknown } {
  const part = (value: unknown, mine: boolean): unknown => {
    if (Array.isArray(value)) {
      const parts = value.map((item) => part(item, mine));
      return parts.length > 0 && parts.every((each) => each === undefined) ? undefined : parts.map((each) => each ?? {});
    }
    if (typeof value !== 'object' || value === null) return mine ? undefined : value;
    const own = Object.entries(value).flatMap(([key, each]) => {
      if (key === 'labels') return mine ? [] : [[key, each]];
      if (shaped.test(key)) return mine ? [[key, each]] : [];
      const inner = part(each, mine);
      return inner === undefined ? [] : [[key, inner]];
    });
    return own.length > 0 ? (Object.fromEntries(own) as unknown) : undefined;
  };
  return { shape: part(lesson, true), words: part(lesson, false) };
}
