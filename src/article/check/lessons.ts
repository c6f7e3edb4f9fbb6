import { joinLesson, unevenIn, type Place } from '../lesson';
import { lesson as shapeSchema, lessonWords } from '../lesson-schema';
import { views } from '../values';
import type { Fault } from './fault';
import { isKnown, type Known } from './known';

/** What a lesson points at that is not there; words that belong to nothing in it; plans whose minutes do not come out; sections that have no sheet. */
export function lessonFaults(lang: string, shape: unknown, words: unknown, known: Known): Fault[] {
  const [{ data: its }, { data: told }] = [shapeSchema.safeParse(shape), lessonWords.safeParse(words)];
  // None, or one whose form is at fault, which is said elsewhere.
  if (!its || !told) return [];
  const uneven = unevenIn(its, told).map(({ path, has, wanted }) => ({
    file: `data/text/${lang}/lesson.json`,
    item: path,
    field: '',
    wrong: `has words for ${has} and not ${wanted}`,
    instead: 'words for each item of the same list in data/lesson.json, in its order'
  }));
  if (uneven.length > 0) return uneven;
  const lesson = joinLesson(its, told);
  const faults: Fault[] = [];
  const report = (item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: 'data/lesson.json', item, field, wrong, instead });
  const has = (item: string, field: string, ids: readonly string[]) => {
    for (const id of ids) if (!isKnown(known, id)) report(item, field, `names “${id}”, which does not exist`, 'the id of a fact');
  };
  const opens = (item: string, places: readonly Place[] = []) => {
    for (const { step, frame, page, pick, words } of places) {
      if (step !== undefined && !known.step.has(step)) report(item, words, `opens “${step}”, which is no step`, 'the id of a step');
      if (frame !== undefined && !known.section.has(frame) && !views.some((view) => view === frame))
        report(item, words, `opens the frame “${frame}”, which is none`, 'the id of a section, or the name of a view');
      if (pick !== undefined && !isKnown(known, pick))
        report(item, words, `picks “${pick}”, which does not exist`, 'the id of a fact or a thing');
      if ([step ?? frame, page].filter(Boolean).length !== 1)
        report(item, words, 'opens nothing, or two things', 'a step or a frame, or else a page');
    }
  };

  for (const { minutes, title, activities } of lesson.plans) {
    const sum = activities.reduce((total, activity) => total + activity.minutes, 0);
    if (sum !== minutes) report('plans', title, `has activities of ${sum} minutes`, `activities of ${minutes} minutes together`);
    for (const activity of activities) opens(`plans › ${title}`, activity.open);
  }
  for (const kind of ['differentiation', 'homework', 'extension'] as const) for (const { open } of lesson[kind]) opens(kind, open);
  has('vocabulary', '', lesson.vocabulary);
  for (const [item, questions] of [['heart', lesson.heart.questions] as const, ['discuss', lesson.discuss] as const])
    for (const { ask, facts } of questions) has(item, ask, facts);
  has(
    'pairs',
    '',
    lesson.pairs.map(({ fact }) => fact)
  );
  for (const section of known.section)
    if (!(section in its.sheets) || !(section in told.sheets)) report('sheets', section, 'is missing', 'the sheet of each section');
  for (const [id, sheet] of [...Object.entries(lesson.sheets), ['whole', lesson.whole] as const]) {
    if (id !== 'whole' && !known.section.has(id)) report('sheets', id, 'belongs to no section', 'the id of a section');
    for (const [field, step] of [['step', sheet.step] as const, ['map', sheet.map] as const])
      if (step !== undefined && !known.step.has(step)) report(id, field, `is “${step}”, which is no step`, 'the id of a step');
    has(id, 'events', sheet.events);
    has(id, 'terms', sheet.terms);
    has(
      id,
      'rows',
      sheet.rows.map(({ fact }) => fact)
    );
    for (const { ask, facts } of sheet.questions) has(id, ask, facts);
  }
  return faults;
}
