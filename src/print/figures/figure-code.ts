import { escape } from '../../article/markup';
import type { Say } from '../../article/words';
import { linkCode } from '../../frames/codes';

interface Taken {
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly description: string;
  /** Absolute addresses of its picture and of its page. */
  readonly picture: string;
  readonly full: string;
  readonly asOf: string;
  /** The name of the licence. */
  readonly licence: string;
}

/** A figure as plain HTML that any editor takes: the picture with its description, and the line of credit that goes with it. */
export function figureCode({ title, description, picture, full, asOf, licence }: Taken, say: Say): string {
  const line = linkCode({ title, full, asOf })
    .replace('<p>', `<figcaption>${escape(say('republishCredit'))} `)
    .replace('</p>', ` ${escape(licence)}</figcaption>`);
  return `<figure><img src="${escape(picture)}" alt="${escape(description)}" width="1800" style="max-width:100%;height:auto">\n${line}</figure>`;
}
