import { Parser } from 'htmlparser2';

const within = 'https://site.invalid/';

/**
 * The files that pages need to be shown: pictures, scripts, styles, and what the styles name. Where their links lead is not followed.
 * @param read gives a file of the site
 */
export function neededBy(pages: readonly string[], read: (path: string) => Uint8Array): string[] {
  const found = new Set(pages);
  for (const path of found) {
    const text = /\.(html|css)$/.test(path) ? new TextDecoder().decode(read(path)) : '';
    for (const address of path.endsWith('.html') ? inPage(text) : inStyle(text)) {
      const { href, pathname } = new URL(address, `${within}${path}`);
      if (href.startsWith(within)) found.add(pathname.slice(1));
    }
  }
  return [...found];
}

function inPage(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, href, rel, style }) {
      if (src) found.push(src);
      if (name === 'link' && rel === 'stylesheet' && href) found.push(href);
      if (name === 'image' && href) found.push(href);
      found.push(...inStyle(style ?? ''));
    }
  });
  parser.end(html);
  return found;
}

const inStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address]) => address!).filter((address) => !address.startsWith('data:'));
