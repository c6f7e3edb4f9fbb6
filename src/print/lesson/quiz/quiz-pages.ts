import { render } from 'svelte/server';
import { escape } from '../../../article/markup';
import { dayInWords } from '../../../article/words';
import { anySite } from '../../../frames/codes';
import type { SiteFile } from '../../edition';
import { framesTypefaces } from '../../frames/frame-style';
import { oembedFile, oembedLink, oembedOf } from '../../machines/oembed';
import type { LessonSite } from '../lesson-pages';
import { askedOf, type Asked } from './questions';
import QuizFrame from './QuizFrame.svelte';
import QuizKey from './QuizKey.svelte';
import QuizPage from './QuizPage.svelte';
import { frameSheet, pageSheet } from './quiz-style';
import script from './quiz.js?raw';
import { takenOf } from './taken';

/** Where the quiz, its key and its frame stand, from the story's own address. */
const paths = { page: 'lesson/quiz/', key: 'lesson/key/quiz/', frame: 'embed/quiz/' } as const;

/** The quiz of a story, if it has one: its page, its key, its frame, and its files for other programs. */
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
    ...taken.map(({ name, bytes }): SiteFile => ({ path: `${folder}${paths.page}${name}`, make: () => ({ bytes: bytes() }) })),
    ...frameFiles(site, asked, root)
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

/** The quiz in a frame, its sheet, and its oEmbed answer where the site's address is known. */
function frameFiles({ edition, folder, say }: LessonSite, asked: Asked, root: string | undefined): SiteFile[] {
  const { article } = edition;
  const { title, lead } = asked.quiz;
  const [up, home] = [folder ? '../../../' : '../../', '../../'];
  const page = root && new URL(paths.page, root).href;
  const frame = root && new URL(paths.frame, root).href;
  const asOf = say('asOf', { date: dayInWords(article.checked, article.lang, 'short') });
  const files: SiteFile[] = [
    {
      path: `${folder}${paths.frame}index.html`,
      make: () => {
        const { body } = render(QuizFrame, { props: { asked, say, home, pictures: `${up}pictures/`, address: page ?? title, asOf } });
        const head = [
          `<title>${escape(`${title} · ${article.title}`)}</title>`,
          `<meta name="description" content="${escape(lead)}">`,
          page ? `<link rel="canonical" href="${escape(page)}">` : '',
          frame ? oembedLink(frame, title) : '',
          `<script src="${home}${paths.page}quiz.js"></script><link rel="stylesheet" href="quiz.css">`
        ].join('');
        // Typefaces come behind the words, which do not wait for them.
        const behind = `<link rel="stylesheet" href="${up}${framesTypefaces.path}">`;
        return { lang: article.lang, dir: article.dir, framed: true, body: body + behind, head };
      }
    },
    { path: `${folder}${paths.frame}quiz.css`, make: () => ({ text: frameSheet }) }
  ];
  if (!root || !page || !frame) return files;
  const picture = new URL('card.png', root).href;
  const framed = { title, frame, full: page, frozen: frame, asOf };
  const answer = oembedOf({ title, address: page, picture, framed }, edition, root);
  return [...files, { path: `${folder}${paths.frame}${oembedFile}`, make: () => ({ text: answer }) }];
}
