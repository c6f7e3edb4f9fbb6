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

/** The remark that holds links until what they lead to is there: who reads the page, or follows its links, does not see them before. */
const remark = (inner: string) => `<!--when-made ${inner}-->`;
const anyRemark = /<!--when-made (.*?)-->/gs;

/** Links to the files of a sheet or key, for the teacher's page. They are let out by `withFiles`, once the files are made. */
export function whenMade(id: string, kind: Printed, title: string, label: Label): string {
  const links = papers.map((paper) => {
    const name = `${label(kind)}, ${label('pdf')} ${label(paper)}: ${title}`;
    return `<a class="file" href="pdf/${pdfName(id, kind, paper)}" aria-label="${escape(name)}">${label('pdf')} ${label(paper)}</a>`;
  });
  return remark(links.join(' '));
}

/** The teacher's page as it is once the files are made. */
export const withFiles = (html: string): string => html.replaceAll(anyRemark, '$1');
