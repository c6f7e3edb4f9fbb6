import type { Article, Behind, Claim, Evidence, Event, Tie } from '../article/article';
import type { SourceUse } from '../article/schema';
import { bornOut } from '../evidence/knowledge';
import { datesOf, dayInWords, inWords, type Say } from '../article/words';
import { kindOf } from '../story/references';
import type { World } from '../story/world';
import { historyOf } from './history';

/** What there is to say about one thing that was picked. */
export interface CardText {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly body?: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceUse[];
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
  const base = { claims: [], sources: [], beside: [], sections: sectionsWith(article, [id]) };
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
      return { ...base, kind: say('claim'), title: claim.text, lines: [], claims: [claim] };
    }
    case 'term': {
      const term = evidence.terms[id];
      return {
        ...base,
        kind: say('term'),
        title: term?.term ?? id,
        lines: [],
        ...(term && { body: term.definition, sources: term.sources })
      };
    }
    case 'actor': {
      const actor = article.actors.find((each) => each.id === bare)!;
      const role = evidence.roles[id];
      return {
        ...base,
        kind: say(actor.kind),
        title: actor.name,
        lines: lawLines(article.states.find((state) => state.actor === bare)?.id, context),
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
        lines: lawLines(article.states.find(({ capital }) => capital === bare)?.id, context),
        ...(role && { body: role }),
        beside: events.map((event) => eventRow(event, article)),
        sections: sectionsWith(article, [id, ...events.map((event) => event.id)])
      };
    }
    case 'state': {
      const state = article.states.find((each) => each.id === bare)!;
      const changes = [...state.law, ...state.diplomacy].flatMap(({ event }) => article.events.find((each) => each.id === event) ?? []);
      return {
        ...base,
        kind: say('state'),
        title: state.name,
        lines: lawLines(bare, context),
        beside: [...changes.map((event) => eventRow(event, article)), ...(state.actor ? besideActors([state.actor], context) : [])],
        sections: sectionsWith(article, [id, ...changes.map((event) => event.id)])
      };
    }
  }
}

function ofEvent(event: Event, { article, evidence, say }: Context): Omit<CardText, 'sections'> {
  const behind = evidence.behind[event.id];
  const lines = [
    {
      label: say('when'),
      text: [
        inWords(event.when, article.lang),
        say(event.when.precision === 'range' ? 'range' : event.when.precision),
        event.when.inferred && say('inferred')
      ]
        .filter(Boolean)
        .join(', ')
    },
    {
      label: say('status'),
      text: [
        say(event.standing),
        say(event.part),
        bornOut({ status: event.status, sources: behind?.sources ?? [] }, undefined, evidence, say)
      ].join(' · ')
    },
    ...freshness(behind, article, say)
  ];
  const actors = event.actors.map((id) => ({ id: `actor:${id}`, text: article.actors.find((each) => each.id === id)!.name }));
  const places = event.places.map((id) => ({ id: `place:${id}`, text: article.places.find((each) => each.id === id)!.name }));
  return {
    kind: say('event'),
    title: event.title,
    lines,
    ...(behind?.note && { body: behind.note }),
    claims: event.claims.map((id) => evidence.claims[id]!),
    sources: behind?.sources ?? [],
    beside: [...actors, ...places]
  };
}

function ofTie(tie: Tie, { article, evidence, say }: Context): Omit<CardText, 'sections'> {
  const name = (id: string) => article.actors.find((each) => each.id === id)!.name;
  const behind = evidence.behind[tie.id];
  return {
    kind: `${say('tie')} · ${say(tie.manner)}`,
    title: tie.sentence,
    lines: [
      { label: say('when'), text: datesOf(tie, article.lang, say) },
      {
        label: say('status'),
        text: [say(tie.part), bornOut({ status: tie.status, sources: behind?.sources ?? [] }, undefined, evidence, say)].join(' · ')
      },
      ...freshness(behind, article, say)
    ],
    ...(behind?.note && { body: behind.note }),
    claims: tie.claims.map((id) => evidence.claims[id]!),
    sources: behind?.sources ?? [],
    beside: [tie.from, tie.to].map((id) => ({ id: `actor:${id}`, text: name(id) }))
  };
}

/** For which day a fact that time can change is said, and when it was checked. */
function freshness(behind: Behind | undefined, { lang }: Article, say: Say): { label: string; text: string }[] {
  if (!behind) return [];
  return [
    ...(behind.asOf === undefined ? [] : [{ label: say('asOfLabel'), text: say('asOfUntil', { date: dayInWords(behind.asOf, lang) }) }]),
    { label: say('checkedOn'), text: dayInWords(behind.checked, lang) }
  ];
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

/** A state's two tracks at the moment on the clock. */
function lawLines(state: string | undefined, { article, world, say }: Context): { label: string; text: string }[] {
  if (!state) return [];
  const words = (standing: { value: string; since?: Parameters<typeof inWords>[0] } | undefined) =>
    standing
      ? [say(standing.value), standing.since && say('since', { date: inWords(standing.since, article.lang) })].filter(Boolean).join(', ')
      : '';
  return [
    { label: say('lawOf'), text: words(world.law.get(state)) },
    { label: say('diplomacyOf'), text: words(world.diplomacy.get(state)) }
  ];
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
