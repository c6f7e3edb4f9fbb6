import type { Edition } from '../app/edition';

/** What a fact says, or a term's name: the title of its page. */
export function titleOf(id: string, { article, evidence }: Edition): string {
  const named = evidence.claims[id]?.text ?? article.events.find((each) => each.id === id)?.title;
  return named ?? article.ties.find((each) => each.id === id)?.sentence ?? evidence.terms[id]!.term;
}
