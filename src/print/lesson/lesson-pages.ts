import { sayer, type Say } from '../../article/words';
import type { Edition, SiteFile } from '../edition';
import type { Drawn } from '../figures/files';
import type { OtherPage, PageOf } from '../pages/page-maker';
import { handoutPages } from './handout/handout-pages';
import { planPage } from './plan/plan-page';
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

/**
 * All that is made for lessons, under `lesson/`: the parts, and the teacher's page, which leads to those that are there. A story that has nothing to tell
 * teachers has no such page, and no sheets.
 */
export function lessonPages(site: LessonSite): SiteFile[] {
  const { article, prose } = site.edition;
  const { lesson } = prose;
  const others: SiteFile[] = [...quizPages(site), ...slidesFiles(site), ...takePages(site)];
  if (!lesson) return others;
  const of = { ...site, lesson, label: sayer(article.lang, lesson.labels) };
  const parts = [...handoutPages(of), ...others];
  const given = new Set(parts.map(({ path }) => path.slice(site.folder.length).replace(/index\.html$/, '')));
  return [planPage(of, given), ...parts];
}
