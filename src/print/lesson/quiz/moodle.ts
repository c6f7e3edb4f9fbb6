import { explained, pairsOf, promptOf, titleOf, xml } from './parts';
import type { Asked, Question } from './questions';

const html = (name: string, text: string) => `<${name} format="html"><text>${xml(`<p>${xml(text)}</p>`)}</text></${name}>`;

/** The quiz for Moodle's bank of questions. What is put in order is matched with its places. */
export function moodleOf({ quiz, questions, story }: Asked, credit: string): string {
  const category = `<question type="category"><category><text>$course$/top/${xml(quiz.title.replaceAll('/', '//'))}</text></category><info format="plain_text"><text>${xml(credit)}</text></info></question>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[category, ...questions.map((question) => entryOf(question, story))].join('\n')}\n</quiz>\n`;
}

function entryOf(question: Question, story: string | undefined): string {
  const { id, kind, options, answer } = question;
  const matching = kind === 'order' || kind === 'match';
  const answers = matching
    ? pairsOf(question).map(
        ({ from, to }) =>
          `<subquestion format="html"><text>${xml(`<p>${xml(from)}</p>`)}</text><answer><text>${xml(to.text)}</text></answer></subquestion>`
      )
    : [
        '<single>true</single><answernumbering>abc</answernumbering>',
        ...options.map(
          (option) => `<answer fraction="${option.id === answer[0] ? 100 : 0}" format="html"><text>${xml(xml(option.text))}</text></answer>`
        )
      ];
  return [
    `<question type="${matching ? 'matching' : 'multichoice'}">`,
    `<name><text>${xml(titleOf(question))}</text></name>`,
    html('questiontext', promptOf(question)),
    html('generalfeedback', explained(question, story)),
    `<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>${id}</idnumber><shuffleanswers>${matching}</shuffleanswers>`,
    ...answers,
    '</question>'
  ].join('\n');
}
