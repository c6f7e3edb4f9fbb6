import type { Article } from '../article/article';

/** What an id names. */
export type Kind = 'claim' | 'event' | 'tie' | 'term' | 'actor' | 'place' | 'state';

const facts: Record<string, Kind> = { c: 'claim', e: 'event', l: 'event', r: 'tie', g: 'term' };

/** `e22` is an event, `actor:mayor` an actor. */
export function kindOf(id: string): Kind {
  const [head, tail] = id.split(':');
  return tail === undefined ? facts[id[0]!]! : (head as Kind);
}

/** Whether the page can show this id. Claims stand in the text, so the sections' facts vouch for them. */
export function exists(article: Article, id: string): boolean {
  if (/^c\d{2,}$/.test(id)) return article.sections.some(({ facts: list }) => list.includes(id));
  if (/^g\d{2,}$/.test(id)) return article.terms.includes(id);
  return (
    article.events.some((each) => each.id === id) ||
    article.ties.some((each) => each.id === id) ||
    article.actors.some((each) => `actor:${each.id}` === id) ||
    article.places.some((each) => `place:${each.id}` === id) ||
    article.states.some((each) => `state:${each.id}` === id)
  );
}
