import type { Article } from '../article/article';
import type { Day } from '../article/day';
import { indexOf } from '../article/index';
import { reached } from './world';

/**
 * The place from which an actor acts on a day: the capital of the state that it is, or the seat that it surely has by then. Whoever has none on that
 * day is drawn at no place.
 */
export function seatOf(article: Article, actor: string, day: Day): string | undefined {
  const records = indexOf(article);
  const state = records.stateOfActor(actor);
  if (state) return state.capital;
  const seat = records
    .actor(actor)
    ?.seats?.find(({ since, until }) => (!since || reached(since, day) === 'surely') && !(until && reached(until, day)));
  return seat?.place;
}
