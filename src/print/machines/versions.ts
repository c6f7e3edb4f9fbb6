import { changeKinds, type ChangeWords, type Release } from '../../article/changes';
import { isoOf } from '../../article/day';
import type { ReleaseData } from '../../article/release-schema';
import { statuses, voices } from '../../article/values';
import type { Say } from '../../article/words';
import type { Edition, SiteFile } from '../edition';
import { factsWithPages } from '../paths';

/** Where the versions stand in the site, from its root: each as it was released, and the list of them. */
export const versionsFolder = 'data/versions/';

/** The version that the story has now, with every fact in every language that is whole. @param editions all languages, that of the site's root first */
export function releaseOf(editions: readonly Edition[]): ReleaseData {
  const [first] = editions as [Edition];
  const told = editions
    .filter(({ article }) => !article.draft)
    .map((edition) => ({
      lang: edition.article.lang,
      facts: new Map(factsWithPages(edition).map((fact) => [fact.id, fact]))
    }));
  const inEach = (id: string, words: (fact: NonNullable<ReturnType<(typeof told)[number]['facts']['get']>>) => string | undefined) =>
    Object.fromEntries(told.flatMap(({ lang, facts }) => [words(facts.get(id)!)].flatMap((text) => (text ? [[lang, text]] : []))));
  return {
    version: isoOf(first.article.version),
    facts: factsWithPages(first).map(({ id, kind, status, record, now }) => ({
      id,
      ...(status && { status }),
      ...(kind === 'claim' && { voice: record.voice }),
      // A term says what it means.
      sentence: inEach(id, ({ kind: its, text, more }) => (its === 'term' ? `${text}: ${more}` : text)),
      ...(now && { now: inEach(id, (fact) => fact.now?.text) })
    }))
  };
}

/** The versions as they were released, for who wants them as data, with the list of them and their schema. */
export function versionFiles({ desk }: Edition): SiteFile[] {
  const list = desk.releases.map(({ version, facts }) => ({ version, file: `${version}.json`, facts: facts.length }));
  return [
    ...desk.releases.map(({ version }) => ({
      path: `${versionsFolder}${version}.json`,
      make: () => ({ copy: `data/releases/${version}.json` })
    })),
    { path: `${versionsFolder}index.json`, make: () => ({ text: `${JSON.stringify({ versions: list }, undefined, 2)}\n` }) },
    // Each names it by the way to it.
    { path: 'data/schema/release.schema.json', make: () => ({ copy: 'data/schema/release.schema.json' }) }
  ];
}

/** The words by which changes between versions are told in one language. */
export function changeWords(say: Say): ChangeWords {
  const byStatus = { confirmed: 'releasedConfirmed', partly: 'borne-partly', contested: 'borne-disputed', claimed: 'borne-claimed' };
  const rest = { 'not-found': 'borne-unfound', opinion: 'borne-reading' };
  const words: Readonly<Record<(typeof statuses)[number], string>> = { ...byStatus, ...rest };
  return {
    kinds: Object.fromEntries(changeKinds.map((kind) => [kind, say(`change-${kind}`)])),
    fields: { sentence: say('changeSentence'), now: say('changeNow'), status: say('status'), voice: say('voiceOf') },
    values: Object.fromEntries<string>([
      ...statuses.map((status) => [status, say(words[status])] as const),
      ...voices.map((voice) => [voice, say(`voice-${voice}`, { speaker: say('oneSide') })] as const)
    ]),
    nothing: say('changeNothing')
  };
}

/** Each version with the one before it, the newest first. */
export function pairsOf(releases: readonly Release[]): (readonly [older: Release, newer: Release])[] {
  return releases
    .slice(1)
    .map((newer, at) => [releases[at]!, newer] as const)
    .reverse();
}
