import { expect, test } from 'vitest';
import { compose } from '../../src/build/compose';
import { stepsOf } from '../../src/article/article';
import { sceneAt } from '../../src/picture/scene';
import { isLoud, linesOf } from '../../src/timeline/lines';

const { article } = [...compose().values()][0]!;
const scenes = stepsOf(article).map((step) => sceneAt(article, step, step.view));
const marks = article.events.map((event, at) => ({ event, at }));

test('at every step marks that look alike are one line, and each mark is in the line of its look', () => {
  for (const scene of scenes) {
    const lines = linesOf(marks, scene, ({ at }) => `M${at} 0`);
    expect(new Set(lines.map(({ look }) => look)).size).toBe(lines.length);
    for (const { event, at } of marks) {
      const [its, ...more] = lines.filter(({ d }) => d.split('M').includes(`${at} 0`));
      expect(more).toEqual([]);
      expect([its!.part, its!.come === '', its!.loud === '']).toEqual([event.part, scene.world.events.has(event.id), isLoud(scene, event)]);
    }
  }
});

test('loud marks are drawn as such, and lie on the others', () => {
  const scene = scenes.find((each) => article.events.some((event) => isLoud(each, event)))!;
  const lines = linesOf(marks, scene, (_, loud) => (loud ? 'L' : 'q'));
  expect(lines.map(({ d }) => d[0]).join('')).toMatch(/^q+L+$/);
  for (const { d } of lines) expect(new Set(d).size).toBe(1);
});
