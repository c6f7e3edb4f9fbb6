import type { Article, Event, State, Tie, Track } from '../article/article';
import type { Day } from '../article/day';
import { worldAt } from './world';

/** What changed between two days, whichever of them was named first: it is told forward. */
export interface Between {
  readonly from: Day;
  readonly to: Day;
  /** Ties that hold on the later day and not on the earlier, and the other way round. */
  readonly begun: readonly Tie[];
  readonly ended: readonly Tie[];
  /** Where a state stood on a track and stands later, by the names of the values; none where nothing is known. */
  readonly stances: readonly { readonly state: State; readonly track: Track; readonly before?: string; readonly after?: string }[];
  /** What the pencil says on each day, where that is not the same. */
  readonly law?: { readonly before: string; readonly after: string };
  /** Events that are sure to have come in between. */
  readonly events: readonly Event[];
}

/** Pure: the same two days give the same answer. */
export function changesBetween(article: Article, one: Day, other: Day): Between {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const [earlier, later] = [worldAt(article, from), worldAt(article, to)];
  const nameIn = (track: Track, id: string | undefined) => track.values.find((value) => value.id === id)?.name;
  return {
    from,
    to,
    begun: article.ties.filter(({ id }) => later.ties.has(id) && !earlier.ties.has(id)),
    ended: article.ties.filter(({ id }) => earlier.ties.has(id) && !later.ties.has(id)),
    stances: article.tracks.flatMap((track) =>
      article.states.flatMap((state) => {
        const [before, after] = [earlier, later].map(({ stances }) => nameIn(track, stances.get(track.id)!.get(state.id)!.value));
        return before === after ? [] : [{ state, track, ...(before && { before }), ...(after && { after }) }];
      })
    ),
    ...(earlier.strike.name !== later.strike.name && { law: { before: earlier.strike.name, after: later.strike.name } }),
    events: article.events.filter(({ id }) => later.events.get(id) === 'surely' && earlier.events.get(id) !== 'surely')
  };
}
