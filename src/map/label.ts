import type { Article } from '../article/article';
import { dayInWords, listed, type Say } from '../article/words';
import type { World } from '../story/world';

/** What the map shows, and when, in words for the ear. */
export function mapLabel({ states, lang }: Article, { day }: World, say: Say): string {
  const names = states.filter(({ focus }) => focus).map(({ name }) => name);
  return say('mapLabel', { states: listed(names, lang), date: dayInWords(day, lang) });
}
