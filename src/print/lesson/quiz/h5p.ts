import { escape } from '../../../article/markup';
import { explained, pairsOf, promptOf, titleOf } from './parts';
import type { Asked, Question } from './questions';

/** Content types, in the versions that the H5P Hub gives out. */
const types = { set: ['H5P.QuestionSet', 1, 20], choice: ['H5P.MultiChoice', 1, 16], drag: ['H5P.DragText', 1, 10] } as const;

const library = ([name, major, minor]: (typeof types)[keyof typeof types]) => `${name} ${major}.${minor}`;

/**
 * The quiz as an H5P package without the content types themselves, which platforms have.
 * @param licence as the story calls it, such as CC BY 4.0
 * @returns its texts by their paths
 */
export function h5pOf(asked: Asked, lang: string, licence: string): Record<string, string> {
  const [, name, version] = /^(CC BY(?:-\w+)*) (\d\.\d)$/.exec(licence) ?? [];
  const head = {
    title: asked.quiz.title,
    language: lang,
    defaultLanguage: lang,
    mainLibrary: types.set[0],
    embedTypes: ['iframe'],
    ...(asked.story && { source: asked.story }),
    ...(name ? { license: name, licenseVersion: version } : { license: 'U' }),
    preloadedDependencies: Object.values(types).map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion
    }))
  };
  return { 'h5p.json': JSON.stringify(head), 'content/content.json': JSON.stringify(contentOf(asked)) };
}

function contentOf({ quiz, questions, story }: Asked): object {
  return {
    introPage: { showIntroPage: true, title: quiz.title, introduction: paragraph(quiz.lead) },
    progressType: 'textual',
    passPercentage: 50,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    questions: questions.map((question) => questionOf(question, story)),
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      overallFeedback: [{ from: 0, to: 100 }],
      showAnimations: false,
      skippable: false
    },
    override: { checkButton: true }
  };
}

const paragraph = (text: string) => `<p>${escape(text)}</p>`;

function questionOf(question: Question, story: string | undefined): object {
  const { id, kind, options, answer, how } = question;
  const dragged = kind === 'order' || kind === 'match';
  const overallFeedback = [{ from: 0, to: 100, feedback: explained(question, story) }];
  const behaviour = { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true };
  const params = dragged
    ? { taskDescription: paragraph(promptOf(question)), textField: textOf(question), overallFeedback, behaviour }
    : {
        question: paragraph([promptOf(question), kind === 'map' ? undefined : how].filter(Boolean).join(' ')),
        answers: options.map((option) => ({
          text: escape(option.text),
          correct: option.id === answer[0],
          tipsAndFeedback: { tip: '', chosenFeedback: '', notChosenFeedback: '' }
        })),
        overallFeedback,
        behaviour: { ...behaviour, type: 'single', singlePoint: true, randomAnswers: false, showSolutionsRequiresInput: true }
      };
  const type = dragged ? types.drag : types.choice;
  return {
    library: library(type),
    params,
    subContentId: subContentId(id),
    metadata: { contentType: dragged ? 'Drag the Words' : 'Multiple Choice', license: 'U', title: titleOf(question) }
  };
}

/** Words between asterisks are dragged into the text; a colon in them would begin a hint, and a slash or backslash other things. */
const draggable = (text: string) => text.replaceAll(':', ' –').replaceAll(/[*\\/]/g, ' ');

function textOf(question: Question): string {
  const line =
    question.kind === 'order' ? (from: string, to: string) => `${from}. *${to}*` : (from: string, to: string) => `*${to}* – ${from}`;
  return pairsOf(question)
    .map(({ from, to }) => line(from.replaceAll('*', ''), draggable(to.short)))
    .join('\n');
}

/** An id in the form of a UUID, made from the id of the question, so that the same quiz gives the same file. */
function subContentId(id: string): string {
  const digits = [...new TextEncoder().encode(id.padEnd(16, id))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32);
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-');
}
