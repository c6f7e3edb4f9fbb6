import type { Section, Step } from '../../../article/article';
import { isFact, kindOf, bareOf } from '../../../article/ids';
import { indexOf } from '../../../article/index';
import { wordsOf } from '../../../article/prose';
import type { Level } from '../../../article/values';
import { dayInWords, type Say } from '../../../article/words';
import { stepNotes, type Parts, type SlideNotes } from './slide-notes';

/** What all slides have: an id, which is also the place of the slide in the address, and what the speaker has before them. */
interface Common {
  readonly id: string;
  readonly notes: SlideNotes;
}
/** The first slide, and the last: what they say is not of one section. */
export interface EndSlide extends Common {
  readonly kind: 'cover' | 'close';
}
/** A section begins: its question, before any answer. */
export interface SectionSlide extends Common {
  readonly kind: 'section';
  readonly section: Section;
  /** Which section it is, from 1. */
  readonly number: number;
}
/** One step: its words at either level, its day, and what its picture shows. */
export interface StepSlide extends Common {
  readonly kind: 'step';
  readonly section: Section;
  readonly number: number;
  readonly step: Step;
  readonly date: string;
  readonly words: Readonly<Record<Level, string>>;
  /** What the picture shows, for who does not see it. */
  readonly shows: string;
}
export type Slide = EndSlide | SectionSlide | StepSlide;

const none: SlideNotes = { lines: [], differs: [], rests: [], ask: [], terms: [], sources: [], more: 0 };

/**
 * Every slide in the order of the story: a cover, each section with its question and its steps, and a last one. All that they say is in the edition.
 * @param say the words of the story's interface
 * @param own the words of the slides
 */
export function slidesOf(edition: Parts, say: Say, own: Say): Slide[] {
  const { article, prose } = edition;
  const sections = article.sections.flatMap((section, at): Slide[] => [
    {
      kind: 'section',
      id: section.id,
      section,
      number: at + 1,
      notes: { ...none, lines: [own('sectionNote', { n: section.steps.length })] }
    },
    ...section.steps.map((step): StepSlide => ({
      kind: 'step',
      id: step.id,
      section,
      number: at + 1,
      step,
      date: dayInWords(step.moment, article.lang),
      words: { full: told(edition, step, 'full'), plain: told(edition, step, 'plain') },
      shows: showsOf(edition, step, say, own),
      notes: stepNotes(edition, step, say, own)
    }))
  ]);
  return [
    { kind: 'cover', id: 'cover', notes: { ...none, lines: [prose.article, own('coverNote')] } },
    ...sections,
    {
      kind: 'close',
      id: 'close',
      notes: { ...none, lines: [own('closeNote'), ...prose.missing, ...prose.unknown] }
    }
  ];
}

/** The words of a step at a level, without their ties. */
const told = ({ prose }: Parts, { id }: Step, level: Level): string =>
  wordsOf(prose.steps[id]!, level)
    .map(({ words }) => words)
    .join('');

/** The view and the day of a step's picture, and the names of what stands out in it. */
function showsOf({ article }: Parts, { view, moment, focus }: Step, say: Say, own: Say): string {
  const { actor, place, state, event, tie } = indexOf(article);
  const named = (id: string): string | undefined => {
    const bare = bareOf(id);
    switch (isFact(id) ? kindOf(id) : id.split(':')[0]) {
      case 'actor':
        return actor(bare)?.name;
      case 'place':
        return place(bare)?.name;
      case 'state':
        return state(bare)?.name;
      case 'event':
        return event(id)?.short;
      case 'tie':
        return view === 'network' ? tie(id)?.sentence.replace(/\.$/, '') : undefined;
      default:
        return undefined;
    }
  };
  const shown = [...new Set(focus.flatMap((id) => named(id) ?? []))].join('; ');
  const values = { view: say(view), date: dayInWords(moment, article.lang), shown };
  return own(shown ? 'picture' : 'pictureAlone', values);
}
