import type { Article, Event, Tie } from '../article/article';
import type { Day } from '../article/day';
import { placeOn } from '../story/axis';

/** An actor's ties and events on the clock's axis, from 0 to 1, in the order of their beginning. */
export interface History {
  readonly ties: readonly { readonly tie: Tie; readonly from: number; readonly to: number }[];
  readonly events: readonly { readonly event: Event; readonly at: number }[];
  readonly written: number;
  readonly at: (day: Day) => number;
}

/** @param id `actor:…` */
export function historyOf({ clock, written, ties, events }: Article, id: string): History {
  const actor = id.slice(id.indexOf(':') + 1);
  const at = (day: Day) => placeOn(clock, day);
  return {
    at,
    written: at(written.from),
    ties: ties
      .filter(({ from, to }) => from === actor || to === actor)
      .sort((a, b) => a.since.from - b.since.from)
      .map((tie) => ({ tie, from: at(tie.since.from), to: tie.until ? at(tie.until.to) : 1 })),
    events: events.filter(({ actors }) => actors.includes(actor)).map((event) => ({ event, at: at(event.when.from) }))
  };
}
