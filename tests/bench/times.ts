import { stepsOf, type Article } from '../../src/article/article';
import { placeActors } from '../../src/network/homes';
import { routesOf } from '../../src/network/routes';
import { sceneOf } from '../../src/story/scene';
import { at } from '../../src/story/state';
import { worldAt } from '../../src/story/world';
import { planOf } from '../../src/timeline/plan';
import { sayer } from '../../src/article/words';
import { growStory } from './grow';

const sizes = [1, 10, 100, 1000];

/** Milliseconds of the pure parts, by how many times the story's size; undefined where a part is never asked to do so much. */
export function times(article: Article): { readonly name: string; readonly ms: readonly (number | undefined)[] }[] {
  const stories = sizes.map((factor) => growStory(article, factor));
  const step = stepsOf(article)[20]!;
  const parts: [name: string, most: number, run: (story: Article) => unknown][] = [
    ['worldAt', 1000, (story) => worldAt(story, step.moment)],
    ['sceneOf', 1000, (story) => sceneOf(story, at(step))],
    ['planOf', 1000, (story) => planOf(story, sceneOf(story, at(step)), { width: 784, height: 530 }, sayer(story.lang, story.ui))],
    ['routesOf', 100, (story) => routesOf(story, story.ties, { width: 840, height: 540 })],
    // Every actor is held against every other: it runs at build, once, for a story as large as a reader can follow.
    [
      'placeActors',
      10,
      (story) =>
        placeActors(
          story.actors.map(({ id, short, x, y }) => ({ id, label: short, at: [x, y] as const })),
          story.ties
        )
    ]
  ];
  return parts.map(([name, most, run]) => ({
    name,
    ms: stories.map((story, place) => (sizes[place]! > most ? undefined : median(() => run(story))))
  }));
}

function median(run: () => unknown): number {
  const found: number[] = [];
  for (let turn = 0, spent = 0; turn < 25 && (turn < 3 || spent < 1500); turn++) {
    const from = performance.now();
    run();
    const took = performance.now() - from;
    spent += took;
    if (turn > 0) found.push(took);
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)]!;
}
