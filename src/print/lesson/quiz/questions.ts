import { stepsOf, type Step } from '../../../article/article';
import { kindOf } from '../../../article/ids';
import { indexOf } from '../../../article/index';
import type { Quiz, QuizItem } from '../../../article/quiz';
import type { QuizKind } from '../../../article/quiz-schema';
import { sayer, type Say } from '../../../article/words';
import { nameOf, saidInShort } from '../../../evidence/in-short';
import { tell } from '../../../evidence/telling';
import { cameraOnPage, pixelOf } from '../../../map/camera';
import { sceneOf } from '../../../story/scene';
import { at } from '../../../story/state';
import type { Note } from '../../../article/article';
import type { Edition } from '../../edition';

/** A question with all that pages and files say of it. */
export interface Question {
  readonly id: string;
  readonly kind: QuizKind;
  /** Its number, from 1. */
  readonly n: number;
  /** What is to be done, in two or three words. */
  readonly task: string;
  /** What the article has, where the record is asked for. */
  readonly lead?: string | undefined;
  readonly prompt: string;
  readonly how?: string | undefined;
  readonly options: readonly Option[];
  /** Ids of options: the right one, all events by their dates, or all terms as their meanings stand. */
  readonly answer: readonly string[];
  /** Of words, by their letters. */
  readonly meanings: readonly { readonly letter: string; readonly of: string; readonly text: string }[];
  /** The right answer, in words. */
  readonly said: string;
  readonly why: string;
  readonly evidence: readonly Bearing[];
  readonly step: Step;
  /** Where the options lie on the map of the step, in hundredths of its picture. */
  readonly points: readonly { readonly id: string; readonly left: number; readonly top: number }[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** The same in few words, for what is dragged or stands in a row. */
  readonly short: string;
}

/** A fact that bears an answer out, in its own words. */
export interface Bearing {
  readonly id: string;
  readonly text: string;
  /** When it was, and how far it had got. */
  readonly when: string;
  readonly more?: string | undefined;
  readonly note?: Note | undefined;
  readonly sources: readonly { readonly name: string; readonly says?: string | undefined }[];
}

/** Everything that a quiz asks, and the words for its labels. */
export interface Asked {
  readonly quiz: Quiz;
  readonly questions: readonly Question[];
  readonly ask: Say;
  /** The address of the story, where the site's is known. */
  readonly story: string | undefined;
}

/**
 * The questions of a story, if it has any.
 * @param say the words of its pages
 * @param story its address, where the site's is known
 */
export function askedOf(edition: Edition, say: Say, story: string | undefined): Asked | undefined {
  const { quiz } = edition.prose;
  if (!quiz) return undefined;
  const ask = sayer(edition.article.lang, quiz.labels);
  return { quiz, ask, story, questions: quiz.items.map((item, place) => questionOf(item, place + 1, quiz, edition, say, ask)) };
}

function questionOf(item: QuizItem, n: number, quiz: Quiz, edition: Edition, say: Say, ask: Say): Question {
  const { article, evidence } = edition;
  const { id, kind, fact, answer, prompt, why } = item;
  const step = stepsOf(article).find((each) => each.id === item.step)!;
  const options = item.options.map((each) => optionOf(each, item, edition, say));
  const textOf = (each: string) => options.find((option) => option.id === each)!.text;
  const meanings =
    kind === 'match'
      ? answer.map((of, place) => ({ of, letter: String.fromCharCode(65 + place), text: firstSentence(evidence.terms[of]!.definition) }))
      : [];
  const pairs = options.map(({ id: of, text }) =>
    ask('pair', { term: text, meaning: meanings.find((each) => each.of === of)?.letter ?? '' })
  );
  const said = {
    order: answer.map((each, place) => `${place + 1}. ${textOf(each)}`).join('; '),
    match: pairs.join(', ')
  }[kind as string];
  const bearing = [...(fact ? [fact] : answer), ...(item.also ?? [])];
  return {
    id,
    kind,
    n,
    task: quiz.kinds[kind],
    ...(kind === 'record' && { lead: `${say('articleHas')}: ${evidence.claims[fact!]!.note!.article}` }),
    prompt,
    how: quiz.how[kind],
    options,
    answer,
    meanings,
    said: said ?? textOf(answer[0]!),
    why,
    evidence: bearing.map((each) => bearingOf(each, edition, say, fact !== undefined)),
    step,
    points: kind === 'map' ? pointsOf(item.options, step, edition) : []
  };
}

/** A word without what explains it: `Metonym: …`, `Terrorist list (designation)`. */
const bareTerm = (term: string) => term.replace(/\s*[:(].*$/, '');

const firstSentence = (text: string) => /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

function optionOf(id: string, { kind, own }: QuizItem, { article, evidence }: Edition, say: Say): Option {
  const { actor, place } = indexOf(article);
  const event = kind === 'order' ? article.events.find((each) => each.id === id)! : undefined;
  const same = (text: string): Option => ({ id, text, short: text });
  switch (kind) {
    case 'order':
      return { id, text: event!.title, short: event!.short };
    case 'match':
      return same(bareTerm(evidence.terms[id]!.term));
    case 'speaker':
      return same(actor(id)!.name);
    case 'map':
      return same(place(id)!.name);
    case 'standing':
      return same(capital(say(id), article.lang));
    case 'record':
      return same(own[id]!);
  }
}

const capital = (text: string, lang: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** @param named whether its sources are told: of an order and of words their pages tell them */
function bearingOf(id: string, { article, evidence }: Edition, say: Say, named: boolean): Bearing {
  const told = tell(id, { article, evidence, say });
  const { kind, more, note } = told.fact;
  return {
    id,
    text: kindOf(id) === 'term' ? bareTerm(told.fact.text) : saidInShort(told),
    when: kind === 'event' ? [told.dates, told.standing].filter(Boolean).join(' · ') : '',
    more,
    note,
    sources: named ? told.sources.map(({ source, use }) => ({ name: nameOf(source, use, say), says: use.note })) : []
  };
}

function pointsOf(places: readonly string[], step: Step, { article, atlas }: Edition): Question['points'] {
  const camera = cameraOnPage(article, atlas, sceneOf(article, at(step)));
  const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
  return places.map((id) => {
    const { x, y } = pixelOf(camera, indexOf(article).place(id)!);
    return { id, left: share(x, camera.width), top: share(y, camera.height) };
  });
}
