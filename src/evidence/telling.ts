import type { Article, Claim, Evidence, Section, Source, Use } from '../article/article';
import { factsOf, type Fact } from '../article/facts';
import { idOf, type ThingKind } from '../article/ids';
import { indexOf } from '../article/index';
import type { When } from '../article/when';
import { datesOf, dayInWords, inWords, listed, type Say } from '../article/words';
import { corroborationOf, restsOnWeak, type Rested } from './corroboration';

/** What there is to say about one fact, in words; what there is nothing to say of is left out. Pages, cards, lists and pictures choose from it. */
export interface Telling {
  readonly fact: Fact;
  readonly kind: string;
  /** Where the article has it. */
  readonly paragraph?: string | undefined;
  /** Who vouches for it. */
  readonly voice?: string | undefined;
  readonly part?: string | undefined;
  /** When, with no more precision than its source has. */
  readonly dates?: string | undefined;
  /** How far an event had got. */
  readonly standing?: string | undefined;
  /** How a tie is drawn. */
  readonly manner?: string | undefined;
  /** How well it is borne out. */
  readonly borne?: string | undefined;
  readonly asOf?: string | undefined;
  /** What holds since then, with its day. */
  readonly now?: string | undefined;
  readonly checked: string;
  /** How it is known: all of the above, each with its label. */
  readonly known: readonly { readonly label: string; readonly text: string }[];
  readonly sources: readonly { readonly source: Source; readonly use: Use }[];
  /** The claims that it rests on, and the facts that rest on it. */
  readonly claims: readonly Fact[];
  readonly resting: readonly Fact[];
  /** Who takes part in it, and where: ids with their kind. */
  readonly things: readonly { readonly id: string; readonly text: string }[];
  /** Where the story tells it. */
  readonly sections: readonly Section[];
}

export interface Context {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly say: Say;
}

/**
 * @param id of a fact
 * @param days how days are written: `short` where there is little room
 * @throws an Error where there is no such fact
 */
export function tell(id: string, { article, evidence, say }: Context, days: 'day' | 'short' = 'day'): Telling {
  const { lang } = article;
  const facts = factsOf(article, evidence);
  const fact = facts.get(id);
  if (!fact) throw new Error(`there is no fact “${id}”`);
  const claim = fact.kind === 'claim' ? fact.record : undefined;
  const { status, sources, when, until, now } = fact;
  const words = {
    paragraph: claim && say('paragraph', { n: claim.paragraph }),
    voice: claim
      ? voiceIn(claim, article, say)
      : fact.kind === 'further' && fact.record.speaker
        ? say('party', { speaker: fact.record.speaker })
        : undefined,
    part: fact.part && say(fact.part),
    dates:
      fact.kind === 'tie'
        ? datesOf(fact.record, lang, say)
        : when && (when.lasting ? say('since', { date: inWords(when, lang) }) : inWords(when, lang)),
    standing: fact.kind === 'event' ? say(fact.record.standing) : undefined,
    manner: fact.kind === 'tie' ? indexOf(article).manner(fact.record.manner).name : undefined,
    borne: status && borneOut({ status, sources, when }, claim?.voice, evidence, lang, say),
    asOf: fact.asOf === undefined ? undefined : say('asOfUntil', { date: dayInWords(fact.asOf, lang, days) }),
    now: now && say('nowOn', { date: inWords(now.asOf, lang), text: now.text })
  };
  const day = fact.kind === 'tie' ? words.dates : when && dateIn(when, lang, say);
  const known: readonly (readonly [label: string, text: string | undefined])[] = [
    ['inArticle', words.paragraph],
    ['voiceOf', words.voice],
    ['whoSaidIt', claim?.speakerContested ? say('speakerContested') : undefined],
    ['partOf', words.part],
    claim?.speaker ? ['saidOn', day] : ['when', day],
    ['aboutWhen', claim?.about && dateIn(claim.about, lang, say)],
    ['announcedOn', fact.kind === 'tie' && fact.record.announced ? dateIn(fact.record.announced, lang, say) : undefined],
    ['standingOf', words.standing],
    ['kind', words.manner],
    ['corroboration', words.borne],
    ['ourInference', when?.inferred || until?.inferred ? say('dateInferred') : undefined],
    ['asOfLabel', words.asOf],
    ['nowLabel', words.now]
  ];
  return {
    fact,
    kind: say(fact.kind),
    ...words,
    checked: say('checked', { date: dayInWords(fact.checked, lang, days) }),
    known: known.flatMap(([label, text]) => (text ? [{ label: say(label), text }] : [])),
    sources: sources.flatMap((use) => (evidence.sources[use.id] ? [{ source: evidence.sources[use.id]!, use }] : [])),
    claims: fact.claims.flatMap((each) => facts.get(each) ?? []),
    resting: [...facts.values()].filter(({ claims }) => claims.includes(id)),
    things: thingsIn(fact, article),
    sections: indexOf(article).sectionsWith(id)
  };
}

function voiceIn({ voice, speaker }: Claim, article: Article, say: Say): string {
  return say(`voice-${voice}`, { speaker: (speaker && indexOf(article).actor(speaker)?.name) ?? '' });
}

/** How well a fact is borne out; of what a party says, it is that it was said. */
function borneOut(rested: Rested, voice: Claim['voice'] | undefined, { sources }: Evidence, lang: string, say: Say): string {
  const way = corroborationOf(rested, sources);
  const words = listed([say(`borne-${way}`), way !== 'weak' && restsOnWeak(rested, sources) && say('borne-weak')], lang);
  return voice?.startsWith('party') && rested.status === 'confirmed' ? say('thatItWasSaid', { words }) : words;
}

/** A date, and how exactly it is known. */
function dateIn(when: When, lang: string, say: Say): string {
  const date = inWords(when, lang);
  return listed([when.lasting ? say('since', { date }) : date, say(when.precision), when.inferred && say('inferred')], lang);
}

function thingsIn(fact: Fact, article: Article): Telling['things'] {
  const { actor, place } = indexOf(article);
  const named = (kind: ThingKind, ids: readonly string[], thing: (id: string) => { readonly name: string } | undefined) =>
    ids.map((id) => ({ id: idOf(kind, id), text: thing(id)!.name }));
  switch (fact.kind) {
    case 'event':
      return [...named('actor', fact.record.actors, actor), ...named('place', fact.record.places, place)];
    case 'tie':
      return named('actor', [fact.record.from, fact.record.to], actor);
    default:
      return [];
  }
}
