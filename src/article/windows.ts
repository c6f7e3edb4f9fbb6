import type { Article } from './article';
import { readDate } from './dates';
import { dayOf } from './day';
import type { Data, WindowData } from './schema';
import type { When } from './when';
import type { Bar, Window } from './window';

/** What a step and its section say of a window, the step first: it gives what differs. */
export function writtenFor(windows: readonly WindowData[], step: string, section: string): Omit<WindowData, 'id'> | undefined {
  const [own, general] = [step, section].map((id) => windows.find((each) => each.id === id));
  if (!own && !general) return undefined;
  return { ...general, ...own };
}

/**
 * The window of a step. What is in focus is that of the window, or what the step points at.
 * @param ties of the article, joined: bars lasted as long as they did
 */
export function windowOf(
  { files, texts }: Data,
  step: { readonly id: string; readonly focus: readonly string[] },
  section: string,
  dates: ReadonlyMap<string, When>,
  ties: Article['ties']
): Window | undefined {
  const written = writtenFor(files.windows.windows, step.id, section);
  if (!written?.from || !written.to || !written.unit) return undefined;
  const [from, to] = [dayOf(written.from), dayOf(written.to)];
  const words = { ...texts.windows[section], ...texts.windows[step.id] };
  const within = (id: string) => dates.has(id) && dates.get(id)!.to >= from && dates.get(id)!.from <= to;
  const focus = written.focus ?? step.focus.filter(within);
  const { bracket, dates: given } = written;
  return {
    from,
    to,
    unit: written.unit,
    title: words.title!,
    short: words.short!,
    focus,
    context: (written.context ?? []).filter((id) => !focus.includes(id)),
    ...(bracket && { bracket: { from: bracket.from, to: bracket.to, words: words.bracket!, days: bracket.days ?? false } }),
    bars: (written.bars ?? []).map((bar) => barOf(bar, ties, words.bars?.[bar.id])),
    ...(given && { dates: { of: given.of, days: given.days.map(dayOf), ...words.dates! } }),
    lines: words.lines ?? {}
  };
}

function barOf(
  { id, date }: { readonly id: string; readonly date?: string | undefined },
  ties: Article['ties'],
  words: string | undefined
): Bar {
  const own = words === undefined ? {} : { words };
  if (date === undefined) {
    const { since, until } = ties.find((tie) => tie.id === id)!;
    return { id, tie: true, since, ...(until && { until }), ...own };
  }
  const [since, until] = date.split('/');
  return { id, tie: false, since: readDate(since!), ...(until && { until: readDate(until) }), ...own };
}
