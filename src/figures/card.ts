import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { dayInWords } from '../article/words';
import { layOut } from './card-layout';
import type { CardWords } from './cards';
import CardSheet from './CardSheet.svelte';
import { pictureOf } from './drawing';
import { writtenOut } from './palette';
import { standalone } from './standalone';
import type { Studio } from './studio';

/** A card as one SVG drawing: what a page is about, where a link to it is shown. */
export function cardOf(studio: Studio, words: CardWords): string {
  const { edition, say, typefaces, palette, css } = studio;
  const { article, desk } = edition;
  const { lens, scene } = words;
  const layout = layOut(words, lens, {
    serif: typefaces.measure('serif-600'),
    sans: typefaces.measure('sans-400'),
    strong: typefaces.measure('sans-600')
  });
  const picture = lens && scene && layout.art ? pictureOf(studio, lens, scene, layout.art, true) : '';
  const { body } = render(CardSheet, {
    props: {
      layout,
      later: words.later,
      site: article.title,
      version: ` · ${say('cardAsOf', { date: dayInWords(desk.log[0]!.day, article.lang) })}`,
      picture: createRawSnippet(() => ({ render: () => `<g>${picture}</g>` }))
    }
  });
  return standalone(writtenOut(body, palette), css[lens ?? 'register']);
}
