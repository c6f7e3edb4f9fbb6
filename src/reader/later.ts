import { watchLevel } from './levels.svelte';
import { watchNames } from './naming';
import { offerPlaying } from './playing';
import { watchSearching } from './searching';
import type { Story } from './story.svelte';

/** What nobody needs before the first words are read: the search over the story, what plays it, its plain words, and the names of marks. */
export function whatComesLater(story: Story, main: HTMLElement, steps: readonly HTMLElement[]): void {
  watchSearching(story);
  offerPlaying(story, steps);
  watchNames(story);
  void watchLevel(story, main);
}
