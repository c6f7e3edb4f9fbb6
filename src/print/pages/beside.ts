import { render } from 'svelte/server';
import type { Edition, SiteFile } from '../edition';
import { inWords, sayer } from '../../article/words';
import type { Drawn } from '../figures/files';
import { anySite, type Framed } from '../../frames/codes';
import { framesOf, framedOf, frozenFolder } from '../../frames/frames';
import { versionOf } from '../frozen/frozen';
import { figuresOf } from '../figures/figures';
import { takeawayOf } from '../takeaway/files';
import { citationsOf } from '../machines/citation';
import CitePage from './CitePage.svelte';
import CorrectionsPage from './CorrectionsPage.svelte';
import DataPage from './DataPage.svelte';
import FactPage from './FactPage.svelte';
import FramesPage from './FramesPage.svelte';
import FigurePage from './FigurePage.svelte';
import FiguresPage from './FiguresPage.svelte';
import { feedOf } from '../machines/feed';
import type { About } from '../machines/graph';
import Makers from './Makers.svelte';
import HelpPage from './HelpPage.svelte';
import { lessonPages } from '../lesson/lesson-pages';
import { pageMaker } from './page-maker';
import MethodPage from './MethodPage.svelte';
import { homeOf } from '../../story/anchors';
import { factsWithPages, homeOfSource } from '../paths';
import { searchIndex } from '../machines/search-index';
import { indexPath } from '../../search/entry';
import RetiredPage from './RetiredPage.svelte';
import PlainPage from '../plain/PlainPage.svelte';
import { plainWords } from '../plain/plain-words';
import PrintPage from './PrintPage.svelte';
import SectionEnd from './SectionEnd.svelte';
import SectionPage from './SectionPage.svelte';
import SourcesPage from './SourcesPage.svelte';
import TablesPage from './TablesPage.svelte';
import WhoPage from './WhoPage.svelte';
import WholePage from './WholePage.svelte';
import { toldAt } from './told-at';
import { explorePage, searchPage } from './with-script';

/**
 * The pages beside the story: one for each fact, each section, each figure and each id that was withdrawn, all sources, the method, the corrections, and the feed.
 * @param folder of the language, from the site's root: empty, or ending with a slash
 * @param site the site's address, where it is known
 * @param drawn the figures' files, where they are drawn
 */
