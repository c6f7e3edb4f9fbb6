import { changesOf, type Article, type State } from '../article/article';
import { bareOf, idOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';

const actorOf = (id: string) => idOf('actor', id);
const placeOf = (id: string) => idOf('place', id);
const stateOf = (id: string) => idOf('state', id);

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
      return ofActor(article, bareOf(id));
    case 'place':
      return ofPlace(article, bareOf(id));
    case 'state':
      return ofState(article, indexOf(article).state(bareOf(id)));
    case 'term':
    case 'further':
      return [];
  }
}

function ofEvent(article: Article, id: string): string[] {
  const event = indexOf(article).event(id);
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
  const tie = indexOf(article).tie(id);
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
  const { tiesOf, eventsOf } = indexOf(article);
  const states = article.states.filter(({ actor }) => actor === id);
  return [
    ...tiesOf(id).flatMap(({ id: tie, from, to }) => [tie, actorOf(from === id ? to : from)]),
    ...eventsOf(id).flatMap((event) => [event.id, ...event.places.map(placeOf)]),
    ...states.flatMap((state) => [stateOf(state.id), placeOf(state.capital)])
  ];
}

function ofPlace(article: Article, id: string): string[] {
  const states = article.states.filter(({ capital }) => capital === id);
  return [
    ...indexOf(article)
      .eventsAt(id)
      .flatMap((event) => [event.id, ...event.actors.map(actorOf)]),
    ...states.flatMap(({ id: state, actor }) => [stateOf(state), ...(actor ? [actorOf(actor)] : [])])
  ];
}

function ofState(article: Article, state: State | undefined): string[] {
  if (!state) return [];
  const changes = changesOf(state).flatMap(({ event }) => event ?? []);
  return [placeOf(state.capital), ...changes, ...(state.actor ? [actorOf(state.actor), ...ofActor(article, state.actor)] : [])];
}
