import type { Article } from '../../article/article';
import type { When } from '../../article/when';

/** A made story `factor` times the size of the given one: everything again and again under new ids, its dates moved a day each time. */
export function growStory(article: Article, factor: number): Article {
  const times = Array.from({ length: factor }, (_, at) => at);
  const id = (of: string, at: number) => (at ? `${of}-${at}` : of);
  const later = (when: When, at: number): When => ({ ...when, from: when.from + at, to: when.to + at });
  return {
    ...article,
    sections: article.sections.map((section) => ({
      ...section,
      steps: times.flatMap((at) => section.steps.map((step) => ({ ...step, id: id(step.id, at) })))
    })),
    events: times
      .flatMap((at) => article.events.map((event) => ({ ...event, id: id(event.id, at), when: later(event.when, at) })))
      .sort((a, b) => a.when.from - b.when.from),
    actors: times.flatMap((at) => article.actors.map((actor) => ({ ...actor, id: id(actor.id, at) }))),
    ties: times.flatMap((at) =>
      article.ties.map((tie) => ({
        ...tie,
        id: id(tie.id, at),
        from: id(tie.from, at),
        to: id(tie.to, at),
        since: later(tie.since, at),
        ...(tie.until && { until: later(tie.until, at) })
      }))
    ),
    places: times.flatMap((at) => article.places.map((place) => ({ ...place, id: id(place.id, at) }))),
    states: times.flatMap((at) =>
      article.states.map((state) => ({
        ...state,
        id: id(state.id, at),
        capital: id(state.capital, at),
        ...(state.actor && { actor: id(state.actor, at) })
      }))
    )
  };
}
