import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { dayInWords } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { openRuler } from '../../../src/build/fonts/ruler';
import { previewOf } from '../../../src/print/figures/preview';
import { factPreview, figurePreview, storyPreview } from '../../../src/print/figures/previews';
import { drawingOf } from '../../../src/print/figures/drawing';
import { pngWidth } from '../../../src/print/figures/files';
import { figuresOf, type Figure } from '../../../src/print/figures/figures';
import { standalone } from '../../../src/print/figures/standalone';
import { pngOf } from '../../../src/print/figures/raster';
import { openStudio, type Studio } from '../../../src/print/figures/studio';
import { factsWithPages } from '../../../src/print/paths';

const [edition] = compose().values();
const { article, desk } = edition!;
const address = (id: string) => `https://example.org/story/fig/${id}/`;
let studio: Studio;
let figures: Figure[];
let drawings: Map<string, string>;

beforeAll(async () => {
  studio = await openStudio(edition!);
  figures = figuresOf(article, studio.say);
  drawings = new Map(figures.map((figure) => [figure.id, drawingOf(studio, figure, address(figure.id))]));
});

test('there is a figure for each section and each view that leads it, and its id is in the ledger for good', () => {
  expect(figures).toHaveLength(article.sections.flatMap(({ leads }) => leads).length);
  expect(figures.filter(({ id }) => !desk.ids.includes(id))).toEqual([]);
  expect(new Set(figures.map(({ title }) => title)).size).toBe(figures.length);
});

test('a figure as SVG has its title, its day, its source and its address in it, says what it shows, and is read by another program', async () => {
  for (const { id, title, section, step, view } of figures) {
    const svg = drawings.get(id)!;
    expect(svg, id).toContain(`<title>${title}</title>`);
    expect(svg, id).toMatch(/<desc>[^<]{30,}<\/desc>/);
    const text = svg.replaceAll(/<(title|desc)>.*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
    for (const words of [section.title, section.question, dayInWords(step.moment, article.lang), article.title, address(id)])
      expect(text, id).toContain(words);
    if (view === 'map') expect(text, id).toMatch(/Natural Earth.*GeoNames/);
    // libxml2 reads it, which forgives nothing.
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, (height ?? 0) > 500], id).toEqual([900, true]);
  }
});

test('a figure as SVG stands alone: no sheet, no class, no name of a value, nothing from outside, and under 350 kB', () => {
  for (const [id, svg] of drawings) {
    expect(svg, id).not.toMatch(/var\(|color-mix|\sclass=|\sstyle=|<style|<script|<image|aria-|data-|tabindex|<!--|NaN|undefined/);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', ''), id).not.toMatch(/href=|(?:="|\()https?:/);
    for (const [, to] of svg.matchAll(/url\(([^)]*)\)/g)) expect(svg, `${id} ${to}`).toContain(`id="${to!.slice(1)}"`);
    expect(svg.length, id).toBeLessThan(350_000);
  }
});

