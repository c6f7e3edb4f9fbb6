import { bareOf, isFact, kindOf } from '../article/ids';

/** The id of the element that says what `id` is, in the page without script. */
export function anchorOf(id: string): string {
  const bare = bareOf(id);
  switch (kindOf(id)) {
    case 'term':
      return `term-${bare}`;
    case 'actor':
      return `actor-${bare}`;
    case 'place':
    case 'state':
      return `place-${bare}`;
    default:
      return `fact-${bare}`;
  }
}

/** Where a fact has its own page, or a thing its place among all, from the story's own address. */
export const homeOf = (id: string): string => (isFact(id) ? `f/${id}/` : `who/#${anchorOf(id)}`);
