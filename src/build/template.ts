import type { Content } from '../print/edition';

/** A page that is complete as it stands keeps its stylesheet as a file, which all such pages share. */
export function withoutScript(template: string): string {
  return template.replaceAll(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '');
}

/** In a sandbox everything is of another origin: typefaces and whatever else must be shared across origins would be refused, so it is not asked for. */
export function forFrames(plain: string): string {
  return plain.replaceAll(/<link rel="preload"[^>]*as="font"[^>]*>/g, '').replaceAll(/(<link rel="stylesheet")[^>]* crossorigin/g, '$1');
}

/** A page that may be shown in any folder asks for nothing by an address that goes out from there: its letters are then those of the reader's device. */
export function adrift(template: string, anywhere: string): string {
  if (!anywhere.startsWith('.')) return template;
  return template.replaceAll(/@font-face *\{[^}]*url\([^}]*\}|<link rel="(?:preload|manifest|apple-touch-icon)"[^>]*>/g, '');
}

/** The script comes after the words; should it not come at all, the page is as without script. Vite keeps no attributes of ours, so they are put in here. */
export function behindText(template: string): string {
  const script = /<script type="module" crossorigin (?=src="\.\/assets\/)/;
  if (!script.test(template)) throw new Error('index.html has lost its script');
  return template
    .replace(
      script,
      `<script type="module" crossorigin fetchpriority="low" onerror="delete document.documentElement.dataset.script;window.showStills?.()" `
    )
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
  const up = anywhere ?? '../'.repeat(path.split('/').length - 1);
  return template
    .replace('<!--head-->', () => head)
    .replaceAll(/((?:href|src)="|url\()\.\//g, `$1${up || './'}`)
    .replace('lang="en" dir="ltr"', `lang="${lang}" dir="${dir}"`)
    .replace('<!--body-->', () => body);
}

/** What brings a page beside the story alive; where it does not come, the page is as without script. */
export function scriptTags(script: string, styles: readonly string[] = []): string {
  const links = styles.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`).join('');
  return `<script>document.documentElement.dataset.script='on'</script>${links}<script type="module" crossorigin src="${script}" onerror="delete document.documentElement.dataset.script"></script>`;
}
