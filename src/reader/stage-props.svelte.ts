import type { Atlas } from '../map/atlas';
import type { Story } from './story.svelte';

/** What the stage is given; the atlas comes later and brings the map with it. */
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
