import type { Article, Event } from '../article/article';
import type { Certainty } from '../story/world';
import type { Emphasis, Scene } from '../story/scene';
import type { Look } from './look';
import { along, dayLength, round, type Scale } from './scale';

export type Size = 'focus' | 'context' | 'quiet';

/** An event on the axis of the large view. */
export interface Mark {
  readonly event: Event;
  readonly size: Size;
  /** In pixels. */
  readonly radius: number;
  /** Whether it is what the clock stands at, or what was picked. */
  readonly now: boolean;
  /** Whether it has come by the clock's day. */
  readonly come: Certainty | undefined;
  readonly emphasis: Emphasis | undefined;
  /** Pixels by which it stands aside, where another of the same day is in focus too: which came first is not known. */
  readonly aside: number;
}

/** Radius by size, in pixels; `slim` for a view with little room. */
const radii = { focus: 9.5, context: 7, quiet: 4.5 } as const;
const slim = { focus: 8.5, context: 6, quiet: 4 } as const;

/** All events in order of time, as the large view marks them: what it does not show at rest may come into sight on the way. */
export function marksOf(article: Article, scene: Scene, look: Look, upright: boolean): Mark[] {
  const [focus, context] = [new Set(look.focus), new Set(look.context)];
  const together = sameDay(article.events.filter(({ id }) => focus.has(id)));
  const { day } = scene.world;
  return article.events
    .filter(({ standing }) => standing !== 'gap')
    .map((event) => {
      const emphasis = scene.emphasis.get(event.id);
      const size = focus.has(event.id) ? 'focus' : context.has(event.id) || emphasis === 'near' ? 'context' : 'quiet';
      const radius = (upright ? slim : radii)[size];
      const pair = together.get(event.id);
      return {
        event,
        size,
        radius,
        emphasis,
        now: emphasis === 'picked' || (size === 'focus' && event.when.precision === 'day' && event.when.from === day),
        come: scene.world.events.get(event.id),
        aside: pair === undefined ? 0 : (radius + 3) * pair
      };
    });
}

/** For each of two events in focus that are of one day: -1 for the one, 1 for the other. */
function sameDay(events: readonly Event[]): ReadonlyMap<string, -1 | 1> {
  const found = new Map<string, -1 | 1>();
  for (const event of events) {
    if (event.when.precision !== 'day' || found.has(event.id)) continue;
    const other = events.find(({ id, when }) => id !== event.id && when.precision === 'day' && when.from === event.when.from);
    if (other) found.set(event.id, -1).set(other.id, 1);
  }
  return found;
}

/** Where a mark stands on a scale, and half of its length: 0 for an event of one day, more where its date is coarser or it lasted. In pixels. */
export function placeOf({ event: { when }, radius, aside }: Mark, scale: Scale): { readonly at: number; readonly half: number } {
  if (when.precision === 'day') return { at: round(along(scale, when.from) + aside), half: 0 };
  const half = ((when.to - when.from) / 2) * dayLength(scale);
  return { at: round(along(scale, (when.from + when.to) / 2)), half: round(Math.max(half, radius + 4)) };
}
