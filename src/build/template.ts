import { sheetSlot, type Content } from '../print/edition';

/** A page that is complete as it stands keeps its stylesheet as a file, which all such pages share. */
export function withoutScript(template: string): string {
  return template.replaceAll(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '');
}

/** A frame in another page brings all of its own along, and asks for nothing that a sandbox refuses. */
export const forFrames = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <!--head-->
  </head>
  <body>
    <!--body-->
  </body>
</html>
`;

/** A page that may be shown in any folder asks for nothing by an address that goes out from there: its letters are then those of the reader's device. */
export function adrift(template: string, anywhere: string): string {
  if (!anywhere.startsWith('.')) return template;
  return template.replaceAll(/@font-face *\{[^}]*url\([^}]*\}|<link rel="(?:preload|manifest|apple-touch-icon)"[^>]*>/g, '');
}

/** The script comes after the words. Vite keeps no attributes of ours, so they are put in here. */
export function behindText(template: string): string {
  const script = /<script type="module" crossorigin (?=src="\.\/assets\/)/;
  if (!script.test(template)) throw new Error('index.html has lost its script');
  return template
    .replace(script, `<script type="module" crossorigin fetchpriority="low" `)
    .replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ');
}

/**
 * Fills the slots of the template. Files deeper down find the assets by going up as many folders.
 * The markup between the slots is never reformatted: Svelte would not recognise it.
 */
export function fill(template: string, path: string, { lang = 'en', dir = 'ltr', head = '', body = '', anywhere }: Content): string {
  for (const slot of ['<!--head-->', '<!--body-->', 'lang="en" dir="ltr"']) {
    if (!template.includes(slot)) throw new Error(`index.html has lost its slot ${slot}`);
  }
  return fromPage(
    template.replace('<!--head-->', () => head),
    path,
    anywhere
  )
    .replace('lang="en" dir="ltr"', `lang="${lang}" dir="${dir}"`)
    .replace('<!--body-->', () => body);
}

/** Addresses that go out from the site's root, as a page must write them. */
function fromPage(markup: string, path: string, anywhere?: string): string {
  const up = anywhere ?? '../'.repeat(path.split('/').length - 1);
  return markup.replaceAll(/((?:href|src)="|url\()\.\//g, `$1${up || './'}`);
}

/** Links to the two files of styles: what the first screen of the story needs, and the rest. */
export function sheetLinks(template: string): readonly [first: string, rest: string] {
  const [first, rest, ...more] = template.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  if (!first || !rest || more.length > 0) throw new Error('index.html has lost one of its two stylesheets, or has another');
  return [first, rest];
}

/**
 * Fills the template for a story, which has all its styles in it, so that it is drawn with the first bytes that come: those of its first screen in its head,
 * the rest where that screen ends. A file of them would come after words that are drawn by then, all of which would be styled anew.
 * @param styles of the first screen, and the rest, whose addresses go out from the site's root
 * @param ahead links that fetch, behind all words, what will be wanted
 */
export function fillStory(
  template: string,
  path: string,
  styles: readonly [first: string, rest: string],
  content: Content,
  ahead: string
): string {
  const [inHead, inBody] = styles.map((css) => `<style>${css}</style>`) as [string, string];
  const [first, rest] = sheetLinks(template);
  const { body = '' } = content;
  if (!body.includes(sheetSlot)) throw new Error('the page of the story has lost the slot for its styles');
  const styled = template.replace(first, () => inHead).replace(rest, '');
  return fill(styled, path, { ...content, body: body.replace(sheetSlot, () => fromPage(inBody, path)) + fromPage(ahead, path) });
}

/**
 * A page in a folder whose address was written without its last slash, on a host that shows it all the same: it is gone to with the slash, from where its
 * addresses go out. It stands before all of them.
 */
export const withSlash = `<script>(l=>/\\/[^/.]+$/.test(l.pathname)&&l.protocol!=='file:'&&l.replace(l.pathname+'/'+l.search+l.hash))(location)</script>`;

/** What brings a page beside the story alive; where it does not come, the page is as without script. */
export function scriptTags(script: string, styles: readonly string[] = []): string {
  const links = styles.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`).join('');
  return `<script>(r=>{r.script='on';addEventListener('error',e=>e.target.type==='module'&&delete r.script,true)})(document.documentElement.dataset)</script>${links}<script type="module" crossorigin src="${script}"></script>`;
}
