import { on } from 'svelte/events';

/** What was picked, in whichever view has it. */
const picked = ':is(.on-network, .on-map, .side-picture, .axis) :is(g, button, .hit)[aria-pressed="true"]';
/** For so many frames the views are drawn, their marks move to their places, and the card is filled. */
const most = 150;
/** Room for its name below it, in pixels. */
const name = 40;

/**
 * An attachment for a card that lies as a sheet over the lower part of a window which scrolls: brings what was picked out from under it, as the views
 * are drawn and the card is filled, until the reader moves anything.
 * @returns a function that lets go
 */
export function clearOfSheet(holder: HTMLElement): (() => void) | undefined {
  const sheet = holder.parentElement!;
  const dialog = holder.closest('dialog');
  if (!dialog || getComputedStyle(sheet).position !== 'fixed') return undefined;
  const bring = () => {
    const mark = dialog.querySelector(picked);
    if (!mark) return;
    const [its, over] = [mark.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const below = its.bottom + name - over.top;
    if (below > 0) dialog.scrollBy({ top: below, behavior: 'instant' });
    else if (its.top < name) dialog.scrollBy({ top: its.top - name, behavior: 'instant' });
  };
  let asked = 0;
  let frames = 0;
  const look = () => {
    bring();
    if (frames++ < most) asked = requestAnimationFrame(look);
  };
  const stop = () => {
    cancelAnimationFrame(asked);
    for (const each of stops) each();
  };
  const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  const stops = moves.map((event) => on(dialog, event, () => stop(), { passive: true }));
  asked = requestAnimationFrame(look);
  return stop;
}
