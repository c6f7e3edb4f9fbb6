import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { Story } from '../../../src/reader/story.svelte';
import { madeArticle, madeEvidence } from '../../made';

test('who raced to a step and then does something there is shown it with its flight', () => {
  const article = madeArticle();
  const [, second] = stepsOf(article);
  const acts: Record<string, (story: Story) => void> = {
    pick: (story) => story.pick(article.events[0]!.id),
    'another view': (story) => story.lookThrough(second!.view === 'map' ? 'network' : 'map'),
    'the clock': (story) => story.turnClock(article.clock.stops[0]!.day),
    table: (story) => story.turnTable(),
    address: (story) => story.open(`#${stepsOf(article)[0]!.id}`)
  };
  for (const [name, act] of Object.entries(acts)) {
    const story = new Story(article, () => Promise.resolve(madeEvidence()));
    story.goTo(second!.id, true);
    expect(story.scene.swift, name).toBe(true);
    act(story);
    expect(story.scene.swift, name).toBe(false);
  }
});
