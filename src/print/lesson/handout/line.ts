import type { Article, Event } from '../../../article/article';
import { dateOf } from '../../../article/day';
import { indexOf } from '../../../article/index';
import { inWords } from '../../../article/words';

/** An event whose letter is to be written into the box of its date. */
interface Box {
  readonly id: string;
  readonly letter: string;
  /** Its date in words, in as many lines as the box has room for. */
  readonly date: string;
  readonly title: string;
  /** The middle of its box, and where its date stands on the axis. */
  readonly box: number;
  readonly at: number;
}

export interface Line {
  /** In order of time. */
  readonly boxes: readonly Box[];
  /** The same in the order of their letters, which tells nothing of time. */
  readonly listed: readonly Box[];
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
  readonly width: number;
  readonly boxWidth: number;
}

const margin = 12;

/**
 * A timeline to complete: an axis with years, true to scale, and above it a box for each event with its date. Boxes stand evenly, so that each has room, and a
 * line leads from each to its place; since both are in order of time no two lines cross.
 */
export function lineOf(article: Article, ids: readonly string[], width = 640): Line {
  const events = ids.map((id) => indexOf(article).event(id)!).sort((a, b) => a.when.from - b.when.from);
  const letters = new Map(
    [...events]
      .sort((a, b) => a.title.localeCompare(b.title, article.lang))
      .map(({ id }, place) => [id, String.fromCodePoint(65 + place)] as const)
  );
  const yearOf = ({ when }: Event) => dateOf(when.from).getUTCFullYear();
  const first = yearOf(events[0]!);
  const last = yearOf(events.at(-1)!) + 1;
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last, 0, 1) - start;
  const place = (time: number) => margin + ((time - start) / length) * (width - 2 * margin);
  const each = [1, 2, 5, 10].find((years) => (last - first) / years <= 9)!;
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year === first || year === last || (year % each === 0 && year - first >= each / 2 && last - year >= each / 2))
    .map((year) => ({ year, at: place(Date.UTC(year, 0, 1)) }));
  const room = width / events.length;
  const boxes = events.map((event, at) => ({
    id: event.id,
    letter: letters.get(event.id)!,
    date: inWords(event.when, article.lang),
    title: event.title,
    box: room * (at + 0.5),
    at: place(dateOf(event.when.from).getTime())
  }));
  return {
    boxes,
    listed: [...boxes].sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    ticks,
    width,
    boxWidth: Math.min(96, room - 8)
  };
}
