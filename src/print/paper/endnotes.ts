import type { Section, Source } from '../../article/article';
import { factsOf } from '../../article/facts';
import { isFact, kindOf } from '../../article/ids';
import type { Edition } from '../edition';

/** The sources of a part of the story as they stand on paper: numbered in the order in which its words first rest on them. */
export interface Endnotes {
  readonly sources: readonly Source[];
  /** The numbers of the sources of a fact, such as “1–3, 7”; empty where the words have none. */
  readonly ofFact: (id: string) => string;
  /** Those of the sources that a step names beside its facts. */
  readonly ofStep: (id: string) => string;
}

/** @param sections in the order in which they are printed */
export function endnotesOf({ article, evidence, prose }: Edition, sections: readonly Section[]): Endnotes {
  const facts = factsOf(article, evidence);
  const numbers = new Map<string, number>();
  const sourcesOf = (id: string) => (isFact(id) && kindOf(id) !== 'term' ? facts.get(id)!.sources.map((use) => use.id) : []);
  for (const { id } of sections.flatMap(({ steps }) => steps)) {
    const { pieces, notes, sources } = prose.steps[id]!;
    const tied = pieces.flatMap(({ to }) => (to ? [to] : []));
    for (const source of [...[...tied, ...notes].flatMap(sourcesOf), ...sources])
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  const inNumbers = (ids: readonly string[]) => inRuns(ids.flatMap((id) => numbers.get(id) ?? []));
  return {
    sources: [...numbers.keys()].map((id) => evidence.sources[id]!),
    ofFact: (id) => inNumbers(sourcesOf(id)),
    ofStep: (id) => inNumbers(prose.steps[id]!.sources)
  };
}

/** Numbers in order, with those that follow each other as a run: “1–3, 7”. */
export function inRuns(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`)).join(', ');
}
