import { escape } from '../../../article/markup';
import type { Label } from '../lesson-site';

/** The sizes of paper in which sheets and keys are printed to files. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];
/** What is printed: the sheet for pupils, and its key. */
export const printed = ['sheet', 'key'] as const;
export type Printed = (typeof printed)[number];

/** The name of a file, in `lesson/pdf/`. */
export const pdfName = (id: string, kind: Printed, paper: Paper): string => `${id}${kind === 'key' ? '-key' : ''}-${paper}.pdf`;

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
