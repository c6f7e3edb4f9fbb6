import type { Rule } from './desk';

/** A sentence that breaks a rule of wording. */
export interface Breach {
  readonly rule: string;
  readonly sentence: string;
}

/** Words that somebody else said or wrote, in their marks, with the marks. */
const quoted = /“[^”]*”|‘[^’]{3,}’(?!\p{L})|«[^»]*»|„[^“]*“/gu;

/** Every sentence of `text` that breaks one of `rules`. What stands in quotation marks is somebody's words and breaks none. */
export function breachesIn(text: string, rules: readonly Rule[], lang: string): Breach[] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text.replaceAll(/\s+/g, ' '))].map(({ segment }) =>
    segment.trim()
  );
  return sentences.flatMap((sentence) => {
    const own = sentence.replaceAll(quoted, '“”');
    return rules.flatMap(({ id, words, unless }): Breach[] => {
      if (!new RegExp(words, 'iu').test(own)) return [];
      return unless && new RegExp(unless, 'iu').test(sentence) ? [] : [{ rule: id, sentence }];
    });
  });
}

/** The texts of a page's blocks, as a reader has them; titles of sources and quotations are other people's words. */
export function textsOf(html: string): string[] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(script|style|cite|blockquote|q|svg|del|pre)\b[^>]*>.*?<\/\1>/gs, ' ')
    .split(/<\/?(?:p|li|dt|dd|td|th|h[1-6]|div|section|summary|figcaption|title|caption|ul|ol|dl|tr|button|nav|footer|header)\b[^>]*>/)
    .map((block) =>
      block
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
        .replaceAll(/\s+/g, ' ')
        .trim()
    )
    .filter(Boolean);
}
