import type { Article, Evidence } from '../article/article';
import { toldFacts } from '../article/facts';
import { idOf, type Kind } from '../article/ids';

/** One thing that can be found. */
export interface Entry {
  /** What picking it picks. */
  readonly id: string;
  readonly kind: Kind;
  /** What it is shown as. */
  readonly name: string;
  /** Its other names. */
  readonly also: string;
  /** What is said of it. */
  readonly text: string;
}

/** Everything that a reader may look for: actors, places, and facts of every kind. */
export function entriesOf(article: Article, evidence: Evidence): Entry[] {
  return [
    ...article.actors.map(({ id: bare, name, short }): Entry => {
      const id = idOf('actor', bare);
      return { id, kind: 'actor', name, also: [short, ...(evidence.aliases[id] ?? [])].join(' '), text: evidence.roles[id] ?? '' };
    }),
    ...article.places.map(({ id: bare, name }): Entry => {
      const id = idOf('place', bare);
      return { id, kind: 'place', name, also: '', text: evidence.roles[id] ?? '' };
    }),
    ...toldFacts(article, evidence).map(({ id, kind, text, more, now, note, record }): Entry => ({
      id,
      kind,
      name: text,
      also: kind === 'tie' ? record.label : '',
      text: [more, now?.text, note?.article, note?.record].filter(Boolean).join(' ')
    }))
  ];
}
