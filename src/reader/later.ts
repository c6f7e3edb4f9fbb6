import { offerHelp } from './help';
import { watchMenu } from './menu';
import { watchLevel } from './levels.svelte';
import { watchNames } from './naming';
import { offerPlaying } from './playing';
import { watchSearching } from './searching';
import type { Story } from './story.svelte';
import { tellSteps } from './telling.svelte';
import { leadToPicture } from './to-picture';

/** What nobody needs before the first words are read: search and help over the story, what plays it, plain words, names of marks, ways to pictures, words for the ear. */
export function whatComesLater(story: Story, main: HTMLElement, steps: readonly HTMLElement[]): void {
  watchSearching(story);
  offerPlaying(story, steps);
  watchNames(story);
  watchMenu(document.querySelector('details.menu')!);
  leadToPicture(story, document.getElementById('stage')!);
  tellSteps(story);
  offerHelp(story);
  void watchLevel(story, main);
}
