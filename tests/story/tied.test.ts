import { expect, test } from 'vitest';
import { piecesOf, plainText } from '../../src/article/sentence';
import { readFolder } from '../../src/build/folder';

const { texts } = readFolder().raw;
const stepsIn = (file: string) => Object.entries(texts.en![file] as Record<string, string>).filter(([id]) => !id.startsWith('$'));
const [steps, plain] = [stepsIn('steps'), stepsIn('plain')];

/** Sentences that name or count something and yet rest on no fact of the list, each with the reason. */
type Untied = readonly (readonly [step: string, begins: string, reason: string])[];
const untied: Untied = [
  ['the-list-neighbours', 'Two neighbours', 'says what the next sentence ties'],
  ['the-list-neighbours', 'What one of the three', 'says what lists are'],
  ['soviet-war-in', 'Three dates', 'counts what the sentences before it tie'],
  ['twenty-years-start', 'Whose twenty years', 'asks the reader'],
  ['threat-claim', 'Claimed, found', 'counts what the sentences before it tie'],
  ['neighbours-kazakhstan', 'Kazakhstan went', 'says what the next sentences tie'],
  ['neighbours-kyrgyzstan', 'Kyrgyzstan went', 'says what the next sentences tie'],
  ['bill-aid', 'And Russia itself', 'asks the reader'],
  ['reading-score', 'We took', 'tells what we did'],
  ['reading-score', 'Other reports', 'counts the claims'],
  ['reading-missing', 'Any Afghan voice', 'is about what is absent, of which there is no fact'],
  ['reading-ask', 'Four questions', 'says what follows']
];
const untiedPlain: Untied = [
  ['the-list-neighbours', 'Two neighbours', 'says what the next sentences tie'],
  ['threat-claim', 'Claimed, found', 'counts what the sentences before it tie'],
  ['bill-aid', 'And Russia itself', 'asks the reader'],
  ['reading-score', 'We took', 'tells what we did'],
  ['reading-score', 'Other reports', 'counts the claims'],
  ['reading-score', 'They differ', 'counts the claims'],
  ['reading-score', 'Four are opinion', 'counts the claims'],
  ['reading-missing', 'Any Afghan voice', 'is about what is absent, of which there is no fact'],
  ['reading-ask', 'Four questions', 'says what follows']
];

interface Named {
  readonly name: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
}
const named = (['actors', 'places', 'states'] as const).flatMap((file) => {
  const { $schema: _, ...things } = texts.en![file] as Record<string, Named>;
  return Object.values(things).flatMap(({ name, short, aliases = [] }) => [name, ...(short ? [short] : []), ...aliases]);
});
const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const anyName = new RegExp(`(?<![\\p{L}-])(?:${named.map(escaped).join('|')})(?![\\p{L}-])`, 'u');
const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million';
const signs: readonly RegExp[] = [
  /\d/,
  new RegExp(`\\b(${numbers})\\b`, 'i'),
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b/,
  /“[^”]+”/,
  anyName
];

/** The sentences of a text without its ties, and whether any of their words is tied. */
function sentencesOf(text: string): { sentence: string; tied: boolean }[] {
  let end = 0;
  const ties = piecesOf(text).flatMap(({ words, to }) => {
    const from = end;
    end += words.length;
    return to ? [{ from, to: end }] : [];
  });
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(plainText(text))].map(({ segment, index }) => ({
    sentence: segment.trim(),
    tied: ties.some(({ from, to }) => from < index + segment.length && to > index)
  }));
}
const statesAFact = (sentence: string) => signs.some((sign) => sign.test(sentence));
const looseIn = (id: string, text: string, letOff = untied) =>
  sentencesOf(text)
    .filter(({ sentence, tied }) => !tied && statesAFact(sentence))
    .filter(({ sentence }) => !letOff.some(([step, begins]) => step === id && sentence.startsWith(begins)))
    .map(({ sentence }) => `${id}: ${sentence}`);

test('every sentence of the story that states a fact is tied to it', () => {
  expect(steps.flatMap(([id, text]) => looseIn(id, text))).toEqual([]);
  expect(steps.flatMap(([, text]) => sentencesOf(text)).filter(({ tied }) => tied).length).toBeGreaterThan(115);
});

test('every sentence in plain words that states a fact is tied to it', () => {
  expect(plain.flatMap(([id, text]) => looseIn(id, text, untiedPlain))).toEqual([]);
});

test.each([
  ['the words of the story', steps, untied],
  ['plain words', plain, untiedPlain]
] as const)('in %s no sentence is let off that is tied, changed or gone', (_, told, letOff) => {
  const stale = letOff.filter(
    ([step, begins]) =>
      !sentencesOf(told.find(([id]) => id === step)?.[1] ?? '').some(
        ({ sentence, tied }) => sentence.startsWith(begins) && !tied && statesAFact(sentence)
      )
  );
  expect(stale).toEqual([]);
});

test.each([
  'It was signed on a Friday.',
  'Some [time](c01) ago. Putin said so.',
  'The usual word is “blocked”.',
  'Only seven were there.',
  'That was in 1994.'
])('“%s” would have to be tied', (text) => {
  expect(looseIn('somewhere', text)).toHaveLength(1);
});

test('no words are tied twice, and what is tied is short', () => {
  for (const [id, text] of [...steps, ...plain]) {
    const ties = piecesOf(text).filter(({ to }) => to);
    expect(
      ties.filter(({ words }) => !words.startsWith('“') && words.split(' ').length > 6).map(({ words }) => words),
      id
    ).toEqual([]);
    expect(new Set(ties.map(({ words, to }) => `${words} ${to}`)).size, id).toBe(ties.length);
  }
});
