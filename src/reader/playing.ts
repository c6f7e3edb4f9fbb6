import { mount } from 'svelte';
import PlayButton from './controls/PlayButton.svelte';
import type { Story } from './story.svelte';

/** Puts the button that plays the story into the bar. */
export function offerPlaying(story: Story, steps: readonly HTMLElement[]): void {
  const target = document.querySelector('[data-play]');
  if (target) mount(PlayButton, { target, props: { story, steps } });
}
