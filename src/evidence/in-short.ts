import type { Source, Use } from '../article/article';
import { inWords, type Say } from '../article/words';
import type { Telling } from './telling';

/** Where a fact stands and how it is known, in one line: a claim by where the article has it, an event in time, a tie in time and as it is drawn. */
export function aboutInShort({ fact, paragraph, voice, dates, manner, part, standing, borne, checked }: Telling): string {
  // What was found nowhere has got nowhere.
  const where = fact.kind === 'claim' ? [paragraph, voice] : [dates, manner ?? part, fact.status !== 'not-found' && standing];
  return [...where, borne, checked].filter(Boolean).join(' · ');
}

/** What a fact says, with what holds since then. */
export const saidInShort = ({ fact: { text }, now }: Telling): string =>
  [/[.?!…”)]$/.test(text) ? text : `${text}.`, now].filter(Boolean).join(' ');

/** Who printed a source, and whose text it is. */
export function nameOf(source: Source, use: Use | undefined, say: Say): string {
  const agency = use?.via ?? source.agency;
  return agency && agency !== source.publisher ? say('viaAgency', { agency, publisher: source.publisher }) : source.publisher;
}

const kinds = { record: 'recordKind', reporting: 'reportingKind', party: 'partyVoice', weak: 'weak' } as const;

/** When a source was printed, what kind it is, and what it does to the fact that uses it. */
export function restOf(source: Source, use: Use | undefined, lang: string, say: Say): string {
  return [
    source.published && inWords(source.published, lang),
    say(kinds[source.kind]),
    source.about,
    !source.url && say('noAddress'),
    use && use.as !== 'states' && say(use.as),
    use?.own && say('ownVoice'),
    use?.note
  ]
    .filter(Boolean)
    .join(' · ');
}
