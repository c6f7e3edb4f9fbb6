import type { Article } from '../../src/article/article';
import { placeActors } from '../../src/network/homes';
import { growStory } from './grow';

/** How many of each a made story has. */
export interface Size {
  readonly events: number;
  readonly actors: number;
  readonly ties: number;
}

/**
 * A story of the given size, told in the same steps and with the same evidence: further events, actors and ties are made from those of the given
 * one, rest on no claim, and name only what is there. The same story and size always give the same.
 */
export function madeStory(article: Article, { events, actors, ties }: Size): Article {
  const grown = growStory(
    article,
    Math.ceil(Math.max(events / article.events.length, actors / article.actors.length, ties / article.ties.length))
  );
  const cast = grown.actors.slice(0, actors);
  const known = new Set(cast.map(({ id }) => id));
  const someone = (id: string, turn: number) => (known.has(id) ? id : cast[(turn * 7919) % cast.length]!.id);
  const others = grown.events.filter(({ id }) => !article.events.some((event) => event.id === id));
  const kept = [...article.events, ...others.slice(0, Math.max(0, events - article.events.length))];
  const links = grown.ties.slice(0, ties).map((tie, at) => {
    const [from, to] = [someone(tie.from, at), someone(tie.to, at + 1)];
    return { ...tie, from, to: to === from ? cast[(cast.findIndex(({ id }) => id === from) + 1) % cast.length]!.id : to };
  });
  const places = placeActors(
    cast.map(({ id, short, x, y }) => ({ id, label: short, at: [x, y] as const })),
    links
  );
  return {
    ...article,
    actors: cast.map((actor) => {
      const [x, y] = places.get(actor.id)!;
      return { ...actor, x, y };
    }),
    events: kept
      .map((event, at) => ({
        ...event,
        actors: event.actors.map((id) => someone(id, at)),
        places: event.places.map((id) => article.places.find((place) => id.startsWith(place.id))!.id),
        claims: at < article.events.length ? event.claims : []
      }))
      .sort((a, b) => a.when.from - b.when.from),
    ties: links.map((tie, at) => ({ ...tie, claims: at < article.ties.length ? tie.claims : [] }))
  };
}
