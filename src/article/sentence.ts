/** A stretch of a sentence; where `to` is given, its words are tied to that fact or thing. */
export interface Piece {
  readonly words: string;
  readonly to?: string;
}

const tie = /\[([^\][]+)\]\(([\w:-]+)\)/g;

/** Reads `She [told reporters](c01) …` into pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(tie)) {
    if (match.index > from) pieces.push({ words: text.slice(from, match.index) });
    pieces.push({ words: match[1]!, to: match[2]! });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}

export function referencesIn(text: string): string[] {
  return piecesOf(text).flatMap(({ to }) => to ?? []);
}

export function plainText(text: string): string {
  return piecesOf(text)
    .map(({ words }) => words)
    .join('');
}

export function wordCount(text: string): number {
  return plainText(text).split(/\s+/).filter(Boolean).length;
}
