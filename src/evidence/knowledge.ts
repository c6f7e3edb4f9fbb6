import type { Article, Claim, Evidence, Note } from '../article/article';
import type { Day } from '../article/day';
import { indexOf } from '../article/index';
import type { SourceUse } from '../article/schema';
import { datesOf, dayInWords, inWords, type Say } from '../article/words';
import type { When } from '../article/when';
import { corroborationOf, restsOnWeak, type Fact } from './corroboration';

/** All that there is to say about how one fact is known, in words. */
export interface Knowledge {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly sources: readonly SourceUse[];
  readonly note?: Note;
  readonly checked: Day;
}

interface Context {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly say: Say;
}

/** @param id of a statement, event, tie or term */
export function knowledgeOf(id: string, { article, evidence, say }: Context): Knowledge {
  const { lang } = article;
  const claim = evidence.claims[id];
  const behind = evidence.behind[id];
  const borne = (fact: Parameters<typeof bornOut>[0]) => bornOut(fact, undefined, evidence, say);
  const lines = (...all: (readonly [string, string | false | undefined])[]) =>
    all.flatMap(([label, text]) => (text ? [{ label: say(label), text }] : []));

  if (claim) {
    return {
      lines: lines(
        ['inArticle', say('paragraph', { n: claim.paragraph })],
        ['voiceOf', voiceOf(claim, article, evidence, say)],
        ['when', dateOf(claim.when, lang, say)],
        ['corroboration', bornOut(claim, claim.voice, evidence, say)],
        ['ourInference', claim.when.inferred && say('dateInferred')],
        ['fromMemoryLabel', claim.fromMemory && say('inMemoryPart')],
        ['asOfLabel', claim.asOf !== undefined && say('asOfUntil', { date: dayInWords(claim.asOf, lang) })]
      ),
      sources: claim.sources,
      ...(claim.note && { note: claim.note }),
      checked: claim.checked
    };
  }
  const event = article.events.find((each) => each.id === id);
  if (event && behind) {
    return {
      lines: lines(
        ['partOf', say(event.part)],
        ['when', dateOf(event.when, lang, say)],
        ['standingOf', say(event.standing)],
        ['corroboration', borne({ status: event.status, sources: behind.sources })],
        ['ourInference', event.when.inferred && say('dateInferred')],
        ['asOfLabel', behind.asOf !== undefined && say('asOfUntil', { date: dayInWords(behind.asOf, lang) })]
      ),
      sources: behind.sources,
      checked: behind.checked
    };
  }
  const tie = article.ties.find((each) => each.id === id);
  if (tie && behind) {
    return {
      lines: lines(
        ['partOf', say(tie.part)],
        ['when', datesOf(tie, lang, say)],
        ['kind', indexOf(article).manner(tie.manner).name],
        ['corroboration', borne({ status: tie.status, sources: behind.sources })],
        ['ourInference', (tie.since.inferred || tie.until?.inferred) && say('dateInferred')],
        ['asOfLabel', behind.asOf !== undefined && say('asOfUntil', { date: dayInWords(behind.asOf, lang) })]
      ),
      sources: behind.sources,
      checked: behind.checked
    };
  }
  const term = evidence.terms[id]!;
  return {
    lines: lines(['corroboration', term.fromMemory ? say('borne-unchecked') : undefined]),
    sources: term.sources,
    checked: article.checked
  };
}

/** Who vouches for a statement. Established is only what independent sources confirm: the rest the article states, and that is all. */
export function voiceOf(claim: Claim, article: Article, { sources }: Evidence, say: Say): string {
  const { voice, speaker } = claim;
  if (voice === 'party') return say('party', { speaker: article.actors.find((each) => each.id === speaker)?.name ?? '' });
  if (voice === 'reading') return say('readingVoice');
  return say(corroborationOf(claim, sources) === 'independent' ? 'established' : 'statedAsFact');
}

/** How well a fact is borne out, in words; of what a party says, it is that it was said. */
export function bornOut(fact: Fact, voice: Claim['voice'] | undefined, { sources }: Evidence, say: Say): string {
  const way = corroborationOf(fact, sources);
  const words = [say(`borne-${way}`), way !== 'weak' && restsOnWeak(fact, sources) && say('borne-weak')].filter(Boolean).join(', ');
  return voice === 'party' && fact.status === 'confirmed' ? say('thatItWasSaid', { words }) : words;
}

/** A date in words, and how exactly it is known. */
function dateOf(when: When, lang: string, say: Say): string {
  return [inWords(when, lang), say(when.precision), when.inferred && say('inferred')].filter(Boolean).join(', ');
}
