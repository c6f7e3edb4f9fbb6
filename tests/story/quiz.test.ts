import { expect, test } from 'vitest';
import { sayer } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import { askedOf } from '../../src/print/lesson/quiz/questions';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const { questions } = askedOf(edition!, sayer(article.lang, prose.ui), undefined)!;
const of = (kind: string) => questions.filter((question) => question.kind === kind);

test('the quiz has sixteen questions, at least two of each kind, each with the facts and the step that bear its answer out', () => {
  expect(questions).toHaveLength(16);
  for (const kind of ['order', 'standing', 'speaker', 'map', 'match', 'record']) expect(of(kind).length, kind).toBeGreaterThan(1);
  for (const { id, evidence: bearing, step } of questions) {
    expect(bearing.length, id).toBeGreaterThan(0);
    expect(prose.steps[step.id], id).toBeDefined();
  }
});

test('the step to which an answer leads tells one of the facts that bear it out, or explains one of its words', () => {
  for (const { id, kind, evidence: bearing, step } of questions) {
    const { pieces } = prose.steps[step.id]!;
    const tells = [...pieces.flatMap(({ to }) => to ?? []), ...step.focus];
    expect(
      bearing.some((fact) => tells.includes(fact.id)),
      `${id} (${kind}) at ${step.id}`
    ).toBe(true);
  }
});

test('the right answer is explained by the words of the data: a claim’s pencil note, an event’s note, the meaning of a word', () => {
  for (const { id, kind, evidence: bearing } of questions) {
    const quoted = bearing.flatMap(({ note, more }) => note?.record ?? more ?? []);
    if (kind !== 'speaker') expect(quoted.length, id).toBeGreaterThan(0);
    for (const each of bearing) if (evidence.terms[each.id]) expect(each.more).toBe(evidence.terms[each.id]!.definition);
  }
});

test('the right answer does not stand in one place more often than in the others together', () => {
  const single = questions.filter(({ answer }) => answer.length === 1);
  const places = single.map(({ options, answer }) => options.findIndex(({ id }) => id === answer[0]));
  for (const place of new Set(places)) expect(places.filter((each) => each === place).length * 2).toBeLessThan(single.length + 1);
});

test('no meaning has the word in it to which it belongs', () => {
  for (const { options, meanings } of of('match'))
    for (const { of: term, text } of meanings) {
      const word = options.find(({ id }) => id === term)!.text.toLowerCase();
      expect(text.toLowerCase()).not.toContain(word);
    }
});

test('the points of a map lie within its picture, and apart from each other, also where it is as narrow as on a telephone', () => {
  const [wide, high] = [300, (300 * 520) / 840];
  for (const { id, points } of of('map'))
    for (const [at, { left, top }] of points.entries()) {
      for (const share of [left, top]) expect(share > 2 && share < 98, `${id}: ${share}`).toBe(true);
      for (const other of points.slice(at + 1)) {
        const apart = Math.hypot(((left - other.left) * wide) / 100, ((top - other.top) * high) / 100);
        expect(apart, `${id}: ${points[at]!.id} and ${other.id}`).toBeGreaterThan(24);
      }
    }
});
