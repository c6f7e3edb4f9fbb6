import type { CastData, Seat } from './schema';

/** Fields that a record has as they are written in `data/`. */
type Of<Record, Field extends keyof Record> = Readonly<Pick<Record, Field>>;

/** Who stands on the floor of the network at a step, which of their ties are drawn, and what is written between them. */
export interface Cast {
  /** Of the step. */
  readonly id: string;
  readonly actors: readonly CastActor[];
  readonly ties: readonly CastTie[];
  readonly rooms: readonly CastRoom[];
  readonly asides: readonly Aside[];
  readonly editor: readonly { readonly id: string; readonly from: string; readonly to: string; readonly label: string }[];
}

export interface CastActor {
  readonly actor: string;
  readonly seat: Seat;
  readonly nudge?: number;
  /** The seat in a small picture. */
  readonly small: Seat;
  readonly role?: string;
  /** Where it stands, found at build: across and down as shares of the floor between its seats, in a wide, a tall and a small picture. */
  readonly at?: readonly [Share, Share, Share];
}

type Share = readonly [across: number, down: number];

export interface CastTie extends Of<CastData['ties'][number], 'tie' | 'by' | 'via' | 'point' | 'ended'> {
  readonly label: string;
  readonly detail?: string | undefined;
  /** What is said instead where there is little room. */
  readonly small?: string | undefined;
}

export interface CastRoom extends Of<NonNullable<CastData['rooms']>[number], 'id' | 'kind' | 'of' | 'open' | 'point'> {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** A short text that stands on the floor. */
export interface Aside {
  readonly id: string;
  readonly seat: Seat;
  /** The actor whose words it has. */
  readonly beside?: string;
  readonly title?: string | undefined;
  readonly quote?: string | undefined;
  readonly detail?: string | undefined;
  readonly rows: readonly { readonly lead?: string | undefined; readonly text: string; readonly later: boolean; readonly value?: number }[];
}
