import { bare, piecesByLanguage } from '../../article/foreign';
import { escape } from '../../article/markup';
import { sayer } from '../../article/words';
import type { Edition, SiteFile } from '../edition';
import { withoutComments } from '../without-comments';
import takenBack from './taken-back.js?raw';
import worker from './worker.js?raw';

/** Where the worker stands, from the site's root: what lies in its own folder and below is what it answers for. */
const workerPath = 'sw.js';

/**
 * The worker that keeps a copy for when the network is gone, or takes back what an earlier one has kept. Which files it keeps the build knows, see
 * `build/offline.ts`.
 * @param editions all languages, that of the site's root first
 */
export function workerFile(editions: readonly Edition[]): SiteFile {
  const words = () => JSON.stringify(editions.map((edition, at) => wordsOf(edition, at === 0 ? '' : `${edition.article.lang}/`)));
  const text = () => (editions[0]!.prose.offline ? withoutComments(worker).replace('WORDS', words) : withoutComments(takenBack));
  return { path: workerPath, make: () => ({ text: `${text()}\n` }) };
}

/** What the worker says in a language. @param folder in which its story stands, from the site's root */
function wordsOf({ article, prose }: Edition, folder: string) {
  const say = sayer(article.lang, prose.ui);
  const marked = (text: string) =>
    piecesByLanguage(text)
      .map((piece) =>
        piece.foreign
          ? `<span lang="${article.draft!.lang}" dir="${article.draft!.dir}">${escape(bare(piece.text))}</span>`
          : escape(piece.text)
      )
      .join('');
  const date = '{date}';
  return {
    folder,
    lang: article.lang,
    dir: article.dir,
    shown: marked(say('shownAsKept', { date })),
    tab: escape(bare(say('notKept'))),
    title: marked(say('notKept')),
    lead: marked(say('notKeptLead')),
    list: marked(say('keptPages'))
  };
}
