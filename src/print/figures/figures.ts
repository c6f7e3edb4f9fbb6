import type { Article, Section, Step } from '../../article/article';
import { figureId } from '../../article/figure';
import type { View } from '../../article/schema';
import { pictureStep } from '../../picture/scene';
import type { Say } from '../../article/words';

/** A still picture of the story, with a permanent address of its own. */
export interface Figure {
  readonly id: string;
  readonly section: Section;
  readonly view: View;
  /** The step whose moment it shows. */
  readonly step: Step;
  /** Of its section, and which view of it this is. */
  readonly title: string;
}

/** Every figure, in the order of the story: one for each section and each of the views that lead it. */
export function figuresOf(article: Article, say: Say): Figure[] {
  return article.sections.flatMap((section) =>
    section.leads.map((view) => ({
      id: figureId(section.id, view),
      section,
      view,
      step: pictureStep(section, view),
      title: say('figureTitle', { title: section.title, view: say(`figure-${view}`) })
    }))
  );
}

/** The figure that stands for a section. */
export const firstFigure = (figures: readonly Figure[], section: Section): Figure => figures.find((figure) => figure.section === section)!;
