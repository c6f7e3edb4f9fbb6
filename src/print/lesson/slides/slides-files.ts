import { render } from 'svelte/server';
import { stepsOf } from '../../../article/article';
import { levels } from '../../../article/values';
import { sayer } from '../../../article/words';
import { themeCss } from '../../../styles/tokens';
import { once, type SiteFile } from '../../edition';
import type { LessonSite } from '../lesson-pages';
import { powerpointOf } from './powerpoint';
import { shapes, slidePicture, type SlideShape } from './pictures';
import paper from './slides-paper.css?inline';
import style from './slides.css?inline';
import show from './slides-show.css?inline';
import { slidesOf, type StepSlide } from './slides-of';
import SlidesPage from './SlidesPage.svelte';

/** A slide is a sheet of paper, whatever the reader’s device prefers: it is shown by a projector, and its pictures are light. */
const onSheets = themeCss((theme) => `.slide-frame[data-theme=${theme}]`);

/** Where the slides stand, from the story's own address. */
const slidesPath = 'lesson/slides/';

/** What the shape of a screen is called in the name of a file. */
const screens: Readonly<Record<SlideShape, string>> = { beside: '16x9', below: '4x3' };

/** The page of the slides, its pictures, and the same as files for programs that show slides: these where pictures are drawn. */
export function slidesFiles(lesson: LessonSite): SiteFile[] {
  const { edition, folder, site, say, page, drawn, pictures } = lesson;
  const { article, prose } = edition;
  const { four: _, keys: __, ...words } = prose.slides;
  const own = sayer(article.lang, words);
  const root = site && new URL(folder, site).href;
  const slides = once(() => slidesOf(edition, say, own));
  const stepped = new Map(stepsOf(article).map((step) => [step.id, step]));
  const drawings = new Map(
    drawn
      ? [...stepped.values()].flatMap((step) =>
          shapes.map((shape) => [`${step.id}-${shape}.png`, once(async () => slidePicture(await drawn.studio(), step, shape))] as const)
        )
      : []
  );
  const files = drawn
    ? shapes.flatMap((shape) =>
        levels.map((level) => ({
          name: `${article.id}-${screens[shape]}${level === 'plain' ? '-plain' : ''}.pptx`,
          shape,
          level,
          bytes: once(() => {
            const picture = ({ id }: StepSlide) => drawings.get(`${id}-${shape}.png`)!();
            return powerpointOf({ edition, slides: slides(), say, own, root, picture }, shape, level);
          })
        }))
      )
    : [];
  const size = new Intl.NumberFormat(article.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const offered = once(() =>
    Promise.all(
      files.map(async ({ name, shape, level, bytes }) => ({
        href: name,
        name: own('file', {
          shape: own(shape === 'beside' ? 'broad' : 'old'),
          level: say(level === 'plain' ? 'plainWords' : 'fullWords'),
          size: size.format((await bytes()).length / 1e6)
        })
      }))
    )
  );
  return [
    page(
      slidesPath,
      { kind: 'page', id: slidesPath, title: own('title'), description: own('lead') },
      async (home) =>
        render(SlidesPage, {
          props: { slides: slides(), edition, say, own, home, site: `${pictures(home)}../`, root, files: await offered() }
        }).body
    ),
    { path: `${folder}${slidesPath}slides.css`, make: () => ({ text: [style, show, paper, onSheets].join('\n') }) },
    ...[...drawings].map(([name, bytes]): SiteFile => ({
      path: `${folder}${slidesPath}${name}`,
      make: async () => ({ bytes: await bytes() })
    })),
    ...files.map(({ name, bytes }): SiteFile => ({ path: `${folder}${slidesPath}${name}`, make: async () => ({ bytes: await bytes() }) }))
  ];
}
