import type { Source, Use } from '../article/article';
import type { Status } from '../article/schema';
import type { When } from '../article/when';

/** How well a fact is borne out, by what its sources are and not by a grade. Each has its words in `ui.json`, as `borne-…`. */
export const corroborations = [
  'independent',
  'single',
  'party',
  'weak',
  'partly',
  'disputed',
  'claimed',
  'unfound',
  'reading',
  'unchecked'
] as const;
export type Corroboration = (typeof corroborations)[number];

/** What bears something out, when it was so or was said, and how far that was checked. */
export interface Rested {
  readonly status: Status;
  readonly sources: readonly Use[];
  readonly when?: When | undefined;
}

type Sources = Readonly<Record<string, Source>>;

/**
 * The sources that count: each states the very content, is not from before it, is not the party’s own voice on a matter of fact, and is the first of
 * its agency. A page that passes on an agency’s report counts as that agency.
 */
export function independentIn({ sources, when }: Pick<Rested, 'sources' | 'when'>, all: Sources): Source[] {
  const agencies = new Set<string>();
  return sources.flatMap(({ id, as, via, own }) => {
    const source = all[id];
    if (!source || as !== 'states' || own || (when && source.published && source.published.to < when.from)) return [];
    const agency = via ?? source.agency ?? `${source.publisher} ${id}`;
    if (agencies.has(agency)) return [];
    agencies.add(agency);
    return [source];
  });
}

/** What bears a fact out. Where the record differs, or only one side speaks, no number of sources makes it more than that. */
export function corroborationOf(rested: Rested, all: Sources): Corroboration {
  const { status, sources } = rested;
  const byStatus = { contested: 'disputed', claimed: 'claimed', 'not-found': 'unfound', opinion: 'reading', partly: 'partly' } as const;
  if (status !== 'confirmed') return byStatus[status];
  const counted = independentIn(rested, all);
  if (counted.length >= 2) return 'independent';
  const [only] = counted;
  if (!only) return sources.some(({ as, own }) => as === 'states' && own) ? 'party' : 'unchecked';
  return only.kind === 'party' || only.kind === 'weak' ? only.kind : 'single';
}

/** Whether nothing but weak sources states it. */
export function restsOnWeak({ sources }: Pick<Rested, 'sources'>, all: Sources): boolean {
  const stating = sources.filter((use) => use.as === 'states');
  return stating.length > 0 && stating.every(({ id }) => all[id]?.kind === 'weak');
}
