import { render } from 'svelte/server';
import type { Prose } from '../../article/prose';
import type { Say } from '../../article/words';
import ExplorePage from './ExplorePage.svelte';
import SearchPage from './SearchPage.svelte';

/** Words that the script of the search says; it is not sent the others. */
const words = ['search', 'searchIn', 'searchFailed', 'moreRows', 'found', 'nothingFound'] as const;

/** The page of the search, with the words of its script. */
export function searchPage({ ui }: Prose, say: Say, home: string): string {
  const own = JSON.stringify(Object.fromEntries(words.map((word) => [word, ui[word]]))).replaceAll('<', '\\u003c');
  return `${render(SearchPage, { props: { say, home } }).body}<script type="application/json" id="search-words">${own}</script>`;
}

/** The address of Explore: where script runs it opens there, with whatever else is asked for in the address. */
export function explorePage(say: Say, home: string): string {
  const onward = `location.replace('${home}?explore=on'+location.search.replace('?','&').replace('&explore=on','')+location.hash)`;
  return `${render(ExplorePage, { props: { say, home } }).body}<script>${onward}</script>`;
}
