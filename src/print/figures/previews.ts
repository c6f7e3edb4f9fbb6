import type { View } from '../../article/schema';
import { indexOf } from '../../article/index';
import { dayInWords } from '../../article/words';
import { tell } from '../../evidence/telling';
import { sceneOf, type Scene } from '../../story/scene';
import { at, opening, turnClock } from '../../story/state';
import { figuresOf, firstFigure, type Figure } from './figures';
import { sceneAt } from '../../picture/scene';
import type { Studio } from './studio';

/** What the preview of a page says: it stands where a link to the page is shown. */
export interface PreviewWords {
  /** What kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  /** Below the title: when, and how well it is borne out. */
  readonly lines: readonly string[];
  /** The picture that stands beside the words, if any does. */
  readonly view?: View;
  readonly scene?: Scene;
  /** Whether what it tells of comes after the article. */
  readonly later: boolean;
  /** Whether its title is a whole sentence, which needs more room than a heading. */
  readonly wordy: boolean;
}

/** The preview of the story, and of pages that have none of their own. */
export function storyPreview(studio: Studio): PreviewWords {
  const { article, prose } = studio.edition;
  const figure = figuresOf(article, studio.say).find(({ view }) => view === 'register');
  return {
    kicker: prose.kicker,
    title: article.title,
    lines: [prose.description],
    ...(figure && { view: figure.view, scene: sceneAt(article, figure.step, figure.view) }),
    later: false,
    wordy: false
  };
}

/** @param named whether the preview is of the figure itself, or of its section */
export function figurePreview(studio: Studio, figure: Figure, named: boolean): PreviewWords {
  const { edition, say } = studio;
  const { section, view, step } = figure;
  const number = edition.article.sections.indexOf(section) + 1;
  const date = dayInWords(step.moment, edition.article.lang);
  return {
    kicker: named ? `${say('figure')} · ${say(view)}` : `${number} · ${section.question}`,
    title: section.title,
    lines: [`${named ? say(view) : ''}${named ? ', ' : ''}${say('asThingsStood')} ${date}`],
    view,
    scene: sceneAt(edition.article, step, view),
    later: section.part === 'later',
    wordy: false
  };
}

/** A fact at its own moment, in the view that leads the section which tells it. */
export function factPreview(studio: Studio, id: string): PreviewWords {
  const { edition, say } = studio;
  const { article, evidence } = edition;
  const { fact, kind, dates, voice, borne, now } = tell(id, { article, evidence, say });
  const section = indexOf(article).sectionOf(id);
  const figure = section && firstFigure(figuresOf(article, say), section);
  const moment = fact.when && turnClock(article, opening(article), fact.when.to).moment;
  return {
    kicker: `${kind.charAt(0).toLocaleUpperCase(article.lang)}${kind.slice(1)} · ${id}`,
    title: fact.text,
    lines: [
      [dates, voice].filter(Boolean).join(' · '),
      fact.kind === 'term' ? fact.record.definition : now ? `${say('nowLabel')}: ${now}` : borne ? `${say('corroboration')}: ${borne}` : ''
    ].filter(Boolean),
    ...(figure &&
      moment !== undefined && {
        view: figure.view,
        scene: sceneOf(article, { ...at(figure.step), view: figure.view, selection: id, moment })
      }),
    later: fact.part === 'later',
    wordy: true
  };
}
