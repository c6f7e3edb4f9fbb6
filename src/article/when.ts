import type { Day } from './day';
import type { precisions } from './values';

/** How exactly a source gives a date. */
export type Precision = (typeof precisions)[number];

/** A date as its source gives it: somewhere from `from` to `to`, both included. */
export interface When {
  readonly edtf: string;
  readonly precision: Precision;
  /** Concluded by us, not printed by a source. */
  readonly inferred: boolean;
  readonly from: Day;
  readonly to: Day;
  /** No beginning is known, only that it had begun by `to`. */
  readonly open?: true;
  /** It goes on since then. */
  readonly lasting?: true;
}
