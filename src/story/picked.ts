import type { Article } from '../article/article';
import { bareOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';

/** The actor that was picked, by itself or as the state that it is. */
export function actorPicked(article: Article, selection: string | undefined): string | undefined {
  if (selection === undefined) return undefined;
  const kind = kindOf(selection);
  if (kind === 'actor') return bareOf(selection);
  return kind === 'state' ? indexOf(article).state(bareOf(selection))?.actor : undefined;
}
