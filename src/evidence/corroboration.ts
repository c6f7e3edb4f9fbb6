import type { Source } from '../article/article';
import type { SourceUse, Status } from '../article/schema';

/** How well a fact is borne out, by what its sources are and not by a grade. Each has its words in `ui.json`, as `borne-…`. */
export const corroborations = ['independent', 'single', 'party', 'weak', 'partly', 'disputed', 'unfound', 'reading', 'unchecked'] as const;
export type Corroboration = (typeof corroborations)[number];

/** What bears something out, and how far that was checked. */
export interface Rested {
  readonly status: Status;
  readonly sources: readonly SourceUse[];
}

/**
 * What bears a fact out. Only sources that state it count; reprints of one agency are one source, and so are the editions of one publisher. What is
 * only remembered is never confirmed.
 */
export function corroborationOf({ status, sources }: Rested, all: Readonly<Record<string, Source>>): Corroboration {
  const byStatus = { contested: 'disputed', 'not-found': 'unfound', opinion: 'reading', memory: 'unchecked', partly: 'partly' } as const;
  if (status !== 'confirmed') return byStatus[status];
  const stating = sources.flatMap((use) => (use.as === 'states' && all[use.id] ? [all[use.id]!] : []));
  const origins = (...kinds: Source['kind'][]) => new Set(stating.filter(({ kind }) => kinds.includes(kind)).map(originOf)).size;
  const independent = origins('record', 'reporting');
  if (independent >= 2) return 'independent';
  if (independent === 1) return 'single';
  if (origins('party') > 0) return 'party';
  return origins('weak') > 0 ? 'weak' : 'unchecked';
}

/** Whether nothing but weak sources states it. */
export function restsOnWeak({ sources }: Rested, all: Readonly<Record<string, Source>>): boolean {
  const stating = sources.filter((use) => use.as === 'states');
  return stating.length > 0 && stating.every(({ id }) => all[id]?.kind === 'weak');
}

/** Whose text it is: `Agency (English)` and `Agency` are one. */
function originOf({ agency, publisher }: Source): string {
  return (agency ?? publisher).replace(/\s*\(.*\)$/, '').toLowerCase();
}
