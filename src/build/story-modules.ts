import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../print/edition';
import { madeStory, type Size } from './bench/made';
import { compose } from './compose';
import { dataFolder } from './folder';

const prefix = 'virtual:story/';

/**
 * Gives the story to the page as modules:
 * `virtual:story/editions` has a loader for each language; `virtual:story/<language>/<article|evidence|prose|atlas|desk>` has the data itself.
 * A size gives a made story instead, of which `npm run bench` measures how the page bears it. Bad data stops the build with the list of its faults.
 */
export function storyModules(made?: Size): Plugin {
  let editions: ReadonlyMap<string, Edition> | undefined;
  const all = () =>
    (editions ??= made
      ? new Map([...compose()].map(([lang, edition]) => [lang, { ...edition, article: madeStory(edition.article, made) }]))
      : compose());
  return {
    name: 'story-modules',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(resolve(dataFolder));
      const [lang, part] = id.slice(prefix.length + 1).split('/');
      if (lang === 'editions') return loaders([...all().keys()]);
      const value = all().get(lang!)?.[part as keyof Edition];
      // A string parsed as JSON starts faster than the same data as a script, and moves nothing but data.
      if (!value) throw new Error(`there is no ${part} of the story in “${lang}”`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(`/${dataFolder}/`)) return;
      editions = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    }
  };
}

function loaders(languages: readonly string[]): string {
  const of = (part: string) =>
    languages
      .map((lang) => `${JSON.stringify(lang)}: () => import('${prefix}${lang}/${part}').then((module) => module.default)`)
      .join(',\n  ');
  return ['article', 'evidence', 'prose', 'atlas', 'desk'].map((part) => `export const ${part} = {\n  ${of(part)}\n};`).join('\n');
}
