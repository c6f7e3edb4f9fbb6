import { expect, test } from 'vitest';
import type { Source, Use } from '../../../src/article/article';
import { dayOf } from '../../../src/article/day';
import type { Status } from '../../../src/article/schema';
import type { When } from '../../../src/article/when';
import { compose } from '../../../src/build/compose';
import { sayer } from '../../../src/article/words';
import { corroborationOf, independentIn } from '../../../src/evidence/corroboration';
import { factsOf } from '../../../src/article/facts';
import { tell } from '../../../src/evidence/telling';

const day = (iso: string): When => ({ edtf: iso, precision: 'day', inferred: false, from: dayOf(iso), to: dayOf(iso) });
const source = (id: string, kind: Source['kind'], more: Partial<Source> = {}): Source => ({ id, kind, publisher: id, checked: 0, ...more });
const all = Object.fromEntries(
  [
    source('gazette', 'record'),
    source('daily', 'reporting', { published: day('2024-10-04') }),
    source('wire', 'reporting', { agency: 'Wire' }),
    source('reprint', 'reporting', { agency: 'Wire' }),
    source('ministry', 'party'),
    source('blog', 'weak')
  ].map((each) => [each.id, each])
);
const states = (id: string, more: Partial<Use> = {}): Use => ({ id, as: 'states', ...more });
const counted = (sources: readonly Use[], when?: When) => independentIn({ sources, when }, all).map(({ id }) => id);

test('a source counts only for what it itself says: neither one that contradicts nor one that gives the background does', () => {
  expect(counted([states('gazette'), { id: 'daily', as: 'contradicts' }, { id: 'blog', as: 'background' }])).toEqual(['gazette']);
});

test('a source from before the thing does not count for it, one from the same day does', () => {
  expect(counted([states('daily')], day('2024-10-05'))).toEqual([]);
  expect(counted([states('daily')], day('2024-10-04'))).toEqual(['daily']);
  expect(counted([states('gazette')], day('2024-10-05'))).toEqual(['gazette']);
});

test('reports of one agency count once, whoever prints them', () => {
  expect(counted([states('wire'), states('reprint'), states('daily', { via: 'Wire' })])).toEqual(['wire']);
});

test('a party’s own word on a matter of fact does not count', () => {
  expect(counted([states('ministry', { own: true }), states('gazette')])).toEqual(['gazette']);
});

test.each<[string, Status, Use[]]>([
  ['independent', 'confirmed', [states('gazette'), states('daily')]],
  ['single', 'confirmed', [states('wire'), states('reprint')]],
  ['single', 'confirmed', [states('gazette'), { id: 'daily', as: 'background' }]],
  ['single', 'confirmed', [states('gazette'), states('ministry', { own: true })]],
  ['party', 'confirmed', [states('ministry', { own: true })]],
  ['weak', 'confirmed', [states('blog')]],
  ['unchecked', 'confirmed', [{ id: 'gazette', as: 'background' }]],
  ['claimed', 'claimed', [states('ministry'), states('blog')]],
  ['disputed', 'contested', [states('gazette'), states('daily')]],
  ['partly', 'partly', [states('gazette'), states('daily')]],
  ['unfound', 'not-found', []],
  ['reading', 'opinion', []]
])('a fact is %s where its status is %s and %j stand behind it', (expected, status, sources) => {
  expect(corroborationOf({ status, sources }, all)).toBe(expected);
});

const [edition] = compose().values();
const { article, evidence } = edition!;

test('every claim, event, tie and further fact of the story is borne out in one of these ways, in the words of the interface', () => {
  const facts = [...factsOf(article, evidence).values()].flatMap((fact) => (fact.kind !== 'term' && fact.status ? [fact] : []));
  expect(facts).toHaveLength(Object.keys(evidence.claims).length + article.events.length + article.ties.length + article.further.length);
  for (const { id, status, sources, when } of facts) {
    const way = corroborationOf({ status: status!, sources, when }, evidence.sources);
    expect(article.ui, id).toHaveProperty(`borne-${way}`);
    if (sources.length === 0) expect(['unchecked', 'unfound', 'reading', 'disputed', 'partly'], id).toContain(way);
  }
});

test('what a party says is called said by it, and that it was said is all that is called borne out', () => {
  const say = sayer(article.lang, article.ui);
  const parties = Object.values(evidence.claims).filter(({ voice, status }) => voice.startsWith('party') && status === 'confirmed');
  expect(parties.length).toBeGreaterThan(10);
  for (const { id } of parties) {
    const { voice, borne } = tell(id, { article, evidence, say });
    expect(voice, id).toMatch(/^said by \S/);
    expect(borne, id).toMatch(/^that it was said: /);
  }
});

test('two or more independent sources are named only where that many count', () => {
  const say = sayer(article.lang, article.ui);
  for (const { id, sources, when, status } of factsOf(article, evidence).values()) {
    if (!status) continue;
    const { borne } = tell(id, { article, evidence, say });
    if (borne?.includes(say('borne-independent'))) expect(independentIn({ sources, when }, evidence.sources).length, id).toBeGreaterThan(1);
  }
});
