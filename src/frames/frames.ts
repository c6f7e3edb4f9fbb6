import type { Article, Section, Step } from '../article/article';
import type { View } from '../article/schema';
import type { Level } from '../article/values';
import { dayInWords, type Say } from '../article/words';
import { withLevel } from '../story/level';
import { anySite, type Framed } from './codes';

/** A part of the story that other pages can show in a frame: a section, or all steps that one view leads. */
export interface Frame {
  /** Its folder under `embed/`: the section's id, or the view's name. */
  readonly id: string;
  readonly title: string;
  /** What stands above the title. */
  readonly kicker: string;
  /** Where the story tells it, from the story's own address. */
  readonly full: string;
  readonly steps: readonly FrameStep[];
}

export interface FrameStep {
  readonly step: Step;
  readonly section: Section;
  /** The view that is drawn. */
  readonly view: View;
}

/** The views that have a frame of their own. The register is told in its sections. */
const framedViews: readonly View[] = ['map', 'timeline', 'network'];

export function framesOf(article: Article, say: Say): Frame[] {
  const all = article.sections.flatMap((section) => section.steps.map((step) => ({ step, section, view: step.view })));
  return [
    ...article.sections.map((section, at) => ({
      id: section.id,
      title: section.title,
      kicker: `${at + 1} · ${section.question}`,
      full: `s/${section.id}/`,
      steps: all.filter((each) => each.section === section)
    })),
    ...framedViews.map((view) => {
      const steps = all.filter((each) => each.view === view);
      return { id: view, title: say(`frame-${view}`), kicker: article.title, full: `#${steps[0]!.step.id}`, steps };
    })
  ];
}

/** Where the form of a version that never changes stands, from the story's own address. @param version its day, `2026-11-28` */
export const frozenFolder = (version: string): string => `v/${version}/`;

/**
 * The addresses of a part of the story, and what is said with them.
 * @param version the day of this version, `2026-11-28`
 * @param root the address of the language's story, with a slash at its end; without it they are told from where the reader is
 */
export function framedOf({ id, title, full }: Frame, article: Article, say: Say, version: string, root = anySite): Framed {
  return {
    title: `${title} · ${article.title}`,
    frame: `${root}embed/${id}/`,
    frozen: `${root}${frozenFolder(version)}embed/${id}/`,
    full: `${root}${full}`,
    asOf: say('asOf', { date: dayInWords(article.checked, article.lang) })
  };
}

/** The same part of the story with its words at a level. */
export function framedAt(framed: Framed, level: Level): Framed {
  const [frame, frozen, full] = [framed.frame, framed.frozen, framed.full].map((address) => withLevel(address, level)) as [
    string,
    string,
    string
  ];
  return { ...framed, frame, frozen, full };
}
