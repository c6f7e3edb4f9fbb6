import { changesOf, type Article, type Claim, type Evidence, type Event, type Tie } from '../article/article';
import { datesOf, inWords, type Say } from '../article/words';
import { kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import { stancesOf } from '../story/stances';
import type { World } from '../story/world';
import { historyOf } from './history';

/** What there is to say about one thing that was picked. */
export interface CardText {
  readonly kind: string;
  readonly title: string;
  /** How a state's law and diplomacy stand at the moment on the clock. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly body?: string;
  /** Statements of the article that it rests on. */
  readonly claims: readonly Claim[];
  /** Things beside it that can be picked from here. */
  readonly beside: readonly { readonly id: string; readonly text: string }[];
  /** What `beside` is, where that must be said. */
  readonly besideTitle?: string;
  /** For an actor, everything that it ever took part in, and the statements that name it. */
  readonly whole?: { readonly past: readonly Row[]; readonly statements: readonly Row[] };
  /** Sections that tell it. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
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

export function cardText(id: string, context: Context): CardText {
  const { article, evidence, say } = context;
  const bare = id.slice(id.indexOf(':') + 1);
  const base = { claims: [], beside: [], sections: sectionsWith(article, [id]) };
  switch (kindOf(id)) {
    case 'event': {
      const event = article.events.find((each) => each.id === id)!;
      return { ...base, ...ofEvent(event, context) };
    }
    case 'tie': {
      const tie = article.ties.find((each) => each.id === id)!;
      return { ...base, ...ofTie(tie, context) };
    }
    case 'claim': {
      const claim = evidence.claims[id]!;
      return { ...base, kind: say('claim'), title: claim.text, lines: [] };
    }
    case 'term': {
      const term = evidence.terms[id];
      return {
        ...base,
        kind: say('term'),
        title: term?.term ?? id,
        lines: [],
        ...(term && { body: term.definition })
      };
    }
    case 'actor': {
      const actor = article.actors.find((each) => each.id === bare)!;
      const role = evidence.roles[id];
      return {
        ...base,
        kind: indexOf(article).actorKind(actor.kind).name,
        title: actor.name,
        lines: stanceLines(article.states.find((state) => state.actor === bare)?.id, context),
        ...(role && { body: role }),
        beside: besideActors([bare], context),
        besideTitle: say('tiesNow'),
        whole: wholeOf(bare, context)
      };
    }
    case 'place': {
      const place = article.places.find((each) => each.id === bare)!;
      const events = article.events.filter(({ places }) => places.includes(bare));
      const role = evidence.roles[id];
      return {
        ...base,
        kind: say(place.kind),
        title: place.name,
        lines: stanceLines(article.states.find(({ capital }) => capital === bare)?.id, context),
        ...(role && { body: role }),
        beside: events.map((event) => eventRow(event, article)),
        sections: sectionsWith(article, [id, ...events.map((event) => event.id)])
      };
    }
    case 'state': {
      const state = article.states.find((each) => each.id === bare)!;
      const changes = changesOf(state).flatMap(({ event }) => article.events.find((each) => each.id === event) ?? []);
      return {
        ...base,
        kind: say('state'),
        title: state.name,
        lines: stanceLines(bare, context),
        beside: [...changes.map((event) => eventRow(event, article)), ...(state.actor ? besideActors([state.actor], context) : [])],
        sections: sectionsWith(article, [id, ...changes.map((event) => event.id)])
      };
    }
  }
}

function ofEvent(event: Event, { article, evidence, say }: Context): Omit<CardText, 'sections'> {
  const note = evidence.behind[event.id]?.note;
  const actors = event.actors.map((id) => ({ id: `actor:${id}`, text: article.actors.find((each) => each.id === id)!.name }));
  const places = event.places.map((id) => ({ id: `place:${id}`, text: article.places.find((each) => each.id === id)!.name }));
  return {
    kind: say('event'),
    title: event.title,
    lines: [],
    ...(note && { body: note }),
    claims: event.claims.map((id) => evidence.claims[id]!),
    beside: [...actors, ...places]
  };
}

function ofTie(tie: Tie, { article, evidence, say }: Context): Omit<CardText, 'sections'> {
  const name = (id: string) => article.actors.find((each) => each.id === id)!.name;
  const note = evidence.behind[tie.id]?.note;
  return {
    kind: say('tie'),
    title: tie.sentence,
    lines: [],
    ...(note && { body: note }),
    claims: tie.claims.map((id) => evidence.claims[id]!),
    beside: [tie.from, tie.to].map((id) => ({ id: `actor:${id}`, text: name(id) }))
  };
}

/** Ties and events by the day on which they began, and the statements of the article that name the actor. */
function wholeOf(actor: string, { article, evidence, say }: Context): { past: Row[]; statements: Row[] } {
  const { ties, events } = historyOf(article, `actor:${actor}`);
  const told = new Set(article.sections.flatMap(({ facts }) => facts));
  const past = [
    ...ties.map(({ tie }) => ({ id: tie.id, day: tie.since.from, text: `${datesOf(tie, article.lang, say)}: ${tie.sentence}` })),
    ...events.map(({ event }) => ({ day: event.when.from, ...eventRow(event, article) }))
  ];
  return {
    past: past.sort((a, b) => a.day - b.day),
    statements: Object.values(evidence.claims)
      .filter(({ id, actors, speaker }) => told.has(id) && (actors.includes(actor) || speaker === actor))
      .map(({ id, text }) => ({ id, text }))
  };
}

/** Where a state stands on each track at the moment on the clock. */
function stanceLines(state: string | undefined, { article, world, say }: Context): { label: string; text: string }[] {
  return state ? stancesOf(article, world, state, say) : [];
}

function besideActors(actors: readonly string[], { article, world }: Context): { id: string; text: string }[] {
  return article.ties
    .filter(({ id, from, to }) => world.ties.has(id) && (actors.includes(from) || actors.includes(to)))
    .map(({ id, sentence }) => ({ id, text: sentence }));
}

function eventRow(event: Event, article: Article): { id: string; text: string } {
  return { id: event.id, text: `${inWords(event.when, article.lang)}: ${event.title}` };
}

function sectionsWith(article: Article, ids: readonly string[]): { id: string; title: string }[] {
  return article.sections
    .filter(({ facts, steps }) => ids.some((id) => facts.includes(id) || steps.some(({ focus }) => focus.includes(id))))
    .map(({ id, title }) => ({ id, title }));
}
