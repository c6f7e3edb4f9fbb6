import { quizKinds } from '../src/article/values';
import words from '../data/text/en/quiz.json';
import type { Loose } from './made';

/** Puts a quiz into the made story: one item of each kind. Its labels are not of any one story. */
export function withQuiz({ files, texts }: Loose): void {
  const ask = { prompt: 'Which?', why: 'So it was.' };
  files.quiz = {
    quiz: [
      { id: 'first', kind: 'order', step: 'landing-one', options: ['l02', 'e01', 'e03'], answer: ['e01', 'e03', 'l02'] },
      { id: 'far', kind: 'standing', fact: 'e03', step: 'landing-one', options: ['announced', 'done'], answer: ['announced'] },
      { id: 'who', kind: 'speaker', fact: 'c04', step: 'landing-one', options: ['council', 'mayor'], answer: ['mayor'], also: ['e03'] },
      { id: 'where', kind: 'map', fact: 'e03', step: 'landing-one', options: ['pier', 'hall'], answer: ['hall'] },
      { id: 'words', kind: 'match', step: 'landing-one', options: ['g01', 'g02'], answer: ['g02', 'g01'] },
      { id: 'differs', kind: 'record', fact: 'c02', step: 'landing-one', options: ['so', 'else'], answer: ['so'] }
    ]
  };
  const note = texts.en!.notes.c02.record as string;
  texts.en!.quiz = {
    title: 'A quiz',
    lead: 'Some questions.',
    key: { title: 'A key', lead: 'All answers.' },
    kinds: Object.fromEntries(quizKinds.map((kind) => [kind, kind])),
    how: {},
    labels: words.labels,
    files: {},
    items: {
      ...Object.fromEntries(['first', 'far', 'who', 'where', 'words'].map((id) => [id, { ...ask }])),
      differs: { ...ask, options: { so: note, else: 'Something else.' } }
    }
  };
}
