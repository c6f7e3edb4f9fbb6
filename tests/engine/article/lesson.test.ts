import { expect, test } from 'vitest';
import { lessonFaults } from '../../../src/article/check/lessons';
import { knownIn } from '../../../src/article/check/known';
import { joinLesson, type Lesson } from '../../../src/article/lesson';
import { lesson as shapeSchema, lessonWords } from '../../../src/article/lesson-schema';
import { madeRaw } from '../../made';
import { apart, madeLesson } from '../../made-lesson';

const known = knownIn(madeRaw().files);
const faults = (change: (lesson: Lesson) => void) => {
  const lesson = madeLesson();
  change(lesson);
  const { shape, words } = apart(lesson);
  return lessonFaults('en', shape, words, known).map(({ item, field, wrong }) => `${item} ${field} ${wrong}`);
};

test('a sound lesson has no fault, and neither has a story without one', () => {
  const { shape, words } = apart(madeLesson());
  expect(joinLesson(shapeSchema.parse(shape), lessonWords.parse(words))).toEqual(madeLesson());
  expect(faults(() => undefined)).toEqual([]);
  expect(lessonFaults('en', undefined, {}, known)).toEqual([]);
});

test('minutes that do not come out are told', () => {
  expect(faults(({ plans }) => void (plans[0]!.minutes = 21))).toEqual(['plans A plan has activities of 20 minutes']);
});

test('what leads nowhere is told: a step, a frame, a fact, and a link that opens nothing or two things', () => {
  const open = (lesson: Lesson) => lesson.plans[0]!.activities[0]!.open![0]!;
  expect(faults((lesson) => void (open(lesson).step = 'nowhere'))[0]).toContain('opens “nowhere”, which is no step');
  expect(faults((lesson) => void Object.assign(open(lesson), { step: undefined, frame: 'nowhere' }))[0]).toContain(
    'opens the frame “nowhere”'
  );
  expect(faults((lesson) => void (open(lesson).step = undefined))[0]).toContain('opens nothing, or two things');
  expect(faults((lesson) => void (open(lesson).page = 'plain/'))[0]).toContain('opens nothing, or two things');
  expect(faults((lesson) => void (open(lesson).pick = 'actor:nobody'))[0]).toContain('picks “actor:nobody”');
  expect(faults(({ discuss }) => void (discuss[0]!.facts = ['c77']))[0]).toContain('names “c77”, which does not exist');
  expect(faults(({ sheets }) => void (sheets.landing!.events[0] = 'e77'))[0]).toContain('landing events names “e77”');
});

test('each section has a sheet, and no sheet is of none', () => {
  expect(faults(({ sheets }) => void delete sheets.landing)).toEqual(['sheets landing is missing']);
  expect(faults(({ sheets }) => void (sheets.elsewhere = sheets.landing!))).toEqual(['sheets elsewhere belongs to no section']);
});

test('words for another number of things than there are is told, with the place of the list', () => {
  const { shape, words } = apart(madeLesson());
  const told = words as { sheets: { landing: { rows: unknown[] } } };
  told.sheets.landing.rows.pop();
  expect(lessonFaults('en', shape, told, known).map(({ file, item, wrong }) => [file, item, wrong])).toEqual([
    ['data/text/en/lesson.json', 'sheets.landing.rows', 'has words for 2 and not 3']
  ]);
});
