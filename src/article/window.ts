import type { Day } from './day';
import type { Unit } from './schema';
import type { When } from './when';

/** A stretch of time on one even scale, and what stands out in it. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly unit: Unit;
  readonly title: string;
  readonly short: string;
  /** Ids of events: in focus, and quieter beside them, the most important first. */
  readonly focus: readonly string[];
  readonly context: readonly string[];
  readonly bracket?: Bracket;
  readonly bars: readonly Bar[];
  /** An event of which several days are given. */
  readonly dates?: { readonly of: string; readonly days: readonly Day[]; readonly title: string; readonly note: string };
  /** One line more on an event, by its id. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Between two events, how long it was, in words. */
export interface Bracket {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** With a tick for each day. */
  readonly days: boolean;
}

/** What lasted: a tie, or another stretch of time that has no arrow and no page. */
export interface Bar {
  readonly id: string;
  readonly tie: boolean;
  readonly since: When;
  readonly until?: When;
  readonly words?: string;
}
