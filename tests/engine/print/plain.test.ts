import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { wordsOf } from '../../../src/article/prose';
import { compose } from '../../../src/build/compose';
import { pagesBeside } from '../../../src/print/pages/beside';
import { framePages } from '../../../src/print/frames/frame-pages';
import { builtAt } from '../../built';

const [edition] = compose().values();
const { article, prose } = edition!;
const files = pagesBeside(edition!, '', 'https://example.org/story/');
const steps = stepsOf(article);
const said = (id: string, level: 'full' | 'plain') =>
  wordsOf(prose.steps[id]!, level)
    .map(({ words }) => words)
    .join('');
const textIn = (html: string) =>
  html
    .replaceAll(/<!--.*?-->|<sup[^>]*>.*?<\/sup>|<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

test('the page of plain words has every step in them, and none in the words of the story', async () => {
  const text = textIn((await builtAt(files, 'plain/index.html')).body!);
  for (const { id } of steps) {
    expect(text, id).toContain(said(id, 'plain'));
    expect(text, id).not.toContain(said(id, 'full'));
  }
});

test('the plain words that the story loads are tied as its own are, and weigh less than 12 kB', async () => {
  const { text } = await builtAt(files, 'plain/words.json');
  const told = JSON.parse(text!) as Record<string, string>;
  expect(Object.keys(told)).toEqual(steps.map(({ id }) => id));
  for (const { id } of steps) {
    expect(textIn(told[id]!)).toBe(said(id, 'plain'));
    const tied = [...told[id]!.matchAll(/<a class="(?:tied|term)" href="[^"]+" data-(?:pick|term)="([^"]+)"/g)].map(([, to]) => to);
    expect(tied, id).toEqual(wordsOf(prose.steps[id]!, 'plain').flatMap(({ to }) => to ?? []));
  }
  expect(brotliCompressSync(text!).length).toBeLessThan(12_000);
});

test('a section’s page and a frame bring their plain words along, which nobody sees who did not ask for them', async () => {
  const { body } = await builtAt(files, 's/the-list/index.html');
  const frame = (await builtAt(framePages(edition!, { folder: '', root: undefined, languages: {} }), 'embed/the-list/index.html')).body!;
  for (const { id } of article.sections.find((section) => section.id === 'the-list')!.steps) {
    const [plain] = new RegExp(`id="${id}"[^]*?<p class="words" data-words="plain" hidden[^>]*>[^]*?</p>`).exec(body!) ?? [];
    expect(textIn(plain ?? '')).toContain(said(id, 'plain'));
    expect(frame.replaceAll('&amp;', '&')).toContain(`data-plain="${said(id, 'plain')}"`);
  }
  expect(body!.includes('embed/the-list/?level=plain')).toBe(true);
});
