import type { Say } from '../../article/words';
import type { Edition, SiteFile } from '../edition';
import type { Drawn } from '../figures/files';
import type { OtherPage, PageOf } from '../pages/page-maker';
import { quizPages } from './quiz/quiz-pages';
import { slidesFiles } from './slides/slides-files';
import { takePages } from './take/take-pages';

/** What the pages for lessons are made from. */
export interface LessonSite {
  readonly edition: Edition;
  /** Of the language, from the site's root: empty, or ending with a slash. */
  readonly folder: string;
  /** The site's address, where it is known. */
  readonly site: string | undefined;
  readonly say: Say;
  readonly page: PageOf;
  readonly other: OtherPage;
  /** The figures' files, where they are drawn. */
  readonly drawn: Drawn | undefined;
  /** From a page to the pictures of the map, given its way to the story. */
  readonly pictures: (home: string) => string;
}

/** All that is made for lessons, under `lesson/`. */
export function lessonPages(lesson: LessonSite): SiteFile[] {
  return [...quizPages(lesson), ...slidesFiles(lesson), ...takePages(lesson)];
}
