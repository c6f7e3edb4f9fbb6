import type { Section, Step } from '../article/article';
import type { View } from '../article/schema';

/** The step whose moment a section's still picture shows: the last that is led by this view, or the section's last. */
export function pictureStep(section: Section, view: View): Step {
  return section.steps.findLast((step) => step.view === view) ?? section.steps.at(-1)!;
}
