import type { Behind, Claim, Evidence, Further, Now, Source, Term, Use } from './article';
import { dayOf } from './day';
import { readDate } from './dates';
import { idOf } from './ids';
import type { Data, SourceUse } from './schema';

/** Joins what stands behind the facts. `data` must have passed `faultsIn`. */
export function joinEvidence({ files, texts }: Data): Evidence {
  const usesOf = ({ id, sources }: { id: string; sources: readonly SourceUse[] }): Use[] =>
    sources.map((use) => ({ ...use, ...(texts.uses[id]?.[use.id] && { note: texts.uses[id][use.id]! }) }));
  const nowOf = (now: { asOf: string; sources: string[] } | undefined, text: string | undefined): Now | undefined =>
    now && text ? { text, asOf: readDate(now.asOf), sources: now.sources } : undefined;
  const claims = files.claims.claims.map((claim) => {
    const { id, paragraph, voice, speaker, said, about, date, status, speakerContested = false, actors, places, asOf, checked } = claim;
    const now = nowOf(claim.now, texts.claims[id]!.now);
    return {
      id,
      paragraph,
      voice,
      status,
      speakerContested,
      actors,
      places,
      sources: usesOf(claim),
      ...(speaker && { speaker }),
      ...(texts.notes[id] && { note: texts.notes[id] }),
      text: texts.claims[id]!.text,
      when: readDate(said ?? date!),
      ...(about && { about: readDate(about) }),
      ...(asOf && { asOf: dayOf(asOf) }),
      ...(now && { now }),
      checked: dayOf(checked)
    };
  });
  const sources = files.sources.sources.map(({ id, publisher, agency, title, lang, published, kind, url, checked }) => ({
    id,
    publisher,
    kind,
    ...(agency && { agency }),
    ...(title && { title }),
    ...(lang && { lang }),
    ...(url && { url }),
    ...(published && { published: readDate(published) }),
    ...(texts.sources[id]?.gloss && { gloss: texts.sources[id].gloss }),
    ...(texts.sources[id]?.about && { about: texts.sources[id].about }),
    checked: dayOf(checked)
  }));
  const terms = files.terms.terms.map((term) => {
    const { term: name, definition } = texts.terms[term.id]!;
    return { id: term.id, sources: usesOf(term), term: name, definition };
  });
  const further = files.further.further.map((fact) => {
    const { id, topic, status, date, speaker, asOf, checked } = fact;
    const { text, note } = texts.further[id]!;
    return {
      id,
      topic,
      status,
      text,
      sources: usesOf(fact),
      ...(note && { more: note }),
      ...(date && { when: readDate(date) }),
      ...(speaker && { speaker: texts.actors[speaker]?.name ?? speaker }),
      ...(asOf && { asOf: dayOf(asOf) }),
      checked: dayOf(checked)
    };
  });
  const behind = [...files.events.events, ...files.ties.ties].map((fact): [string, Behind] => {
    const { id, asOf, checked } = fact;
    const [note, basis] = [(texts.events[id] ?? texts.ties[id])?.note, texts.ties[id]?.basis];
    return [
      id,
      {
        sources: usesOf(fact),
        ...(note && { note }),
        ...(basis && { basis }),
        ...(asOf && { asOf: dayOf(asOf) }),
        checked: dayOf(checked)
      }
    ];
  });
  const roles = [
    ...Object.entries(texts.actors).map(([id, { role }]) => [idOf('actor', id), role]),
    ...Object.entries(texts.places).map(([id, { why }]) => [idOf('place', id), why])
  ] as [string, string][];

  return {
    claims: byId<Claim>(claims),
    sources: byId<Source>(sources),
    terms: byId<Term>(terms),
    further: byId<Further>(further),
    behind: Object.fromEntries(behind),
    roles: Object.fromEntries(roles),
    nows: Object.fromEntries(
      files.actors.actors.flatMap(({ id, now: known }) => {
        const now = nowOf(known, texts.actors[id]?.now);
        return now ? [[idOf('actor', id), now]] : [];
      })
    ),
    aliases: Object.fromEntries(
      Object.entries(texts.actors).flatMap(([id, { aliases }]) => (aliases ? [[idOf('actor', id), aliases]] : []))
    )
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
