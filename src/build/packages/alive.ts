import { basename, join } from 'node:path';
import { build, type Rollup } from 'vite';
import { versionsOf, year } from '../browsers.mjs';

/** What a page in a folder has before its scripts: what they would fetch, and the top of the folder. */
export const offlineFile = 'offline.js';

/**
 * The script of a page as one classic script with all that it would import, which runs from a disk, where modules do not.
 * @param folder of the built site
 * @param entry the file of its module, from there
 */
export async function classicScript(folder: string, entry: string): Promise<string> {
  const made = (await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'from-a-disk',
        enforce: 'pre',
        // Files beside it are found from the top of the folder; those that it would load ahead are in it, and its styles in the page.
        transform: (code, id) =>
          code
            .replaceAll('import.meta.url', `(window.packedTop+${JSON.stringify(`assets/${basename(id)}`)})`)
            .replaceAll(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]')
      }
    ],
    build: {
      write: false,
      target: versionsOf(year),
      modulePreload: false,
      rolldownOptions: { input: join(folder, entry), output: { format: 'iife', codeSplitting: false, entryFileNames: 'script.js' } }
    }
  })) as Rollup.RollupOutput;
  const [script, ...others] = made.output;
  if (others.length > 0) throw new Error(`${entry} is not one script: ${others.map(({ fileName }) => fileName).join(', ')}`);
  return script.code;
}

/**
 * Answers what the scripts ask for from what stands in it, and leads links to folders to their pages. Runs in the browser, by itself.
 * @param files texts by their paths from the top of the folder
 */
function offline(files: Readonly<Record<string, string>>): void {
  const top = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
  (window as { packedTop?: string }).packedTop = top;
  window.fetch = (asked) => {
    const path = new URL(asked instanceof Request ? asked.url : asked, location.href).href.slice(top.length).replace(/[?#].*$/, '');
    const text = files[path === '' || path.endsWith('/') ? `${path}index.html` : path];
    return text === undefined ? Promise.reject(new TypeError(`${path} is not in this copy`)) : Promise.resolve(new Response(text));
  };
  for (const kind of ['click', 'auxclick'])
    addEventListener(
      kind,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
      },
      true
    );
}

/** @param files what scripts fetch, by their paths */
export const offlineScript = (files: Readonly<Record<string, string>>): string => `(${String(offline)})(${JSON.stringify(files)});\n`;
