import type { Actor, Article, Claim, Event, Evidence, Place, Source, Tie } from '../../article/article';
import { isoOf, type Day } from '../../article/day';
import type { Desk } from '../../article/desk';
import { event, place, source, type SourceUse, type Status } from '../../article/schema';
import { part, sourceUse, status } from '../../article/fields';
import { corroborationOf, type Corroboration } from '../../evidence/corroboration';
import { dateColumns, type Column, type Value } from './column';

/** From where the values of the columns come. */
export interface Origin {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly desk: Desk;
  /** For each source the ids of what it was read for. */
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
  readonly addressOf: (reference: string) => string;
}

interface Rested {
  readonly sources: readonly SourceUse[];
  readonly asOf?: Day;
  readonly checked: Day;
}

const borne = Object.keys({
  independent: 0,
  single: 0,
  party: 0,
  weak: 0,
  partly: 0,
  disputed: 0,
  unfound: 0,
  reading: 0,
  unchecked: 0
} satisfies Record<Corroboration, 0>);

const voices = ['established', 'stated', 'party', 'reading'];

/** Established is only what independent sources bear out, as everywhere on the site: the rest the article states as a fact, and that is all. */
function voiceOf(item: Claim, { sources }: Evidence): string {
  return item.voice === 'established' && corroborationOf(item, sources) !== 'independent' ? 'stated' : item.voice;
}

const id = { name: 'id', type: 'id', always: true, of: ({ id }: { readonly id: string }) => id } as const;
const isoDay = (day: Day | undefined) => (day === undefined ? null : isoOf(day));
const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

