import type { Actor, Article, Evidence, Now, Place, Source } from '../../article/article';
import { isoOf, type Day } from '../../article/day';
import type { Desk } from '../../article/desk';
import { claimsNaming, factsOf, type Fact, type FactOf } from '../../article/facts';
import { idOf } from '../../article/ids';
import { indexOf } from '../../article/index';
import type { SourceUse } from '../../article/schema';
import { parts, placeKinds, sourceKinds, standings, statuses, usesOfSources, voices } from '../../article/values';
import { corroborationOf, corroborations, independentIn, type Rested } from '../../evidence/corroboration';
import { dateColumns, type Column, type Value } from './column';

/** From where the values of the columns come. */
export interface Origin {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly desk: Desk;
  /** For each source the ids of what it was read for. */
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
  /** Where a fact or a thing is found, and where a source is. */
  readonly addressOf: (id: string) => string;
  readonly addressOfSource: (id: string) => string;
}

/** What something rests on and when that was checked. */
interface Resting {
  readonly sources: readonly SourceUse[];
  readonly asOf?: Day | undefined;
  readonly checked: Day;
}

const id = { name: 'id', type: 'id', always: true, of: ({ id }: { readonly id: string }) => id } as const;
const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

const always = <Item>(name: string, type: Column<Item>['type'], of: (item: Item) => Value): Column<Item> => ({
  name,
  type,
  always: true,
  of
});
const word = <Item>(name: string, oneOf: readonly string[], of: (item: Item) => Value): Column<Item> => ({
  ...always(name, 'word', of),
  oneOf
});
/** The ids of claims. The column was called `facts` when that word meant claims alone. */
const claimsIn = <Item>(of: (item: Item) => readonly string[]): Column<Item> => ({ ...always('claims', 'ids', of), formerly: 'facts' });
/** What something rests on and when it was checked. */
const restsOn = <Item>(of: (item: Item) => Resting): Column<Item>[] => [
  always('sources', 'ids', (item) => ids(of(item).sources)),
  { ...always('sources_as', 'words', (item) => of(item).sources.map(({ as }) => as)), oneOf: usesOfSources },
  {
    name: 'as_of',
    type: 'day',
    of: (item) => {
      const { asOf } = of(item);
      return asOf === undefined ? null : isoOf(asOf);
    }
  },
  always('checked', 'day', (item) => isoOf(of(item).checked))
];

