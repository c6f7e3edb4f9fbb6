import { on } from 'svelte/events';
import type { StoryState } from '../story/state';
import type { Story } from './story.svelte';

/**
 * Keeps the address bar and the story's state in step. Reading on replaces the current history entry; a pick, another view or a turned clock adds
 * one, so that Back undoes what the reader did and never mere scrolling.
 * @returns a function that stops it
 */
export function keepAddress(story: Story): () => void {
  const here = () => location.pathname + location.search + location.hash;
  let { step } = story.state;
  let last = story.state;
  let turning = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    clearTimeout(later);
    story.open(here());
    step = story.state.step;
  };
  if (location.search || location.hash) open();
  const stopReading = on(window, 'popstate', () => {
    const before = story.state.step;
    open();
    comeBack(before !== story.state.step);
  });
  const stopWriting = $effect.root(() => {
    $effect(() => {
      const to = `${location.pathname}${story.address}`;
      const readOn = story.state.step !== step;
      step = story.state.step;
      const turned = turnedOnly(last, story.state);
      const again = turned && turning;
      last = story.state;
      turning = turned;
      clearTimeout(later);
      if (to === here()) return;
      // While the clock is dragged, keep one entry and write it at rest: browsers refuse too many changes of the address in a row.
      if (again) later = setTimeout(() => history.replaceState(null, '', to), 200);
      else if (readOn || sameOpening(story, location.hash)) history.replaceState(null, '', to);
      else push(to);
    });
  });
  return () => {
    clearTimeout(later);
    stopReading();
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
  history.scrollRestoration = 'manual';
  history.pushState(null, '', address);
  history.scrollRestoration = 'auto';
}

/** After Back to an entry without scroll restoration: scrolls to its step if another step was being read, as a link to it would. */
function comeBack(elsewhere: boolean): void {
  if (history.scrollRestoration === 'auto') return;
  // Browsers read the setting again right after popstate: restore it in the next task.
  setTimeout(() => (history.scrollRestoration = 'auto'));
  if (elsewhere) location.replace(location.hash || '#');
}
