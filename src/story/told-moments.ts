import type { Article, Event, Section } from '../article/article';
import type { Day } from '../article/day';

/** A day on which the story stands still, and the event of that day, where there is one. */
export interface ToldMoment {
  readonly day: Day;
  readonly event: Event | undefined;
}

/** The days at which each section stands, in the order of its steps, each once. The event is one that a step points at, or else the day's first. */
export function toldMoments({ sections, events }: Article): { readonly section: Section; readonly moments: readonly ToldMoment[] }[] {
  return sections.map((section) => {
    const moments = new Map<Day, ToldMoment>();
    for (const { moment: day, focus } of section.steps) {
      if (moments.get(day)?.event) continue;
      const ofDay = events.filter(({ when }) => when.to === day);
      moments.set(day, { day, event: ofDay.find(({ id }) => focus.includes(id)) ?? ofDay[0] });
    }
    return { section, moments: [...moments.values()] };
  });
}
