import type { Article, Event } from '../article/article';
import { dayOf, isoOf, type Day } from '../article/day';
import type { When } from '../article/when';
import { placeOn } from '../story/axis';

/** How the axis is drawn, in pixels. */
export interface AxisSize {
  readonly width: number;
  readonly height: number;
  /** Room above the first lane (for the moment's date) and below the last (for the years). */
  readonly head: number;
  readonly foot: number;
  readonly margin: number;
}

export interface TimelineLayout {
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly y: number }[];
  readonly marks: readonly Mark[];
  readonly spans: readonly { readonly tie: string; readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  /** Where the scale changes. */
  readonly breaks: readonly number[];
  /** Where the article ends. */
  readonly written: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Mark {
  readonly event: Event;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Half of its length: 0 for a day, and more where the date is coarser. */
  readonly half: number;
}

const radius = 6.5;

/** Places everything on the axis. Depends on the article and the size alone: steps change how loud things are, not where they are. */
export function layoutTimeline(article: Article, size: AxisSize): TimelineLayout {
  const { width, height, head, foot, margin } = size;
  const along = (day: Day) => round(margin + placeOn(article.clock, day) * (width - 2 * margin));
  const gap = (height - head - foot) / article.lanes.length;
  const lanes = article.lanes.map((lane, at) => ({ ...lane, y: round(head + gap * (at + 0.62)) }));
  const heightOf = new Map(lanes.map(({ id, y }) => [id, y]));
  const ties = new Map(article.ties.map((tie) => [tie.id, tie]));
  const stops = article.clock.stops;

  return {
    lanes,
    marks: dodge(
      article.events.map((event) => ({ event, ...extent(event.when, along), y: heightOf.get(event.lane) ?? head })),
      Math.min(13, gap * 0.36)
    ),
    spans: article.spans.map(({ tie, lane }) => {
      const { since, until } = ties.get(tie)!;
      return { tie, x1: along(since.from), x2: along(until?.to ?? stops.at(-1)!.day), y: heightOf.get(lane) ?? head };
    }),
    ticks: ticksOf(stops, along),
    breaks: stops.slice(1, -1).map(({ day }) => along(day)),
    written: along(article.written.from),
    top: head,
    bottom: height - foot
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function extent(when: When, along: (day: Day) => number): { x: number; half: number } {
  const [from, to] = [along(when.from), along(when.to)];
  const least = when.precision === 'day' ? 0 : when.precision === 'month' ? 4 : 7;
  return { x: round((from + to) / 2), half: round(Math.max(least, when.precision === 'day' ? 0 : (to - from) / 2)) };
}

/** Marks that would touch in their lane step aside, up and down in turn. */
function dodge(marks: readonly Mark[], aside: number): Mark[] {
  const taken: { lane: string; row: number; until: number }[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      const rows = [0, 1, 2].map((row) => taken.find((each) => each.lane === mark.event.lane && each.row === row));
      const free = rows.findIndex((row) => !row || row.until + radius < mark.x - mark.half - radius);
      const row = free < 0 ? 0 : free;
      const until = mark.x + mark.half;
      const place = rows[row];
      if (place) place.until = until;
      else taken.push({ lane: mark.event.lane, row, until });
      return { ...mark, y: round(mark.y + [0, -aside, aside][row]!) };
    });
}

/** Years, and months where the scale has room: each at least 34 pixels from the next. */
function ticksOf(stops: Article['clock']['stops'], along: (day: Day) => number): { label: string; x: number }[] {
  const [first, last] = [Number(isoOf(stops[0]!.day).slice(0, 4)), Number(isoOf(stops.at(-1)!.day).slice(0, 4))];
  const breaks = new Set(stops.map(({ day }) => isoOf(day).slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  // The years at which the scale changes come first; the others where there is room between them.
  const order = [...years.filter((year) => breaks.has(year)), ...years.filter((year) => !breaks.has(year))];
  const placed: { label: string; x: number }[] = [];
  for (const label of order) {
    const x = along(dayOf(`${label}-01-01`));
    if (placed.every((tick) => Math.abs(tick.x - x) >= 34)) placed.push({ label, x });
  }
  return placed.sort((a, b) => a.x - b.x);
}
