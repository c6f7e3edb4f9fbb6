import type { Edition } from './edition';

/** A statement, event, tie or term in its own words. */
export function titleOf(id: string, { article, evidence }: Pick<Edition, 'article' | 'evidence'>): string {
  const named = evidence.claims[id]?.text ?? article.events.find((each) => each.id === id)?.title;
  return named ?? article.ties.find((each) => each.id === id)?.sentence ?? evidence.terms[id]!.term;
}
