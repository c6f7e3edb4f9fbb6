import { posix } from 'node:path';

const within = 'https://site.invalid/';

/** What is said in a package alone. */
const inPackage = / hidden(?:="")? data-frozen(?:="")?/g;

/**
 * A page as it stands in a package: links to what is in there name their file, since a folder shows no `index.html` by itself; all others lead to the
 * site, or nowhere where its address is not known.
 * @param path of the page, from the top of the package
 * @param has whether a file is in the package
 * @param root the address of the site, where it is known
 */
export function packedPage(html: string, path: string, has: (file: string) => boolean, root: string | undefined): string {
  const said = html.replaceAll(inPackage, '');
  return said.replaceAll(
    /(<a\b[^>]*?)\shref="([^"]*)"|\sdata-full="([^"]*)"/g,
    (whole, before: string | undefined, href?: string, full?: string) => {
      const name = before === undefined ? 'data-full' : 'href';
      const address = href ?? full ?? '';
      if (/^(#|[a-z]+:)/i.test(address)) return whole;
      const to = packedAddress(address, path, has, root);
      if (to === undefined) return name === 'href' ? before! : ' data-full=""';
      return `${before ?? ''} ${name}="${to}"`;
    }
  );
}

/** @returns the address as the package has it, undefined where it leads nowhere */
function packedAddress(address: string, path: string, has: (file: string) => boolean, root: string | undefined): string | undefined {
  const { pathname, search, hash } = new URL(address, `${within}${path}`);
  const target = pathname.slice(1);
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (has(file)) return `${posix.relative(posix.dirname(path), file)}${search}${hash}`;
  return root && `${root}${target}${search}${hash}`;
}
