import { changesOf, type Article, type Event, type Evidence, type Section, type State } from '../article/article';
import { claimsNaming, toldFacts } from '../article/facts';
import { bareOf, idOf, isFact, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import { datesOf, inWords, type Say } from '../article/words';
import { tell, type Telling } from '../evidence/telling';
import { stancesOf } from '../story/stances';
import type { World } from '../story/world';
import { historyOf } from './history';

/** What there is to say about one thing or fact that was picked. */
export interface CardText {
  readonly kind: string;
  readonly title: string;
  readonly body?: string | undefined;
  /** Of a fact, how it is known. */
  readonly told?: Telling;
  /** How a state's law and diplomacy stand at the moment on the clock. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** Claims of the article that it rests on. */
  readonly claims: readonly Telling[];
  /** What stands beside it and can be picked from here. */
  readonly beside: readonly Row[];
  /** What `beside` is, where that must be said. */
  readonly besideTitle?: string;
  /** For an actor, everything that it ever took part in, and the claims that name it. */
  readonly whole?: { readonly past: readonly Row[]; readonly claims: readonly Row[] };
  /** Sections that tell it. */
  readonly sections: readonly Section[];
}

/** Something that can be picked from a card. */
export interface Row {
  readonly id: string;
  readonly text: string;
}

interface Context {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly world: World;
  readonly say: Say;
}

/** @param id of a fact, or `actor:…`, `place:…`, `state:…` */
export function cardText(id: string, context: Context): CardText {
  return isFact(id) ? ofFact(id, context) : ofThing(id, context);
}

function ofFact(id: string, context: Context): CardText {
  const told = tell(id, context);
  return {
    kind: told.kind,
    title: told.fact.text,
    body: told.fact.more,
    told,
    lines: [],
    claims: told.claims.map((claim) => tell(claim.id, context, 'short')),
    beside: told.things,
    sections: told.sections
  };
}

function ofThing(id: string, context: Context): CardText {
  const { article, evidence, say } = context;
  const index = indexOf(article);
  const bare = bareOf(id);
  const base = { body: evidence.roles[id], claims: [] };
  switch (kindOf(id)) {
    case 'place': {
      const place = index.place(bare)!;
      const events = index.eventsAt(bare);
      return {
        ...base,
        kind: say(place.kind),
        title: place.name,
        lines: stanceLines(index.stateOfCapital(bare), context),
        beside: events.map((event) => eventRow(event, article)),
        sections: index.sectionsWith(id, ...events.map((event) => event.id))
      };
    }
    case 'state': {
      const state = index.state(bare)!;
      const changes = changesOf(state).flatMap(({ event }) => (event && index.event(event)) || []);
      return {
        ...base,
        kind: say('state'),
        title: state.name,
        lines: stanceLines(state, context),
        beside: [...changes.map((event) => eventRow(event, article)), ...(state.actor ? tiesNow(state.actor, context) : [])],
        sections: index.sectionsWith(id, ...changes.map((event) => event.id))
      };
    }
    default: {
      const actor = index.actor(bare)!;
      return {
        ...base,
        kind: index.actorKind(actor.kind).name,
        title: actor.name,
        lines: stanceLines(index.stateOfActor(bare), context),
        beside: tiesNow(bare, context),
        besideTitle: say('tiesNow'),
        whole: wholeOf(bare, context),
        sections: index.sectionsWith(id)
      };
    }
  }
}

/** Ties and events by the day on which they began, and the claims that name the actor. */
function wholeOf(actor: string, { article, evidence, say }: Context): { past: Row[]; claims: Row[] } {
  const { ties, events } = historyOf(article, idOf('actor', actor));
  const past = [
    ...ties.map(({ tie }) => ({ id: tie.id, day: tie.since.from, text: `${datesOf(tie, article.lang, say)}: ${tie.sentence}` })),
    ...events.map(({ event }) => ({ day: event.when.from, ...eventRow(event, article) }))
  ];
  const claims = claimsNaming(actor, toldFacts(article, evidence));
  return { past: past.sort((a, b) => a.day - b.day), claims };
}

/** Where a state stands on each track at the moment on the clock. */
function stanceLines(state: State | undefined, { article, world, say }: Context): { label: string; text: string }[] {
  return state ? stancesOf(article, world, state.id, say) : [];
}

function tiesNow(actor: string, { article, world }: Context): Row[] {
  return indexOf(article)
    .tiesOf(actor)
    .filter(({ id }) => world.ties.has(id))
    .map(({ id, sentence }) => ({ id, text: sentence }));
}

function eventRow(event: Event, article: Article): Row {
  return { id: event.id, text: `${inWords(event.when, article.lang)}: ${event.title}` };
}
