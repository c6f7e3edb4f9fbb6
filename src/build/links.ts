import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

/** Names an address, or several, of something that is asked for or gone to. */
const naming = ['href', 'src', 'poster', 'data-full', 'action'];

/** What a page of the site has: the ids in it, and the addresses that it names. */
interface Page {
  readonly ids: Set<string>;
  readonly addresses: Set<string>;
}

/**
 * Follows every link in every page, stylesheet, feed and list of a built site, as far as it leads into the site.
 * @param folder in which it was built
 * @param site its public address, which whole addresses begin with
 * @returns each link that leads nowhere, as a line: where it stands, what it is, and what is missing
 */
export function deadLinks(folder: string, site: string): { dead: string[]; followed: number } {
  const root = site.replace(/\/?$/, '/');
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
  );
  const pages = new Map<string, Page>();
  const pageAt = (file: string): Page => {
    const known = pages.get(file);
    if (known) return known;
    const page = read(readFileSync(join(folder, file), 'utf8'));
    pages.set(file, page);
    return page;
  };
  const dead: string[] = [];
  let followed = 0;
  for (const file of files) {
    if (!/\.(html|css|xml|webmanifest)$/.test(file)) continue;
    const text = /\.html$/.test(file) ? undefined : readFileSync(join(folder, file), 'utf8');
    const addresses = text === undefined ? pageAt(file).addresses : new Set(namedIn(file, text));
    for (const address of addresses) {
      const whole = URL.canParse(address, `${root}${file}`) ? new URL(address, `${root}${file}`) : undefined;
      if (!whole) dead.push(`${file}: ${address} is not an address`);
      if (!whole?.href.startsWith(root)) continue;
      followed++;
      const path = decodeURIComponent(whole.href.slice(root.length).replace(/[?#].*$/, ''));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const anchor = decodeURIComponent(whole.hash.slice(1).replace(/:~:.*$/, ''));
      if (!files.has(target)) dead.push(`${file}: ${address} leads to no file`);
      // In a picture or a style an anchor is not an id to go to.
      else if (anchor && anchor !== 'top' && target.endsWith('.html') && !pageAt(target).ids.has(anchor))
        dead.push(`${file}: ${address} leads to ${target}, in which nothing has the id ${anchor}`);
    }
  }
  return { dead, followed };
}

function read(html: string): Page {
  const page: Page = { ids: new Set(), addresses: new Set() };
  let style = false;
  const parser = new Parser({
    onopentag(name, { id, srcset, ...rest }) {
      style = name === 'style';
      if (id) page.ids.add(id);
      for (const attribute of naming) if (rest[attribute]) page.addresses.add(rest[attribute]);
      for (const each of srcset?.split(',') ?? []) page.addresses.add(each.trim().split(/\s/)[0]!);
      if (name === 'meta' && /^(og:(url|image)|citation_public_url)$/.test(rest.property ?? rest.name ?? ''))
        page.addresses.add(rest.content!);
      if (rest.style) for (const address of inStyle(rest.style)) page.addresses.add(address);
    },
    ontext(text) {
      if (style) for (const address of inStyle(text)) page.addresses.add(address);
    },
    onclosetag(name) {
      if (name === 'style') style = false;
    }
  });
  parser.end(html);
  return page;
}

function inStyle(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]!).filter((address) => !address.startsWith('data:'));
}

function namedIn(file: string, text: string): string[] {
  if (file.endsWith('.css')) return inStyle(text);
  if (file.endsWith('.xml')) return [...text.matchAll(/<loc>([^<]+)<|href="([^"]+)"/g)].map((match) => match[1] ?? match[2]!);
  const { icons = [], start_url: start = './' } = JSON.parse(text) as { icons?: { src: string }[]; start_url?: string };
  return [start, ...icons.map(({ src }) => src)];
}
