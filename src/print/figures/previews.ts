import type { View } from '../../article/schema';
import { datesOf, dayInWords, inWords } from '../../article/words';
import { bornOut, voiceOf } from '../../evidence/knowledge';
import { kindOf } from '../../article/ids';
import { sceneOf, type Scene } from '../../story/scene';
import { at, opening, turnClock } from '../../story/state';
import { sceneAt } from '../../picture/scene';
import { figuresOf, type Figure } from './figures';
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

/** A fact at its own moment, in the view that leads the section which tells it. @param title what the fact says */
export function factPreview(studio: Studio, id: string, title: string): PreviewWords {
  const { edition, say } = studio;
  const { article, evidence } = edition;
  const { lang } = article;
  const claim = evidence.claims[id];
  const event = article.events.find((each) => each.id === id);
  const tie = article.ties.find((each) => each.id === id);
  const behind = evidence.behind[id];
  const kind = say(kindOf(id));
  const when = claim?.when ?? event?.when ?? tie?.since;
  const fact = claim ?? ((event ?? tie) && { status: (event ?? tie)!.status, sources: behind!.sources });
  const dates = tie ? datesOf(tie, lang, say) : when ? inWords(when, lang) : '';
  const figure = figuresOf(article, say).find(({ section }) => section.facts.includes(id));
  const moment = when && turnClock(article, opening(article), when.to).moment;
  return {
    kicker: `${kind.charAt(0).toLocaleUpperCase(lang)}${kind.slice(1)} · ${id}`,
    title,
    lines: [
      [dates, claim && voiceOf(claim, article, evidence, say)].filter(Boolean).join(' · '),
      fact ? `${say('corroboration')}: ${bornOut(fact, claim?.voice, evidence, say)}` : (evidence.terms[id]?.definition ?? '')
    ].filter(Boolean),
    ...(figure &&
      moment !== undefined && {
        view: figure.view,
        scene: sceneOf(article, { ...at(figure.step), view: figure.view, selection: id, moment })
      }),
    later: (event ?? tie)?.part === 'later',
    wordy: true
  };
}
