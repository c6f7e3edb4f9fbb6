import { expect, test } from 'vitest';
import { kindOf } from '../../src/article/ids';
import { piecesOf, plainText } from '../../src/article/sentence';
import { breachesIn } from '../../src/article/wording';
import { compose } from '../../src/build/compose';
import { readFolder } from '../../src/build/folder';

const [edition] = compose().values();
const { article, evidence, desk } = edition!;
const { $schema: _, ...plain } = readFolder().raw.texts.en!.plain as Record<string, string>;

/** A sentence of a step in plain words, with the sentences around it, and what its own words are tied to. */
interface Said {
  readonly step: string;
  readonly sentence: string;
  readonly around: string;
  readonly ids: readonly string[];
}

function saidIn(step: string, text: string): Said[] {
  let end = 0;
  const ties = piecesOf(text).flatMap(({ words, to }) => {
    const from = end;
    end += words.length;
    return to ? [{ from, to: end, id: to }] : [];
  });
  const all = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(plainText(text))];
  return all.map(({ segment, index }, at) => ({
    step,
    sentence: segment.trim(),
    around: all
      .slice(Math.max(0, at - 1), at + 2)
      .map((each) => each.segment)
      .join(''),
    ids: ties.filter(({ from, to }) => from < index + segment.length && to > index).map(({ id }) => id)
  }));
}
const said = Object.entries(plain).flatMap(([step, text]) => saidIn(step, text));
/** Those tied to a fact of which `is` is true and that none of the words in `by` stand with. */
const without = (all: readonly Said[], is: (id: string) => boolean, by: RegExp) =>
  all.flatMap(({ step, sentence, around, ids }) =>
    ids.filter((id) => is(id) && !by.test(around)).map((id) => `${step} ${id}: ${sentence}`)
  );

const voiceOf = (id: string) => (kindOf(id) === 'claim' ? evidence.claims[id]!.voice : '');
const standingOf = (id: string) => article.events.find((event) => event.id === id)?.standing ?? '';

const saying =
  /\b(says?|said|says|asks?|asked|thank\w*|hoped|call\w*|praised|criticised|claim\w*|welcomed|confirm|quote|sentence|promised|told|made something public|gave his reasons|news|reply|saw|report that it follows)\b/;
const ofTheArticle = /\b(article|author|is said to|reports?|Reuters)\b/;

/** What is tied to a claim that the record puts right, and says what the record has. */
const ownWords: readonly string[] = [
  'soviet-war-fighters c44: Heavy losses were one reason.',
  'soviet-war-fighters c44: A new leader, the cost and views at home were others.',
  'threat-since c45: On 5 September 2022 a bomber killed two people at Russia’s embassy in Kabul.',
  'threat-since c45: He was from the Islamic State group, AFP reported.',
  'format-muttaqi c24: He thanked Russian officials for “positive remarks”.',
  'format-muttaqi c24: And he asked for “more effective steps soon”.'
];

test('what the article alone has, or judges, stands in plain words as the article’s', () => {
  const is = (id: string) => ['article', 'reading'].includes(voiceOf(id));
  expect(without(said, is, ofTheArticle).filter((each) => !ownWords.includes(each))).toEqual([]);
  expect(without(saidIn('x', 'That was [important](c05).'), is, ofTheArticle)).toHaveLength(1);
});

test('what a party says stands in plain words with a word for saying it', () => {
  const is = (id: string) => voiceOf(id).startsWith('party');
  expect(without(said, is, saying)).toEqual([]);
  expect(without(saidIn('x', 'They had [training centres](c36) abroad.'), is, saying)).toHaveLength(1);
});

/** Of these the step's own words say no more than that they followed. */
const followed = new Set(['l28', 'l29']);

test('what was said or announced stands in plain words as said, and never as done', () => {
  const is = (id: string) => ['said', 'announced'].includes(standingOf(id)) && !followed.has(id);
  expect(without(said, is, saying)).toEqual([]);
  expect(without(saidIn('x', 'On [4 October](e22) Russia took them off.'), is, saying)).toHaveLength(1);
  const done = /\b(was done|took them off|lifted|removed|delisted|dropped)\b/;
  expect(said.filter(({ sentence, ids }) => ids.some((id) => standingOf(id) === 'announced') && done.test(sentence))).toEqual([]);
});

test('what is not certain in the words of a step is not certain in plain words', () => {
  const doubts: readonly (readonly [step: string, words: RegExp])[] = [
    ['soviet-war-in', /counts differ/],
    ['warming-advice', /not known/],
    ['the-list-why', /stayed thin/],
    ['threat-since', /the article says/],
    ['threat-crocus', /count of that year/],
    ['neighbours-kazakhstan', /as far as we can tell.*not clear/],
    ['neighbours-why', /by weaker reports/],
    ['neighbours-kyrgyzstan', /Around 2 September.*We found no ruling/],
    ['neighbours-recent', /by reports as late as May 2025/],
    ['ambassadors-uae', /We found no link/],
    ['format-muttaqi', /Accounts differ/],
    ['format-lavrov', /By two reports.*Reuters alone/],
    ['format-daesh', /not sure/],
    ['since-open', /by weak reports.*we found nothing/]
  ];
  for (const [step, words] of doubts) expect(plainText(plain[step]!), step).toMatch(words);
});

test('plain words keep the rules of wording', () => {
  expect(Object.values(plain).flatMap((text) => breachesIn(plainText(text), desk.wording, 'en'))).toEqual([]);
});

test('no step in plain words is the step itself', () => {
  const full = readFolder().raw.texts.en!.steps as Record<string, string>;
  expect(Object.keys(plain).filter((id) => plainText(plain[id]!) === plainText(full[id]!))).toEqual([]);
});
