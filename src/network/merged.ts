import type { Article, Tie } from '../article/article';
import { indexOf } from '../article/index';

/**
 * Ties of law that are not drawn, each with the one that it is part of: where two between the same actors follow from the same track of the same
 * state, the fill of one line says both. The tie that began first stands for the others.
 */
export function mergedIn(article: Article, ties: readonly Tie[]): ReadonlyMap<string, string> {
  const first = new Map<string, Tie>();
  const merged = new Map<string, string>();
  for (const tie of ties.filter((each) => each.stance && indexOf(article).manner(each.manner).line === 'band')) {
    const key = [tie.from, tie.to, tie.stance!.state, tie.stance!.track].join(' ');
    const other = first.get(key);
    if (!other) first.set(key, tie);
    else if (other.since.from <= tie.since.from) merged.set(tie.id, other.id);
    else {
      merged.set(other.id, tie.id);
      first.set(key, tie);
    }
  }
  return merged;
}
