import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/article/article';
import { compose } from '../../../src/build/compose';
import { walk, type Stand } from '../../../src/network/walk';
import { sceneOf } from '../../../src/story/scene';
import { at } from '../../../src/story/state';

const [edition] = compose().values();
const { article } = edition!;
const { world } = sceneOf(article, at(stepsOf(article).find(({ id }) => id === 'neighbours-recent')!));
const ties = article.ties.filter(({ id }) => world.ties.has(id));

test('from every actor with a tie the arrow keys reach all of its ties and both of their ends, and come back', () => {
  for (const { id } of article.actors) {
    const own = ties.filter(({ from, to }) => from === id || to === id);
    let stand: Stand | undefined = walk({ actor: id }, 'forward', ties);
    if (own.length === 0) {
      expect(stand).toBeUndefined();
      continue;
    }
    const seen: string[] = [];
    for (const tie of own) {
      expect(stand).toEqual({ tie: tie.id, from: id });
      seen.push(tie.id);
      expect(walk(stand!, 'forward', ties)).toEqual({ actor: tie.from === id ? tie.to : tie.from });
      expect(walk(stand!, 'back', ties)).toEqual({ actor: id });
      stand = walk(stand!, 'down', ties);
    }
    expect(seen).toEqual(own.map((tie) => tie.id));
    // Round again, and the other way.
    expect(stand).toEqual({ tie: own[0]!.id, from: id });
    expect(walk(stand!, 'up', ties)).toEqual({ tie: own.at(-1)!.id, from: id });
  }
});

test('a tie that has ended meanwhile leads back to the actor it was reached from', () => {
  expect(walk({ tie: 'r99', from: 'russia' }, 'forward', ties)).toEqual({ actor: 'russia' });
});
