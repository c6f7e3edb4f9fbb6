import { expect, test } from 'vitest';
import { boxBeside, nameBeside } from '../../src/labels/beside';
import { apart, Room } from '../../src/labels/room';

const within = { x1: 0, y1: 0, x2: 200, y2: 100 };
const box = (x1: number, y1: number) => ({ x1, y1, x2: x1 + 20, y2: y1 + 10 });

test('a box is given out once: what meets it, or is over the edge, is not free', () => {
  const room = new Room(within);
  room.claim(box(40, 40));
  expect(room.free(box(50, 45))).toBe(false);
  expect(room.free(box(60, 40))).toBe(true);
  expect(room.free(box(190, 40))).toBe(false);
});

test('where room is kept between boxes, two in one row stand that far apart, and two in one column may touch', () => {
  const room = new Room(within, 8);
  room.claim(box(40, 40));
  expect(room.free(box(66, 40))).toBe(false);
  expect(room.free(box(68, 40))).toBe(true);
  expect(room.free(box(40, 50))).toBe(true);
});

test('a name may stand on what is its own and on nothing else, and an order that was tried out in a copy leaves no trace', () => {
  const room = new Room(within);
  room.claim(box(40, 40), 'a');
  expect([room.free(box(50, 45), 'a'), room.free(box(50, 45), 'b'), room.free(box(50, 45))]).toEqual([true, false, false]);
  room.copy().claim(box(100, 40));
  expect(room.free(box(100, 40))).toBe(true);
});

test('a name stands beside its mark at the first place that is free, and nowhere where none is', () => {
  const room = new Room(within);
  const point = { x: 100, y: 50 };
  const spots = Array.from({ length: 12 }, () => nameBeside(room, point, 40, 14, 12)).filter((spot) => spot !== undefined);
  expect(spots[0]).toEqual({ dx: 12, dy: 0, anchor: 'start' });
  expect(spots.length).toBeLessThan(12);
  const boxes = spots.map((spot) => boxBeside(point, spot, 40, 14));
  expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => !apart(a, b)))).toEqual([]);
});
