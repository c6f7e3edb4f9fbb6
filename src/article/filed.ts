import type { Data, SourceUse } from './schema';
import { dayOf, type Day } from './day';

/** Fields of the data that no view shows but the exported files contain, by id. */
export interface Filed {
  readonly places: Readonly<Record<string, FiledPlace>>;
  readonly actors: Readonly<Record<string, Mentioned>>;
  /** The kind of each tie, which is finer than its manner. */
  readonly ties: Readonly<Record<string, { readonly kind: string }>>;
}

export interface Mentioned {
  /** Numbers of the article's paragraphs, from 1. */
  readonly paragraphs: readonly number[];
  /** Whether the article names it, or it is inferred. */
  readonly named: boolean;
}

export interface FiledPlace extends Mentioned {
  /** Longitude and latitude in degrees (WGS84), east and north positive. */
  readonly at: readonly [lon: number, lat: number];
  /** Whether we put it there by eye, since no gazetteer has it. */
  readonly placed: boolean;
  readonly sources: readonly SourceUse[];
  readonly checked: Day;
}

/** `data` must have passed `faultsIn`. */
export function joinFiled({ files }: Data): Filed {
  return {
    places: Object.fromEntries(
      files.places.places.map(({ id, at, paragraphs, named, placed = false, sources, checked }) => [
        id,
        { at, paragraphs, named, placed, sources, checked: dayOf(checked) }
      ])
    ),
    actors: Object.fromEntries(files.actors.actors.map(({ id, paragraphs, named }) => [id, { paragraphs, named }])),
    ties: Object.fromEntries(files.ties.ties.map(({ id, kind }) => [id, { kind }]))
  };
}
