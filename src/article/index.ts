import type { Actor, Article, Event, Place, Section, State, Step, Tie } from './article';
import type { Cast } from './cast';
import { bareOf, kindOf } from './ids';

/** The records of an article by their bare ids. Each is `undefined` where there is none. */
export interface Index {
  readonly event: (id: string) => Event | undefined;
  readonly tie: (id: string) => Tie | undefined;
  readonly actor: (id: string) => Actor | undefined;
  readonly place: (id: string) => Place | undefined;
  readonly state: (id: string) => State | undefined;
  /** The state that an actor is, and the state whose capital a place is. */
  /** How a tie of this manner is drawn, and how an actor of this kind; and their words. */
  readonly manner: (id: string) => Article['manners'][number];
  readonly actorKind: (id: string) => Article['actorKinds'][number];
  readonly stateOfActor: (actor: string) => State | undefined;
  readonly stateOfCapital: (place: string) => State | undefined;
  readonly section: (id: string) => Section | undefined;
  readonly step: (id: string) => Step | undefined;
  /** The cast of a step, where it names one. */
  readonly cast: (step: string) => Cast | undefined;
  /** The first section that rests on a fact: there the fact has its place in the story. */
  readonly sectionOf: (fact: string) => Section | undefined;
  /** Sections that rest on any of these ids or point at one in a step, in the order of the story. */
  readonly sectionsWith: (...ids: readonly string[]) => readonly Section[];
  /** What an actor takes part in, and what happened at a place, in the order of the article's lists. */
  readonly eventsOf: (actor: string) => readonly Event[];
  readonly tiesOf: (actor: string) => readonly Tie[];
  readonly eventsAt: (place: string) => readonly Event[];
  /** Whether the page can show what this id names. Claims stand in the text alone: those that a section rests on are there. */
  readonly has: (id: string) => boolean;
}

const made = new WeakMap<Article, Index>();

/** The index of an article, made once. */
export function indexOf(article: Article): Index {
  const known = made.get(article) ?? makeIndex(article);
  made.set(article, known);
  return known;
}

function makeIndex(article: Article): Index {
  const events = byId(article.events);
  const ties = byId(article.ties);
  const actors = byId(article.actors);
  const places = byId(article.places);
  const states = byId(article.states);
  const sections = byId(article.sections);
  const steps = byId(article.sections.flatMap((section) => section.steps));
  const casts = byId(article.casts);
  const manners = byId(article.manners);
  const actorKinds = byId(article.actorKinds);
  const terms = new Set([...article.terms, ...article.further]);
  const statesOfActors = listedBy(article.states, ({ actor }) => (actor ? [actor] : []));
  const statesOfCapitals = listedBy(article.states, ({ capital }) => [capital]);
  const resting = listedBy(article.sections, ({ facts }) => facts);
  const pointing = listedBy(article.sections, ({ facts, steps }) => [...facts, ...steps.flatMap(({ focus }) => focus)]);
  const eventsOfActors = listedBy(article.events, ({ actors: its }) => its);
  const eventsAtPlaces = listedBy(article.events, ({ places: its }) => its);
  const tiesOfActors = listedBy(article.ties, ({ from, to }) => [from, to]);
  const has = (id: string) => {
    const bare = bareOf(id);
    switch (kindOf(id)) {
      case 'claim':
        return resting.has(id);
      case 'event':
        return events.has(id);
      case 'tie':
        return ties.has(id);
      case 'term':
      case 'further':
        return terms.has(id);
      case 'actor':
        return actors.has(bare);
      case 'place':
        return places.has(bare);
      case 'state':
        return states.has(bare);
      default:
        return false;
    }
  };
  return {
    event: (id) => events.get(id),
    tie: (id) => ties.get(id),
    actor: (id) => actors.get(id),
    place: (id) => places.get(id),
    state: (id) => states.get(id),
    stateOfActor: (actor) => statesOfActors.get(actor)?.[0],
    stateOfCapital: (place) => statesOfCapitals.get(place)?.[0],
    section: (id) => sections.get(id),
    step: (id) => steps.get(id),
    cast: (step) => casts.get(step),
    manner: (id) => manners.get(id)!,
    actorKind: (id) => actorKinds.get(id)!,
    sectionOf: (fact) => resting.get(fact)?.[0],
    sectionsWith: (...ids) => {
      const found = new Set(ids.flatMap((id) => pointing.get(id) ?? []));
      return article.sections.filter((section) => found.has(section));
    },
    eventsOf: (actor) => eventsOfActors.get(actor) ?? [],
    tiesOf: (actor) => tiesOfActors.get(actor) ?? [],
    eventsAt: (place) => eventsAtPlaces.get(place) ?? [],
    has
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** For each key the items that have it, in their order; an item that names a key twice stands there once. */
function listedBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  return lists;
}
