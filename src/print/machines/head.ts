import type { Edition } from '../edition';
import { isoOf } from '../../article/day';
import { escape } from '../../article/markup';
import { previewSize } from '../figures/preview-layout';
import type { About, Graph } from './graph';

/** What a page's preview says, for who does not see it. */
const inWords = ({ title, description }: About): string => (description === title ? title : `${title.replace(/\.$/, '')}. ${description}`);

/** The most that is read of a title in a tab or in a list of findings, in letters. */
const longest = 90;

/** A long title's first words: no word is cut. */
function briefly(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longest - 1)).replace(/[,;:(]+$/, '')}…`;
}

/** The graph of a page as it stands at the end of its body: only machines read it, and on a slow line it would keep the words back. */
export function dataBlock(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * The head of a page: what search engines, link previews and reference managers read. Highwire's `citation_*` tags are those that Zotero takes.
 * @param address of the page, and `preview` that of the image shown with a link to it, where the site's is known
 */
export function headOf(about: About, { article, desk }: Edition, address: string | undefined, preview?: string): string {
  const title = about.kind === 'story' ? about.title : `${briefly(about.title)} · ${article.title}`;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`;
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escape(content)}">`;
  const published = isoOf(desk.log.at(-1)!.day);
  return [
    `<title>${escape(title)}</title>`,
    meta('description', about.description),
    property('title', about.title),
    property('description', about.description),
    property('type', 'article'),
    property('site_name', article.title),
    property('locale', article.lang.replace('-', '_')),
    ...(preview
      ? [
          property('image', preview),
          property('image:width', String(previewSize.width)),
          property('image:height', String(previewSize.height)),
          property('image:alt', inWords(about))
        ]
      : []),
    meta('twitter:card', 'summary_large_image'),
    `<meta property="article:modified_time" content="${isoOf(desk.log[0]!.day)}">`,
    meta('citation_title', about.title),
    meta('citation_journal_title', article.title),
    meta('citation_publication_date', published.replaceAll('-', '/')),
    meta('citation_language', article.lang),
    address ? meta('citation_public_url', address) : '',
    address ? `<link rel="canonical" href="${escape(address)}">${property('url', address)}` : ''
  ].join('');
}
