import type { Edition } from '../edition';
import { changesBetween, shownChange, type Change, type ChangeWords } from '../../article/changes';
import { toldOf, type Correction, type Entry } from '../../article/desk';
import { isoOf } from '../../article/day';
import { sayer, type Say } from '../../article/words';
import { homeOfChange } from '../paths';
import { escape } from '../../article/markup';
import { changeWords, pairsOf } from './versions';

/**
 * An Atom feed of what was published, updated and corrected, and of every fact that a released version added, changed or withdrew, unless the log tells of it.
 * An entry's id never changes: it is that of the log, or the version's day and the fact.
 * @param home the story's address, where it is known
 */
export function feedOf(edition: Edition, home: string | undefined): string {
  const { article, desk, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const urn = `urn:story:${article.id}:${article.lang}`;
  const entry = ({ id, day, kind, title, fact, words }: Listed) => {
    const link = home && new URL(fact ? homeOfChange(fact, article) : 'corrections/', home).href;
    return `<entry><id>${urn}:${id}</id><title>${escape(title)}</title><updated>${day}T00:00:00Z</updated>${
      link ? `<link href="${escape(link)}"/>` : ''
    }<category term="${kind}"/><content type="text">${escape(words)}</content></entry>`;
  };
  const words = changeWords(say);
  const changes = pairsOf(desk.releases).flatMap(([older, newer]) =>
    changesBetween(older, newer, toldOf(desk)).map((change) => ({ change, version: newer.version }))
  );
  const kinds = new Map(changes.flatMap(({ change }) => (change.told ? [[change.told.id, change.kind] as const] : [])));
  const listed = [
    ...desk.log.map((each) => ({ ...ofLog(each, say), kind: kinds.get(each.id) ?? each.kind })),
    ...changes.filter(({ change }) => !change.told).map(({ change, version }) => ofVersion(version, change, words, say))
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${article.lang}"><id>${urn}</id><title>${escape(article.title)}</title><updated>${isoOf(desk.log[0]!.day)}T00:00:00Z</updated><author><name>${escape(article.title)}</name></author>${
    home ? `<link href="${escape(home)}"/><link rel="self" href="${escape(new URL('feed.xml', home).href)}"/>` : ''
  }${listed.map(entry).join('')}</feed>
`;
}

/** An entry of the feed. */
interface Listed {
  readonly id: string;
  /** Such as 2001-10-04. */
  readonly day: string;
  readonly kind: string;
  readonly title: string;
  readonly fact?: string | undefined;
  readonly words: string;
}

function ofLog(each: Entry | Correction, say: Say): Listed {
  const { id, day, kind, title, fact } = each;
  const words = 'before' in each ? `${say('before')}: ${each.before} ${say('now')}: ${each.now} ${say('reason')}: ${each.reason}` : title;
  return { id, day: isoOf(day), kind, title, fact, words };
}

function ofVersion(version: string, change: Change, words: ChangeWords, say: Say): Listed {
  const { id, kind, fact, rows } = shownChange(change, words);
  const changed = rows.map(({ field, before, after }) => `${field}. ${say('before')}: ${before} ${say('now')}: ${after}`);
  return { id: `${version}:${id}`, day: version, kind: change.kind, title: `${kind}: ${fact}`, fact: id, words: changed.join(' ') || fact };
}
