import type { Article, Evidence } from '../article/article';
import { bareOf, isFact, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import type { Say } from '../article/words';
import { aboutInShort, nameOf, restOf, saidInShort } from '../evidence/in-short';
import { tell } from '../evidence/telling';

/**
 * What a glance says, a paragraph each: of a fact what it says, how it is known and its first source; of a thing its name and who or what it is. The
 * rest is left to the card.
 */
export function glanceWords(id: string, context: { readonly article: Article; readonly evidence: Evidence; readonly say: Say }): string[] {
  const { article, evidence, say } = context;
  if (!isFact(id)) {
    const { actor, place, state } = indexOf(article);
    const thing = { actor, place, state }[kindOf(id) as 'actor' | 'place' | 'state'](bareOf(id));
    return [thing?.name ?? '', evidence.roles[id] ?? ''].filter(Boolean);
  }
  const told = tell(id, context, 'short');
  const [first] = told.sources;
  return [
    saidInShort(told),
    aboutInShort(told),
    ...(first ? [`${nameOf(first.source, first.use, say)} · ${restOf(first.source, first.use, article.lang, say)}`] : [])
  ];
}
