/** What the course says to the platform that runs it. */
export interface Lms {
  begin(): { readonly place?: string; readonly kept?: string };
  at(place: string, done: boolean): void;
  score(right: number, of: number, kept: string): void;
  end(): void;
}
/** A window, and those around it. */
interface Around {
  readonly API?: unknown;
  readonly parent?: unknown;
  readonly opener?: unknown;
}
export default function lms(own: Around): Lms;