/** The one description of the columns: every file, the schema and the words about them are made from it. */
export function columnsOf({ article, evidence, desk, usedBy, addressOf, addressOfSource }: Origin) {
  const index = indexOf(article);
  const facts = [...factsOf(article, evidence).values()];
  const address = <Item extends { readonly id: string }>(of: (id: string) => string): Column<Item> =>
    always('address', 'address', (item) => of(item.id));
  const wellBorne = <Item>(of: (item: Item) => Rested): Column<Item>[] => [
    word<Item>('corroboration', corroborations, (item) => corroborationOf(of(item), evidence.sources)),
    always<Item>('independent', 'ids', (item) => ids(independentIn(of(item), evidence.sources)))
  ];
  /** How far something was checked, and how well it is borne out. */
  const held = <Item extends FactOf<'claim' | 'event' | 'tie' | 'further'>>(): Column<Item>[] => [
    word('status', statuses, ({ record }) => record.status),
    ...wellBorne<Item>(({ record, sources, when }) => ({ status: record.status, sources, when }))
  ];
  const note = <Item extends Fact>(): Column<Item> => ({ name: 'note', type: 'text', of: ({ more }) => more });

  /** What holds since then, and the day for which that is said. */
  const since = <Item>(of: (item: Item) => Now | undefined): Column<Item>[] => [
    { name: 'now', type: 'text', of: (item) => of(item)?.text },
    { name: 'now_as_of', type: 'date', of: (item) => of(item)?.asOf.edtf }
  ];

  // Actors and ties that were made for measuring are not filed.
  const filedActor = (item: Actor) => desk.filed.actors[item.id] ?? { paragraphs: [], named: false };
  const filedPlace = (item: Place) => desk.filed.places[item.id]!;
  /** All that was read for what an actor takes part in. */
  const readFor = ({ id: bare }: Actor) => {
    const own = new Set(ids([...index.eventsOf(bare), ...index.tiesOf(bare)]));
    const all = [...claimsNaming(bare, facts), ...facts.filter((fact) => own.has(fact.id))];
    return [...new Set(all.flatMap((fact) => ids(fact.sources)))];
  };

  const events: Column<FactOf<'event'>>[] = [
    id,
    always('title', 'text', ({ text }) => text),
    word('part', parts, ({ record }) => record.part),
    ...dateColumns<FactOf<'event'>>('date', ({ when }) => when, true),
    always('lane', 'id', ({ record }) => record.lane),
    word('standing', standings, ({ record }) => record.standing),
    ...held<FactOf<'event'>>(),
    note(),
    always('actors', 'ids', ({ record }) => record.actors),
    always('places', 'ids', ({ record }) => record.places),
    claimsIn((fact) => fact.claims),
    ...restsOn((fact: Fact) => fact),
    address(addressOf)
  ];
  const actors: Column<Actor>[] = [
    id,
    always('name', 'text', ({ name }) => name),
    always('short', 'text', ({ short }) => short),
    word('kind', ids(article.actorKinds), ({ kind }) => kind),
    always('role', 'text', (item) => evidence.roles[idOf('actor', item.id)]!),
    ...since<Actor>((item) => evidence.nows[idOf('actor', item.id)]),
    always('aliases', 'texts', (item) => evidence.aliases[idOf('actor', item.id)] ?? []),
    always('named', 'flag', (item) => filedActor(item).named),
    always('paragraphs', 'numbers', (item) => filedActor(item).paragraphs),
    claimsIn((item) => ids(claimsNaming(item.id, facts))),
    always('events', 'ids', (item) => ids(index.eventsOf(item.id))),
    always('ties', 'ids', (item) => ids(index.tiesOf(item.id))),
    always('sources', 'ids', readFor),
    address((bare) => addressOf(idOf('actor', bare)))
  ];
  const ties: Column<FactOf<'tie'>>[] = [
    id,
    always('from', 'id', ({ record }) => record.from),
    always('to', 'id', ({ record }) => record.to),
    always('kind', 'id', (fact) => desk.filed.ties[fact.id]?.kind ?? ''),
    word('manner', ids(article.manners), ({ record }) => record.manner),
    always('label', 'text', ({ record }) => record.label),
    always('sentence', 'text', ({ text }) => text),
    word('part', parts, ({ record }) => record.part),
    ...dateColumns<FactOf<'tie'>>('since', ({ when }) => when, true),
    ...dateColumns<FactOf<'tie'>>('until', ({ until }) => until, false),
    ...dateColumns<FactOf<'tie'>>('announced', ({ record }) => record.announced, false),
    ...held<FactOf<'tie'>>(),
    note(),
    claimsIn((fact) => fact.claims),
    ...restsOn((fact: Fact) => fact),
    address(addressOf)
  ];
  const places: Column<Place>[] = [
    id,
    always('name', 'text', ({ name }) => name),
    word('kind', placeKinds, ({ kind }) => kind),
    always('longitude', 'number', (item) => filedPlace(item).at[0]),
    always('latitude', 'number', (item) => filedPlace(item).at[1]),
    always('why', 'text', (item) => evidence.roles[idOf('place', item.id)]!),
    always('named', 'flag', (item) => filedPlace(item).named),
    always('paragraphs', 'numbers', (item) => filedPlace(item).paragraphs),
    { ...always('placed_by_eye', 'flag', (item: Place) => filedPlace(item).placed), formerly: 'from_memory' },
    claimsIn((item) => ids(facts.filter(({ kind, record }) => kind === 'claim' && record.places.includes(item.id)))),
    always('events', 'ids', (item) => ids(index.eventsAt(item.id))),
    ...wellBorne<Place>((item) => ({ status: 'confirmed', sources: filedPlace(item).sources })),
    ...restsOn(filedPlace),
    address((bare) => addressOf(idOf('place', bare)))
  ];
  const claims: Column<FactOf<'claim'>>[] = [
    id,
    always('text', 'text', ({ text }) => text),
    always('claim', 'text', ({ record }) => record.text),
    always('paragraph', 'number', ({ record }) => record.paragraph),
    word('voice', voices, ({ record }) => record.voice),
    { name: 'speaker', type: 'id', of: ({ record }) => record.speaker },
    always('speaker_contested', 'flag', ({ record }) => record.speakerContested),
    ...dateColumns<FactOf<'claim'>>('date', ({ when }) => when, true),
    ...dateColumns<FactOf<'claim'>>('about', ({ record }) => record.about, false),
    ...held<FactOf<'claim'>>(),
    ...(['article', 'record', 'who', 'weight'] as const).map((field): Column<FactOf<'claim'>> => ({
      name: `note_${field}`,
      type: 'text',
      of: (fact) => fact.note?.[field]
    })),
    ...since<FactOf<'claim'>>(({ now }) => now),
    always('actors', 'ids', ({ record }) => record.actors),
    always('places', 'ids', ({ record }) => record.places),
    ...restsOn((fact: Fact) => fact),
    address(addressOf)
  ];
  const further: Column<FactOf<'further'>>[] = [
    id,
    always('text', 'text', ({ text }) => text),
    word('topic', ids(article.topics), ({ record }) => record.topic),
    { name: 'speaker', type: 'text', of: ({ record }) => record.speaker },
    ...dateColumns<FactOf<'further'>>('date', ({ when }) => when, false),
    ...held<FactOf<'further'>>(),
    note(),
    ...restsOn((fact: Fact) => fact),
    address(addressOf)
  ];
  const sources: Column<Source>[] = [
    id,
    always('publisher', 'text', ({ publisher }) => publisher),
    { name: 'agency', type: 'text', of: ({ agency }) => agency },
    { name: 'title', type: 'text', of: ({ title }) => title },
    { name: 'title_language', type: 'text', of: ({ lang }) => lang },
    { name: 'title_in_english', type: 'text', of: ({ gloss }) => gloss },
    { name: 'about', type: 'text', of: ({ about }) => about },
    word('kind', sourceKinds, ({ kind }) => kind),
    ...dateColumns<Source>('published', ({ published }) => published, false),
    { name: 'url', type: 'address', of: ({ url }) => url },
    always('used_by', 'ids', (item) => usedBy.get(item.id) ?? []),
    always('checked', 'day', ({ checked }) => isoOf(checked)),
    address(addressOfSource)
  ];
  return { events, actors, ties, places, claims, further, sources };
}
