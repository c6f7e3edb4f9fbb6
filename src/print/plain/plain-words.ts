import { render } from 'svelte/server';
import { stepsOf } from '../../article/article';
import { wordsOf } from '../../article/prose';
import type { Edition, SiteFile } from '../edition';
import { inStory } from '../paths';
import Words from '../story/Words.svelte';

/** Where the plain words stand, from the story's own address. */
const plainWordsPath = 'plain/words.json';

/** The plain words of each step, by its id, as the story's page has its words: with them it tells its steps anew. */
export function plainWords({ article, prose }: Edition, folder: string): SiteFile {
  const markup = (id: string) => render(Words, { props: { pieces: wordsOf(prose.steps[id]!, 'plain'), links: inStory } }).body;
  const make = () => ({
    text: JSON.stringify(Object.fromEntries(stepsOf(article).map(({ id }) => [id, markup(id).replaceAll(/<!--.*?-->/g, '')])))
  });
  return { path: `${folder}${plainWordsPath}`, make };
}

/**
 * Who comes to the story by an address that asks for plain words gets them along with the page, and does not see the others before. It stands in the
 * head, since the page was built for every address.
 */
export const plainAhead = `<script>if(/[?&]level=plain\\b/.test(location.search)){document.documentElement.dataset.level='coming';document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'fetch',crossOrigin:'',href:'${plainWordsPath}'}))}</script>`;

/** At the head of a page that has both: it shows those that its address asks for. */
export const levelOfPage = `<script>document.documentElement.dataset.level=/[?&]level=plain\\b/.test(location.search)?'plain':'full'</script>`;
