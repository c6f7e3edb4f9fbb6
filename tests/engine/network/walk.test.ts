import { expect, test } from 'vitest';
import { stopsIn, walk, type Stand } from '../../../src/network/walk';

const tie = (id: string, from: string, to: string) => ({ id, from, to, pencilled: false });
const stops = stopsIn({
  actors: [{ id: 'mayor' }, { id: 'council' }, { id: 'ferry' }, { id: 'gull' }],
  ties: [
    tie('r1', 'council', 'ferry'),
    tie('r2', 'mayor', 'council'),
    tie('r3', 'ferry', 'council'),
    { ...tie('r4', 'mayor', 'gull'), pencilled: true }
  ],
  wings: undefined
} as never);

test('from an actor the arrow keys reach all of its ties and both of their ends, and come back', () => {
  let stand: Stand | undefined = walk({ actor: 'council' }, 'forward', stops);
  for (const id of ['r1', 'r2', 'r3']) {
    expect(stand).toEqual({ tie: id, from: 'council' });
    expect(walk(stand!, 'forward', stops)).toEqual({ actor: id === 'r2' ? 'mayor' : 'ferry' });
    expect(walk(stand!, 'back', stops)).toEqual({ actor: 'council' });
    stand = walk(stand!, 'down', stops);
  }
  expect(stand).toEqual({ tie: 'r1', from: 'council' });
  expect(walk(stand!, 'up', stops)).toEqual({ tie: 'r3', from: 'council' });
  expect(walk({ actor: 'council' }, 'back', stops)).toEqual({ tie: 'r3', from: 'council' });
});

test('up and down lead to every actor, those without ties too, and so does forward from one of them', () => {
  const seen = ['mayor'];
  while (seen.length < 5) seen.push((walk({ actor: seen.at(-1)! }, 'down', stops) as { actor: string }).actor);
  expect(seen).toEqual(['mayor', 'council', 'ferry', 'gull', 'mayor']);
  expect(walk({ actor: 'gull' }, 'forward', stops)).toEqual({ actor: 'mayor' });
});

test('what the article alone has is no stop, and a tie that has ended meanwhile leads back to the actor it was reached from', () => {
  expect(stops.map(({ key }) => key)).not.toContain('r4');
  expect(walk({ tie: 'r9', from: 'mayor' }, 'forward', stops)).toEqual({ actor: 'mayor' });
});
