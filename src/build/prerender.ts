import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { BuiltFile } from '../print/edition';

/** One `vite build` makes the browser's files and the server's, renders every page with the latter, and throws the latter away. */
export function prerender({ entry }: { entry: string }): Plugin {
  const serverFolder = 'node_modules/.cache/prerender';
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: serverFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: entry, output: { entryFileNames: 'entry.mjs' } }
          }
        }
      },
      builder: {
        async buildApp(builder) {
          const client = (await builder.build(builder.environments.client!)) as Built;
          await builder.build(builder.environments.ssr!);
          const { root } = builder.config;
          const dist = resolve(root, builder.environments.client!.config.build.outDir);
          const built = await readFile(join(dist, 'index.html'), 'utf8');
          const plain = withoutScript(built);
          const framed = forFrames(plain);
          const styled = await withStyles(built, dist);
          const template = behindText(styled);
          const module = (await import(`${pathToFileURL(join(resolve(root, serverFolder), 'entry.mjs')).href}?at=${Date.now()}`)) as {
            pages: () => Promise<BuiltFile[]>;
          };
          const pages = await module.pages();
          for (const page of pages) {
            const file = join(dist, page.path);
            await mkdir(dirname(file), { recursive: true });
            if (page.copy) {
              await copyFile(resolve(root, page.copy), file);
              continue;
            }
            await writeFile(
              file,
              page.bytes ??
                page.text ??
                (page.anywhere
                  ? fill(adrift(withoutScript(styled), page.anywhere), page)
                  : page.plain
                    ? fill(page.framed ? framed : plain, page)
                    : fill(template, { ...page, head: `${page.head ?? ''}${dataOf(client, page.lang)}` }))
            );
          }
          await rm(resolve(root, serverFolder), { recursive: true, force: true });
          builder.config.logger.info(`prerendered ${pages.length} files`);
        }
      }
    })
  };
}

/** What is used here of what Vite says that it has built. */
interface Built {
  readonly output: readonly { readonly type: string; readonly fileName: string; readonly facadeModuleId?: string | null }[];
}

/** Links that fetch the data of a page's language along with its script, which could ask for them only once it runs. */
function dataOf({ output }: Built, lang = ''): string {
  return ['article', 'atlas']
    .map((part) => output.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`virtual:story/${lang}/${part}`))?.fileName)
    .map((file) => (file ? `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${file}">` : ''))
    .join('');
}

/**
 * Puts the page's own styles into it: on a slow line one more request would keep the words back.
 * The files that they name lie beside the folder of the styles; from the page they are found from where it stands.
 */
async function withStyles(template: string, dist: string): Promise<string> {
  const link = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(template);
  if (!link) throw new Error('index.html has no stylesheet to put into the page');
  const css = await readFile(join(dist, link[1]!), 'utf8');
  return template.replace(link[0], () => `<style>${css.trim().replaceAll('url(../', 'url(./')}</style>`);
}

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
    .replace(script, `<script type="module" crossorigin fetchpriority="low" onerror="delete document.documentElement.dataset.script" `)
    .replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ');
}

/**
 * Fills the slots of the template. Files deeper down find the assets by going up as many folders.
 * The markup between the slots is never reformatted: Svelte would not recognise it.
 */
export function fill(template: string, { path, lang = 'en', dir = 'ltr', head = '', body = '', anywhere }: BuiltFile): string {
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
