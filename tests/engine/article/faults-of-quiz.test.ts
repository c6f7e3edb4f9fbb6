import { expect, test } from 'vitest';
import { faultsIn } from '../../../src/article/check/faults';
import { joinQuiz } from '../../../src/article/quiz';
import { madeData, madeRaw, type Loose } from '../../made';
import { withQuiz } from '../../made-quiz';
import { asExpected, en, said, type Row } from './expected';

const item = (id: string, change: (item: Loose['files'][string]) => void) => (raw: Loose) =>
  change(raw.files.quiz.quiz.find((each: { id: string }) => each.id === id));
const inWords = (change: (items: Loose['files'][string]) => void) => (raw: Loose) => change(raw.texts.en!.quiz.items);
const file = 'data/quiz.json';

test('a quiz whose answers the facts bear out has no fault, and a story needs none', () => {
  expect(said(faultsIn(madeRaw(withQuiz)).faults)).toEqual([]);
  expect(said(faultsIn(madeRaw()).faults)).toEqual([]);
  expect(joinQuiz(faultsIn(madeRaw()).data[0]!)).toBeUndefined();
  expect(joinQuiz(madeData(withQuiz))!.items.map(({ id, prompt }) => `${id} ${prompt}`)).toHaveLength(6);
});

const broken: Row[] = [
  [
    'an id twice',
    item('far', (far) => (far.id = 'who')),
    [file, 'who', 'id', 'is used twice', 'no other item'],
    [en('quiz'), 'far', '', 'belongs to no item', 'take it out']
  ],
  [
    'a step that does not exist',
    item('far', (far) => (far.step = 'landing-nine')),
    [file, 'far', 'step', '“landing-nine”', 'id of a step']
  ],
  ['a further fact that does not exist', item('who', (who) => (who.also = ['e99'])), [file, 'who', 'also', '“e99”', 'id of a fact']],
  [
    'a kind that does not exist',
    item('far', (far) => (far.kind = 'riddle')),
    [file, 'far', 'kind', 'is “riddle”', 'who said it'],
    [en('quiz'), 'far', '', 'belongs to no item', 'take it out']
  ],
  [
    'an answer that is no option',
    item('who', (who) => (who.answer = ['ferry'])),
    [file, 'who', 'answer', '“ferry”, which is no option', 'council, mayor'],
    [file, 'who', 'answer', 'who does not say c04', 'mayor']
  ],
  ['an option twice', item('far', (far) => (far.options = ['announced', 'done', 'done'])), [file, 'far', 'options', 'twice', 'each once']],
  [
    'two answers where one is right',
    item('far', (far) => (far.answer = ['announced', 'done'])),
    [file, 'far', 'answer', 'has 2 options', 'the one']
  ],
  [
    'an order that is not that of the dates',
    item('first', (first) => (first.answer = ['e03', 'e01', 'l02'])),
    [file, 'first', 'answer', 'has e01 after e03', 'order of their dates']
  ],
  [
    'events of which neither is surely the first',
    (raw) => {
      const [first] = raw.files.quiz.quiz;
      first.options = ['e03', 'l01', 'e02'];
      first.answer = ['e02', 'e03', 'l01'];
      raw.files.events.events.find(({ id }: { id: string }) => id === 'l01').date = '2001-03-02/2002';
      raw.files.events.events.find(({ id }: { id: string }) => id === 'l01').part = 'article';
    },
    [file, 'first', 'answer', 'has l01 after e03, which is not surely before it', 'order of their dates']
  ],
  [
    'an order that leaves one out',
    item('first', (first) => (first.answer = ['e01', 'e03'])),
    [file, 'first', 'answer', 'has 2 of 3 options', 'all of them']
  ],
  [
    'an order that is shown as it is right',
    item('first', (first) => (first.options = first.answer)),
    [file, 'first', 'options', 'stand as in the answer', 'another order']
  ],
  [
    'an event that does not exist',
    item('first', (first) => {
      first.options[0] = 'l99';
      first.answer[2] = 'l99';
    }),
    [file, 'first', 'options', '“l99”', 'id of an event']
  ],
  [
    'a term that does not exist',
    item('words', (words) => {
      words.options[0] = 'g99';
      words.answer[1] = 'g99';
    }),
    [file, 'words', 'options', '“g99”', 'id of a term']
  ],
  ['no fact', item('far', (far) => delete far.fact), [file, 'far', 'fact', 'is missing', 'the event']],
  ['a fact of another kind', item('far', (far) => (far.fact = 'c01')), [file, 'far', 'fact', '“c01”, which is no event', 'the event']],
  [
    'another standing than the event has',
    item('far', (far) => (far.answer = ['done'])),
    [file, 'far', 'answer', 'is “done”, but e03 is announced', 'announced']
  ],
  ['a standing that does not exist', item('far', (far) => far.options.push('wished')), [file, 'far', 'options', '“wished”', 'in-force']],
  [
    'somebody else than who says it',
    item('who', (who) => (who.answer = ['council'])),
    [file, 'who', 'answer', 'is “council”, who does not say c04', 'mayor']
  ],
  [
    'an actor that does not exist',
    item('who', (who) => who.options.push('nobody')),
    [file, 'who', 'options', '“nobody”', 'id of an actor']
  ],
  [
    'a place where it is not',
    item('where', (where) => (where.answer = ['pier'])),
    [file, 'where', 'answer', 'is “pier”, where e03 is not', 'hall'],
    [file, 'where', 'options', 'has “hall”, where e03 is too', 'a place']
  ],
  [
    'a place that does not exist',
    item('where', (where) => where.options.push('moon')),
    [file, 'where', 'options', '“moon”', 'id of a place']
  ],
  ['no words', inWords((items) => delete items.far), [en('quiz'), 'far', '', 'has no words', 'prompt and why']],
  [
    'words of an item that is gone',
    inWords((items) => (items.gone = items.far)),
    [en('quiz'), 'gone', '', 'belongs to no item', 'take it out']
  ],
  [
    'an option without words',
    inWords((items) => delete items.differs.options.else),
    [en('quiz'), 'differs', 'options', 'no words for “else”', 'in words']
  ],
  [
    'words of an option that is not offered',
    inWords((items) => (items.far.options = { more: 'More.' })),
    [en('quiz'), 'far', 'options', '“more”, which is not offered', 'nothing']
  ],
  [
    'a right answer that the pencil note does not have',
    inWords((items) => (items.differs.options.so = 'Made up.')),
    [en('quiz'), 'differs', 'options.so', 'is not in the pencil note of c02', 'word for word']
  ],
  [
    'a claim without a pencil note',
    item('differs', (differs) => (differs.fact = 'c01')),
    [en('quiz'), 'differs', 'options', 'c01 has no pencil note', 'a claim that has one']
  ],
  [
    'words in quotation marks that nobody printed',
    inWords((items) => (items.far.prompt = 'Who said “never”?')),
    [en('quiz'), 'items', '', 'quotes “never”', 'quotes.json']
  ]
];

test.each(broken)('%s is a fault, with what to write instead', (_, change, ...faults) => {
  const { faults: found, data } = faultsIn(
    madeRaw((raw) => {
      withQuiz(raw);
      change(raw);
    })
  );
  expect(found).toEqual(faults.map(asExpected));
  expect(data).toEqual([]);
});
