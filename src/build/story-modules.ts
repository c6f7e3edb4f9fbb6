import type { Plugin } from 'vite';
import type { Edition } from '../print/edition';
import type { Article } from '../article/article';
import { compose } from './compose';

const prefix = 'virtual:story/';

/** The story as it stands in `data/`: composed when first asked for, and anew after a change. */
export interface Composed {
  /** @throws BadData */
  readonly editions: () => ReadonlyMap<string, Edition>;
  readonly forget: () => void;
}

/** @param changed puts another story in the place of the real one, for measuring how the page bears it */
export function composedStory(changed: (article: Article) => Article = (article) => article): Composed {
  let editions: ReadonlyMap<string, Edition> | undefined;
  const composed = () => new Map([...compose()].map(([lang, edition]) => [lang, { ...edition, article: changed(edition.article) }]));
  return { editions: () => (editions ??= composed()), forget: () => (editions = undefined) };
}

/**
 * Gives the story to the page as modules:
 * `virtual:story/editions` has a loader for each language; `virtual:story/<language>/<article|evidence|prose|atlas|desk>` has the data itself.
 */
export function storyModules({ editions }: Composed): Plugin {
  return {
    name: 'story-modules',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!isStoryModule(id)) return undefined;
      const [lang, part] = id.slice(prefix.length + 1).split('/');
      if (lang === 'editions') return loaders([...editions().keys()]);
      const value = editions().get(lang!)?.[part as keyof Edition];
      // A string parsed as JSON starts faster than the same data as a script, and moves nothing but data.
      if (!value) throw new Error(`there is no ${part} of the story in “${lang}”`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    }
  };
}

export const isStoryModule = (id: string | null): boolean => id?.startsWith(`\0${prefix}`) ?? false;

function loaders(languages: readonly string[]): string {
  const of = (part: string) =>
    languages
      .map((lang) => `${JSON.stringify(lang)}: () => import('${prefix}${lang}/${part}').then((module) => module.default)`)
      .join(',\n  ');
  return ['article', 'evidence', 'prose', 'atlas', 'desk'].map((part) => `export const ${part} = {\n  ${of(part)}\n};`).join('\n');
}
