import { expect, test } from 'vitest';
import { sayer } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import { glanceWords } from '../../src/reader/glance-words';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const say = sayer(article.lang, article.ui);
const tied = [
  ...new Set(Object.values(prose.steps).flatMap(({ pieces }) => pieces.flatMap(({ to }) => (to && !to.startsWith('g') ? [to] : []))))
];

test('whatever words of the story are tied to has something to say at a glance', () => {
  expect(tied.length).toBeGreaterThan(150);
  expect(tied.filter((id) => glanceWords(id, { article, evidence, say }).filter((words) => words.trim()).length < 2)).toEqual([]);
});

test('a glance says what a fact says, how it is known, and its first source; of a thing its name and what it is', () => {
  expect(glanceWords('e05', { article, evidence, say })).toEqual([
    expect.stringMatching(/^Russia’s Supreme Court puts the Taliban on the list/),
    expect.stringMatching(/^14 February 2003 · .+ · checked 24 Nov 2026$/),
    expect.stringMatching(/^RFE\/RL · /)
  ]);
  expect(glanceWords('actor:kabulov', { article, evidence, say })[0]).toBe('Zamir Kabulov');
});
