import { PurgeCSS } from 'purgecss';

/** Stands between two sheets that are gone through as one: what is set in the first may be used in the second alone. */
const seam = '/* seam */';
/** Holds for whatever has the focus, and names none of it. */
const always = [':focus-visible'];

/**
 * The rules of two sheets that a page can ever need, and the custom properties that these rules use. Nobody waits then for how a view looks that the page
 * does not show.
 * @param page all its markup, with its scripts: any word in it may name an element, a class, an attribute or a value that is set later
 */
export async function usedStyles(sheets: readonly [string, string], page: string): Promise<[string, string]> {
  const [{ css }] = (await new PurgeCSS().purge({
    content: [{ raw: page, extension: 'html' }],
    css: [{ raw: sheets.join(seam) }],
    defaultExtractor: namesIn,
    safelist: always,
    variables: true,
    keyframes: true
  })) as [{ css: string }];
  const [first, second] = css.split(seam);
  return [first!, second!];
}

/** Every word, and every attribute that a script calls by its short name (`dataset.theme`). */
function namesIn(page: string): string[] {
  const short = [...page.matchAll(/\bdataset\.(\w+)/g)].map(
    ([, name]) => `data-${name!.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
  );
  return [...new Set([...(page.match(/[\w-]+/g) ?? []), ...short])];
}
