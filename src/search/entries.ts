import type { Article, Evidence } from '../article/article';
import type { Kind } from '../article/ids';

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

/** Everything that a reader may look for: actors, places, events, ties, statements and terms. */
export function entriesOf(article: Article, evidence: Evidence): Entry[] {
  const told = new Set(article.sections.flatMap(({ facts }) => facts));
  const note = (id: string) => evidence.behind[id]?.note ?? '';
  return [
    ...article.actors.map(({ id, name, short }): Entry => {
      const own = `actor:${id}`;
      return { id: own, kind: 'actor', name, also: [short, ...(evidence.aliases[own] ?? [])].join(' '), text: evidence.roles[own] ?? '' };
    }),
    ...article.places.map(({ id, name }): Entry => ({
      id: `place:${id}`,
      kind: 'place',
      name,
      also: '',
      text: evidence.roles[`place:${id}`] ?? ''
    })),
    ...article.events.map(({ id, title }): Entry => ({ id, kind: 'event', name: title, also: '', text: note(id) })),
    ...article.ties.map(({ id, sentence, label }): Entry => ({ id, kind: 'tie', name: sentence, also: label, text: note(id) })),
    ...Object.values(evidence.claims)
      .filter(({ id }) => told.has(id))
      .map(({ id, text, note: pencil }): Entry => ({
        id,
        kind: 'claim',
        name: text,
        also: '',
        text: pencil ? `${pencil.article} ${pencil.record}` : ''
      })),
    ...Object.values(evidence.terms).map(({ id, term, definition }): Entry => ({
      id,
      kind: 'term',
      name: term,
      also: '',
      text: definition
    }))
  ];
}
