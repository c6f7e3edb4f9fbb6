import { changesOf, type Article, type State } from '../article/article';
import { kindOf } from '../article/ids';

const actorOf = (id: string) => `actor:${id}`;
const placeOf = (id: string) => `place:${id}`;
const stateOf = (id: string) => `state:${id}`;
const bare = (id: string) => id.slice(id.indexOf(':') + 1);

/** Ids directly connected with `id`: an event's actors and places, the ends of a tie, a state's events. Views emphasise them as “near”. */
export function belongingTo(article: Article, id: string): readonly string[] {
  switch (kindOf(id)) {
    case 'event':
      return ofEvent(article, id);
    case 'tie':
      return ofTie(article, id);
    case 'claim':
      return [...article.events, ...article.ties]
        .filter(({ claims }) => claims.includes(id))
        .flatMap((fact) => [fact.id, ...belongingTo(article, fact.id)]);
    case 'actor':
      return ofActor(article, bare(id));
    case 'place':
      return ofPlace(article, bare(id));
    case 'state':
      return article.states.filter((state) => state.id === bare(id)).flatMap((state) => ofState(article, state));
    case 'term':
      return [];
  }
}

function ofEvent(article: Article, id: string): string[] {
  const event = article.events.find((each) => each.id === id);
  if (!event) return [];
  const changed = article.states.filter((state) => changesOf(state).some((change) => change.event === id));
  const ties = article.ties.filter(({ claims }) => claims.some((claim) => event.claims.includes(claim)));
  return [
    ...event.places.map(placeOf),
    ...event.actors.map(actorOf),
    ...changed.flatMap((state) => [stateOf(state.id), placeOf(state.capital), ...(state.actor ? [actorOf(state.actor)] : [])]),
    ...ties.map((tie) => tie.id)
  ];
}

function ofTie(article: Article, id: string): string[] {
  const tie = article.ties.find((each) => each.id === id);
  if (!tie) return [];
  const states = article.states.filter(({ actor }) => actor === tie.from || actor === tie.to);
  const events = article.events.filter(({ claims }) => claims.some((claim) => tie.claims.includes(claim)));
  return [
    actorOf(tie.from),
    actorOf(tie.to),
    ...states.flatMap((state) => [stateOf(state.id), placeOf(state.capital)]),
    ...events.map((event) => event.id)
  ];
}

function ofActor(article: Article, id: string): string[] {
  const ties = article.ties.filter(({ from, to }) => from === id || to === id);
  const events = article.events.filter(({ actors }) => actors.includes(id));
  const states = article.states.filter(({ actor }) => actor === id);
  return [
    ...ties.flatMap(({ id: tie, from, to }) => [tie, actorOf(from === id ? to : from)]),
    ...events.flatMap((event) => [event.id, ...event.places.map(placeOf)]),
    ...states.flatMap((state) => [stateOf(state.id), placeOf(state.capital)])
  ];
}

function ofPlace(article: Article, id: string): string[] {
  const events = article.events.filter(({ places }) => places.includes(id));
  const states = article.states.filter(({ capital }) => capital === id);
  return [
    ...events.flatMap((event) => [event.id, ...event.actors.map(actorOf)]),
    ...states.flatMap(({ id: state, actor }) => [stateOf(state), ...(actor ? [actorOf(actor)] : [])])
  ];
}

function ofState(article: Article, state: State): string[] {
  const changes = changesOf(state).map(({ event }) => event);
  return [placeOf(state.capital), ...changes, ...(state.actor ? [actorOf(state.actor), ...ofActor(article, state.actor)] : [])];
}
