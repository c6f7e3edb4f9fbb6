import { expect, test } from 'vitest';
import { dayInWords, sayer } from '../../src/article/words';
import { builtAt } from '../built';
import { compose } from '../../src/build/compose';
import { factsOf } from '../../src/article/facts';
import { restsOnWeak } from '../../src/evidence/corroboration';
import { pagesBeside } from '../../src/print/pages/beside';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const say = sayer(article.lang, edition!.prose.ui);
const later = article.sections.filter(({ part }) => part === 'later');
const facts = factsOf(article, evidence);
const pages = pagesBeside(edition!, '', undefined);
const bodyOf = async (path: string) => (await builtAt(pages, path)).body!.replaceAll(/<!--.*?-->/gs, '');

/** What stands in the line below a fact, by the fact's id. */
function factLines(html: string): Map<string, string> {
  const lines = html.matchAll(/id="fact-(\w+)"[^>]*>.*?<p class="small">(.*?)<\/p>/gs);
  return new Map([...lines].map(([, id, line]) => [id!, line!.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')]));
}

test('what came after the article has a section of its own, which says that it is not from the article', async () => {
  expect(later).toHaveLength(1);
  for (const { id, part } of article.sections)
    expect((await bodyOf(`s/${id}/index.html`)).includes(say('notFromArticle')), id).toBe(part === 'later');
  const facts = later.flatMap(({ facts: list }) => list);
  expect(article.events.filter(({ part, id }) => part === 'later' && !facts.includes(id))).toEqual([]);
});

test('each weakly sourced fact after the article says so in its line, and each says when it was checked', async () => {
  const weak: string[] = [];
  for (const section of later) {
    const lines = factLines(await bodyOf(`s/${section.id}/index.html`));
    expect([...lines.keys()].sort()).toEqual(section.facts.toSorted());
    for (const [id, line] of lines) {
      const { sources, checked } = facts.get(id)!;
      const isWeak = restsOnWeak({ sources }, evidence.sources);
      if (isWeak) weak.push(id);
      expect(line.includes(say('borne-weak')), id).toBe(isWeak);
      expect(line, id).toContain(say('checked', { date: dayInWords(checked, article.lang, 'short') }));
    }
  }
  expect(weak).toEqual(['l05', 'l20', 'l33', 'f13', 'f54']);
});

test('the open end says that nothing was found, and the day on which we last looked', async () => {
  const open = article.events.filter(({ status, part }) => part === 'later' && status === 'not-found');
  expect(open.map(({ when }) => when.to >= article.checked)).toEqual([true]);
  const [{ id }] = open as [(typeof open)[number]];
  const last = later[0]!.steps.at(-1)!;
  const words = prose.steps[last.id]!.pieces;
  expect(words.some(({ to }) => to === id)).toBe(true);
  expect(words.map((piece) => piece.words).join('')).toContain(dayInWords(article.checked, article.lang));
  const line = factLines(await bodyOf(`s/${later[0]!.id}/index.html`)).get(id)!;
  expect(line).toContain(say('borne-unfound'));
  expect(line).not.toContain(say('happened'));
});
