import core from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '../../../data/citation/chicago.csl?raw';
import mla from '../../../data/citation/mla.csl?raw';
import type { Edition } from '../edition';
import { isoOf } from '../../article/day';
import { dayInWords, type Say } from '../../article/words';
import { bibtexOf, cslOf, risOf, type Cited } from './bibliography';
import type { About } from './graph';

const { Cite, plugins } = core;
const { styles } = plugins.config.get('@csl');
styles.add('mla', mla);
styles.add('chicago', chicago);

/** One way to cite a page: what it is called, and the text to be copied. `block` keeps its lines. */
export interface Citation {
  readonly name: string;
  readonly text: string;
  readonly block: boolean;
}

/** What stands for an address that was not known at build: the words for it, and the way to it from the page, for the reader's browser to fill in. */
export interface Unknown {
  readonly words: string;
  readonly way: string;
}

/**
 * How a page is cited: as newsrooms credit it, in a few words, and as three styles and three file formats have it. Each has its version, which is the
 * day of the newest entry of the log.
 * @param address of the page, or the words that stand for it until a reader's browser knows it; without it the citations have none
 */
export function citationsOf(about: About, edition: Edition, address: string | undefined, say: Say): Citation[] {
  const { article } = edition;
  const { version } = article;
  const cited = citedOf(about, edition, address);
  const cite = new Cite(styledOf(cited));
  // The markup that keeps a name's case stays in the text where the styles lose their way among its apostrophes.
  const styled = (style: string) =>
    cite
      .format('bibliography', { format: 'text', style, lang: 'en-US' })
      .replaceAll(/<\/?span[^>]*>/g, '')
      .trim();
  const at = address ? `, ${address}` : '';
  const date = dayInWords(version, article.lang);
  const credit = cited.site
    ? say('creditLine', { title: article.title, part: within(cited.title), date, at })
    : say('creditWhole', { title: article.title, date, at });
  return [
    { name: say('citeCredit'), text: credit, block: false },
    { name: say('citeShort'), text: `${article.title}, ${isoOf(version)}${at}`, block: false },
    { name: 'APA', text: styled('apa'), block: false },
    { name: 'MLA', text: styled('mla'), block: false },
    { name: 'Chicago', text: styled('chicago'), block: false },
    { name: 'BibTeX', text: bibtexOf(cited), block: true },
    { name: 'RIS', text: risOf(cited), block: true },
    { name: 'CSL-JSON', text: JSON.stringify([cslOf(cited)], undefined, 2), block: true }
  ];
}

/** Within quotation marks those of the title are single ones. */
const within = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** Where nobody is named as its maker, the site is what has published it. */
function citedOf({ kind, id, title }: About, { article, prose }: Edition, address: string | undefined): Cited {
  const { name } = prose.makers;
  const part = kind === 'story' ? 'story' : id.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '');
  return {
    key: `${article.id}-${part}-${isoOf(article.version)}`,
    // The styles end it with a full stop of their own.
    title: title.replace(/\.(\)?)$/, '$1'),
    sentence: kind === 'fact',
    site: kind === 'story' ? undefined : article.title,
    author: name,
    publisher: name ?? article.title,
    version: article.version,
    lang: article.lang,
    address
  };
}

/**
 * What the styles print. They name the date, which is the version, once; a publisher who is also the author or the site not again; and the site as it
 * writes its own name, in whatever case they print titles; and a fact as the sentence that it is.
 */
function styledOf(cited: Cited): object {
  const { version: _, publisher, title, ...item } = cslOf(cited);
  const named = [cited.author, cited.site ?? title].includes(publisher);
  const own = (name: string) => `<span class="nocase">${name}</span>`;
  return {
    ...item,
    title: cited.site && !cited.sentence ? title : own(title),
    ...(cited.site && { 'container-title': own(cited.site) }),
    ...(!named && { publisher })
  };
}
