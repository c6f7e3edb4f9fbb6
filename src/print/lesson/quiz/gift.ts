import { explained, pairsOf, promptOf, titleOf } from './parts';
import type { Asked, Question } from './questions';

/** The signs of the format, where they are meant as signs of the text. */
const plain = (text: string) => text.replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** The quiz as a GIFT file. What is put in order is matched with its places. @param credit whose it is, and how it may be used */
export function giftOf({ quiz, questions, story }: Asked, credit: string): string {
  const entries = questions.map((question) => entryOf(question, story));
  return `// ${quiz.title}\n// ${credit}\n\n${entries.join('\n\n')}\n`;
}

function entryOf(question: Question, story: string | undefined): string {
  const { kind, options, answer } = question;
  const lines =
    kind === 'order' || kind === 'match'
      ? pairsOf(question).map(({ from, to }) => `=${plain(from)} -> ${plain(to.text)}`)
      : options.map(({ id, text }) => `${id === answer[0] ? '=' : '~'}${plain(text)}`);
  return [`::${plain(titleOf(question))}::${plain(promptOf(question))} {`, ...lines, `####${plain(explained(question, story))}`, '}'].join(
    '\n'
  );
}
