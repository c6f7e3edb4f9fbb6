import { bareOf, factKinds, kindOf, thingKinds, type Kind } from '../ids';
import type { Files } from '../schema';

/** Every id in the data, by kind, those of broken items too, so that one fault is not reported as ten. */
export type Known = Readonly<
  Record<
    Kind | 'source' | 'section' | 'step' | 'lane' | 'tieKind' | 'stroke' | 'track' | 'manner' | 'actorKind' | 'topic' | 'cast',
    ReadonlySet<string>
  >
>;

/** The files that are lists: all but story.json, ledger.json and lesson.json. */
export type Lists = Omit<Files, 'story' | 'ledger' | 'lesson'>;

export type Raw = Partial<Record<keyof Files, unknown>>;

/** Stands for the ids of a list that is not there: what refers to one of them is not at fault. */
export const anything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

export function knownIn(raw: Raw): Known {
  const story = record(raw.story);
  const file = (name: keyof Lists) => ids(record(raw[name])[name]);
  return {
    claim: file('claims'),
    event: file('events'),
    tie: file('ties'),
    term: file('terms'),
    further: file('further'),
    actor: file('actors'),
    place: file('places'),
    state: file('states'),
    source: file('sources'),
    section: file('sections'),
    step: Array.isArray(record(raw.sections).sections) ? ids(items(raw, 'sections').flatMap(({ steps }) => list(steps))) : anything,
    lane: Array.isArray(story.lanes) ? new Set(texts(story.lanes)) : anything,
    tieKind: story.tieKinds && typeof story.tieKinds === 'object' ? new Set(Object.keys(story.tieKinds)) : anything,
    stroke: ids(record(story.register).strokes),
    track: ids(story.tracks),
    manner: ids(story.manners),
    actorKind: ids(story.actorKinds),
    cast: file('casts'),
    topic: Array.isArray(story.topics) ? new Set(texts(story.topics)) : anything
  };
}

const ids = (value: unknown) => (Array.isArray(value) ? new Set(value.flatMap((item) => texts(record(item).id))) : anything);

/** The items of a list file, as far as there are any. */
export function items(raw: Raw, name: Exclude<keyof Files, 'story'>): Record<string, unknown>[] {
  return list(record(raw[name])[name]).map(record);
}

export const record = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** The texts in a list of ids, or an id that stands alone. */
export const texts = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

/** Whether a reference such as `c01` or `actor:mayor` names something. */
export function isKnown(known: Known, reference: string): boolean {
  const kind = kindOf(reference);
  return kind in factKinds || thingKinds.some((each) => each === kind) ? known[kind].has(bareOf(reference)) : false;
}
