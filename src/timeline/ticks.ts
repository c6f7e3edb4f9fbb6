import { write } from '../article/calendar';
import { dateOf, isoOf, type Day } from '../article/day';
import { figuresOf } from '../article/words';
import type { Unit } from '../article/schema';
import { along, dayLength, round, type Scale } from './scale';

/** A tick of the axis; its label is what changes with the unit, `under` what that is a part of (the year of a month, the month of a day). */
export interface Tick {
  readonly at: number;
  readonly day: Day;
  readonly label?: string;
  readonly under?: string;
}

const units = ['day', 'month', 'year'] as const;
const length = { day: 1, month: 30.4, year: 365.25 } as const;
const monthOf = (day: Day, lang: string) => write(day, lang, 'alone');
const yearOf = (day: Day, lang: string) => write(day, lang, 'year');

/** The unit in which a scale is ticked: the one asked for, or a longer one where its ticks would stand closer than three pixels. */
export function unitFor(scale: Scale, asked: Unit): Unit {
  return units.slice(units.indexOf(asked)).find((unit) => length[unit] * dayLength(scale) >= 3) ?? 'year';
}

/** The unit that suits a span that no one has written: days up to ten weeks, months up to five years. */
export const unitOf = (days: number): Unit => (days <= 70 ? 'day' : days <= 5 * 366 ? 'month' : 'year');

/**
 * The ticks of a scale, each with a label where there is room.
 * @param room pixels from one label to the next: more where they stand side by side than where they stand below each other
 */
export function ticksOf(scale: Scale, asked: Unit, lang: string, room: number): Tick[] {
  const unit = unitFor(scale, asked);
  const px = dayLength(scale) * length[unit];
  const days = daysOf(scale, unit);
  return days.map((day) => {
    const at = round(along(scale, day));
    const label = labelled(day, unit, px, room) && nameOf(day, unit, lang);
    return { at, day, ...(label && { label }), ...(label && underOf(day, unit, days, px, room, lang)) };
  });
}

function daysOf({ from, to }: Scale, unit: Unit): Day[] {
  const first = dateOf(Math.ceil(from));
  const days: Day[] = [];
  if (unit === 'day') for (let day = Math.ceil(from); day <= to; day++) days.push(day);
  else
    for (let year = first.getUTCFullYear(), month = unit === 'year' ? 0 : first.getUTCMonth(); ; month += unit === 'year' ? 12 : 1) {
      const day = Math.floor(Date.UTC(year, month, 1) / 86_400_000);
      if (day > to) break;
      if (day >= from) days.push(day);
    }
  return days;
}

function labelled(day: Day, unit: Unit, px: number, room: number): boolean {
  const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number];
  if (unit === 'year') return year % ([1, 2, 5, 10, 20].find((each) => each * px >= room) ?? 50) === 0;
  if (unit === 'month') return (month - 1) % ([1, 3, 6].find((each) => each * px >= room) ?? 12) === 0;
  if (px >= room) return true;
  if (px * 5 >= room) return date === 1 || (date % 5 === 0 && date < 30);
  return date === 1 || (px * 15 >= room && date === 15);
}

const nameOf = (day: Day, unit: Unit, lang: string) =>
  unit === 'day' ? figuresOf(lang)(Number(isoOf(day).slice(8))) : unit === 'month' ? monthOf(day, lang) : yearOf(day, lang);

/** What a label is a part of stands under its first, and under the first label of all unless that follows at once. */
function underOf(day: Day, unit: Unit, days: readonly Day[], px: number, room: number, lang: string): { under: string } | undefined {
  if (unit === 'year') return undefined;
  const iso = isoOf(day);
  const begins = unit === 'day' ? iso.endsWith('-01') : iso.endsWith('-01-01');
  const words = unit === 'day' ? monthOf(day, lang) : yearOf(day, lang);
  if (begins) return { under: words };
  const first = days.find((each) => labelled(each, unit, px, room));
  const next = days.find((each) => (unit === 'day' ? isoOf(each).endsWith('-01') : isoOf(each).endsWith('-01-01')));
  return day === first && (next === undefined || (next - day) * (px / length[unit]) > 48) ? { under: words } : undefined;
}

/** A length of time that is round in words and at least `least` pixels long: for the bar that says the scale. */
export function scaleBar(scale: Scale, least: number): { readonly n: number; readonly unit: Unit; readonly px: number } {
  const sizes = [
    ...[1, 5, 10].map((n) => ({ n, unit: 'day' as const })),
    ...[1, 3, 6].map((n) => ({ n, unit: 'month' as const })),
    ...[1, 2, 5, 10].map((n) => ({ n, unit: 'year' as const }))
  ];
  const measured = sizes.map(({ n, unit }) => ({ n, unit, px: round(n * length[unit] * dayLength(scale)) }));
  return measured.find(({ px }) => px >= least) ?? measured.at(-1)!;
}
