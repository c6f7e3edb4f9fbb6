import { dayOf, type Day } from './day';
import { figureId } from './figure';
import { lessonOf, type Lesson } from './lesson';
import { joinQuiz, type Quiz } from './quiz';
import type { Data, Plural, Texts } from './schema';
import type { Level } from './values';
import { piecesOf, type Piece } from './sentence';
import { tieTerms } from './terms';

/**
 * Words that only prerendered pages need. They stand in the HTML, so they are kept out of the data that the browser loads.
 */
export interface Prose extends Omit<Texts['story'], 'title' | 'register'> {
  readonly takeaway: Texts['takeaway'];
  readonly slides: Texts['slides'];
  readonly lost: Texts['lost'];
  /** What is for teachers, where there is any. */
  readonly lesson?: Lesson;
  /** What is asked about the story, where it has a quiz. */
  readonly quiz?: Quiz | undefined;
  /** What can be taken in by schools and newsrooms: its words, and of which kinds there is what. */
  readonly take: Texts['take'] & { readonly items: Data['files']['take']['take'] };
  readonly title: string;
  readonly checked: Day;
  /** What each figure shows, by its id. */
  readonly captions: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, ProseStep>>;
  readonly minutes: number;
  /** Under which all of it may be used; `name` as the licence calls itself. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Who makes it, and where an error is reported: what is not known is left out. */
  readonly makers: Data['files']['story']['makers'];
  /** Whether a copy is kept on the devices of readers, for when the network is gone. */
  readonly offline: boolean;
  /** Every word of the interface, those of the live page as well. */
  readonly ui: Readonly<Record<string, Plural>>;
}

export interface ProseStep {
  readonly pieces: readonly Piece[];
  /** The same in short sentences. */
  readonly plain: readonly Piece[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** The words of a step at a level. */
export const wordsOf = ({ pieces, plain }: ProseStep, level: Level): readonly Piece[] => (level === 'plain' ? plain : pieces);

/** The same prose with its steps told at a level: whatever shows a step shows the words of that level. */
export function toldAtLevel(prose: Prose, level: Level): Prose {
  const steps = Object.entries(prose.steps).map(([id, step]) => [id, { ...step, pieces: wordsOf(step, level) }]);
  return { ...prose, steps: Object.fromEntries(steps) as Prose['steps'] };
}

/** Words a minute of a reader of sixteen, for a text with names and dates (Brysbaert 2019 gives 238 for adults reading non-fiction). */
const pace = 215;

export function joinProse(data: Data): Prose {
  const { files, texts } = data;
  const { register: _, ...story } = texts.story;
  const steps = files.sections.sections.flatMap((section) => section.steps);
  const forms = new Map(Object.entries(texts.terms).map(([id, { forms: list = [] }]) => [id, list]));
  const words = steps.reduce((sum, { id }) => sum + texts.steps[id]!.split(/\s+/).length, 0);
  return {
    ...story,
    takeaway: texts.takeaway,
    slides: texts.slides,
    lost: texts.lost,
    ...lessonOf(files.lesson, texts.lesson),
    quiz: joinQuiz(data),
    take: { ...texts.take, items: files.take?.take ?? [] },
    checked: dayOf(files.story.checked),
    captions: Object.fromEntries(
      Object.entries(texts.sections).flatMap(([id, { captions }]) =>
        Object.entries(captions).map(([view, words]) => [figureId(id, view), words])
      )
    ),
    steps: Object.fromEntries(
      files.sections.sections.flatMap((section) => {
        const [pieces, plain] = [texts.steps, texts.plain].map((words) =>
          tieTerms(
            section.steps.map(({ id }) => piecesOf(words[id]!)),
            forms
          )
        );
        return section.steps.map(({ id, notes = [], sources = [] }, at) => [
          id,
          { pieces: pieces![at]!, plain: plain![at]!, notes, sources }
        ]);
      })
    ),
    minutes: Math.round(words / pace),
    licence: files.story.licence,
    makers: files.story.makers,
    offline: files.story.offline ?? true,
    ui: { ...texts.ui, ...texts.pages, ...texts.figures }
  };
}
