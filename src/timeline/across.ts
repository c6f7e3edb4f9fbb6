import type { Article } from '../article/article';
import type { Say } from '../article/words';
import type { Scene } from '../story/scene';
import { contextWords, focusWords, nowWords, placed, type FlagWords, type Setting } from './flags';
import { barsUp, bracketWords, gapWords, yardAbove } from './above';
import { headOf, knowsWords, lawWords } from './captions';
import { lawUntil } from './law';
import type { Look } from './look';
import { magnified, magnifierSize } from './magnifier';
import type { Mark } from './marks';
import { placeOf } from './marks';
import type { Plan, Size } from './plan';
import { along, dayLength, type Scale } from './scale';
import { area, boxOf, path, type Frame, type Shape, type Words } from './shapes';
import { staircase, type Flown } from './staircase';
import { unitFor } from './ticks';

const margin = 30;
/** In views lower than this, in pixels, there is no room for words above each other. */
const lowest = 260;
/** Between a stem and its words. */
const stem = 10;

/** Ways to set the words of a view, the best first: what fits into the height is taken. The last is for a view with hardly any. */
function settings(look: Look, height: number): Setting[] {
  const large = height >= 700 ? 1.12 : 1;
  const best: Setting = {
    title: Math.round(20 * large),
    date: Math.round(14 * large),
    line: true,
    wrapped: false,
    context: look.context.length,
    law: height < 400 ? 'slim' : 'full',
    bars: true,
    dates: true
  };
  const wrapped = { ...best, wrapped: true };
  const fewer = look.context.map((_, at) => ({ ...wrapped, context: look.context.length - 1 - at }));
  const bare = { ...wrapped, context: 0, line: false, dates: false };
  const small = [17, 15, 14].flatMap((title) => [
    { ...bare, title, date: 13, wrapped: false, law: 'slim' as const },
    { ...bare, title, date: 13, law: 'slim' as const }
  ]);
  return [
    best,
    wrapped,
    ...fewer,
    { ...bare, dates: true },
    bare,
    ...small,
    ...small.map((each) => ({ ...each, bars: false })),
    ...small.map((each) => ({ ...each, bars: false, law: 'none' as const }))
  ];
}

/** Time runs to the right. The first setting of the words that fits is taken; none where none does. */
export function across(article: Article, scene: Scene, look: Look, marks: readonly Mark[], size: Size, say: Say): Plan | undefined {
  if (size.height < lowest) return undefined;
  for (const setting of settings(look, size.height)) {
    const plan = tried(article, scene, look, marks, size, say, setting);
    if (plan) return plan;
  }
  return undefined;
}

interface Flagged {
  readonly mark?: Mark;
  readonly x: number;
  readonly words: FlagWords;
}

