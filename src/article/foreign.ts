/**
 * Texts of another language than the page's own. What a draft lacks is taken from the language that it is a draft of, between the two signs by which
 * Unicode sets a run of letters apart from its surroundings: so each stands in its own direction wherever it is drawn or read, and can be told from the
 * draft's own. No text in `data/` may have these signs (`check/letters.ts`), so they mean nothing else.
 */
const begins = { ltr: '\u2066', rtl: '\u2067' } as const;
const ends = '\u2069';

/** A text as one of another language. @param dir of that language */
export const asForeign = (text: string, dir: keyof typeof begins): string => `${begins[dir]}${text}${ends}`;

/** A text without the signs, for what takes letters only: titles of tabs, attributes of the head. */
export const bare = (text: string): string => text.replaceAll(/[\u2066\u2067\u2069]/g, '');

/** Whether all of a text is one that was taken from another language. */
export function isForeign(text: string): boolean {
  const whole = text.trim();
  if (!/^[\u2066\u2067]/.test(whole)) return false;
  let depth = 0;
  for (const [at, letter] of [...whole].entries()) {
    if (letter === begins.ltr || letter === begins.rtl) depth++;
    else if (letter === ends) depth--;
    if (depth === 0) return at === [...whole].length - 1;
  }
  return false;
}

/** A text in pieces: those of another language, and what stands around them. */
export function piecesByLanguage(text: string): { readonly text: string; readonly foreign: boolean }[] {
  return text
    .split(/([\u2066\u2067][^\u2066\u2067\u2069]*\u2069)/)
    .flatMap((piece, at) => (piece ? [{ text: piece, foreign: at % 2 === 1 }] : []));
}
