import { kindOf } from '../ids';
import type { QuizData } from '../quiz-schema';
import type { Texts } from '../schema';
import { standings } from '../values';
import type { Fault } from './fault';
import { isKnown, type Known, type Lists } from './known';
import { dateIn } from './order';
import type { Report } from './references';

/** Items of the quiz that name what is not there, offer no right answer, or call right what the facts do not bear out. */
export function quizFaults(files: Lists, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, item, field, wrong, instead) => faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  const seen = new Set<string>();
  for (const item of files.quiz.quiz) {
    if (seen.has(item.id)) report('quiz', item.id, 'id', 'is used twice', 'an id that no other item has');
    seen.add(item.id);
    if (!known.step.has(item.step)) report('quiz', item.id, 'step', `is “${item.step}”, which does not exist`, 'the id of a step');
    for (const id of item.also ?? [])
      if (!isKnown(known, id)) report('quiz', item.id, 'also', `has “${id}”, which does not exist`, 'the id of a fact');
    answered(item, report);
    const wrong = (field: string, what: string, instead: string) => report('quiz', item.id, field, what, instead);
    if (item.kind === 'order' || item.kind === 'match') whole(item, wrong);
    if (item.kind === 'order') ordered(item, files, known, wrong);
    else if (item.kind === 'match') offered(item, known.term, 'the id of a term', wrong);
    else about(item, files, known, wrong);
  }
  return faults;
}

type Wrong = (field: string, wrong: string, instead: string) => void;

/** Every answer is one of the options, and no option stands twice. */
function answered({ id, options, answer }: QuizData, report: Report): void {
  for (const each of answer)
    if (!options.includes(each)) report('quiz', id, 'answer', `is “${each}”, which is no option`, `one of ${options.join(', ')}`);
  if (new Set(options).size < options.length) report('quiz', id, 'options', 'has an option twice', 'each once');
}

/** All options are put somewhere, and not as they are shown: else nothing would be asked. */
function whole({ options, answer }: QuizData, wrong: Wrong): void {
  if (answer.length !== options.length || new Set(answer).size < answer.length)
    wrong('answer', `has ${answer.length} of ${options.length} options`, 'all of them, each once');
  else if (options.every((each, at) => each === answer[at])) wrong('options', 'stand as in the answer', 'them in another order');
}

function offered({ options }: QuizData, ids: ReadonlySet<string>, what: string, wrong: Wrong): void {
  for (const each of options) if (!ids.has(each)) wrong('options', `has “${each}”, which does not exist`, what);
}

/** An order is that of dates which leave no doubt: each ends before the next begins. */
function ordered(item: QuizData, { events }: Lists, known: Known, wrong: Wrong): void {
  offered(item, known.event, 'the id of an event', wrong);
  const dates = item.answer.map((id) => ({ id, when: dateIn(events.events.find((event) => event.id === id)?.date) }));
  dates.forEach(({ id, when }, at) => {
    const before = dates[at - 1];
    if (before?.when && when && before.when.to >= when.from)
      wrong('answer', `has ${id} after ${before.id}, which is not surely before it`, 'the events in the order of their dates');
  });
}

/** What is asked of a claim or an event is what its record says of it. */
function about(item: QuizData, files: Lists, known: Known, wrong: Wrong): void {
  const { kind, fact = '', answer, options } = item;
  const wanted = kind === 'standing' || kind === 'map' ? 'event' : 'claim';
  if (answer.length !== 1) wrong('answer', `has ${answer.length} options`, 'the one that is right');
  if (kindOf(fact) !== wanted || !isKnown(known, fact)) {
    wrong('fact', fact ? `is “${fact}”, which is no ${wanted} that exists` : 'is missing', `the id of the ${wanted} that it is about`);
    return;
  }
  const [right = ''] = answer;
  const claim = files.claims.claims.find(({ id }) => id === fact);
  const event = files.events.events.find(({ id }) => id === fact);
  if (kind === 'standing') {
    offered(item, new Set(standings), `one of ${standings.join(', ')}`, wrong);
    if (event && event.standing !== right) wrong('answer', `is “${right}”, but ${fact} is ${event.standing}`, event.standing);
  }
  if (kind === 'speaker') {
    offered(item, known.actor, 'the id of an actor', wrong);
    if (claim && claim.speaker !== right)
      wrong('answer', `is “${right}”, who does not say ${fact}`, claim.speaker ?? 'a claim with a speaker');
  }
  if (kind === 'map') {
    offered(item, known.place, 'the id of a place', wrong);
    if (event && !event.places.includes(right)) wrong('answer', `is “${right}”, where ${fact} is not`, event.places.join(', '));
    for (const each of options)
      if (event && each !== right && event.places.includes(each))
        wrong('options', `has “${each}”, where ${fact} is too`, 'a place where it is not');
  }
}

/** Words that an item needs and has not got, or has and does not need; and a right answer that the pencil note does not print. */
export function quizWordFaults(lang: string, files: Lists, texts: Partial<Record<keyof Texts, unknown>>): Fault[] {
  const words = texts.quiz as Texts['quiz'] | undefined;
  const notes = texts.notes as Texts['notes'] | undefined;
  const items = files.quiz.quiz;
  if (!words?.items || items.length === 0) return [];
  const faults: Fault[] = [];
  const report = (item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/text/${lang}/quiz.json`, item, field, wrong, instead });
  for (const id of Object.keys(words.items))
    if (!items.some((item) => item.id === id))
      report(id, '', 'belongs to no item of data/quiz.json', 'an id that exists there, or take it out');
  for (const { id, kind, options, answer, fact = '' } of items) {
    const its = words.items[id];
    if (!its) {
      report(id, '', 'has no words', 'prompt and why');
      continue;
    }
    const own = Object.keys(its.options ?? {});
    const needed = kind === 'record' ? options : [];
    for (const each of needed) if (!own.includes(each)) report(id, 'options', `has no words for “${each}”`, 'the option in words');
    for (const each of own)
      if (!needed.includes(each)) report(id, 'options', `has “${each}”, which is not offered`, 'what is offered, or nothing');
    const right = its.options?.[answer[0] ?? ''];
    if (kind !== 'record' || !right || !notes) continue;
    const note = notes[fact];
    if (!note) report(id, 'options', `has nothing to quote: ${fact} has no pencil note`, 'a claim that has one, in data/quiz.json');
    else if (!note.record.includes(right))
      report(id, `options.${answer[0]}`, `is not in the pencil note of ${fact}`, 'a sentence of what the record has, word for word');
  }
  return faults;
}
