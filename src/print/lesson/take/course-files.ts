import { render } from 'svelte/server';
import { escape } from '../../../article/markup';
import { sayer } from '../../../article/words';
import type { Edition, SiteFile } from '../../edition';
import { framesStyle, framesTypefaces } from '../../frames/frame-style';
import { courseFolder } from './course-folder';
import CoursePage from './CoursePage.svelte';
import style from './course.css?inline';
import course from './course.js?raw';
import lms from './lms.js?raw';

/** A classic script, which a folder without a server runs too: the one file's function, called with what the other's gives. */
function courseScript(): string {
  const [its, spoken] = [course, lms].map((source) =>
    source
      .slice(source.indexOf('export default ') + 15)
      .trim()
      .replace(/;$/, '')
  );
  return `(${its})((${spoken})(window));\n`;
}

/**
 * The course as a page of the site. Its package holds the same files at the same places, and the frames that it shows.
 * @param folder of the language, from the site's root
 * @param site the site's address, where it is known
 */
export function courseFiles(edition: Edition, folder: string, site: string | undefined): SiteFile[] {
  const { article, prose } = edition;
  if (prose.take.items.length === 0) return [];
  const say = sayer(article.lang, prose.ui);
  const own = sayer(article.lang, prose.take.labels);
  const home = '../../../';
  const up = folder ? `../${home}` : home;
  const root = site && new URL(folder, site).href;
  const make = () => ({
    lang: article.lang,
    dir: article.dir,
    framed: true,
    body: `${render(CoursePage, { props: { edition, say, own, home, root } }).body}<link rel="stylesheet" href="${up}${framesTypefaces.path}">`,
    head: [
      `<title>${escape(article.title)}</title>`,
      '<meta name="robots" content="noindex">',
      `<link rel="stylesheet" href="${up}${framesStyle.path}"><link rel="stylesheet" href="course.css"><script src="course.js"></script>`
    ].join('')
  });
  return [
    { path: `${folder}${courseFolder}index.html`, make },
    { path: `${folder}${courseFolder}course.css`, make: () => ({ text: style }) },
    { path: `${folder}${courseFolder}course.js`, make: () => ({ text: courseScript() }) }
  ];
}
