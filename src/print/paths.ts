import type { Article } from '../article/article';
import { anchorOf } from '../story/anchors';
import { kindOf } from '../article/ids';

/** Where something has its own page, or its place in the story's, from the story's own address. */
export function homeOf(id: string): string {
  const kind = kindOf(id);
  return kind === 'actor' || kind === 'place' || kind === 'state' ? `#${anchorOf(id)}` : `f/${id}/`;
}

/** Where something can be found, also a source (`source:…`): in full where the address of the story is known, else from there. */
export function addressIn(reference: string, story: string | undefined): string {
  const [kind, id] = reference.split(':');
  const path = kind === 'source' ? `sources/#source-${id}` : homeOf(reference);
  return story ? new URL(path, story).href : path;
}

/** Every id that has a page of its own: statements, events, ties and terms. */
export function factIds(article: Article): string[] {
  const claims = article.sections.flatMap(({ facts }) => facts).filter((id) => kindOf(id) === 'claim');
  return [...new Set([...claims, ...article.events.map(({ id }) => id), ...article.ties.map(({ id }) => id), ...article.terms])].sort();
}
