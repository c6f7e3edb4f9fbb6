import { escape } from '../../../article/markup';
import type { Asked, Option, Question } from './questions';

/** A question of choice: what programs know that can neither order nor match. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly right: boolean }[];
  readonly why: string;
}

/** How a question is called in a list. */
export const titleOf = ({ n, task }: Question): string => `${n} ${task}`;

/** What is asked, in one text. */
export const promptOf = ({ lead, prompt }: Question): string => [lead, prompt].filter(Boolean).join(' ');

/** What an answer is explained by, in one text: what to take from it, the words of the evidence, and where the story tells it. */
export function explained({ why, evidence, step }: Question, story: string | undefined): string {
  const facts = evidence.map(({ text, when, more, note }) => [when && `${when}:`, text, note?.record ?? more].filter(Boolean).join(' '));
  return [why, ...facts, ...(story ? [`${story}#${step.id}`] : [])].join(' ');
}

/** What belongs together: the place of an event, or a word, and what it is to be given. */
export function pairsOf({ kind, answer, options, meanings }: Question): { readonly from: string; readonly to: Option }[] {
  const option = (id: string) => options.find((each) => each.id === id)!;
  if (kind === 'order') return answer.map((id, place) => ({ from: String(place + 1), to: option(id) }));
  return meanings.map(({ of, text }) => ({ from: text, to: option(of) }));
}

/** Every question as one of choice: orders as rows of which one is right, words one by one. */
export function choicesOf({ questions, ask, story }: Asked): Choice[] {
  return questions.flatMap((question): Choice[] => {
    const { id, kind, options, answer, meanings } = question;
    const common = { id, title: titleOf(question), prompt: promptOf(question), why: explained(question, story) };
    if (kind === 'order') {
      const rows = rowsOf(answer).map((row, at) => ({
        id: `row-${at + 1}`,
        text: row.map((each) => options.find((option) => option.id === each)!.short).join(' → '),
        right: row.every((each, place) => each === answer[place])
      }));
      return [{ ...common, options: rows }];
    }
    if (kind === 'match')
      return options.map((option) => ({
        ...common,
        id: `${id}-${option.id}`,
        prompt: ask('meaningOf', { term: option.text }),
        options: meanings.map(({ of, text }) => ({ id: of, text, right: of === option.id }))
      }));
    return [{ ...common, options: options.map((option) => ({ id: option.id, text: option.text, right: option.id === answer[0] })) }];
  });
}

/** The right row among three others: the first two exchanged, the last two, and the first moved to the end. It never stands first. */
function rowsOf(answer: readonly string[]): (readonly string[])[] {
  const swapped = (at: number) => answer.map((each, place) => (place === at ? answer[at + 1]! : place === at + 1 ? answer[at]! : each));
  return [swapped(0), [...answer.slice(1), answer[0]!], answer, swapped(answer.length - 2)];
}

/** Text for an XML file. */
export const xml = (text: string): string => escape(text).replaceAll('>', '&gt;');
