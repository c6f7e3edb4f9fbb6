import type { Section, Step } from '../../../article/article';
import { indexOf } from '../../../article/index';
import type { Lesson, Sheet } from '../../../article/lesson';
import { pictureStep } from '../../../picture/scene';
import type { Edition } from '../../edition';
import type { Label } from '../lesson-site';

/** A sheet for pupils: that of the whole story, of one section, or of article and record side by side. */
export interface SheetOf {
  /** Its name among the sheets: `whole`, `side-by-side`, or the section's id. */
  readonly id: string;
  /** Its folder, in that of all sheets and in that of all keys. */
  readonly path: string;
  readonly title: string;
  /** The question that stands above the title. */
  readonly question: string;
  /** Where the story tells it, from the story's own address. */
  readonly told: string;
  /** What is asked on it. That of article and record has pairs instead. */
  readonly asked?: Asked;
}

export interface Asked {
  readonly sheet: Sheet;
  /** The step whose picture it shows, and the one whose land is marked. */
  readonly picture: Step;
  readonly map: Step;
  /** How many lines there are to write on, for each question. */
  readonly lines: number;
}

/** The name, and the folder, of the sheet of article and record. */
const sideBySide = 'side-by-side';

/** All sheets, in the order in which they are listed. */
export function sheetsOf({ article }: Pick<Edition, 'article'>, lesson: Lesson, label: Label): SheetOf[] {
  const { step } = indexOf(article);
  const whole = { sheet: lesson.whole, picture: step(lesson.whole.step)!, map: step(lesson.whole.map)!, lines: 6 };
  const ofSection = (section: Section, at: number): SheetOf => {
    const { id, title, question, leads } = section;
    const sheet = lesson.sheets[id]!;
    const picture = step(sheet.step ?? pictureStep(section, leads[0]!).id)!;
    return {
      id,
      path: `${id}/`,
      title,
      question: `${at + 1} · ${question}`,
      told: `s/${id}/`,
      asked: { sheet, picture, map: step(sheet.map)!, lines: 4 }
    };
  };
  return [
    { id: 'whole', path: '', title: label('whole'), question: label('wholeQuestion'), told: '', asked: whole },
    { id: sideBySide, path: `${sideBySide}/`, title: label('pairs'), question: label('pairsQuestion'), told: '' },
    ...article.sections.map(ofSection)
  ];
}
