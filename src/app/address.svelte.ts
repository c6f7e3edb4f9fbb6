import { on } from 'svelte/events';
import type { Story } from './story.svelte';

/**
 * Keeps the address bar and the story saying the same thing. Reading on replaces the address; picking, looking and turning the clock add one, so
 * that Back undoes what the reader did and nothing else.
 * @returns a function that lets go
 */
export function keepAddress(story: Story): () => void {
  const here = () => location.pathname + location.search + location.hash;
  let step = story.state.step;
  const open = () => {
    story.open(here());
    step = story.state.step;
  };
  if (location.search || location.hash) open();
  const stopReading = on(window, 'popstate', open);
  const stopWriting = $effect.root(() => {
    $effect(() => {
      const to = `${location.pathname}${story.address}`;
      const readOn = story.state.step !== step;
      step = story.state.step;
      if (to === here()) return;
      if (readOn || sameOpening(story, location.hash)) history.replaceState(null, '', to);
      else history.pushState(null, '', to);
    });
  });
  return () => {
    stopReading();
    stopWriting();
  };
}

/** A section's address that its first step answers for is put into its own form without an entry of its own. */
function sameOpening(story: Story, hash: string): boolean {
  return hash !== '' && hash === `#${story.state.section}` && story.state.selection === undefined;
}
