import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { View } from '../../article/schema';
import { dayInWords } from '../../article/words';
import { sceneOf, type Scene } from '../../story/scene';
import { at } from '../../story/state';
import type { Figure } from './figures';
import FigureSheet from './FigureSheet.svelte';
import { keysOf } from './keys';
import { linesOf } from './letters';
import { writtenOut } from './palette';
import Picture from './Picture.svelte';
import { standalone } from './standalone';
import type { Studio } from './studio';

/** Size of a figure's picture, in its own units; the sheet around it is a little larger. */
const sizes = {
  register: { width: 840, height: 520 },
  timeline: { width: 840, height: 440 },
  network: { width: 840, height: 540 },
  map: { width: 840, height: 520 }
} as const;

export function sceneIn({ edition }: Studio, { step, view }: Figure): Scene {
  return sceneOf(edition.article, { ...at(step), view });
}

/** A view's picture of a scene alone, as markup of a page's SVG. @param bare without what a small picture has no room for */
export function pictureOf(
  studio: Studio,
  view: View,
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  bare = false
): string {
  return render(Picture, { props: { studio, view, scene, ...size, bare } }).body;
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
  const { edition, say, palette, css, typefaces } = studio;
  const { article, desk } = edition;
  const { section, view, step } = figure;
  const size = sizes[view];
  const date = dayInWords(desk.log[0]!.day, article.lang);
  const markup = pictureOf(studio, view, sceneIn(studio, figure), size);
  const { body } = render(FigureSheet, {
    props: {
      title: figure.title,
      description: descriptionOf(studio, figure),
      kicker: `${article.sections.indexOf(section) + 1} · ${section.question}`,
      heading: linesOf(section.title, typefaces.measure('serif-600'), 30, size.width),
      view: say(view),
      asOf: say('asThingsStood'),
      date: dayInWords(step.moment, article.lang),
      size,
      keys: keysOf(article, sceneIn(studio, figure), view, edition.atlas, size, say, typefaces.measure('sans-400')),
      credits: [
        say('figureCredit', {
          title: article.title,
          date,
          licence: edition.prose.licence.name,
          at: ` · ${address ?? `fig/${figure.id}/`}`
        }),
        ...(view === 'map' ? linesOf(say('figureMapCredit'), typefaces.measure('sans-400'), 13, size.width) : [])
      ],
      lang: article.lang,
      picture: createRawSnippet(() => ({ render: () => `<g>${markup}</g>` }))
    }
  });
  // What comes after the article is on cooler paper.
  const own = section.part === 'later' ? new Map([...palette, ['--paper', palette.get('--cool')!]]) : palette;
  return standalone(writtenOut(body, own), css[view]);
}
