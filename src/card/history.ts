import type { Article, Event, Tie } from '../article/article';
import type { Day } from '../article/day';
import { bareOf } from '../article/ids';
import { indexOf } from '../article/index';
import { placeOn } from '../story/axis';

/** An actor's ties and events on the clock's axis, from 0 to 1, in the order of their beginning. */
export interface History {
  readonly ties: readonly { readonly tie: Tie; readonly from: number; readonly to: number }[];
  readonly events: readonly { readonly event: Event; readonly at: number }[];
  readonly written: number;
  readonly at: (day: Day) => number;
}

/** @param id `actor:…` */
export function historyOf(article: Article, id: string): History {
  const { clock, written } = article;
  const { tiesOf, eventsOf } = indexOf(article);
  const actor = bareOf(id);
  const at = (day: Day) => placeOn(clock, day);
  return {
    at,
    written: at(written.from),
    ties: [...tiesOf(actor)]
      .sort((a, b) => a.since.from - b.since.from)
      .map((tie) => ({ tie, from: at(tie.since.from), to: tie.until ? at(tie.until.to) : 1 })),
    events: eventsOf(actor).map((event) => ({ event, at: at(event.when.from) }))
  };
}
