import { on } from 'svelte/events';
import type { StoryState } from '../story/state';
import type { Story } from './story.svelte';

/** In milliseconds: who has not read on or turned the clock for so long is at rest. */
const rest = 250;

/**
 * Keeps the address bar and the story's state in step. Reading on replaces the current history entry; a pick, another view or a turned clock adds
 * one, so that Back undoes what the reader did and never mere scrolling. While the reader reads on or turns the clock nothing is written: browsers
 * refuse too many changes of the address in a row.
 * @returns a function that stops it
 */
export function keepAddress(story: Story): () => void {
  const here = () => location.pathname + location.search + location.hash;
  let { step } = story.state;
  let last = story.state;
  let turning = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  /** What is to be written at rest. */
  let pending = '';
  const write = () => {
    clearTimeout(later);
    if (pending) replace(pending);
    pending = '';
  };
  const forget = () => {
    clearTimeout(later);
    pending = '';
  };
  const open = () => {
    forget();
    story.open(here());
    step = story.state.step;
  };
  if (location.search || location.hash) open();
  const stopReading = [
    on(window, 'popstate', () => {
      const before = story.state.step;
      open();
      comeBack(before !== story.state.step);
    }),
    // Who leaves comes back to where they were.
    on(window, 'pagehide', write)
  ];
  const stopWriting = $effect.root(() => {
    $effect(() => {
      const to = `${location.pathname}${story.address}`;
      const readOn = story.state.step !== step;
      step = story.state.step;
      const turned = turnedOnly(last, story.state);
      const again = turned && turning;
      last = story.state;
      turning = turned;
      if (to === here()) return forget();
      if (readOn || again) {
        clearTimeout(later);
        pending = to;
        later = setTimeout(write, rest);
      } else if (sameOpening(story, location.hash)) {
        forget();
        replace(to);
      } else {
        // The entry that is left behind is that of the step at which this was done.
        write();
        push(to);
      }
    });
  });
  return () => {
    forget();
    for (const stop of stopReading) stop();
    stopWriting();
  };
}

function turnedOnly(before: StoryState, now: StoryState): boolean {
  return before.moment !== now.moment && writeAlike(before) === writeAlike(now);
}

const writeAlike = (state: StoryState) => JSON.stringify({ ...state, moment: 0 });

/** Whether the address is a section's (`#section`), which is rewritten to its first step with replaceState: same place, so no history entry. */
function sameOpening(story: Story, hash: string): boolean {
  return hash !== '' && hash === `#${story.state.section}` && story.state.selection === undefined;
}

/**
 * Adds a history entry without letting Back move the page. Browsers keep no scroll position for an entry after which a script added another; on Back
 * they would scroll to the step in its hash. Scroll restoration is therefore switched off for the entry that is left behind, and on again for the new one.
 */
function push(address: string): void {
  try {
    history.scrollRestoration = 'manual';
    history.pushState(null, '', address);
    history.scrollRestoration = 'auto';
  } catch {
    // Refused: Back then leads further back, and the next address says where the reader is.
  }
}

function replace(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // Refused: the next one says where the reader is.
  }
}

/** After Back to an entry without scroll restoration: scrolls to its step if another step was being read, as a link to it would. */
function comeBack(elsewhere: boolean): void {
  if (history.scrollRestoration === 'auto') return;
  // Browsers read the setting again right after popstate: restore it in the next task.
  setTimeout(() => (history.scrollRestoration = 'auto'));
  if (elsewhere) location.replace(location.hash || '#');
}
