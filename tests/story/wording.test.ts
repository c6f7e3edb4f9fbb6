import { expect, test } from 'vitest';
import { breachesIn, textsOf } from '../../src/article/wording';
import { compose } from '../../src/build/compose';

const [edition] = compose().values();
const rules = edition!.desk.wording;
const rulesBroken = (text: string) => breachesIn(text, rules, 'en').map(({ rule }) => rule);

test.each([
  ['The terrorists came to Moscow.', 'terrorist'],
  ['They are a terrorist movement.', 'terrorist'],
  ['It is a hub of terrorism.', 'terrorist'],
  ['The Kabul regime sent an envoy.', 'regime'],
  ['Regimes fall.', 'regime'],
  ['Islamic State took the town.', 'islamic-state'],
  ['He met fighters of Islamic State in 2019.', 'islamic-state'],
  ['The Islamic Emirate opened an embassy.', 'islamic-emirate'],
  ['Beijing recognised the government.', 'recognised'],
  ['There were 149 dead.', 'numbers']
])('“%s” breaks the rule “%s”', (sentence, rule) => {
  expect(rulesBroken(sentence)).toContain(rule);
});

test.each([
  'Russia has the Taliban on its list of terrorist organisations.',
  'He said “the terrorists came”.',
  'What some call a “regime” rules.',
  'The Islamic State group took the town.',
  'It bears the name Islamic Emirate of Afghanistan.',
  'Nobody has recognised the government.',
  'On 3 July 2025 Moscow recognised the government.',
  'The article counts 145 dead.',
  'The official count is 149 dead.'
])('“%s” breaks no rule', (sentence) => {
  expect(rulesBroken(sentence)).toEqual([]);
});

test('a sentence breaks a rule wherever on a page it stands, and titles of sources and quotations break none', () => {
  const page =
    '<p>All is <em>well</em>. The regime&amp;co fell.</p><ul><li>x <cite>The regime falls</cite></li></ul><q>regime</q><script>regime</script>';
  expect(textsOf(page).flatMap((text) => breachesIn(text, rules, 'en'))).toEqual([{ rule: 'regime', sentence: 'The regime&co fell.' }]);
});
