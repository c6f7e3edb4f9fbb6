import { beforeAll, expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { dayInWords, sayer } from '../../src/article/words';
import { openRuler, type Ruler } from '../../src/build/fonts/ruler';
import { compose } from '../../src/build/compose';
import { linesOf, widest, type Type } from '../../src/labels/lines';
import { widthOf } from '../../src/labels/widths';
import { areaType, areaWords, cityType, placeType } from '../../src/map/type';

const [edition] = compose().values();
const { article, atlas } = edition!;
const say = sayer(article.lang, article.ui);
let ruler: Ruler;

beforeAll(async () => {
  ruler = await openRuler();
});

const quiet = { face: 'sans-400', px: 13 } as const;
const loud = { face: 'sans-600', px: 13 } as const;
const lettered: readonly (readonly [view: string, type: Type, words: readonly string[]])[] = [
  ['map: places', placeType, article.places.map(({ name }) => name)],
  ['map: cities', cityType, atlas.cities.map(({ name }) => name)],
  ...atlas.areas.map((area) => [`map: ${area.id}`, areaType(area), [areaWords(area, article.lang)]] as const),
  ...article.states.map(
    ({ name, id }) => [`map: ${id}`, areaType({ kind: 'state', size: 'm' }), [areaWords({ kind: 'state', name }, article.lang)]] as const
  ),
  ...[quiet, loud].map(
    (type) => ['timeline: events', type, article.events.flatMap(({ title }) => [title, ...linesOf(title, type, 112)])] as const
  ),
  ['timeline: lanes', { face: 'sans-400', px: 12 }, article.lanes.map(({ name }) => name)],
  ['timeline: dates', loud, stepsOf(article).map(({ moment }) => dayInWords(moment, article.lang, 'short'))],
  ['timeline: end of the article', { face: 'serif-400-italic', px: 13 }, [say('knowsUpTo')]],
  ...[quiet, loud].map((type) => ['network: actors', type, article.actors.map(({ short }) => short)] as const),
  ['network: ties', { face: 'serif-400-italic', px: 14 }, article.ties.map(({ label }) => label)],
  ['figure: headings', { face: 'serif-600', px: 30 }, article.sections.map(({ title }) => title)]
];

test('every label of every view has the room that the shipped typeface needs, within 2 % or 2 pixels; 1 more is kept where kerning saves it', () => {
  const off = lettered.flatMap(([view, type, words]) =>
    [...new Set(words)].flatMap((text) => {
      const drawn = (ruler(text, type.face) + (type.spacing ?? 0) * text.length) * type.px;
      const said = widest([text], type);
      const [less, more] = [Math.max(2, drawn * 0.02), Math.max(3, drawn * 0.03)];
      return said > drawn - less && said < drawn + more ? [] : [`${view}: ${text} ${said.toFixed(1)} ${drawn.toFixed(1)}`];
    })
  );
  expect(off).toEqual([]);
});

test('words in Arabic script have the room that they need as joined, within a twelfth or 3 pixels', () => {
  const drafts = [...compose().values()].filter(({ article: { lang } }) => lang.startsWith('fa'));
  const inArabic = (words: readonly string[]) => words.filter((text) => /^[\u0600-\u06ff\u200c ]+$/.test(text));
  const measured = drafts.flatMap(({ article: { actors, events, places } }) => [
    ...inArabic([...actors, ...events].map(({ short }) => short)).map((text) => [text, 'sans-600', 'arabic-600'] as const),
    ...inArabic([...places.map(({ name }) => name), ...events.map(({ title }) => title)]).map(
      (text) => [text, 'sans-400', 'arabic-400'] as const
    )
  ]);
  expect(measured.length).toBeGreaterThan(40);
  const off = measured.flatMap(([text, face, file]) => {
    // A space is that of the face for Latin letters.
    const words = text.split(' ');
    const spaces = (words.length - 1) * widthOf(' ', face, 15);
    const [said, drawn] = [widthOf(text, face, 15), words.reduce((sum, word) => sum + ruler(word, file) * 15, spaces)];
    return Math.abs(said - drawn) <= Math.max(3, drawn / 12) ? [] : [`${text} ${said.toFixed(1)} ${drawn.toFixed(1)}`];
  });
  expect(off).toEqual([]);
});

test('a letter that a face has not got takes the mean of those it has, and what is typed is all of one width', () => {
  expect(widthOf('日', 'sans-400', 100)).toBeGreaterThan(40);
  expect(widthOf('日', 'sans-400', 100)).toBeLessThan(65);
  expect(widthOf('iiii', 'mono-400', 10)).toBeCloseTo(widthOf('ЖЖЖЖ', 'mono-400', 10));
});
