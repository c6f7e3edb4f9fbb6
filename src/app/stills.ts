import type { Section, Step } from '../article/article';
import type { Lens } from '../article/schema';

/** The step whose moment a section's still picture shows: the last that is led by this view, or the section's last. */
export function stillStep(section: Section, lens: Lens): Step {
  return section.steps.findLast((step) => step.lens === lens) ?? section.steps.at(-1)!;
}
