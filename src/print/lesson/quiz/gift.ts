import { explained, pairsOf, promptOf, titleOf } from './parts';
import type { Asked, Question } from './questions';

/** The signs of the format, where they are meant as signs of the text. */
const plain = (text: string) => text.replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** The quiz as a GIFT file. What is put in order is matched with its places. */
export function giftOf({ quiz, questions }: Asked): string {
  return `// ${quiz.title}\n\n${questions.map(entryOf).join('\n\n')}\n`;
}

function entryOf(question: Question): string {
  const { kind, options, answer } = question;
  const lines =
    kind === 'order' || kind === 'match'
      ? pairsOf(question).map(({ from, to }) => `=${plain(from)} -> ${plain(to.text)}`)
      : options.map(({ id, text }) => `${id === answer[0] ? '=' : '~'}${plain(text)}`);
  return [`::${plain(titleOf(question))}::${plain(promptOf(question))} {`, ...lines, `####${plain(explained(question))}`, '}'].join('\n');
}
