import { escape } from '../../../article/markup';
import { sayer } from '../../../article/words';
import type { Edition } from '../../edition';
import type { Label } from '../lesson-site';
import { sheetsOf } from './sheets';

/** The sizes of paper in which sheets and keys are printed to files. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];
/** What is printed: the sheet for pupils, and its key. */
export const printed = ['sheet', 'key'] as const;
export type Printed = (typeof printed)[number];

/** The name of a file, in `lesson/pdf/`. */
const pdfName = (id: string, kind: Printed, paper: Paper): string => `${id}${kind === 'key' ? '-key' : ''}-${paper}.pdf`;

/** A remark in the place of a link to a file that is not there yet: who reads the page, or follows its links, does not see it. */
const remark = (file: string, words: string, name: string) => `<!--when-made ${[file, words, escape(name)].join('|')}-->`;
const anyRemark = /<!--when-made ([^|]*)\|([^|]*)\|(.*?)-->/gs;

/** Remarks for the files of a sheet or key, on the teacher's page: `withFiles` makes links of them, once the files are there. */
export function whenMade(id: string, kind: Printed, title: string, label: Label): string {
  return papers
    .map((paper) => {
      const words = `${label('pdf')} ${label(paper)}`;
      return remark(pdfName(id, kind, paper), words, `${label(kind)}, ${words}: ${title}`);
    })
    .join(' ');
}

/** The teacher's page as it is once the files are made. */
export const withFiles = (html: string): string => html.replaceAll(anyRemark, '<a class="file" href="pdf/$1" aria-label="$3">$2</a>');

/** A page of the built site to print, and the file that it becomes. */
export interface Print {
  readonly page: string;
  readonly file: string;
  readonly paper: Paper;
}

/** Every sheet and key of whole languages, on each size of paper, language by language. A draft of a language has the story alone. */
export function printsOf(editions: readonly Edition[]): { readonly edition: Edition; readonly folder: string; readonly prints: Print[] }[] {
  return editions.flatMap((edition, place) => {
    const { article, prose } = edition;
    const { lesson } = prose;
    if (!lesson || article.draft) return [];
    const folder = place === 0 ? '' : `${article.lang}/`;
    const prints = sheetsOf(edition, lesson, sayer(article.lang, lesson.labels)).flatMap(({ id, path }) =>
      printed.flatMap((kind) =>
        papers.map((paper) => ({
          page: `${folder}lesson/${kind === 'key' ? 'key' : 'handout'}/${path}`,
          file: `${folder}lesson/pdf/${pdfName(id, kind, paper)}`,
          paper
        }))
      )
    );
    return [{ edition, folder, prints }];
  });
}
