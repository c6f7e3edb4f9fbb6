import { render } from 'svelte/server';
import { isoOf } from '../../article/day';
import { escape } from '../../article/markup';
import { sayer, type Say } from '../../article/words';
import { frozenFolder } from '../../frames/frames';
import type { Content, Edition, SiteFile } from '../edition';
import { figuresOf } from '../figures/figures';
import { framePages, framesFiles } from '../frames/frame-pages';
import { framesStyle, framesTypefaces } from '../frames/frame-style';
import FrozenFigure from './FrozenFigure.svelte';
import FrozenList from './FrozenList.svelte';

/** One language of a site, for its frozen form. */
interface Frozen {
  readonly edition: Edition;
  /** Of the language, from the site's root: empty, or ending with a slash. */
  readonly folder: string;
  /** The address of the language's story, where the site's is known. */
  readonly root: string | undefined;
  /** The folders of the other languages, by language. */
  readonly languages: Readonly<Record<string, string>>;
  /** The figures' SVG and PNG files, as they stand in the site. */
  readonly drawn: readonly SiteFile[];
}

/** The day of a story's version. */
export const versionOf = ({ desk }: Edition): string => isoOf(desk.log[0]!.day);

/**
 * The frames and figures of this version in a folder that needs nothing of the site around it, so that it can be kept as it is.
 * @param pictures of the map, as they stand in the site: the land of each step, and the relief
 */
export function frozenFiles(version: string, languages: readonly Frozen[], pictures: readonly SiteFile[]): SiteFile[] {
  const files = [...languages.flatMap(frozenPages), ...framesFiles(languages[0]!.edition), ...usedIn(languages, pictures)];
  return files.map(({ path, make }) => ({ path: `${frozenFolder(version)}${path}`, make }));
}

/** Frames draw the map only at the steps that it leads. */
function usedIn(languages: readonly Frozen[], pictures: readonly SiteFile[]): SiteFile[] {
  const led = languages.flatMap(({ edition }) =>
    edition.article.sections.flatMap(({ steps }) => steps.filter(({ view }) => view === 'map'))
  );
  const used = new Set(led.map(({ id }) => `pictures/map-${id}.svg`));
  return pictures.filter(({ path }) => !path.endsWith('.svg') || used.has(path));
}

function frozenPages({ edition, folder, root, languages, drawn }: Frozen): SiteFile[] {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const figures = figuresOf(article, say);
  const frozen = frozenFolder(versionOf(edition));
  const page = (path: string, title: string, newest: string, inner: (to: { newest: string; address: string }) => string): SiteFile => ({
    path: `${folder}${path}index.html`,
    make: () => {
      const depth = path.split('/').length - 1;
      // Out of the folder of its language, then of the version.
      const out = '../'.repeat(depth + (folder ? 1 : 0) + frozen.split('/').length - 1);
      const body = inner({ newest: `${out}${folder}${newest}`, address: root ? new URL(newest, root).href : title });
      return frozenPage({
        edition,
        body,
        title,
        up: '../'.repeat(depth + (folder ? 1 : 0)),
        canonical: root && new URL(newest, root).href
      });
    }
  });
  return [
    ...framePages(edition, { folder, root, languages, frozen }),
    ...drawn,
    ...figures.map((figure) =>
      page(
        `fig/${figure.id}/`,
        figure.title,
        `fig/${figure.id}/`,
        (to) => render(FrozenFigure, { props: { figure, edition, say, ...to } }).body
      )
    ),
    page('', article.title, '', (to) => listOf(edition, say, to))
  ];
}

function listOf(edition: Edition, say: Say, to: { newest: string; address: string }): string {
  return render(FrozenList, { props: { edition, figures: figuresOf(edition.article, say), say, ...to } }).body;
}

interface Page {
  readonly edition: Edition;
  readonly body: string;
  readonly title: string;
  /** From it to the version's folder. */
  readonly up: string;
  /** The address of the newest, where the site's is known. */
  readonly canonical: string | undefined;
}

function frozenPage({ edition: { article }, body, title, up, canonical }: Page): Content {
  const sheets = [framesStyle, framesTypefaces].map(({ path }) => `<link rel="stylesheet" href="${up}${path}">`);
  const head = [
    `<title>${escape(title)}</title><meta name="robots" content="noindex">`,
    canonical ? `<link rel="canonical" href="${escape(canonical)}">` : '',
    ...sheets
  ];
  return { lang: article.lang, dir: article.dir, framed: true, body, head: head.join('') };
}
