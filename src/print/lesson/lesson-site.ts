import type { Lesson } from '../../article/lesson';
import type { LessonLabel } from '../../article/lesson-schema';
import type { LessonSite } from './lesson-pages';

/** Looks up and fills a label of the lesson. */
export type Label = (id: LessonLabel, values?: Readonly<Record<string, string | number>>) => string;

/** The same, where there is a lesson. */
export interface WithLesson extends LessonSite {
  readonly lesson: Lesson;
  readonly label: Label;
}
