import type { Edition, SiteFile } from '../edition';
import { isoOf } from '../../article/day';
import { escape } from '../../article/markup';
import { colours } from '../../styles/tokens';
import { iconFiles, icons } from './icons';

/**
 * What machines look for at the root of a site: how it is put on a home screen, that everything may be read, and, where the address is known, the
 * list of all pages, each with the day on which it was last changed or checked.
 */
export function siteFiles(edition: Edition, pages: readonly SiteFile[], site: string | undefined): SiteFile[] {
  return [
    { path: 'site.webmanifest', make: () => ({ text: manifestOf(edition) }) },
    {
      path: 'robots.txt',
      make: () => ({ text: `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}` })
    },
    ...(site ? [{ path: 'sitemap.xml', make: () => ({ text: sitemapOf(pages, site) }) }] : []),
    ...iconFiles()
  ];
}

function manifestOf({ article, prose }: Edition): string {
  return `${JSON.stringify(
    {
      name: article.title,
      short_name: prose.short,
      description: prose.description,
      lang: article.lang,
      dir: article.dir,
      start_url: './',
      scope: './',
      display: 'minimal-ui',
      background_color: colours.paper.value,
      theme_color: colours.paper.value,
      icons: icons
        .filter(({ path }) => path.startsWith('icon'))
        .map(({ path, size, share }) => ({ src: path, sizes: `${size}x${size}`, type: 'image/png', ...(share && { purpose: 'maskable' }) }))
    },
    undefined,
    2
  )}\n`;
}

function sitemapOf(pages: readonly SiteFile[], site: string): string {
  const places = pages.flatMap(({ path, changed }) =>
    changed === undefined
      ? []
      : [`<url><loc>${escape(new URL(path.replace(/index\.html$/, ''), site).href)}</loc><lastmod>${isoOf(changed)}</lastmod></url>`]
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.join('\n')}
</urlset>
`;
}
