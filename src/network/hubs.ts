import type { Article } from '../article/article';

/** How many stand out among all. */
const most = 3;
const known = new WeakMap<Article, ReadonlySet<string>>();

/** The actors who have ties with the most others: they are drawn larger where all are shown. */
export function hubsOf(article: Article): ReadonlySet<string> {
  const found = known.get(article) ?? count(article);
  known.set(article, found);
  return found;
}

function count({ ties }: Article): ReadonlySet<string> {
  const others = new Map<string, Set<string>>();
  const meet = (a: string, b: string) => others.set(a, (others.get(a) ?? new Set<string>()).add(b));
  for (const { from, to } of ties) {
    meet(from, to);
    meet(to, from);
  }
  return new Set([...others].sort((a, b) => b[1].size - a[1].size).slice(0, most).map(([id]) => id)); // prettier-ignore
}
