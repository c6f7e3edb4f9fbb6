import { strFromU8, unzipSync } from 'fflate';
import { parseDocument, DomUtils } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { isoOf } from '../../src/article/day';
import { sayer } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import { layoutChamber } from '../../src/network/chamber';
import { sceneAt } from '../../src/picture/scene';
import { openStudio, type Studio } from '../../src/print/figures/studio';
import { powerpointOf } from '../../src/print/lesson/slides/powerpoint';
import { drawnAt, shapes, slideDrawing } from '../../src/print/lesson/slides/pictures';
import { slidesOf, type StepSlide } from '../../src/print/lesson/slides/slides-of';

const [edition] = compose().values();
const { article, prose, desk } = edition!;
const say = sayer(article.lang, prose.ui);
const { four: _, keys: __, ...words } = prose.slides;
const own = sayer(article.lang, words);
const slides = slidesOf(edition!, say, own);
const steps = slides.filter((slide): slide is StepSlide => slide.kind === 'step');

describe('the pictures of the slides', () => {
  test.each(shapes)('%s the words: every network has room for all of its words', (shape) => {
    const unsaid = stepsOf(article)
      .filter(({ view }) => view === 'network')
      .flatMap((step) => {
        const laid = layoutChamber(article, sceneAt(article, step, 'network'), drawnAt[shape]('network'), { say });
        return laid.unsaid.map((what) => `${step.id}: ${what}`);
      });
    expect(unsaid).toEqual([]);
  });

  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio(edition!);
  });

  test.each(shapes)('%s the words: no letter is smaller than a thirty-fourth of the picture’s height, or begins outside it', (shape) => {
    const found = stepsOf(article).flatMap((step) => {
      const { width, height } = drawnAt[shape](step.view);
      const drawing = parseDocument(slideDrawing(studio, step, shape), { xmlMode: true });
      const texts = DomUtils.getElementsByTagName('text', drawing);
      expect(texts.length, step.id).toBeGreaterThan(0);
      const letters = texts.map(({ attribs }) => Number(attribs['font-size'] ?? 16));
      return [
        ...letters.filter((size) => size < height / 34).map((size) => `${step.id}: letters of ${size} in ${width} × ${height}`),
        ...texts
          .filter(({ attribs: { x = '0', y = '0' } }) => Number(x) > width || Number(y) > height + 1)
          .map((text) => `${step.id}: ${DomUtils.textContent(text)} is outside`)
      ];
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

/** A PNG file of one pixel: what is in a picture is tried elsewhere. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const made = (shape: (typeof shapes)[number], level: 'full' | 'plain') =>
  powerpointOf(
    { edition: edition!, slides, say, own, root: 'https://example.org/story/', picture: () => Promise.resolve(pixel) },
    shape,
    level
  );

/** A PowerPoint file as a program that is not ours reads it: parts by path, and the text of a part. */
function read(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const xml = (path: string) => parseDocument(strFromU8(parts[path]!), { xmlMode: true });
  const textsIn = (path: string) =>
    DomUtils.getElementsByTagName('a:p', xml(path))
      .map((paragraph) =>
        DomUtils.getElementsByTagName('a:t', paragraph)
          .map((each) => DomUtils.textContent(each))
          .join('')
      )
      .filter(Boolean);
  const matching = (pattern: RegExp) => Object.keys(parts).filter((path) => pattern.test(path));
  return { parts, xml, textsIn, matching };
}

describe('the slides as a PowerPoint file', () => {
  test.each([
    ['beside', 'full', 12_192_000],
    ['below', 'plain', 9_144_000]
  ] as const)(
    '%s, in %s words: each slide has its words, its notes and, where it is a step, its picture with what it shows',
    async (shape, level, width) => {
      const { parts, xml, textsIn, matching } = read(await made(shape, level));
      expect(matching(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(slides.length);
      expect(matching(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(slides.length);
      const [size] = DomUtils.getElementsByTagName('p:sldSz', xml('ppt/presentation.xml'));
      expect(Math.abs(Number(size!.attribs.cx) - width)).toBeLessThan(1000);
      expect(Number(size!.attribs.cy)).toBe(6_858_000);
      expect(DomUtils.getElementsByTagName('p14:section', xml('ppt/presentation.xml')).length).toBeGreaterThanOrEqual(
        article.sections.length
      );
      for (const [at, slide] of slides.entries()) {
        const path = `ppt/slides/slide${at + 1}.xml`;
        const texts = textsIn(path);
        const notes = textsIn(`ppt/notesSlides/notesSlide${at + 1}.xml`).join('\n');
        const pictures = DomUtils.getElementsByTagName('p:pic', xml(path));
        expect(pictures, slide.id).toHaveLength(slide.kind === 'step' ? 1 : 0);
        if (slide.kind === 'section') expect(texts).toContain(slide.section.question);
        if (slide.kind !== 'step') continue;
        expect(texts, slide.id).toContain(slide.words[level]);
        expect(DomUtils.getElementsByTagName('p:cNvPr', pictures[0]!)[0]!.attribs.descr!.replaceAll('&amp;', '&'), slide.id).toBe(
          slide.shows
        );
        expect(notes, slide.id).toContain(slide.words[level === 'full' ? 'plain' : 'full']);
        for (const { text } of slide.notes.rests) expect(notes, slide.id).toContain(text);
        for (const { question } of slide.notes.ask) expect(notes, slide.id).toContain(question);
      }
      // Every part that another names is there.
      for (const path of matching(/\.rels$/))
        for (const { attribs } of DomUtils.getElementsByTagName('Relationship', xml(path))) {
          if (attribs.TargetMode === 'External') continue;
          const from = attribs.Target!.startsWith('/') ? '' : path.replace(/_rels\/[^/]+$/, '');
          const target = new URL(attribs.Target!, `file:///${from}`).pathname.slice(1);
          expect(Object.keys(parts), `${path}: ${attribs.Target}`).toContain(target);
        }
    }
  );

  test('is the same, byte by byte, however often it is made, and gives the day of the edition as its own', async () => {
    const [first, second] = [await made('beside', 'full'), await made('beside', 'full')];
    expect(Buffer.compare(first, second)).toBe(0);
    const core = strFromU8(unzipSync(first)['docProps/core.xml']!);
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual([`${isoOf(desk.log[0]!.day)}T`, `${isoOf(desk.log[0]!.day)}T`]);
  });
});

test('the words of a slide are never longer than a slide has room for', () => {
  for (const { id, words: its } of steps) expect(Math.max(its.full.length, its.plain.length), id).toBeLessThanOrEqual(400);
});

test('a word is explained on paper at the first slide that has it, and on the screen at each', () => {
  const terms = steps.flatMap(({ notes }) => notes.terms);
  const explained = terms.filter(({ again }) => !again).map(({ id }) => id);
  expect(explained.length).toBeGreaterThan(10);
  expect(new Set(explained).size).toBe(explained.length);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(explained.length);
  expect(terms.length).toBeGreaterThan(explained.length);
});

test('each slide has notes, and each of a step says what its words rest on and by which sources', () => {
  for (const { id, notes } of steps) {
    expect(notes.rests.length, id).toBeGreaterThan(0);
    expect(notes.sources.length, id).toBeGreaterThan(0);
    for (const { known } of notes.rests) expect(known, id).not.toBe('');
  }
  for (const { id, notes } of slides.filter(({ kind }) => kind !== 'step')) expect(notes.lines.length, id).toBeGreaterThan(0);
});