/** The one description of the columns: every file, the schema and the words about them are made from it. */
export function columnsOf({ article, evidence, desk, usedBy, addressOf }: Origin) {
  const address = <Item extends { readonly id: string }>(kind = ''): Column<Item> => ({
    name: 'address',
    type: 'address',
    always: true,
    of: (item) => addressOf(`${kind}${item.id}`)
  });
  /** What a fact rests on and when it was checked. */
  const restsOn = <Item>(of: (item: Item) => Rested): Column<Item>[] => [
    { name: 'sources', type: 'ids', always: true, of: (item) => ids(of(item).sources) },
    {
      name: 'sources_as',
      type: 'words',
      always: true,
      oneOf: sourceUse.shape.as.options,
      of: (item) => of(item).sources.map(({ as }) => as)
    },
    { name: 'as_of', type: 'day', of: (item) => isoDay(of(item).asOf) },
    { name: 'checked', type: 'day', always: true, of: (item) => isoOf(of(item).checked) }
  ];
  const wellBorne = <Item>(of: (item: Item) => { readonly status: Status; readonly sources: readonly SourceUse[] }): Column<Item> => ({
    name: 'corroboration',
    type: 'word',
    always: true,
    oneOf: borne,
    of: (item) => corroborationOf(of(item), evidence.sources)
  });
  const held = <Item extends { readonly status: Status }>(): Column<Item> => ({
    name: 'status',
    type: 'word',
    always: true,
    oneOf: status.options,
    of: (item) => item.status
  });
  const word = <Item>(name: string, oneOf: readonly string[], of: (item: Item) => Value): Column<Item> => ({
    name,
    type: 'word',
    always: true,
    oneOf,
    of
  });
  const always = <Item>(name: string, type: Column<Item>['type'], of: (item: Item) => Value): Column<Item> => ({
    name,
    type,
    always: true,
    of
  });

  const behind = (item: { readonly id: string }) => evidence.behind[item.id]!;
  const filedActor = (item: Actor) => desk.filed.actors[item.id]!;
  const filedPlace = (item: Place) => desk.filed.places[item.id]!;
  const claims = Object.values<Claim>(evidence.claims);
  const eventsOf = (item: Actor) => article.events.filter(({ actors }) => actors.includes(item.id));
  const tiesOf = (item: Actor) => article.ties.filter(({ from, to }) => from === item.id || to === item.id);
  const claimsOf = (item: Actor) => claims.filter(({ actors, speaker }) => actors.includes(item.id) || speaker === item.id);
  /** All that was read for what an actor takes part in. */
  const readFor = (item: Actor) => {
    const facts = [...claimsOf(item), ...[...eventsOf(item), ...tiesOf(item)].flatMap((fact) => evidence.behind[fact.id] ?? [])];
    return [...new Set(facts.flatMap(({ sources }) => ids(sources)))];
  };

  const events: Column<Event>[] = [
    id,
    always('title', 'text', ({ title }) => title),
    word('part', part.options, (item) => item.part),
    ...dateColumns<Event>('date', ({ when }) => when, true),
    always('lane', 'id', ({ lane }) => lane),
    word('standing', event.shape.standing.options, ({ standing }) => standing),
    held(),
    wellBorne((item) => ({ status: item.status, sources: behind(item).sources })),
    { name: 'note', type: 'text', of: (item) => behind(item).note },
    always('actors', 'ids', ({ actors }) => actors),
    always('places', 'ids', ({ places }) => places),
    always('facts', 'ids', (item) => item.claims),
    ...restsOn(behind),
    address()
  ];
  const actors: Column<Actor>[] = [
    id,
    always('name', 'text', ({ name }) => name),
    always('short', 'text', ({ short }) => short),
    word('kind', ids(article.actorKinds), ({ kind }) => kind),
    always('role', 'text', (item) => evidence.roles[`actor:${item.id}`]!),
    always('aliases', 'texts', (item) => evidence.aliases[`actor:${item.id}`] ?? []),
    always('named', 'flag', (item) => filedActor(item).named),
    always('paragraphs', 'numbers', (item) => filedActor(item).paragraphs),
    always('facts', 'ids', (item) => ids(claimsOf(item))),
    always('events', 'ids', (item) => ids(eventsOf(item))),
    always('ties', 'ids', (item) => ids(tiesOf(item))),
    always('sources', 'ids', readFor),
    address('actor:')
  ];
  const ties: Column<Tie>[] = [
    id,
    always('from', 'id', ({ from }) => from),
    always('to', 'id', ({ to }) => to),
    always('kind', 'id', (item) => desk.filed.ties[item.id]!.kind),
    word('manner', ids(article.manners), ({ manner }) => manner),
    always('label', 'text', ({ label }) => label),
    always('sentence', 'text', ({ sentence }) => sentence),
    word('part', part.options, (item) => item.part),
    ...dateColumns<Tie>('since', ({ since }) => since, true),
    ...dateColumns<Tie>('until', ({ until }) => until, false),
    held(),
    wellBorne((item) => ({ status: item.status, sources: behind(item).sources })),
    { name: 'note', type: 'text', of: (item) => behind(item).note },
    always('facts', 'ids', (item) => item.claims),
    ...restsOn(behind),
    address()
  ];
  const places: Column<Place>[] = [
    id,
    always('name', 'text', ({ name }) => name),
    word('kind', place.shape.kind.options, ({ kind }) => kind),
    always('longitude', 'number', (item) => filedPlace(item).at[0]),
    always('latitude', 'number', (item) => filedPlace(item).at[1]),
    always('why', 'text', (item) => evidence.roles[`place:${item.id}`]!),
    always('named', 'flag', (item) => filedPlace(item).named),
    always('paragraphs', 'numbers', (item) => filedPlace(item).paragraphs),
    always('from_memory', 'flag', (item) => filedPlace(item).fromMemory),
    always('facts', 'ids', (item) => ids(claims.filter((each) => each.places.includes(item.id)))),
    always('events', 'ids', (item) => ids(article.events.filter((each) => each.places.includes(item.id)))),
    wellBorne((item) => ({ status: filedPlace(item).fromMemory ? 'memory' : 'confirmed', sources: filedPlace(item).sources })),
    ...restsOn(filedPlace),
    address('place:')
  ];
  const facts: Column<Claim>[] = [
    id,
    always('text', 'text', ({ text }) => text),
    always('paragraph', 'number', ({ paragraph }) => paragraph),
    word('voice', voices, (item) => voiceOf(item, evidence)),
    { name: 'speaker', type: 'id', of: ({ speaker }) => speaker },
    ...dateColumns<Claim>('date', ({ when }) => when, true),
    held(),
    wellBorne((item) => item),
    always('from_memory', 'flag', ({ fromMemory }) => fromMemory),
    ...(['article', 'record', 'who', 'weight'] as const).map((field): Column<Claim> => ({
      name: `note_${field}`,
      type: 'text',
      of: ({ note }) => note?.[field]
    })),
    always('actors', 'ids', (item) => item.actors),
    always('places', 'ids', (item) => item.places),
    ...restsOn((item: Claim) => item),
    address()
  ];
  const sources: Column<Source>[] = [
    id,
    always('publisher', 'text', ({ publisher }) => publisher),
    { name: 'agency', type: 'text', of: ({ agency }) => agency },
    { name: 'title', type: 'text', of: ({ title }) => title },
    word('kind', source.shape.kind.options, ({ kind }) => kind),
    ...dateColumns<Source>('published', ({ published }) => published, false),
    { name: 'url', type: 'address', of: ({ url }) => url },
    always('used_by', 'ids', (item) => usedBy.get(item.id) ?? []),
    always('checked', 'day', ({ checked }) => isoOf(checked)),
    address('source:')
  ];
  return { events, actors, ties, places, facts, sources };
}
