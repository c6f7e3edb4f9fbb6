import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { dayInWords } from '../../article/words';
import { layOut } from './preview-layout';
import type { PreviewWords } from './previews';
import PreviewSheet from './PreviewSheet.svelte';
import { pictureOf } from './drawing';
import { writtenOut } from './palette';
import { standalone } from './standalone';
import type { Studio } from './studio';

/** A preview as one SVG drawing: what a page is about, where a link to it is shown. */
export function previewOf(studio: Studio, words: PreviewWords): string {
  const { edition, say, palette, css } = studio;
  const { article, desk } = edition;
  const { view, scene } = words;
  const layout = layOut(words, view);
  const picture = view && scene && layout.art ? pictureOf(studio, view, scene, layout.art, true) : '';
  const { body } = render(PreviewSheet, {
    props: {
      layout,
      later: words.later,
      site: article.title,
      version: ` · ${say('previewAsOf', { date: dayInWords(desk.log[0]!.day, article.lang) })}`,
      picture: createRawSnippet(() => ({ render: () => `<g>${picture}</g>` }))
    }
  });
  return standalone(writtenOut(body, palette), css[view ?? 'register']);
}
