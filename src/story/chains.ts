import type { Tie } from '../article/article';

/** One way from an actor to another: ties end to end, whichever way each points, and the actors along it, both ends included. */
export interface Chain {
  readonly actors: readonly string[];
  readonly ties: readonly Tie[];
}

/**
 * The shortest chains of ties between two actors, fewest ties first and otherwise in the order of `ties`; none where nothing leads from one to the
 * other. Of several ties between the same two actors the first stands for all.
 * @param most how many chains at most
 */
export function chainsBetween(ties: readonly Tie[], from: string, to: string, most = 3): Chain[] {
  const steps = new Map<string, Map<string, Tie>>();
  for (const tie of ties) {
    for (const [a, b] of [
      [tie.from, tie.to],
      [tie.to, tie.from]
    ] as const) {
      const out = steps.get(a) ?? new Map<string, Tie>();
      if (!out.has(b)) out.set(b, tie);
      steps.set(a, out);
    }
  }
  // Breadth-first distances from the start; chains are then walked back from the end along decreasing distance.
  const distance = new Map([[from, 0]]);
  for (const actor of distance.keys())
    for (const next of steps.get(actor)?.keys() ?? []) if (!distance.has(next)) distance.set(next, distance.get(actor)! + 1);
  if (from === to || !distance.has(to)) return [];

  const found: Chain[] = [];
  const walk = (chain: Chain) => {
    const here = chain.actors[0]!;
    if (found.length === most) return;
    if (here === from) return void found.push(chain);
    for (const [before, tie] of steps.get(here)!)
      if (distance.get(before) === distance.get(here)! - 1) walk({ actors: [before, ...chain.actors], ties: [tie, ...chain.ties] });
  };
  walk({ actors: [to], ties: [] });
  return found;
}
