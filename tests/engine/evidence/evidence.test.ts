import { expect, test } from 'vitest';
import type { Source } from '../../../src/article/article';
import type { Status } from '../../../src/article/schema';
import { compose } from '../../../src/build/compose';
import { sayer } from '../../../src/article/words';
import { corroborationOf } from '../../../src/evidence/corroboration';
import { factsOf } from '../../../src/article/facts';
import { tell } from '../../../src/evidence/telling';

const source = (id: string, kind: Source['kind'], publisher = id, agency?: string): Source => ({
  id,
  kind,
  publisher,
  checked: 0,
  ...(agency && { agency })
});
const all = Object.fromEntries(
  [
    source('gazette', 'record'),
    source('daily', 'reporting'),
    source('wire', 'reporting', 'Wire (English)'),
    source('wire-local', 'reporting', 'Wire'),
    source('reprint', 'reporting', 'Weekly', 'Wire'),
    source('ministry', 'party'),
    source('blog', 'weak')
  ].map((each) => [each.id, each])
);
const borne = (status: Status, ...ids: string[]) =>
  corroborationOf(
    { status, sources: ids.map((id) => (id.startsWith('-') ? { id: id.slice(1), as: 'related' } : { id, as: 'states' })) },
    all
  );

test.each<[string, Status, string[]]>([
  ['independent', 'confirmed', ['gazette', 'daily']],
  ['single', 'confirmed', ['wire', 'wire-local', 'reprint']],
  ['single', 'confirmed', ['gazette', '-daily', 'ministry', 'blog']],
  ['party', 'confirmed', ['ministry', 'blog']],
  ['weak', 'confirmed', ['blog']],
  ['unchecked', 'confirmed', ['-gazette', '-daily']],
  ['unchecked', 'memory', ['gazette', 'daily']],
  ['disputed', 'contested', ['gazette', 'daily']],
  ['partly', 'partly', ['gazette', 'daily']],
  ['unfound', 'not-found', []],
  ['reading', 'opinion', []]
])('a fact is %s where its status is %s and %j stand behind it', (expected, status, ids) => {
  expect(borne(status, ...ids)).toBe(expected);
});

const [edition] = compose().values();
const { article, evidence } = edition!;

test('every claim, event and tie of the story is borne out in one of these ways, and none that rests on memory is confirmed', () => {
  const facts = [...factsOf(article, evidence).values()].flatMap(({ id, kind, status, sources }) =>
    kind !== 'term' && status ? [{ id, status, sources }] : []
  );
  expect(facts).toHaveLength(49 + 43 + 32);
  for (const fact of facts) {
    const words = corroborationOf(fact, evidence.sources);
    expect(article.ui, fact.id).toHaveProperty(`borne-${words}`);
    if (fact.sources.length === 0) expect(['unchecked', 'unfound', 'reading', 'disputed', 'partly'], fact.id).toContain(words);
  }
});

test('established is only what independent sources confirm; what a party or the author says is theirs', () => {
  const say = sayer(article.lang, article.ui);
  for (const claim of Object.values(evidence.claims)) {
    const words = tell(claim.id, { article, evidence, say }).voice;
    if (words === say('established')) expect(corroborationOf(claim, evidence.sources), claim.id).toBe('independent');
    if (claim.voice === 'party') expect(words, claim.id).toMatch(/^said by \S/);
    if (claim.fromMemory && claim.status === 'memory') expect(words, claim.id).not.toBe(say('established'));
  }
  expect(tell('c36', { article, evidence, say }).borne).toMatch(/^that it was said/);
});
