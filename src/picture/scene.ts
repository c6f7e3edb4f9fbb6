import type { Article, Section, Step } from '../article/article';
import type { View } from '../article/schema';
import { sceneOf, type Scene } from '../story/scene';
import { at } from '../story/state';

/** The step whose moment a section's picture of a view shows: the last that is led by this view, or the section's last. */
export function pictureStep(section: Section, view: View): Step {
  return section.steps.findLast((step) => step.view === view) ?? section.steps.at(-1)!;
}

/** What a view shows at a step, whichever view leads the step. */
export function sceneAt(article: Article, step: Step, view: View): Scene {
  return sceneOf(article, { ...at(step), view });
}
