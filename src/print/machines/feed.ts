import type { Edition } from '../edition';
import type { Correction, Entry } from '../../article/desk';
import { isoOf } from '../../article/day';
import { sayer } from '../../article/words';
import { escape } from '../../article/markup';

/** An Atom feed of what was published, updated and corrected. @param home the story's address, where it is known */
export function feedOf({ article, desk, prose }: Edition, home: string | undefined): string {
  const say = sayer(article.lang, prose.ui);
  const urn = `urn:story:${article.id}:${article.lang}`;
  const stamp = (day: number) => `${isoOf(day)}T00:00:00Z`;
  const entry = (each: Entry | Correction) => {
    const link = home && new URL(each.fact ? `f/${each.fact}/` : 'corrections/', home).href;
    const words =
      'before' in each ? `${say('before')}: ${each.before} ${say('now')}: ${each.now} ${say('reason')}: ${each.reason}` : each.title;
    return `<entry><id>${urn}:${each.id}</id><title>${escape(each.title)}</title><updated>${stamp(each.day)}</updated>${
      link ? `<link href="${escape(link)}"/>` : ''
    }<category term="${each.kind}"/><content type="text">${escape(words)}</content></entry>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${article.lang}"><id>${urn}</id><title>${escape(article.title)}</title><updated>${stamp(desk.log[0]!.day)}</updated><author><name>${escape(article.title)}</name></author>${
    home ? `<link href="${escape(home)}"/><link rel="self" href="${escape(new URL('feed.xml', home).href)}"/>` : ''
  }${desk.log.map(entry).join('')}</feed>
`;
}
