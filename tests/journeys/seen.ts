import { expect } from '@playwright/test';
import { shownAt } from '../browser/faulty-files';
import { atRest } from '../browser/story-page';
import type { Driver } from './driver';

/** What stands in the window: the step that is read, and what the stage shows of it. */
interface Seen {
  readonly step: string;
  readonly day: string;
  readonly view: string;
  /** How many marks of that view can be seen. */
  readonly marks: number;
  readonly alive: boolean;
  /** How far down the page is. */
  readonly at: number;
}

function look(): Seen {
  const marks = {
    register: '.register .sheet *',
    network: '.network .actor',
    timeline: '.timeline-window .mark, .timeline-window .span',
    map: '.map[data-ready=true] svg text, .map[data-ready=true] .leaflet-marker-icon'
  };
  const view = document.querySelector<HTMLElement>('#stage .scene')?.dataset.view ?? '';
  const drawn = [...document.querySelectorAll(`#stage .picture .view:not([hidden]) :is(${marks[view as keyof typeof marks]})`)];
  return {
    step: document.querySelector('[data-step][data-read]')?.id ?? '',
    day: document.querySelector('#stage .clock .moment')?.textContent.trim() ?? '',
    view,
    marks: drawn.filter((mark) => mark.getBoundingClientRect().width > 0).length,
    alive: document.documentElement.dataset.live === 'on' && !('still' in document.documentElement.dataset),
    at: window.scrollY
  };
}

/** Opens the story as a reader does: it comes alive with the first sign of one. */
export async function openStory(reader: Driver, address = ''): Promise<void> {
  await reader.goto(address);
  await reader.run(() => void document.getElementById('bar')!.dispatchEvent(new Event('pointermove', { bubbles: true })));
  await expect.poll(() => reader.run(() => document.documentElement.dataset.live)).toBe('on');
}

/** Waits until the page rests; then the stage shows the step that is read, with its day and its view drawn. @returns that step, and where the page is */
export async function told(reader: Driver, was?: number): Promise<{ readonly step: string; readonly at: number }> {
  await reader.run(atRest, was);
  let seen = await reader.run(look);
  // The map comes a moment after the others.
  if (seen.marks === 0) await expect.poll(async () => (seen = await reader.run(look)).marks, { intervals: [50] }).toBeGreaterThan(0);
  const { step, at, day, view, alive } = seen;
  expect({ day, view, alive }, step).toEqual({ ...shownAt(step), alive: true });
  return { step, at };
}

/** Moves on until the step `last` is read. @returns the steps that were read on the way, in order */
export async function readTo(last: string, reader: Driver, move: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  let was: number | undefined;
  for (let moves = 0; moves < 400; moves += 1) {
    const { step, at } = await told(reader, was);
    if (!seen.includes(step)) seen.push(step);
    if (step === last) break;
    was = at;
    await move();
  }
  return seen;
}

export const count = (reader: Driver, css: string) =>
  reader.run((what) => [...document.querySelectorAll(what)].filter((each) => each.getClientRects().length > 0).length, css);
export const text = (reader: Driver, css: string) => reader.run((what) => document.querySelector(what)?.textContent?.trim() ?? '', css);
