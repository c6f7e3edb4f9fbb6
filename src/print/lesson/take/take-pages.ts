import { render } from 'svelte/server';
import { sayer } from '../../../article/words';
import type { SiteFile } from '../../edition';
import type { LessonSite } from '../lesson-pages';
import StatementPage from './StatementPage.svelte';
import { statementsOf } from './statements';
import style from './take.css?inline';
import TakePage from './TakePage.svelte';

/** How the story is taken in elsewhere, and the statements that schools ask for; nothing, where a story has no words for it. */
export function takePages(site: LessonSite): SiteFile[] {
  const { edition, folder, say, other } = site;
  const { article, prose } = edition;
  const { take } = prose;
  if (take.items.length === 0) return [];
  const own = sayer(article.lang, take.labels);
  const root = site.site && new URL(folder, site.site).href;
  return [
    other(
      'lesson/take/',
      take.title,
      take.lead,
      (home) => render(TakePage, { props: { edition, say, own, up: `${folder ? '../' : ''}${home}`, root } }).body
    ),
    { path: `${folder}lesson/take/take.css`, make: () => ({ text: style }) },
    ...statementsOf(prose).map(({ id, title }) =>
      other(
        `${id}/`,
        title,
        take[id].lead,
        (home) => render(StatementPage, { props: { edition, which: id, own, home, root: `${folder ? '../' : ''}${home}`, say } }).body
      )
    )
  ];
}
