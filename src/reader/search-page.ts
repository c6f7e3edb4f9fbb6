import { mount } from 'svelte';
import { sayer } from '../article/words';
import '../search/search.css';
import type { IndexFile } from '../search/entry';
import Search from '../search/Search.svelte';

/** Brings the page of the search alive: its words and its index stand beside it, what is looked for stands in its address. */
const place = document.getElementById('search')!;
const { lang } = document.documentElement;
const ui = JSON.parse(document.getElementById('search-words')!.textContent) as Record<string, string>;
const query = new URL(location.href).searchParams.get('q') ?? '';
let later = 0;

place.replaceChildren();
mount(Search, {
  target: place,
  props: {
    lang,
    say: sayer(lang, ui),
    load: async () => (await (await fetch('index.json')).json()) as IndexFile,
    home: '../',
    query,
    level: 2,
    // Browsers refuse too many changes of the address in a row.
    onquery: (words: string) => {
      clearTimeout(later);
      later = window.setTimeout(() => history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname), 250);
    }
  }
});
if (document.querySelector('[data-draft]')) void import('./draft').then(({ followDraft }) => followDraft());
if (!query) place.querySelector('input')!.focus({ preventScroll: true });