export function pagesBeside(edition: Edition, folder: string, site: string | undefined, drawn?: Drawn): SiteFile[] {
  const { article, desk, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const rootUp = folder ? '../' : '';
  const root = site && new URL(folder, site).href;

  const frames = framesOf(article, say);
  const figures = figuresOf(article, say);
  /** A section has its frame, a figure that of its section, at its step. */
  const frameOf = ({ kind, id }: About): Framed | undefined => {
    const figure = kind === 'figure' ? figures.find((each) => each.id === id) : undefined;
    const frame = frames.find((each) => each.id === (figure ? figure.section.id : kind === 'section' ? id : ''));
    const framed = frame && framedOf(frame, article, say, versionOf(edition), root);
    const full = `${root ?? anySite}fig/${id}/`;
    if (!framed || !figure) return framed;
    const frozen = `${root ?? anySite}${frozenFolder(versionOf(edition))}fig/${id}/`;
    return { title: figure.title, full, frozen, frame: `${framed.frame}?step=${figure.step.id}`, asOf: framed.asOf };
  };

  const { page, other, answers } = pageMaker(edition, folder, site, frameOf);
  const facts = factsWithPages(edition).map(({ id, text: title, now }) => {
    const since = now && say('nowOn', { date: inWords(now.asOf, article.lang), text: now.text });
    const about = { kind: 'fact', id, title, description: [title, since].filter(Boolean).join(' ') } as const;
    const inner = (home: string) =>
      [
        render(FactPage, { props: { id, edition, say, home, pictures: `${rootUp}${home}pictures/` } }).body,
        render(Makers, { props: { edition, say, home } }).body
      ] as const;
    return page(`f/${id}/`, about, inner, toldAt(id, edition) && { script: 'src/reader/live-page.ts' });
  });
  const sections = article.sections.map((section) => {
    const about = { kind: 'section', id: section.id, title: section.title, description: section.question } as const;
    const inner = (home: string) =>
      [
        render(SectionPage, { props: { section, edition, say, home, pictures: `${rootUp}${home}pictures/`, root } }).body,
        render(SectionEnd, { props: { section, edition, say, home } }).body
      ] as const;
    return page(`s/${section.id}/`, about, inner, { script: 'src/reader/live-page.ts' });
  });
  const ofFigures = figures.map((figure) => {
    const { id, title } = figure;
    const about = { kind: 'figure', id, title, description: prose.captions[id]! } as const;
    return page(`fig/${id}/`, about, async (home) => {
      const pictures = `${rootUp}${home}pictures/`;
      const sizes = await drawn?.sizesOf(id);
      return render(FigurePage, { props: { figure, edition, say, home, pictures, sizes, framed: frameOf(about)! } }).body;
    });
  });
  /** In full where the address of the story is known, else from there. */
  const absolute = (path: string) => (root ? new URL(path, root).href : path);
  const { title, lead } = prose.takeaway;
  const data: About = { kind: 'data', id: 'data', title, description: lead };
  const dataAddress = root && new URL('data/', root).href;
  const taken = takeawayOf(edition, {
    addressOf: (id) => absolute(homeOf(id)),
    addressOfSource: (id) => absolute(homeOfSource(id)),
    address: dataAddress,
    cite: citationsOf(data, edition, dataAddress, say).find(({ name }) => name === 'APA')!.text
  });
  return [
    ...answers,
    ...facts,
    ...sections,
    ...ofFigures,
    other(
      'fig/',
      say('figuresTitle'),
      say('figuresLead'),
      () => render(FiguresPage, { props: { figures, lang: article.lang, say, drawn: drawn !== undefined } }).body
    ),
    ...desk.retired.map(({ id, by }) =>
      other(`f/${id}/`, say('retiredTitle'), say('retiredTitle'), (home) => render(RetiredPage, { props: { edition, say, by, home } }).body)
    ),
    other('sources/', say('sourcesTitle'), say('sourcesLead'), (home) => render(SourcesPage, { props: { edition, say, home } }).body),
    other('who/', say('whoAndWhere'), say('whoAndWhere'), () => render(WhoPage, { props: { edition, say } }).body),
    other('tables/', say('tablesTitle'), say('tablesLead'), (home) => render(TablesPage, { props: { edition, say, home } }).body),
    page(
      'all/',
      { kind: 'whole', id: 'all', title: say('wholeTitle'), description: say('wholeLead') },
      (home) => render(WholePage, { props: { edition, say, home, pictures: `${rootUp}${home}pictures/`, root } }).body
    ),
    other(
      'print/',
      say('printTitle'),
      say('printLead'),
      (home) => render(PrintPage, { props: { edition, say, home, pictures: `${rootUp}${home}pictures/`, root } }).body
    ),
    other(
      'plain/',
      say('plainTitle'),
      say('plainLead'),
      (home) => render(PlainPage, { props: { edition, say, home, pictures: `${rootUp}${home}pictures/`, root } }).body
    ),
    plainWords(edition, folder),
    page(
      'cite/',
      { kind: 'page', id: 'cite/', title: say('citeStory'), description: say('citeStoryLead') },
      (home) => render(CitePage, { props: { say, home } }).body,
      { cited: { kind: 'story', id: '', title: article.title, description: prose.description } }
    ),
    other('embed/', say('frameTitle'), say('frameLead'), () => render(FramesPage, { props: { edition, say, root } }).body),
    page(
      'search/',
      { kind: 'page', id: 'search/', title: say('search'), description: say('searchLead') },
      (home) => searchPage(prose, say, home),
      { script: 'src/reader/search-page.ts' }
    ),
    { path: `${folder}${indexPath}`, make: () => ({ text: JSON.stringify(searchIndex(edition, say)) }) },
    other('explore/', say('exploreAll'), say('explorePage'), (home) => explorePage(say, home)),
    other(
      'method/',
      say('methodTitle'),
      say('methodTitle'),
      (home) => render(MethodPage, { props: { edition, say, home, root: `${rootUp}${home}` } }).body
    ),
    other('help/', say('help'), say('helpLead'), () => render(HelpPage, { props: { say } }).body),
    page('data/', { ...data, files: taken.files }, () => render(DataPage, { props: { edition, taken } }).body),
    ...taken.files.map(({ name, bytes }): SiteFile => ({ path: `${folder}data/${name}`, make: () => ({ bytes }) })),
    other(
      'corrections/',
      say('correctionsPage'),
      say('noCorrections'),
      (home) => render(CorrectionsPage, { props: { edition, say, home, root: `${rootUp}${home}` } }).body
    ),
    ...lessonPages({ edition, folder, site, say, page, other, drawn, pictures: (home) => `${rootUp}${home}pictures/` }),
    { path: `${folder}feed.xml`, make: () => ({ text: feedOf(edition, root) }) }
  ];
}
