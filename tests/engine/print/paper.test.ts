import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { factsOf } from '../../../src/article/facts';
import { momentsOf } from '../../../src/picture/moments';
import { pagesBeside } from '../../../src/print/pages/beside';
import { endnotesOf, inRuns } from '../../../src/print/paper/endnotes';
import { built, builtAt } from '../../built';

const [edition] = compose().values();
const { article, prose } = edition!;
const say = sayer(article.lang, prose.ui);
const files = pagesBeside(edition!, '', undefined);
const bodyOf = async (path: string, from = files) => (await builtAt(from, `${path}index.html`)).body!;
const inOrder = (body: string, ...parts: string[]) => parts.map((part) => body.indexOf(part));
/** The words of a page that a reader sees, without those that are there to be copied or are named as names in the data. */
function plain(markup: string): string {
  const around: string[] = [];
  let words = '';
  const parser = new Parser({
    onopentag: (name) => void around.push(name),
    ontext: (text) => {
      if (!around.some((name) => ['script', 'style', 'code', 'pre'].includes(name))) words += text;
    },
    onclosetag: () => void around.pop()
  });
  parser.end(markup);
  return words;
}
const rising = (places: number[]) => places.every((at, n) => at >= 0 && (n === 0 || at > places[n - 1]!));

test('every step of a section stands beside one picture, and a step that shows what the one before has shown beside the same', () => {
  for (const section of article.sections) {
    expect(momentsOf(article, section).flatMap(({ steps }) => steps)).toEqual(section.steps);
    const [first] = section.steps;
    const again = { ...section, steps: [first!, { ...first!, focus: [...first!.focus].reverse() }, ...section.steps.slice(1)] };
    expect(momentsOf(article, again)[0]!.steps, section.id).toHaveLength(2);
  }
});

test('numbers of sources stand in order, and those that follow each other as a run', () => {
  expect(inRuns([7, 2, 1, 3, 2])).toBe('1–3, 7');
  expect(inRuns([4, 5])).toBe('4, 5');
  expect(inRuns([])).toBe('');
});

test('on paper each source that the words rest on has one number, in the order in which they first do, and its address in full', async () => {
  const section = article.sections[0]!;
  const { sources, ofFact, ofStep } = endnotesOf(edition!, [section]);
  expect(new Set(sources).size).toBe(sources.length);
  const steps = section.steps.map(({ id }) => ({ id, ...prose.steps[id]! }));
  const numbers = steps.flatMap(({ id, pieces, notes }) =>
    [...pieces.map(({ to }) => to), ...notes].map((to) => (to ? ofFact(to) : '')).concat(ofStep(id))
  );
  expect(numbers.find(Boolean)).toMatch(/^1\b/);
  expect(Math.max(...numbers.join(' ').match(/\d+/g)!.map(Number))).toBe(sources.length);
  const body = await bodyOf(`s/${section.id}/`);
  const notes = body.slice(body.indexOf('class="endnotes'));
  for (const { url } of sources) if (url) expect(notes).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
});

test('a section’s page has its question, words, pictures, sources, citation, changes, whom to tell of an error and the ways on, in this order', async () => {
  for (const [at, section] of article.sections.entries()) {
    const body = await bodyOf(`s/${section.id}/`);
    const parts = [
      '<h1',
      'class="told-moment"',
      'class="words"',
      'class="still"',
      'id="evidence"',
      'id="cite"',
      'id="changes"',
      'id="makers"',
      say('toStory')
    ];
    expect(rising(inOrder(body, ...parts)), section.id).toBe(true);
    expect(body).toContain(section.question);
    for (const near of [article.sections[at - 1], article.sections[at + 1]])
      if (near) expect(body).toContain(`href="../../s/${near.id}/" rel`);
    expect(body.match(/class="step"/g)).toHaveLength(section.steps.length);
  }
});

test('what was corrected in a section’s facts is listed on its page', async () => {
  const [correction] = edition!.desk.corrections;
  const section = article.sections.find(({ facts }) => facts.includes(correction!.fact))!;
  const changes = (await bodyOf(`s/${section.id}/`)).split('id="changes"')[1]!;
  const now = factsOf(article, edition!.evidence).get(correction!.fact)!.text;
  expect(changes).toMatch(new RegExp(`: ${correction!.title}\\.\\s+<a class="not-on-paper" href="../../f/${correction!.fact}/">`));
  for (const words of [now, correction!.before, correction!.reason]) expect(plain(changes)).toContain(words);
});

