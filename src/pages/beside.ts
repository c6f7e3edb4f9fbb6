import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { BuiltFile, Edition } from '../app/edition';
import { sayer } from '../article/words';
import type { Sizes } from '../figures/files';
import { figuresOf } from '../figures/figures';
import { citationsOf } from './citation';
import CorrectionsPage from './CorrectionsPage.svelte';
import FactPage from './FactPage.svelte';
import EmbedList from './EmbedList.svelte';
import FigurePage from './FigurePage.svelte';
import FiguresPage from './FiguresPage.svelte';
import { feedOf } from './feed';
import { graphOf, type About } from './graph';
import { headOf } from './head';
import MethodPage from './MethodPage.svelte';
import { factIds } from './paths';
import RetiredPage from './RetiredPage.svelte';
import SectionPage from './SectionPage.svelte';
import Shell from './Shell.svelte';
import SourcesPage from './SourcesPage.svelte';
import { titleOf } from './title';

/**
 * The pages beside the story: one for each fact, each section, each figure and each id that was withdrawn, all sources, the method, the corrections, and the feed.
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param site the site's address, where it is known
 * @param sizes of the figures' files, where they were drawn
 */
export function pagesBeside(
  edition: Edition,
  folder: string,
  site: string | undefined,
  sizes?: ReadonlyMap<string, Sizes>
): BuiltFile[] {
  const { article, desk, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const rootUp = folder ? '../' : '';
  const root = site && new URL(folder, site).href;

  /** @param inner what stands on it, given the way from it to the story */
  const page = (path: string, about: About, inner: (home: string) => string): BuiltFile => {
    const home = '../'.repeat(path.split('/').length - 1);
    const address = root && new URL(path, root).href;
    const markup = `<div class="page-body">${inner(home)}</div>`;
    const children = createRawSnippet(() => ({ render: () => markup }));
    const citations = citationsOf(about, edition, address, say);
    const { body } = render(Shell, {
      props: {
        article,
        say,
        home,
        root: `${rootUp}${home}`,
        address,
        credit: prose.article,
        citations,
        framed: about.kind === 'section',
        children
      }
    });
    // Pages that have no card of their own show the story's.
    const card = root && new URL(`${about.kind === 'page' ? '' : path}card.png`, root).href;
    const head = headOf(about, edition, address, graphOf(about, edition, root, address), card);
    return { path: `${folder}${path}index.html`, lang: article.lang, dir: article.dir, plain: true, body, head };
  };
  const facts = factIds(article).map((id) => {
    const title = titleOf(id, edition);
    const about = { kind: 'fact', id, title, description: title } as const;
    return page(`f/${id}/`, about, (home) => render(FactPage, { props: { id, edition, say, home } }).body);
  });
  const sections = article.sections.map((section) => {
    const about = { kind: 'section', id: section.id, title: section.title, description: section.question } as const;
    return page(`s/${section.id}/`, about, (home) => {
      const stills = `${rootUp}${home}pictures/`;
      return render(SectionPage, { props: { section, edition, say, home, stills, root } }).body;
    });
  });
  const figures = figuresOf(article, say);
  const ofFigures = figures.map((figure) => {
    const { id, title } = figure;
    const about = { kind: 'figure', id, title, description: prose.stills[id]! } as const;
    return page(`fig/${id}/`, about, (home) => {
      const stills = `${rootUp}${home}pictures/`;
      return render(FigurePage, { props: { figure, edition, say, home, stills, sizes: sizes?.get(id) } }).body;
    });
  });
  const other = (path: string, title: string, description: string, inner: (home: string) => string) =>
    page(path, { kind: 'page', id: path, title, description }, inner);
  return [
    ...facts,
    ...sections,
    ...ofFigures,
    other(
      'fig/',
      say('figuresTitle'),
      say('figuresLead'),
      () => render(FiguresPage, { props: { figures, lang: article.lang, say, drawn: sizes !== undefined } }).body
    ),
    ...desk.retired.map(({ id, by }) =>
      other(`f/${id}/`, say('retiredTitle'), say('retiredTitle'), (home) => render(RetiredPage, { props: { say, by, home } }).body)
    ),
    other('sources/', say('sourcesTitle'), say('sourcesLead'), (home) => render(SourcesPage, { props: { edition, say, home } }).body),
    other('embed/', say('embedTitle'), say('embedLead'), () => render(EmbedList, { props: { edition, say, root } }).body),
    other('method/', say('methodTitle'), say('methodTitle'), () => render(MethodPage, { props: { edition, say } }).body),
    other(
      'corrections/',
      say('correctionsPage'),
      say('noCorrections'),
      (home) => render(CorrectionsPage, { props: { edition, say, home } }).body
    ),
    { path: `${folder}feed.xml`, text: feedOf(edition, root) }
  ];
}
