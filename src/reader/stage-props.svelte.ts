import type { Atlas } from '../map/atlas';
import type { Story } from './story.svelte';

/** The stage's props. The atlas (names on the map) arrives after hydration, hence the reactive property. */
export function stageProps(story: Story, pictures: string): { story: Story; pictures: string; atlas: Atlas | undefined } {
  let atlas = $state.raw<Atlas>();
  return {
    story: story,
    pictures: pictures,
    get atlas() {
      return atlas;
    },
    set atlas(to) {
      atlas = to;
    }
  };
}
