import type { Article, Section } from '../article/article';
import { toldFacts, type Fact } from '../article/facts';
import { figureId } from '../article/figure';
import { isFact, kindOf } from '../article/ids';
import { anchorOf, homeOf } from '../story/anchors';
import type { Edition } from './edition';

/** Where a source stands in the list of all, from the story's own address. */
export const homeOfSource = (id: string): string => `sources/#source-${id}`;

/** The section that an entry of the log is about, which names the section itself, a step or a figure of it. */
export const toldIn = (id: string, { sections }: Article): Section | undefined =>
  sections.find((section) =>
    [section.id, ...section.steps.map((step) => step.id), ...section.leads.map((view) => figureId(section.id, view))].includes(id)
  );

/** Where what an entry of the log names is told, from the story's own address: a fact, a section, a step or a figure. */
export function homeOfChange(id: string, article: Article): string {
  if (isFact(id)) return homeOf(id);
  const section = toldIn(id, article);
  if (section?.id === id) return `s/${id}/`;
  return section?.steps.some((step) => step.id === id) ? `s/${section.id}/#${id}` : `fig/${id}/`;
}

/** Where the words of a page lead that are tied to an id. */
export interface Links {
  /** The address, from the page, of what says what an id is. */
  readonly to: (id: string) => string;
  /** Whether the page comes alive: a click then opens a card in place. */
  readonly live: boolean;
}

/** In the story: a term is explained at its foot, everything else on a page of its own. */
export const inStory: Links = { to: (id) => (kindOf(id) === 'term' ? `#${anchorOf(id)}` : homeOf(id)), live: true };
/** On a page beside the story. @param home from there to the story */
export const linksFrom = (home: string): Links => ({ to: (id) => `${home}${homeOf(id)}`, live: false });
/** On the page that has everything. */
export const linksWithin: Links = { to: (id) => `#${anchorOf(id)}`, live: false };

/** Every fact that has a page of its own, by id. */
export function factsWithPages({ article, evidence }: Pick<Edition, 'article' | 'evidence'>): Fact[] {
  return toldFacts(article, evidence).sort((a, b) => (a.id < b.id ? -1 : 1));
}
