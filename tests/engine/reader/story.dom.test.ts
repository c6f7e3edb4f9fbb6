import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { Story } from '../../../src/reader/story.svelte';
import { madeArticle, madeEvidence } from '../../made';

test('what a reader passes who races on is told, and moves no picture', () => {
  const article = madeArticle();
  const [first, second] = stepsOf(article);
  const story = new Story(article, () => Promise.resolve(madeEvidence()));
  const { scene } = story;
  story.pass(second!.id);
  expect(story.passing).toMatchObject({ step: { id: second!.id }, section: { id: second!.section } });
  expect(story.scene).toBe(scene);
  expect(story.scene.step.id).toBe(first!.id);
  story.pass(undefined);
  expect(story.passing).toBeUndefined();
});
