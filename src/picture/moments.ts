import type { Article, Section, Step } from '../article/article';
import { indexOf } from '../article/index';
import type { View } from '../article/schema';
import { worldAt } from '../story/world';

/** A picture of a section, and the steps beside which it stands. */
export interface Moment {
  readonly view: View;
  /** The step that it shows. */
  readonly step: Step;
  readonly steps: readonly Step[];
}

/** The pictures of a section in the order of its steps: one for each moment, and not one more where a step shows what the step before has shown. */
export function momentsOf(article: Article, section: Section): Moment[] {
  const moments: Moment[] = [];
  for (const step of section.steps) {
    const last = moments.at(-1);
    if (last && seenAt(article, last.step) === seenAt(article, step))
      moments[moments.length - 1] = { ...last, steps: [...last.steps, step] };
    else moments.push({ view: step.view, step, steps: [step] });
  }
  return moments;
}

/** All that the picture of a step depends on: two steps that have the same look the same. */
function seenAt(article: Article, { id, view, moment, look, moves, focus, window }: Step): string {
  const { strike } = worldAt(article, moment);
  if (view === 'register') return JSON.stringify([view, strike, article.register.remarks[id]]);
  const its = { map: [look, moves], network: { ...indexOf(article).cast(id), id: undefined }, timeline: window };
  return JSON.stringify([view, moment, [...focus].sort(), its[view]]);
}