test('text with a halo is drawn twice, so that programs without an order of painting do not hide it', () => {
  for (const [id, svg] of drawings) {
    expect(svg, id).not.toContain('paint-order');
    const haloed = [...svg.matchAll(/<text[^>]* stroke="[^"]*"[^>]*>(.*?)<\/text><text([^>]*)>(.*?)<\/text>/g)];
    expect(haloed.filter(([, halo, attributes, words]) => halo !== words || attributes!.includes('stroke='))).toEqual([]);
  }
  expect(drawings.get('announced-map')).toMatch(/<text[^>]* stroke="/);
});

test('the pencil on a drawing reaches as far as the law of its day', () => {
  const strokes = (id: string) => /stroke="#2a55a5" stroke-width="3.4"[^>]*/.exec(drawings.get(id)!)?.[0];
  expect(strokes('announced-register')).toMatch(/stroke-dasharray="(10 8 )+10 840"/);
  expect(strokes('since-then-register')).not.toContain('dasharray');
});

test('a figure as PNG is at least 1600 pixels wide and weighs under 300 kB, and its letters come in the site’s own type', async () => {
  for (const id of ['announced-register', 'ambassadors-map', 'warming-network', 'since-then-timeline']) {
    const png = await pngOf(drawings.get(id)!, pngWidth, studio.typefaces);
    expect((await sharp(png).metadata()).width, id).toBeGreaterThanOrEqual(1600);
    expect(png.length, id).toBeLessThan(300_000);
  }
  const ruler = await openRuler();
  const widths = (['serif-400', 'serif-600', 'sans-400', 'sans-600', 'mono-400'] as const).map((face) => ruler('a', face));
  expect(new Set(widths.map((width) => width.toFixed(3))).size).toBe(5);
  for (const face of ['sans-400-cyrillic', 'mono-400-cyrillic'] as const) expect(ruler('Т', face), face).toBeGreaterThan(0.3);
});

test('every preview is drawn with all of its words, the name of the site and the day of this version', () => {
  const previews = [
    storyPreview(studio),
    ...figures.flatMap((figure) => [figurePreview(studio, figure, true), figurePreview(studio, figure, false)]),
    ...factsWithPages(edition!).map(({ id }) => factPreview(studio, id))
  ];
  expect(previews).toHaveLength(1 + 2 * figures.length + factsWithPages(edition!).length);
  // One of each kind of picture, and the longest words.
  const longest = [...previews].sort((a, b) => b.title.length - a.title.length).slice(0, 3);
  for (const preview of [...previews.slice(0, 9), ...longest]) {
    const svg = previewOf(studio, preview);
    const text = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words]) => words!.replaceAll(/<[^>]*>/g, '')).join(' ');
    for (const words of [preview.title, ...preview.lines, preview.kicker, article.title])
      expect(text).toContain(words.replaceAll('&', '&amp;').replaceAll(/\s+/g, ' '));
    expect(text).toContain(dayInWords(desk.log[0]!.day, article.lang));
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(svg).not.toMatch(/var\(|class=|href=|NaN/);
  }
});

test('a preview as PNG is 1200 by 630 pixels and under 300 kB', async () => {
  for (const preview of [storyPreview(studio), figurePreview(studio, figures[1]!, true), factPreview(studio, 'c01')]) {
    const png = await pngOf(previewOf(studio, preview), 1200, studio.typefaces);
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    expect(png.length).toBeLessThan(300_000);
  }
});

test('the picture on a fact’s preview shows the world of the fact’s own day', () => {
  const previews = article.events.map((event) => ({ event, scene: factPreview(studio, event.id).scene }));
  expect(previews.filter(({ event, scene }) => scene?.world.day !== event.when.to || scene.selection !== event.id)).toEqual([]);
  expect(factPreview(studio, 'e05').scene?.world.stances.get('law')!.get(article.register.state)?.value).toBe('listed');
});

test('a drawing that was changed is not taken from the cache', async () => {
  const square = (colour: string) =>
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${colour}"/></svg>`,
      4,
      studio.typefaces
    );
  const [dark, again, light] = [await square('#111111'), await square('#111111'), await square('#eeeeee')];
  expect(Buffer.compare(dark, again)).toBe(0);
  expect(Buffer.compare(dark, light)).not.toBe(0);
});

test('a drawing can be read whatever its words are: brackets, entities, quotation marks, signs that no file may hold, halves of letters', () => {
  const words = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${text}<&>"'\u0001\ufffe\ud800]]>`);
  fc.assert(
    fc.property(words, words, (title, inner) => {
      const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const attribute = text(title).replaceAll('"', '&quot;');
      const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g data-name="${attribute}"><title>${text(title)}</title><text x="1" y="5" class="a" aria-label="${attribute}" id="${attribute}">${text(inner)}</text></g></svg>`;
      const drawn = standalone(markup, '.a { fill: red; stroke: white; stroke-width: 2px; paint-order: stroke }');
      expect(() => new Resvg(drawn)).not.toThrow();
    }),
    { seed: 17, numRuns: 300 }
  );
});
