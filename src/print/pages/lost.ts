import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { Content, Edition, SiteFile } from '../edition';
import { sayer } from '../../article/words';
import { escape } from '../../article/markup';
import { statementsOf } from '../lesson/take/statements';
import LostPage from './LostPage.svelte';
import Shell from './Shell.svelte';

/**
 * The page for an address where there is none. A host shows it at any depth, so an address that goes out from where it stands would lead nowhere:
 * where the site's is known its own are written in full, else a small script of the page finds out where the site begins.
 */
export function lostPage(edition: Edition, site: string | undefined): SiteFile {
  return { path: '404.html', make: () => rendered(edition, site) };
}

function rendered(edition: Edition, site: string | undefined): Content {
  const { article, prose } = edition;
  const say = sayer(article.lang, prose.ui);
  const home = site ?? './';
  const inner = `<div class="page-body">${render(LostPage, { props: { edition, say, home } }).body}</div>`;
  const children = createRawSnippet(() => ({ render: () => inner }));
  const { body } = render(Shell, {
    props: {
      article,
      say,
      home,
      root: home,
      credit: prose.article,
      citations: [],
      framed: false,
      statements: statementsOf(prose),
      children
    }
  });
  const title = `<title>${escape(`${prose.lost.title} · ${article.title}`)}</title><meta name="robots" content="noindex">`;
  const script = `<script>(${String(withSlash)})();${site ? '' : `(${String(findHome)})()`}</script>`;
  return { lang: article.lang, dir: article.dir, plain: true, anywhere: home, head: title, body: `${body}${script}` };
}

/** Runs in it: a page in a folder may have been asked for without its last slash, on a host that leads nobody on. */
function withSlash(): void {
  const { pathname, search, hash } = location;
  if (!/\/[^/.]+$/.test(pathname)) return;
  fetch(`${pathname}/`, { method: 'HEAD' }).then(
    ({ ok }) => ok && location.replace(`${pathname}/${search}${hash}`),
    () => undefined
  );
}

/**
 * Runs in the page that a host shows instead of a missing one. From the folder that was asked for it goes up until it finds the site's icon, which
 * stands at its root and nowhere else: no list of folders could tell, since the site may lie in any, even in one that is called as one of its own.
 * Then it leads the links of the page from there. A `base` would do the same, and spoil the links within the page.
 */
function findHome(): void {
  const folders = location.pathname.split('/').slice(0, -1);
  const look = () => {
    const root = `${location.origin}${folders.join('/')}/`;
    const icon = new Image();
    icon.onload = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="./"]'))
        link.href = root + link.getAttribute('href')!.slice(2);
    };
    icon.onerror = () => {
      folders.pop();
      if (folders.length > 0) look();
    };
    icon.src = `${root}icon.svg`;
  };
  look();
}
