import type { Files } from '../schema';

/** Every id in the data, by kind, those of broken items too, so that one fault is not reported as ten. */
export type Known = Readonly<
  Record<
    'claim' | 'event' | 'tie' | 'term' | 'actor' | 'place' | 'state' | 'source' | 'section' | 'step' | 'lane' | 'tieKind' | 'stage',
    ReadonlySet<string>
  >
>;

type Raw = Partial<Record<keyof Files, unknown>>;

export function knownIn(raw: Raw): Known {
  const sections = items(raw, 'sections');
  const story = record(raw.story);
  return {
    claim: ids(items(raw, 'claims')),
    event: ids(items(raw, 'events')),
    tie: ids(items(raw, 'ties')),
    term: ids(items(raw, 'terms')),
    actor: ids(items(raw, 'actors')),
    place: ids(items(raw, 'places')),
    state: ids(items(raw, 'states')),
    source: ids(items(raw, 'sources')),
    section: ids(sections),
    step: ids(sections.flatMap((section) => list(record(section).steps))),
    lane: new Set(list(story.lanes).map(String)),
    tieKind: new Set(Object.keys(record(story.tieKinds))),
    stage: ids(list(record(story.register).stages))
  };
}

/** The items of a list file, as far as there are any. */
export function items(raw: Raw, name: Exclude<keyof Files, 'story'>): unknown[] {
  return list(record(raw[name])[name]);
}

const record = (value: unknown): Record<string, unknown> => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const ids = (values: unknown[]) => new Set(values.map((value) => String(record(value).id)));

/** Whether a reference such as `c01` or `actor:kabulov` names something. */
export function isKnown(known: Known, reference: string): boolean {
  const [head, tail] = reference.split(':');
  if (tail !== undefined) return (known[head as 'actor'] ?? new Set()).has(tail);
  return [known.claim, known.event, known.tie, known.term].some((set) => set.has(reference));
}
