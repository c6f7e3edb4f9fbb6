import type { QuizData, QuizWords } from './quiz-schema';
import type { Data } from './schema';

/** A quiz with its words: what is asked, in the order in which it is asked. */
export interface Quiz extends Omit<QuizWords, 'items'> {
  readonly items: readonly QuizItem[];
}

export interface QuizItem extends QuizData {
  readonly prompt: string;
  readonly why: string;
  /** The words of options that are of this item alone. */
  readonly own: Readonly<Record<string, string>>;
}

/** Not every story has one. */
export function joinQuiz({ files, texts }: Data): Quiz | undefined {
  const { quiz } = files.quiz;
  if (quiz.length === 0) return undefined;
  const { items, ...words } = texts.quiz;
  return {
    ...words,
    items: quiz.map((item) => {
      const { prompt, why, options = {} } = items[item.id]!;
      return { ...item, prompt, why, own: options };
    })
  };
}
