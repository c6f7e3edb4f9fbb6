import { isoOf, type Day } from '../../article/day';

/** A page as works that cite it have it. What is not known is left out. */
export interface Cited {
  /** Unlike that of any other page, and of any other version of the same. */
  readonly key: string;
  readonly title: string;
  /** The title is a sentence, not a heading. */
  readonly sentence?: boolean;
  /** The site, where the page is not the whole of it. */
  readonly site?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher: string;
  readonly version: Day;
  readonly lang: string;
  readonly address?: string | undefined;
}

/**
 * A record of BibTeX, which BibLaTeX reads as well: the one takes year and month, the other the date. A program changes the case of titles but not
 * within braces, so each word stands in them that has a capital letter of its own.
 */
export function bibtexOf({ key, title, site, author, publisher, version, lang, address }: Cited): string {
  const [year, month] = isoOf(version).split('-');
  const rows: (readonly [string, string] | undefined)[] = [
    author ? ['author', `{{${latex(author)}}}`] : undefined,
    ['title', `{${keptCase(title)}}`],
    site ? ['howpublished', `{${keptCase(site)}}`] : undefined,
    ['organization', `{${latex(publisher)}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]!],
    ['date', `{${isoOf(version)}}`],
    ['version', `{${isoOf(version)}}`],
    ['language', `{${lang}}`],
    address ? ['url', `{${address}}`] : undefined
  ];
  return `@misc{${key},\n${rows.flatMap((row) => (row ? [`  ${row[0]} = ${row[1]}`] : [])).join(',\n')}\n}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Letters that LaTeX would take for commands. */
const latex = (text: string): string =>
  text.replaceAll(
    /[\\{}&%$#_~^]/g,
    (letter) => ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[letter] ?? `\\${letter}`
  );

/** The first letter of all is left as it is by every program. */
function keptCase(title: string): string {
  return latex(title).replaceAll(/(?<![\\\p{L}\p{N}])[\p{L}\p{N}]+/gu, (word, at: number) => {
    const own = at === 0 ? word.slice(1) : word;
    return /\p{Lu}/u.test(own) ? `{${word}}` : word;
  });
}

/** A record of RIS: a tag, two spaces, a hyphen, one space; each field on one line, however long. */
export function risOf({ key, title, site, author, publisher, version, lang, address }: Cited): string {
  const date = isoOf(version);
  const rows: (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['PB', publisher],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['ET', date],
    ['LA', lang],
    ['UR', address]
  ];
  return `${rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])).join('\n')}\nER  - \n`;
}

/** An item of CSL-JSON, which Zotero, Pandoc and others read. */
export function cslOf({ key, title, site, author, publisher, version, lang, address }: Cited) {
  return {
    id: key,
    type: 'webpage',
    title,
    ...(site && { 'container-title': site }),
    ...(author && { author: [{ literal: author }] }),
    publisher,
    issued: { 'date-parts': [isoOf(version).split('-').map(Number)] },
    version: isoOf(version),
    language: lang,
    ...(address && { URL: address })
  };
}
