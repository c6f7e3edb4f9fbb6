import type { Article } from '../article/article';
import type { Bar } from '../article/window';
import type { Day } from '../article/day';
import { indexOf } from '../article/index';
import type { Box } from '../labels/room';
import type { Scene } from '../story/scene';
import { lawUntil, pencilUntil } from './law';
import type { Look } from './look';
import { along, type Scale } from './scale';
import { area, cut, hatched, path, reach, type Frame, type Shape } from './shapes';

/**
 * Everything that rides on the scale, in the order in which it is drawn, without words and marks: cheap enough for each frame of a move.
 * @param words lines are left out where these stand
 */
export function groundOf(article: Article, scene: Scene, look: Look, frame: Frame, scale: Scale, words: readonly Box[] = []): Shape[] {
  const [first, last] = reach(frame);
  const on = (day: Day) => Math.max(first, Math.min(last, along(scale, day)));
  const { day } = scene.world;
  const [under, over] = frame.upright ? [-frame.axis, frame.width - frame.axis] : [frame.axis - frame.height, frame.axis - frame.head];
  const written = article.written.from;
  const inView = (at: number) => at > first && at < last;
  const shapes: Shape[] = [];
  const add = (kind: string, d: string) => d && shapes.push({ kind, d });

  if (on(written) < last) add('after', area(frame, on(written), last, under, over));
  const [begin, end] = bracketEnds(article, look).map((each) => on(each ?? 0));
  if (look.bracket) add('stretch', area(frame, begin!, end!, 0, frame.bracket));
  for (const { standing, when } of article.events) {
    if (standing !== 'gap' || on(when.from) >= on(when.to)) continue;
    const [from, to] = [on(when.from), on(when.to)];
    add('gap', hatched(frame, from, to, 0, frame.upright ? 26 : 40, 13));
    add('gap-edge', path(frame, [from, 0], [from, frame.upright ? 26 : 40]));
    add('gap-end', path(frame, [to, 0], [to, frame.upright ? 40 : 62]));
  }
  look.bars.forEach((bar, at) => shapes.push(...barShapes(bar, frame.bars[at]!, day, frame, on, last)));
  if (frame.law) shapes.push(...lawShapes(article, scene, frame, frame.law, on, last));
  add('axis', path(frame, [first, 0], [last, 0]));
  const knows = along(scale, written);
  if (inView(knows)) add('written', cut(frame, knows, under, over, words));
  const now = along(scale, day);
  if (inView(now)) add('now', nowLine(frame, now, words));
  if (look.bracket) {
    add('bracket', path(frame, [begin!, frame.bracket - 10], [begin!, frame.bracket], [end!, frame.bracket], [end!, frame.bracket - 10]));
    if (look.bracket.days) add('bracket-days', dayTicks(article, look, frame, scale));
  }
  return shapes;
}

/** From the mark down to the law, or over to it where time runs down. */
function nowLine(frame: Frame, now: number, words: readonly Box[]): string {
  const far = frame.law ? (frame.upright ? frame.law.from - frame.axis : frame.axis - frame.law.to) : -14;
  return cut(frame, now, 0, far, words);
}

/** The days between which the bracket stands. */
export function bracketEnds(article: Article, { bracket }: Look): readonly (Day | undefined)[] {
  if (!bracket) return [undefined, undefined];
  const { event } = indexOf(article);
  return [event(bracket.from)?.when.from, event(bracket.to)?.when.from];
}

function dayTicks(article: Article, look: Look, frame: Frame, scale: Scale): string {
  const [from, to] = bracketEnds(article, look) as readonly [Day, Day];
  const days = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => along(scale, from + at + 1));
  return days.map((at) => path(frame, [at, frame.bracket], [at, frame.bracket - 6])).join('');
}

/** A bar ends at the clock's day, and goes on dotted where it went on; what was still ahead is pale; an end that is not known to the day fades out. */
function barShapes(
  bar: Bar,
  [near, far]: readonly [number, number],
  day: Day,
  frame: Frame,
  on: (day: Day) => number,
  last: number
): Shape[] {
  const { since, until } = bar;
  const kind = bar.tie ? 'bar' : 'bar-own';
  const end = until ? on(until.to) : last;
  if (since.from > day || (since.from === day && until)) return [{ kind: 'bar-ahead', d: area(frame, on(since.from), end, near, far) }];
  const shapes: Shape[] = [];
  const stop = on(until ? Math.min(day, until.from) : day);
  if (stop > on(since.from)) shapes.push({ kind, d: area(frame, on(since.from), stop, near, far) });
  if (until && until.to > until.from && day > until.from) {
    // Steps that grow thinner: no gradient, so that every program draws it.
    const [from, to] = [on(until.from), on(Math.min(day, until.to))];
    const [step, middle] = [(to - from) / 5, (near + far) / 2];
    for (let at = 0; at < 5 && step > 0.4; at++) {
      const half = ((far - near) / 2) * (1 - (at + 0.5) / 5);
      shapes.push({ kind: 'bar-fade', d: area(frame, from + at * step, from + (at + 1) * step, middle - half, middle + half) });
    }
  }
  if (end > on(day) && (!until || until.to > day))
    shapes.push({ kind: 'bar-on', d: path(frame, [on(day), (near + far) / 2], [end, (near + far) / 2]) });
  return shapes;
}

function lawShapes(
  article: Article,
  scene: Scene,
  frame: Frame,
  law: NonNullable<Frame['law']>,
  on: (day: Day) => number,
  last: number
): Shape[] {
  const { day } = scene.world;
  const [near, far] = frame.upright ? [law.from - frame.axis, law.to - frame.axis] : [frame.axis - law.to, frame.axis - law.from];
  const middle = (near + far) / 2;
  const shapes: Shape[] = [];
  if (!frame.upright) shapes.push({ kind: 'edge', d: path(frame, [0, frame.axis - law.edge], [last, frame.axis - law.edge]) });
  for (const { from, to, value } of lawUntil(article, day)) {
    const [begin, end] = [on(from), on(to)];
    if (end <= begin) continue;
    shapes.push({ kind: `law-${value.sign}`, d: area(frame, begin, end, near, far) });
    if (value.sign === 'hatch') shapes.push({ kind: 'law-lines', d: hatched(frame, begin, end, near, far, 9) });
  }
  for (const { from, to, line } of pencilUntil(article, day))
    if (on(to) > on(from)) shapes.push({ kind: `pencil-${line}`, d: drawn(frame, on(from), on(to), middle) });
  if (on(day) < last) shapes.push({ kind: 'law-on', d: path(frame, [on(day), middle], [last, middle]) });
  return shapes;
}

/** A line as a hand draws it. Its waves stay where they are, so that it grows and does not crawl. */
function drawn(frame: Frame, from: number, to: number, middle: number): string {
  const points: [number, number][] = [];
  const wave = (at: number) => middle + Math.sin(at / 23) * 1.1 + Math.sin(at / 9.1) * 0.6;
  for (let at = from; at < to; at += 8) points.push([at, wave(at)]);
  return path(frame, ...points, [to, wave(to)]);
}
