import type { Article } from '../../../article/article';
import { indexOf } from '../../../article/index';
import type { Standing } from '../../../article/schema';

/** What the questions at the end of the course ask: whether something was only said, or decided or done. */
export type Answer = 'said' | 'done';

const only: ReadonlySet<Standing> = new Set(['said', 'announced']);

/** The answer follows from how far an event had got. */
export function answerOf(article: Article, event: string): Answer {
  return only.has(indexOf(article).event(event)!.standing) ? 'said' : 'done';
}