function tried(
  article: Article,
  scene: Scene,
  look: Look,
  marks: readonly Mark[],
  size: Size,
  say: Say,
  setting: Setting
): Plan | undefined {
  const { width, height } = size;
  const scale: Scale = { from: look.from, to: look.to, start: margin, end: width - margin };
  const head = height < 260 ? 34 : 46;
  const hasLaw = setting.law !== 'none' && lawUntil(article, Math.min(scene.world.day, look.to)).length > 0;
  const lawRoom = hasLaw ? (setting.law === 'full' ? 80 : 40) : 8;
  const now = along(scale, scene.world.day);
  const written = along(scale, article.written.from);
  const inView = (at: number) => at > 0 && at < width;
  const shown = (size: Mark['size']) =>
    marks.filter((mark) => mark.size === size && mark.event.when.to >= look.from && mark.event.when.from <= look.to);

  const focus: Flagged[] = shown('focus').map((mark) => ({
    mark,
    x: placeOf(mark, scale).at,
    words: focusWords(article, look, mark, setting, width * 0.6)
  }));
  if (inView(now) && !focus.some(({ mark }) => mark?.now)) focus.push({ x: now, words: nowWords(article, scene.world.day, setting.date) });
  const kept = new Set(look.context.slice(0, setting.context));
  const context: Flagged[] = shown('context')
    .filter(({ event }) => kept.has(event.id))
    .map((mark) => ({ mark, x: placeOf(mark, scale).at, words: contextWords(article, mark) }));

  const bars = barsUp(
    setting.bars ? look : { ...look, bars: look.bars.map(({ words: _, ...bar }) => bar) },
    scale,
    scene.world.day,
    focus.map(({ x }) => x),
    width
  );
  const overBracket = bracketWords(
    article,
    look,
    scale,
    bars.top + 22,
    focus.map(({ x }) => x),
    written,
    width
  );
  const gaps = gapWords(article, scale, say, width);
  const fit = (flags: readonly Flagged[], yard: Parameters<typeof staircase>[1]) => {
    const sizes = flags.map(({ x, words }) => ({ x, ...words }));
    return staircase(sizes, yard) ?? staircase(sizes, { ...yard, walls: [] });
  };
  const edge = { x1: 8, x2: width - 8, stem, between: 16 };
  const walls = inView(written) ? [written] : [];
  const above = fit(focus, { ...edge, walls, least: 24, grounds: yardAbove(bars, overBracket, gaps) });
  const least = 52;
  const glass = setting.dates && look.dates ? magnifierSize(look, scale, marks, width) : undefined;
  const pair = marks.find(({ aside, event }) => aside !== 0 && event.when.to >= look.from && event.when.from <= look.to);
  const cell = pair && unitFor(scale, look.unit) === 'day' ? along(scale, pair.event.when.from) : undefined;
  const unknown = cell === undefined ? undefined : cellWords(say, cell, least);
  const grounds = [
    ...(glass ? [{ x1: glass.x1, x2: glass.noteEnd, top: least + glass.height + 18 }] : []),
    ...(unknown ? [{ ...boxOf(unknown), top: least + 24 }] : [])
  ];
  const nowWall = inView(now) && hasLaw ? [now] : [];
  const below =
    context.length > 0 ? fit(context, { ...edge, between: 10, walls: [...walls, ...nowWall], least, grounds }) : { flown: [], height: 34 };
  if (!above || !below) return undefined;

  const up = Math.max(above.height, bars.top + 8, overBracket?.top ?? 0, ...gaps.map(({ ground }) => ground.top));
  const down = Math.max(below.height, glass ? least + glass.height : 0, unknown ? least + 24 : 34);
  const spare = height - head - lawRoom - 10 - up - down - 6;
  if (spare < 0) return undefined;
  const axis = Math.round(head + up + 10 + spare * 0.6);
  const lawTop = height - lawRoom;
  const frame: Frame = {
    upright: false,
    width,
    height,
    head,
    axis,
    start: margin,
    end: width - margin,
    bars: bars.rows,
    bracket: bars.top + 22,
    ...(hasLaw && {
      law:
        setting.law === 'full' ? { edge: lawTop, from: lawTop + 28, to: lawTop + 48 } : { edge: lawTop, from: lawTop + 5, to: lawTop + 17 }
    })
  };

  const flags: Words[] = [];
  const stems: Shape[] = [];
  const raise = (flagged: readonly Flagged[], flown: readonly Flown[], side: 1 | -1) =>
    flagged.forEach(({ mark, x, words }, at) => {
      const { offset, right } = flown[at]!;
      const far = offset + words.height;
      const top = side === 1 ? axis - far : axis + offset;
      flags.push(...placed(words, right ? x + stem : x - stem, top, right ? 'start' : 'end'));
      const kind = !mark || mark.now ? 'stem-now' : mark.come === undefined ? 'stem-ahead' : side === 1 ? 'stem' : 'stem-quiet';
      stems.push({ kind, d: path(frame, [x, side * (mark?.radius ?? 0)], [x, side * far]) });
    });
  raise(focus, above.flown, 1);
  raise(context, below.flown, -1);
  const over = [...bars.words, ...(overBracket?.words ?? []), ...gaps.flatMap(({ words }) => words)].map((words) => ({
    ...words,
    y: axis - words.y
  }));
  const glassScene = glass && magnified(article, look, frame, glass, axis + least);
  const lawTexts = hasLaw ? lawWords(article, scene, frame, scale, say, setting.law === 'full') : [];
  const texts = [...flags, ...over, ...(glassScene?.words ?? []), ...lawTexts, ...(unknown ? [{ ...unknown, y: axis + unknown.y }] : [])];
  const knows = inView(written)
    ? knowsWords(say, written, frame, texts.map(boxOf), stems.length > 0 ? [...focus, ...context].map(({ x }) => x) : [])
    : undefined;
  return {
    look,
    frame,
    marks,
    shapes: [...stems, ...(glassScene?.shapes ?? []), ...(cell !== undefined ? cellShapes(frame, cell, scale) : [])],
    words: [...texts, ...(knows ? [knows] : [])],
    head: headOf(look, scale, say, width, head, size.tools),
    passed: [...context.map(({ x }) => x), ...(inView(now) && hasLaw ? [now] : []), ...(inView(written) ? [written] : [])]
  };
}

/** A cell a day wide around two marks of one day. */
function cellShapes(frame: Frame, at: number, scale: Scale): Shape[] {
  const half = Math.max(26, dayLength(scale) / 2);
  return [{ kind: 'cell', d: area(frame, at - half, at + half, -17, 17) }];
}

/** Under the cell, its distance from the axis as `y`: facts have no hours. */
const cellWords = (say: Say, at: number, least: number): Words => ({
  lines: [say('orderUnknown')],
  x: at,
  y: least + 14,
  anchor: 'middle',
  face: 'serif-400-italic',
  px: 14,
  leading: 17,
  tone: 'soft'
});
