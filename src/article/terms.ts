import type { Piece } from './sentence';

/** The words by which a term of the glossary is known in running text, by the term's id. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/**
 * Ties each term of the glossary to its words where they first occur in a section. Words that are tied to something else stay so; where a text
 * ties a term itself, that is its place.
 * @param texts the texts of one section, in order
 */
export function tieTerms(texts: readonly (readonly Piece[])[], forms: Forms): Piece[][] {
  const wanted = new Map(forms);
  for (const { to } of texts.flat()) if (to) wanted.delete(to);
  return texts.map((pieces) => pieces.flatMap((piece) => (piece.to ? [piece] : split(piece.words, wanted))));
}

/** Finds the terms in `words`, and strikes from `wanted` those that it found. */
function split(words: string, wanted: Map<string, readonly string[]>): Piece[] {
  const first = [...wanted].flatMap(([id, forms]) => forms.flatMap((form) => find(words, form, id))).sort(earlierThenLonger)[0];
  if (!first) return words ? [{ words }] : [];
  wanted.delete(first.id);
  const [before, found, after] = [words.slice(0, first.at), words.slice(first.at, first.end), words.slice(first.end)];
  return [...(before ? [{ words: before }] : []), { words: found, to: first.id }, ...split(after, wanted)];
}

interface Found {
  readonly id: string;
  readonly at: number;
  readonly end: number;
}

const earlierThenLonger = (a: Found, b: Found) => a.at - b.at || b.end - a.end;

/** The first place of a form as whole words, in whatever case. */
function find(words: string, form: string, id: string): Found[] {
  const match = new RegExp(`(?<![\\p{L}\\p{N}-])${form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'iu').exec(words);
  return match ? [{ id, at: match.index, end: match.index + match[0].length }] : [];
}
