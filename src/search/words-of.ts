interface Word {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean | undefined;
}

/** Cuts text into its words and what lies between them. Firefox can do so since 125; before, a word is what is written in one. */
export function wordsOf(lang: string): (text: string) => readonly Word[] {
  const { Segmenter } = Intl as Partial<Pick<typeof Intl, 'Segmenter'>>;
  if (!Segmenter)
    return (text) =>
      [...text.matchAll(/[\p{L}\p{M}\p{N}\u200c]+|[^\p{L}\p{M}\p{N}\u200c]+/gu)].map(({ 0: segment, index }) => ({
        segment,
        index,
        isWordLike: /[\p{L}\p{N}]/u.test(segment)
      }));
  const words = new Segmenter(lang, { granularity: 'word' });
  return (text) => [...words.segment(text)];
}
