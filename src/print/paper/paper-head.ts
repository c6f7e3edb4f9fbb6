import { dayInWords, type Say } from '../../article/words';
import type { Edition } from '../edition';
import cover from './paper-cover.css?inline';
import matter from './paper-matter.css?inline';
import moments from './paper-moments.css?inline';
import paper from './paper.css?inline';
import sections from './sections.css?inline';

const style = [sections, paper, moments, matter, cover].join('');

/**
 * What a page beside the story needs for paper and for sections by themselves: its styles, and at the foot of each printed page the edition's day and the
 * address. Where that was not known at build, it is where the page stands.
 */
export function paperHead({ article }: Edition, address: string | undefined, say: Say): string {
  const edition = say('paperFoot', { title: article.title, date: dayInWords(article.version, article.lang) });
  const words = `:root{--edition:${quoted(edition)}${address ? `;--address:${quoted(address)}` : ''}}`;
  return `<style>${style}${words}</style>${address ? '' : `<script>${addressOnPaper}</script>`}`;
}

/** The address of a page as it stands, for the foot of each of its printed pages. */
const addressOnPaper = `document.documentElement.style.setProperty('--address',JSON.stringify(location.origin+location.pathname))`;

/** A text as a string of CSS, in which nothing can end the element that holds it. */
const quoted = (text: string) => `"${text.replaceAll(/["\\<]/g, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;
