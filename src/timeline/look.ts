import type { Article, Event } from '../article/article';
import type { Window } from '../article/window';
import { dayInWords } from '../article/words';
import { indexOf } from '../article/index';
import type { Scene } from '../story/scene';
import type { Span } from './scale';
import { unitOf } from './ticks';

/** What the large view looks at: a window, and which of its events have words. */
export interface Look extends Window {
  /** Whether it is the step's own, or one that the reader has made. */
  readonly own: boolean;
}

/** The whole time of the story. */
export const wholeOf = ({ clock: { stops } }: Article): Span => ({ from: stops[0]!.day, to: stops.at(-1)!.day });

const within = ({ when }: Event, { from, to }: Span) => when.to >= from && when.from <= to;

/** The window of the step, or one around what it points at where none is written. */
function windowOf(article: Article, scene: Scene): Window {
  return scene.step.window ?? around(article, scene);
}

function around(article: Article, { step }: Scene): Window {
  const events = step.focus.flatMap((id) => indexOf(article).event(id) ?? []);
  const whole = wholeOf(article);
  const [first, last] = [
    Math.min(step.moment, ...events.map(({ when }) => when.from)),
    Math.max(step.moment, ...events.map(({ when }) => when.to))
  ];
  const room = Math.max(30, Math.round((last - first) * 0.15));
  const span = { from: Math.max(whole.from, first - room), to: Math.min(whole.to, last + room) };
  const words = inShort(article, span);
  return {
    ...span,
    unit: unitOf(span.to - span.from),
    title: words,
    short: words,
    focus: events.slice(0, 6).map(({ id }) => id),
    context: [],
    bars: [],
    lines: {}
  };
}

/** A span in words, short: for a title that nobody has written. */
function inShort({ lang }: Article, { from, to }: Span): string {
  const style = to - from > 5 * 366 ? 'year' : 'short';
  return [from, to].map((day) => dayInWords(Math.round(day), lang, style)).join(' – ');
}

/**
 * What the view looks at. What the reader picked has a flag in any case: where the window does not show it, the window moves there.
 * @param held the span to which the reader has moved it
 */
export function lookAt(article: Article, scene: Scene, held?: Span): Look {
  const own = windowOf(article, scene);
  const picked = scene.selection === undefined ? undefined : indexOf(article).event(scene.selection);
  const span = held ?? (picked && !within(picked, own) ? shifted(article, own, picked) : undefined);
  const shown = (ids: readonly string[]) => ids.filter((id) => within(indexOf(article).event(id)!, span ?? own));
  const focus = picked && !own.focus.includes(picked.id) ? [...shown(own.focus).slice(0, 5), ...shown([picked.id])] : shown(own.focus);
  const context = shown(own.context).filter((id) => id !== picked?.id);
  if (!span) return { ...own, focus, context, own: true };
  const { bracket, dates, ...rest } = own;
  const both = bracket && shown([bracket.from, bracket.to]).length === 2;
  const others = article.events.filter((event) => within(event, span) && ![...focus, ...context].includes(event.id));
  const words = inShort(article, span);
  return {
    ...rest,
    ...span,
    unit: unitOf(span.to - span.from),
    title: words,
    short: words,
    focus,
    // A reader who looks elsewhere is told what there is, where that is not more than the view can say.
    context: [...context, ...(others.length <= 12 ? others.map(({ id }) => id) : [])].slice(0, 6),
    ...(both && { bracket }),
    ...(dates && shown([dates.of]).length > 0 && own.unit === unitOf(span.to - span.from) && { dates }),
    own: false
  };
}

function shifted(article: Article, { from, to }: Span, { when }: Event): Span {
  const whole = wholeOf(article);
  const length = to - from;
  const start = Math.max(whole.from, Math.min(whole.to - length, Math.round((when.from + when.to - length) / 2)));
  return { from: start, to: start + length };
}
