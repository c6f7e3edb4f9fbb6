import type { Article, Behind, Claim, Event, Evidence, Further, Note, Now, Term, Tie, Use } from './article';
import type { Day } from './day';
import type { FactKind } from './ids';
import { indexOf } from './index';
import type { Part, Status } from './schema';
import { claimInItsVoice, tieInItsTime } from './voice';
import type { When } from './when';

/** What is known of a fact, whatever its kind, and the record of its kind. What does not apply to a kind is left out. */
interface FactRecord<Kind extends FactKind, Its> {
  readonly id: string;
  readonly kind: Kind;
  /** What it says, in the voice in which it may be said: a claim, an event's title, a tie as a sentence with its time, a term, a further fact. */
  readonly text: string;
  /** What else is to be said of it: an event's or a tie's note, what a term means. */
  readonly more?: string | undefined;
  /** How far it was checked; the meaning of a term is not. */
  readonly status?: Status | undefined;
  readonly sources: readonly Use[];
  /** When it was so, or was said; of a tie, when it began. */
  readonly when?: When | undefined;
  readonly until?: When | undefined;
  readonly part?: Part | undefined;
  /** The pencil note of a claim. */
  readonly note?: Note | undefined;
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
  /** The day for which it is said, where time can change it. */
  readonly asOf?: Day | undefined;
  /** What holds since then. */
  readonly now?: Now | undefined;
  readonly checked: Day;
  readonly record: Its;
}

/** Anything with an id and evidence. */
export type Fact =
  | FactRecord<'claim', Claim>
  | FactRecord<'event', Event>
  | FactRecord<'tie', Tie>
  | FactRecord<'term', Term>
  | FactRecord<'further', Further>;
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;

/** Facts by their ids: events, ties, claims, terms, further facts, each in the order of its file. */
export type FactIndex = ReadonlyMap<string, Fact>;

const made = new WeakMap<Article, { readonly evidence: Evidence; readonly facts: FactIndex }>();

/** Every fact of an article and its evidence, made once for the two. */
export function factsOf(article: Article, evidence: Evidence): FactIndex {
  const known = made.get(article);
  if (known?.evidence === evidence) return known.facts;
  const facts = new Map([...recordsIn(article, evidence)].map((fact) => [fact.id, fact]));
  made.set(article, { evidence, facts });
  return facts;
}

/** The facts that the story tells. A claim that no section rests on has no page and cannot be picked. */
export function toldFacts(article: Article, evidence: Evidence): Fact[] {
  return [...factsOf(article, evidence).values()].filter(({ id }) => indexOf(article).has(id));
}

/** Those claims among facts that are of an actor, or that the actor makes. */
export function claimsNaming(actor: string, facts: readonly Fact[]): FactOf<'claim'>[] {
  return facts.filter(
    (fact): fact is FactOf<'claim'> => fact.kind === 'claim' && (fact.record.actors.includes(actor) || fact.record.speaker === actor)
  );
}

function* recordsIn(article: Article, evidence: Evidence): Generator<Fact> {
  const { checked } = article;
  // Events and ties that were made for measuring have nothing behind them.
  const nothing: Behind = { sources: [], checked };
  const behind = (id: string) => {
    const { note, basis, ...rest } = evidence.behind[id] ?? nothing;
    return { ...rest, more: [note, basis].filter(Boolean).join(' ') || undefined };
  };
  for (const record of article.events) {
    const { id, title: text, when, part, status, claims } = record;
    yield { ...behind(id), id, kind: 'event', text, when, part, status, claims, record };
  }
  for (const record of article.ties) {
    const { id, since: when, until, part, status, claims } = record;
    const rests = behind(id);
    yield { ...rests, id, kind: 'tie', text: tieInItsTime(record, rests.asOf, article), when, until, part, status, claims, record };
  }
  for (const record of Object.values(evidence.claims)) {
    const { id, when, status, sources, note, asOf, now, checked: day } = record;
    yield {
      id,
      kind: 'claim',
      text: claimInItsVoice(record, article),
      when,
      status,
      sources,
      note,
      asOf,
      now,
      claims: [],
      checked: day,
      record
    };
  }
  for (const record of Object.values(evidence.terms)) {
    const { id, term: text, definition: more, sources } = record;
    yield { id, kind: 'term', text, more, sources, claims: [], checked, record };
  }
  for (const record of Object.values(evidence.further)) {
    const { id, text, more, when, status, sources, asOf, checked: day } = record;
    yield { id, kind: 'further', text, more, when, status, sources, asOf, claims: [], checked: day, record };
  }
}
