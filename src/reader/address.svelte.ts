import { on } from 'svelte/events';
import type { StoryState } from '../story/state';
import type { Story } from './story.svelte';

/**
 * Keeps the address bar and the story saying the same thing. Reading on replaces the address; picking, looking and turning the clock add one, so
 * that Back undoes what the reader did and nothing else.
 * @returns a function that lets go
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
      // A clock that goes on turning is one turn, and browsers do not let an address change with every frame.
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

/** A section's address that its first step answers for is put into its own form without an entry of its own. */
function sameOpening(story: Story, hash: string): boolean {
  return hash !== '' && hash === `#${story.state.section}` && story.state.selection === undefined;
}

/**
 * Back undoes a pick, and the words stay where they are: browsers keep no place for an entry that a script added another to, and would scroll to
 * the start of the step that its address names. So the entry behind is told to leave the page alone.
 */
function push(address: string): void {
  history.scrollRestoration = 'manual';
  history.pushState(null, '', address);
  history.scrollRestoration = 'auto';
}

/** Where the reader had read on since, Back brings them to the step that the address names, as a link to it would. */
function comeBack(elsewhere: boolean): void {
  if (history.scrollRestoration === 'auto') return;
  // The browser looks at it once more after this event.
  setTimeout(() => (history.scrollRestoration = 'auto'));
  if (elsewhere) location.replace(location.hash || '#');
}
