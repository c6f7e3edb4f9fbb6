import type { Atlas } from '../map/atlas';
import type { Story } from './story.svelte';

/** What the stage is given; the atlas comes later and brings the map with it. */
export function stageProps(story: Story, stills: string): { story: Story; stills: string; atlas: Atlas | undefined } {
  let atlas = $state.raw<Atlas>();
  return {
    story: story,
    stills: stills,
    get atlas() {
      return atlas;
    },
    set atlas(to) {
      atlas = to;
    }
  };
}
