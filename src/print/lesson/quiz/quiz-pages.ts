import { render } from 'svelte/server';
import { anySite } from '../../../frames/codes';
import type { SiteFile } from '../../edition';
import type { LessonSite } from '../lesson-pages';
import { paths } from './paths';
import { askedOf } from './questions';
import QuizKey from './QuizKey.svelte';
import QuizPage from './QuizPage.svelte';
import { pageSheet } from './quiz-style';
import script from './quiz.js?raw';
import { takenOf } from './taken';

/** The quiz of a story, if it has one: its page, its key, and its files for other programs. Its frame is `quiz-frame.ts`. */
export function quizPages(site: LessonSite): SiteFile[] {
  const { edition, folder, say, other } = site;
  const root = site.site && new URL(folder, site.site).href;
  const asked = askedOf(edition, say, root);
  if (!asked) return [];
  const { quiz } = asked;
  const taken = takenOf(asked, edition);
  const rootUp = folder ? '../' : '';
  const frame = `${root ?? anySite}${paths.frame}`;
  return [
    other(
      paths.page,
      quiz.title,
      quiz.lead,
      (home) => render(QuizPage, { props: { asked, say, home, root: `${rootUp}${home}`, frame, taken } }).body
    ),
    unlisted(other(paths.key, quiz.key.title, quiz.key.lead, (home) => render(QuizKey, { props: { asked, say, home } }).body)),
    { path: `${folder}${paths.page}quiz.css`, make: () => ({ text: pageSheet }) },
    { path: `${folder}${paths.page}quiz.js`, make: () => ({ text: script }) },
    ...taken.map(({ name, bytes }): SiteFile => ({ path: `${folder}${paths.page}${name}`, make: () => ({ bytes: bytes() }) }))
  ];
}

/** Not for search engines: pupils would find the answers before the questions. */
function unlisted({ path, make }: SiteFile): SiteFile {
  return {
    path,
    make: async () => {
      const made = await make();
      return { ...made, head: `${made.head ?? ''}<meta name="robots" content="noindex">` };
    }
  };
}
