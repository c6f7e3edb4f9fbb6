import type { Article } from '../../article/article';
import type { Day } from '../../article/day';
import type { Say } from '../../article/words';

/** What a control is given that shows the clock and turns it. */
export interface Turning {
  readonly article: Article;
  readonly day: Day;
  readonly say: Say;
  readonly onturn: (day: Day) => void;
}
