import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { pageScripts, type Content, type SiteFile } from '../print/edition';
import { compiledAhead, filesToComeAlive } from './come-alive';
import { inTurns } from './in-turns';
import { licenceLists, licencesIn, licencesPath } from './licences';
import { keepOffline, type Chunk as Loaded } from './offline';
import { withPolicy } from './policy';
import { adrift, behindText, fill, fillStory, forFrames, scriptTags, sheetLinks, withoutScript, withSlash } from './template';

/** The module that lists the files of the site. */
export const entry = 'src/print/site.ts';
/** A file of its own for the pages that it does not stand in. */
const firstSheet = 'src/styles/first.css';

/**
 * One `vite build` makes the browser's files and the server's, renders every page with the latter, and throws the latter away.
 * @param wanted whether a file is to be made; all are
 */
export function prerender(wanted: (path: string) => boolean = () => true): Plugin {
  const serverFolder = 'node_modules/.cache/prerender';
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      environments: {
        beside: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            license: { fileName: licenceLists[1] },
            rolldownOptions: { input: [...pageScripts] }
          }
        },
        client: { build: { license: { fileName: licenceLists[0] }, rolldownOptions: { input: ['index.html', firstSheet] } } },
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
          const beside = (await builder.build(builder.environments.beside!)) as Built;
          await builder.build(builder.environments.ssr!);
          const { root } = builder.config;
          const dist = resolve(root, builder.environments.client!.config.build.outDir);
          for (const file of filesToComeAlive(client.output)) await rewrite(join(dist, file), compiledAhead);
          const built = withFirstSheet(await readFile(join(dist, 'index.html'), 'utf8'), client);
          const plain = withoutScript(built);
          const styles = await stylesIn(dist, built);
          const styled = withStyles(plain, styles);
          const template = behindText(built);
          const pageOf = (path: string, content: Content) => {
            if (content.anywhere) return fill(adrift(styled, content.anywhere), path, content);
            if (content.framed) return fill(forFrames, path, slashedInOne(content));
            if (content.plain) {
              const scripts = content.script ? scriptTags(...filesOf(beside, content.script)) : '';
              return fill(plain, path, { ...content, head: `${withSlash}${content.head ?? ''}${scripts}` });
            }
            return content.story
              ? fillStory(template, path, styles, slashed(content), ahead(client, content.lang!, template))
              : fill(template, path, content);
          };
          const module = (await import(`${pathToFileURL(join(resolve(root, serverFolder), 'entry.mjs')).href}?at=${Date.now()}`)) as {
            siteOf: () => Promise<SiteFile[]>;
          };
          const files = (await module.siteOf()).filter(({ path }) => wanted(path));
          const stories = new Map<string, string>();
          await inTurns(files, async ({ path, make }) => {
            const content = await make();
            if (content.story) stories.set(path.replace('index.html', ''), content.lang!);
            const file = join(dist, path);
            await mkdir(dirname(file), { recursive: true });
            if (content.copy) await copyFile(resolve(root, content.copy), file);
            else await writeFile(file, content.bytes ?? content.text ?? withPolicy(pageOf(path, content)));
          });
          await writeFile(join(dist, licencesPath), await licencesIn(dist, root));
          keepOffline(dist, client.output, stories);
          await rm(resolve(root, serverFolder), { recursive: true, force: true });
          builder.config.logger.info(`prerendered ${files.length} files`);
        }
      }
    })
  };
}

/** A page that may be asked for without the last slash of its address, see `withSlash`. */
const slashed = (content: Content): Content => ({ ...content, head: `${withSlash}${content.head ?? ''}` });

/** The same, where what the page runs first stands right behind that: one script is run sooner than two. */
const slashedInOne = (content: Content): Content => ({ ...content, head: slashed(content).head!.replace('</script><script>', ';') });

/** What is used here of what Vite says that it has built. */
interface Built {
  readonly output: readonly Chunk[];
}
interface Chunk extends Loaded {
  readonly type: string;
}

/** The file of a page's script, and those of its styles. */
function filesOf({ output }: Built, source: string): [script: string, styles: readonly string[]] {
  const chunk = output.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (!chunk) throw new Error(`the build has no file for ${source}`);
  return [`./${chunk.fileName}`, [...(chunk.viteMetadata?.importedCss ?? [])].map((file) => `./${file}`)];
}

/**
 * Links behind the words of the story that fetch what it needs to come alive, in its language, besides what the template asks for. It is run when a
 * reader is there, see `main.ts`; the browser could find out only then.
 */
const ahead = ({ output }: Built, lang: string, template: string): string =>
  filesToComeAlive(output, lang)
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${file}">`)
    .join('');

async function rewrite(file: string, anew: (text: string) => string): Promise<void> {
  await writeFile(file, anew(await readFile(file, 'utf8')));
}

/** Vite would make one file of the two that the page links to, so one is left to us. */
function withFirstSheet(html: string, { output }: Built): string {
  const file = output.find(({ fileName }) => /\/first-[^/]+\.css$/.test(fileName));
  if (!file || !html.includes(`href="./${firstSheet}"`)) throw new Error(`index.html or the build has lost ${firstSheet}`);
  return html.replace(`href="./${firstSheet}"`, `crossorigin href="./${file.fileName}"`);
}

/** What stands in the two files of styles. Files that they name lie beside their folder: their addresses are made to go out from the site's root. */
async function stylesIn(dist: string, template: string): Promise<readonly [first: string, rest: string]> {
  const read = async (link: string) =>
    (await readFile(join(dist, / href="\.\/([^"]+)"/.exec(link)![1]!), 'utf8')).trim().replaceAll('url(../', 'url(./');
  const [first, rest] = sheetLinks(template);
  return [await read(first), await read(rest)];
}

/** Puts all styles into a page that may be shown in any folder: what they name is found from where it stands. */
function withStyles(template: string, styles: readonly [first: string, rest: string]): string {
  const [first, rest] = sheetLinks(template);
  return template.replace(first, () => `<style>${styles[0]}</style>`).replace(rest, () => `<style>${styles[1]}</style>`);
}
