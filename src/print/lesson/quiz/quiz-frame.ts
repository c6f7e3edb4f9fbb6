import { render } from 'svelte/server';
import { escape } from '../../../article/markup';
import { dayInWords, sayer } from '../../../article/words';
import type { Edition, SiteFile } from '../../edition';
import { framesTypefaces } from '../../frames/frame-style';
import { oembedFile, oembedLink, oembedOf } from '../../machines/oembed';
import { paths } from './paths';
import { askedOf } from './questions';
import QuizFrame from './QuizFrame.svelte';
import { scriptTag, styleTag } from '../../frames/standing-alone';
import { frameSheet } from './quiz-style';
import script from './quiz.js?raw';

/**
 * The quiz in a frame, and its oEmbed answer where the site's address is known.
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param root the address of the language's story, where the site's is known
 */
export function quizFrame(edition: Edition, folder: string, root: string | undefined): SiteFile[] {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const asked = askedOf(edition, say, root);
  if (!asked) return [];
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
          styleTag(frameSheet)
        ].join('');
        // Typefaces come behind the words, which do not wait for them.
        const behind = `${scriptTag(script)}<link rel="stylesheet" href="${up}${framesTypefaces.path}">`;
        return { lang: article.lang, dir: article.dir, framed: true, body: body + behind, head };
      }
    }
  ];
  if (!root || !page || !frame) return files;
  const picture = new URL('card.png', root).href;
  const framed = { title, frame, full: page, frozen: frame, asOf };
  const answer = oembedOf({ title, address: page, picture, framed }, edition, root);
  return [...files, { path: `${folder}${paths.frame}${oembedFile}`, make: () => ({ text: answer }) }];
}
