import type { Article, Event } from '../article/article';
import { dayOf, isoOf, type Day } from '../article/day';
import { indexOf } from '../article/index';
import { figuresOf } from '../article/words';
import { widthOf } from '../labels/widths';
import type { Scene } from '../story/scene';
import { placeOn } from '../story/axis';
import { lawUntil, pencilUntil } from './law';
import { isLoud } from './lines';
import { lookAt } from './look';
import { round, type Span } from './scale';
import type { Shape, Words } from './shapes';
import type { Size } from './plan';

/** An event on the strip, in pixels. */
export interface StripMark {
  readonly event: Event;
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly radius: number;
}

export interface StripPlan {
  /** Whether there is one row for all, as on a phone. */
  readonly slim: boolean;
  readonly marks: readonly StripMark[];
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  /** Over what is in focus, and its name. */
  readonly bracket: { readonly x1: number; readonly x2: number; readonly top: number; readonly bottom: number; readonly name: string };
  readonly now: number;
  /** Where the article ends. */
  readonly written: number;
  readonly top: number;
  readonly bottom: number;
  /** The first and the last pixel of time. */
  readonly from: number;
  readonly to: number;
}

/** Strips narrower or lower than this have one row and no names of lanes, in pixels. */
const isSlim = (width: number, height: number) => width < 560 || height < 90;
/** Where time begins and ends on a strip, in pixels from its edges: no mark stands on the name of a lane. */
export const endsOf = (width: number, height: number): readonly [start: number, end: number] =>
  isSlim(width, height) ? [14, 14] : [96, 30];

/** The whole time of the story on its broken scale. @param held the span to which the reader has moved the large view */
export function stripOf(article: Article, scene: Scene, { width, height }: Size, held?: Span): StripPlan {
  const slim = isSlim(width, height);
  const [start, rest] = endsOf(width, height);
  const [from, to] = [start, width - rest];
  const on = (day: Day) => round(from + placeOn(article.clock, day) * (to - from));
  const count = slim ? 1 : article.lanes.length;
  const bottom = height - (slim ? 18 : 23);
  const gap = slim ? 0 : Math.min(18, (bottom - 34) / count);
  const first = slim ? bottom - 16 : bottom - 10 - gap * (count - 1);
  const yOf = new Map(article.lanes.map(({ id }, at) => [id, slim ? first : round(first + gap * at)]));
  const top = first - (slim ? 9 : 13);
  const { stops } = article.clock;
  const written = on(article.written.from);
  const look = lookAt(article, scene, held);
  const [a, b] = [on(look.from), on(look.to)];
  const room = Math.max(0, 12 - (b - a)) / 2;

  const shapes: Shape[] = [{ kind: 'after', d: `M${written} ${top}H${width}V${bottom}H${written}Z` }];
  for (const y of slim ? [first] : yOf.values()) shapes.push({ kind: 'lane', d: `M${from} ${y}H${to}` });
  shapes.push(...spanShapes(article, scene, on, (lane) => (slim ? first + 12 : yOf.get(lane)!), slim ? 5 : 8));
  shapes.push({ kind: 'written', d: `M${written} ${top}V${bottom}` });
  if (!slim) for (const stop of stops.slice(1, -1)) shapes.push({ kind: 'break', d: breakAt(on(stop.day), bottom) });

  const years = yearsOf(article, on, slim, width);
  const soft = { px: 12, leading: 14, face: 'sans-400', tone: 'soft' } as const;
  const words: Words[] = years.map(({ label, x }) => ({ ...soft, lines: [label], x, y: height - 5, anchor: 'middle' }));
  if (!slim) for (const { id, name } of article.lanes) words.push({ ...soft, lines: [name], x: 12, y: yOf.get(id)! + 4, anchor: 'start' });
  shapes.push({ kind: 'ticks', d: years.map(({ x }) => `M${x} ${bottom}v4`).join('') });

  return {
    slim,
    from,
    to,
    top,
    bottom,
    shapes,
    words,
    now: on(scene.world.day),
    written,
    bracket: { x1: a - room, x2: b + room, top, bottom, name: look.short },
    marks: article.events.map((event) => {
      const { when } = event;
      const [x1, x2] = [on(when.from), on(when.to)];
      const radius = isLoud(scene, event) ? 5.2 : 3.6;
      const half = when.precision === 'day' ? 0 : Math.max(radius + 2, (x2 - x1) / 2);
      return { event, x: round((x1 + x2) / 2), y: yOf.get(event.lane) ?? first, half: round(half), radius };
    })
  };
}

/** What lasted, in its lane; the tie that the register's law makes is drawn as the law has it, with the pencil on it. */
function spanShapes(article: Article, scene: Scene, on: (day: Day) => number, yOf: (lane: string) => number, thick: number): Shape[] {
  const { day } = scene.world;
  const { register } = article;
  const owner = indexOf(article).state(register.state)?.actor;
  const bar = (from: Day, to: Day, y: number) => `M${on(from)} ${y - thick / 2}H${on(to)}V${y + thick / 2}H${on(from)}Z`;
  return article.spans.flatMap(({ tie: id, lane }): Shape[] => {
    const { from, to, since, until } = indexOf(article).tie(id)!;
    const y = yOf(lane);
    if (from !== owner || to !== register.entry) {
      const end = until?.to ?? article.clock.stops.at(-1)!.day;
      const past = Math.min(day, end);
      return [
        { kind: 'span', d: bar(since.from, end, y) },
        ...(past > since.from ? [{ kind: 'span-past', d: bar(since.from, past, y) }] : [])
      ];
    }
    return [
      ...lawUntil(article, day).flatMap((part): Shape[] => [
        { kind: `law-${part.value.sign}`, d: bar(part.from, part.to, y) },
        ...(part.value.sign === 'hatch' ? [{ kind: 'law-lines', d: slants(on(part.from), on(part.to), y, thick) }] : [])
      ]),
      ...pencilUntil(article, day).map((part): Shape => ({ kind: `pencil-${part.line}`, d: `M${on(part.from)} ${y}H${on(part.to)}` }))
    ];
  });
}

function slants(from: number, to: number, y: number, thick: number): string {
  let d = '';
  for (let x = from; x + thick < to; x += 6) d += `M${round(x)} ${y + thick / 2}l${thick} ${-thick}`;
  return d;
}

const breakAt = (x: number, y: number) => `M${x - 4} ${y + 4}l4-8M${x} ${y + 4}l4-8`;

/** Years where the scale changes first, the others where there is room; on a phone four. */
function yearsOf(
  { clock: { stops }, lang }: Article,
  on: (day: Day) => number,
  slim: boolean,
  width: number
): { label: string; x: number }[] {
  const [first, last] = [stops[0]!, stops.at(-1)!].map(({ day }) => Number(isoOf(day).slice(0, 4))) as [number, number];
  const breaks = new Set(stops.map(({ day }) => isoOf(day).slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const order = [...years.filter((year) => breaks.has(year)), ...years.filter((year) => !breaks.has(year))];
  const half = widthOf('2000', 'sans-400', 12) / 2;
  const figures = figuresOf(lang);
  const placed: { label: string; x: number }[] = [];
  for (const year of order) {
    const x = Math.max(half + 2, Math.min(width - half - 2, on(dayOf(`${year}-01-01`))));
    const label = figures(Number(year));
    if (placed.every((tick) => Math.abs(tick.x - x) >= (slim ? (width - 28) / 5 : 30))) placed.push({ label, x: round(x) });
  }
  return placed.sort((a, b) => a.x - b.x);
}
