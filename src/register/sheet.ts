import type { Register } from '../article/article';
import { dayInWords } from '../article/words';
import type { Strike } from '../story/world';

/** The line of the pencil, in a box 100 wide and 10 high. */
export const pencilLine = 'M0 5.6C14 3.4 26 6.6 42 4.6S70 3.6 82 5.4 94 5.8 100 4.8';

/** Lengths of the entries before and after the story's own, in percent: they are not this story's and are not named. */
export const others = { before: [58, 41], after: [66, 37] } as const;

/** The day on which the entry was made, as it is typed. */
export const typedDay = ({ ruled }: Register, lang: string): string => dayInWords(ruled.from, lang, 'short');

/** The strokes of the pencil in their order, each with its day and whether the law has got so far. */
export function strokesOf({ strokes }: Register, { stroke: last }: Strike, lang: string) {
  const latest = strokes.findIndex(({ id }) => id === last);
  return strokes.map(({ id, name, event, since }, at) => ({
    id,
    name,
    event,
    day: dayInWords(since.from, lang, 'short'),
    reached: at <= latest,
    latest: at === latest
  }));
}
