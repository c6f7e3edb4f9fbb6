import { toldFacts, type Fact } from '../article/facts';
import { isFact } from '../article/ids';
import { anchorOf } from '../story/anchors';
import type { Edition } from './edition';

/** Where a fact has its own page, or a thing its place in the story's, from the story's own address. */
export const homeOf = (id: string): string => (isFact(id) ? `f/${id}/` : `#${anchorOf(id)}`);

/** Where a source stands in the list of all, from the story's own address. */
export const homeOfSource = (id: string): string => `sources/#source-${id}`;

/** Every fact that has a page of its own, by id. */
export function factsWithPages({ article, evidence }: Pick<Edition, 'article' | 'evidence'>): Fact[] {
  return toldFacts(article, evidence).sort((a, b) => (a.id < b.id ? -1 : 1));
}
