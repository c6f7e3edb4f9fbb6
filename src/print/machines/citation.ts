import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from '../../../data/citation/chicago.csl?raw';
import mla from '../../../data/citation/mla.csl?raw';
import type { Edition } from '../edition';
import { isoOf, type Day } from '../../article/day';
import { dayInWords, type Say } from '../../article/words';
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

/**
 * How a page is cited: as newsrooms credit it, in a few words, and as three styles and two file formats have it. Each has its version, which is the
 * day of the newest entry of the log, and the permanent address where the site's is known.
 */
export function citationsOf(about: About, { article }: Edition, address: string | undefined, say: Say): Citation[] {
  const { version } = article;
  const title = about.title.replace(/\.$/, '');
  const item = {
    id: about.id || article.id,
    type: 'webpage',
    title,
    'container-title': article.title,
    issued: parts(version),
    accessed: parts(article.checked),
    version: isoOf(version),
    language: article.lang,
    ...(address && { URL: address })
  };
  const cite = new Cite(item);
  const styled = (style: string) => cite.format('bibliography', { format: 'text', style, lang: 'en-US' }).trim();
  const at = address ? `, ${address}` : '';
  return [
    {
      name: say('citeCredit'),
      text: say('creditLine', { title: article.title, part: title, date: dayInWords(version, article.lang), at }),
      block: false
    },
    { name: say('citeShort'), text: `${article.title}, ${isoOf(version)}${at}`, block: false },
    { name: 'APA', text: styled('apa'), block: false },
    { name: 'MLA', text: styled('mla'), block: false },
    { name: 'Chicago', text: styled('chicago'), block: false },
    { name: 'BibTeX', text: cite.format('bibtex').trim(), block: true },
    // The library breaks long lines, which not every reader of the format joins again.
    {
      name: 'RIS',
      text: `${cite
        .format('ris')
        .trim()
        .replaceAll(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')}\n`,
      block: true
    }
  ];
}

function parts(day: Day): { 'date-parts': number[][] } {
  return { 'date-parts': [isoOf(day).split('-').map(Number)] };
}
