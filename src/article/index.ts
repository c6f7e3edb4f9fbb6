import type { Actor, Article, Event, Place, Section, State, Step, Tie } from './article';
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
  /** Sections that rest on a fact or tell of a thing, in the order of the story. */
  readonly sectionsWith: (id: string) => readonly Section[];
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
  const manners = byId(article.manners);
  const actorKinds = byId(article.actorKinds);
  const terms = new Set(article.terms);
  const ofActor = new Map(article.states.flatMap((state) => (state.actor ? [[state.actor, state] as const] : [])));
  const ofCapital = new Map([...article.states].reverse().map((state) => [state.capital, state] as const));
  const told = new Map<string, Section[]>();
  for (const section of article.sections) for (const id of new Set(section.facts)) told.set(id, [...(told.get(id) ?? []), section]);
  const has = (id: string) => {
    const bare = bareOf(id);
    switch (kindOf(id)) {
      case 'claim':
        return told.has(id);
      case 'event':
        return events.has(id);
      case 'tie':
        return ties.has(id);
      case 'term':
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
    stateOfActor: (actor) => ofActor.get(actor),
    stateOfCapital: (place) => ofCapital.get(place),
    section: (id) => sections.get(id),
    step: (id) => steps.get(id),
    manner: (id) => manners.get(id)!,
    actorKind: (id) => actorKinds.get(id)!,
    sectionsWith: (id) => told.get(id) ?? [],
    has
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