test('a change of a step, a picture or the section itself is listed on the section’s page too, with what stood there before', async () => {
  const section = article.sections[1]!;
  const [step] = section.steps;
  const entry = { ...edition!.desk.corrections[0]!, title: 'Other words', before: 'As it was.', now: 'As it is.' };
  const log = [step!.id, section.id, `${section.id}-map`].map((fact, at) => ({ ...entry, id: `n9${at}`, fact }));
  const changed = pagesBeside({ ...edition!, desk: { ...edition!.desk, log, corrections: log } }, '', undefined);
  const changes = (await bodyOf(`s/${section.id}/`, changed)).split('id="changes"')[1]!;
  for (const way of [`s/${section.id}/#${step!.id}`, `s/${section.id}/`, `fig/${section.id}-map/`])
    expect(changes).toContain(`href="../../${way}">As it is.</a>`);
  expect(changes.match(/As it was\./g)).toHaveLength(3);
  expect(plain(await bodyOf('corrections/', changed))).toContain(section.title);
});

test('a fact’s page begins with the sentence, how it is known and its day, and the picture of its moment; then sources, citation and whom to tell', async () => {
  for (const id of ['c22', 'e22', 'r01', 'f59']) {
    const body = await bodyOf(`f/${id}/`);
    expect(rising(inOrder(body, '<h1', 'class="known"', 'class="still"', 'class="source"', 'id="cite"', 'id="makers"')), id).toBe(true);
  }
  expect(await bodyOf('f/g10/')).not.toContain('class="still"');
});

test('whom to tell of an error, and who makes this, is what the data say; where they say nothing, it is said how else', async () => {
  const unnamed = await bodyOf('f/c22/');
  expect(unnamed).toContain(say('reportHost'));
  expect(unnamed).toContain(say('madeBy', { makers: say('makersUnnamed') }));
  const makers = { name: 'A Desk', report: 'mailto:desk@example.org', repository: 'https://example.org/code' };
  const named = await bodyOf('f/c22/', pagesBeside({ ...edition!, prose: { ...prose, makers } }, '', undefined));
  for (const part of ['Made by A Desk.', '<a href="mailto:desk@example.org">desk@example.org</a>', 'href="https://example.org/code"'])
    expect(named).toContain(part);
  expect(named).not.toContain(say('reportHost'));
  const { report: _, ...rest } = makers;
  expect(await bodyOf('f/c22/', pagesBeside({ ...edition!, prose: { ...prose, makers: rest } }, '', undefined))).toContain(say('reportAt'));
});

test('no words of a page are an id of the data but where that is said, no citation has markup in it, and no label speaks of being borne out', async () => {
  const pages = await built(files.filter(({ path }) => path.endsWith('.html')));
  for (const { path, body = '' } of pages) {
    const links = [...body.matchAll(/<a\b[^>]*>(.*?)<\/a>/gs)].map(([, words]) => words!.replaceAll(/<[^>]*>/g, '').trim());
    expect(
      links.filter((words) => /^[a-z]+\d{2,}$/i.test(words)),
      path
    ).toEqual([]);
    expect([...body.matchAll(/<(?:dt|dd|a|th|td|span)\b[^>]*>[^<]*borne out/g)].map(String), path).toEqual([]);
    expect(body.match(/(?:aria-label|title|alt)="[^"]*\b[celrgfn]\d{2,3}\b[^"]*"/)?.[0], path).toBeUndefined();
    const words = plain(body);
    expect(words.match(/.{0,30}\b[celrgfn]\d{2,3}\b.{0,30}/g), path).toBeNull();
    expect(words.match(/.{0,30}<\/?span\b.{0,30}/g), path).toBeNull();
  }
});

test('each page says for the foot of its printed pages which edition it is and, where that is known, its address', async () => {
  const [page] = await built(pagesBeside(edition!, '', 'https://example.org/story/').filter(({ path }) => path === 'f/c22/index.html'));
  expect(page!.head).toMatch(/:root\{--edition:"[^"]+2026";--address:"https:\/\/example\.org\/story\/f\/c22\/"\}/);
  expect((await builtAt(files, 'f/c22/index.html')).head).toContain("setProperty('--address'");
});
