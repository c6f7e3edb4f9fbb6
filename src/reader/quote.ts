/** The text that is put on the clipboard for copied words: the quotation, the credit line, and an address that scrolls to the words. */
export function quotation(words: string, credit: string, address: string): string {
  return `“${words}”\n\n${credit}\n${withFragment(address, words)}`;
}

/**
 * An address whose text fragment browsers scroll to and mark. Long passages are named by their first and last words, as the specification of
 * text fragments allows.
 */
export function withFragment(address: string, words: string): string {
  const list = words.split(' ');
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const fragment = list.length > 12 ? `${encode(list.slice(0, 5).join(' '))},${encode(list.slice(-5).join(' '))}` : encode(words);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** Selections shorter than this, in words, are copied without a credit: a name or a date is not a quotation. */
export const fewest = 6;
