import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { View } from '../../article/schema';
import { dayInWords } from '../../article/words';
import { linesOf } from '../../labels/lines';
import { keysIn } from '../../picture/keys';
import Picture from '../../picture/Picture.svelte';
import { sceneAt } from '../../picture/scene';
import type { Scene } from '../../story/scene';
import type { Figure } from './figures';
import FigureSheet from './FigureSheet.svelte';
import { inRows } from './key-rows';
import { writtenOut } from './palette';
import { standalone } from './standalone';
import type { Studio } from './studio';

/** Size of a figure's picture, in its own units; the sheet around it is a little larger. */
const sizes = {
  register: { width: 840, height: 520 },
  timeline: { width: 840, height: 520 },
  network: { width: 840, height: 540 },
  map: { width: 840, height: 520 }
} as const;

/** A view's picture of a scene alone, as markup of a page's SVG. @param bare without what a small picture has no room for */
export function pictureOf(
  studio: Studio,
  view: View,
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  bare = false
): string {
  const { edition, say, how } = studio;
  return render(Picture, { props: { article: edition.article, atlas: edition.atlas, view, scene, say, ...size, how, bare } }).body;
}

/** What a figure shows, in words, with its day. */
function descriptionOf({ edition: { article, prose }, say }: Studio, { id, step }: Figure): string {
  return `${prose.captions[id]} ${say('figureAsOf', { date: dayInWords(step.moment, article.lang) })}`;
}

/**
 * A figure as one SVG file that needs nothing else: the picture with its title, its day, its legend, its source and its permanent address.
 * @param address of its page, where the site's is known
 */
export function drawingOf(studio: Studio, figure: Figure, address: string | undefined): string {
  const { edition, say, palette, css } = studio;
  const { article, desk } = edition;
  const { section, view, step } = figure;
  const size = sizes[view];
  const date = dayInWords(desk.log[0]!.day, article.lang);
  const scene = sceneAt(article, step, view);
  const markup = pictureOf(studio, view, scene, size);
  const { body } = render(FigureSheet, {
    props: {
      title: figure.title,
      description: descriptionOf(studio, figure),
      kicker: `${article.sections.indexOf(section) + 1} · ${section.question}`,
      heading: linesOf(section.title, { face: 'serif-600', px: 30 }, size.width),
      view: say(view),
      asOf: say('asThingsStood'),
      date: dayInWords(step.moment, article.lang),
      size,
      keys: inRows(keysIn(article, edition.atlas, scene, size, say) ?? [], size.width),
      credits: [
        say('figureCredit', {
          title: article.title,
          date,
          licence: edition.prose.licence.name,
          at: ` · ${address ?? `fig/${figure.id}/`}`
        }),
        ...(view === 'map' ? linesOf(say('figureMapCredit'), { face: 'sans-400', px: 13 }, size.width) : [])
      ],
      lang: article.lang,
      picture: createRawSnippet(() => ({ render: () => `<g>${markup}</g>` }))
    }
  });
  // What comes after the article is on cooler paper.
  const own = section.part === 'later' ? new Map([...palette, ['--paper', palette.get('--cool')!]]) : palette;
  return standalone(writtenOut(body, own), css[view]);
}
