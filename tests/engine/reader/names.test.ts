import { expect, test } from 'vitest';
import { sayer } from '../../../src/article/words';
import { inWords } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { timeToRead } from '../../../src/reader/controls/pace';
import { nameOfMark } from '../../../src/reader/names';
import { cornerBy } from '../../../src/reader/room-around';
import { roomBeside } from '../../../src/reader/room-beside';
import { dayOf } from '../../../src/article/day';
import { worldAt } from '../../../src/story/world';

const [edition] = compose().values();
const { article } = edition!;
const say = sayer(article.lang, article.ui);
const world = worldAt(article, dayOf('2024-10-04'));
const named = (id: string, at = world) => nameOfMark(id, article, at, say);

test('a mark of an event says its title, its date and whether it was said or done', () => {
  for (const event of article.events) {
    const { name, about } = named(event.id)!;
    expect(name).toBe(event.title);
    expect(about).toContain(inWords(event.when, article.lang));
    expect(about).toContain(say(event.standing));
  }
});

test('a tie says its sentence and since when; an actor, a place and a state what they are on the day that is shown', () => {
  expect(named('r01')).toEqual({ name: article.ties[0]!.sentence, about: expect.stringMatching(/^since .*\d{4}.* · /) });
  expect(named('actor:taliban')!.about).toMatch(/^armed group · \d+ ties at this moment$/);
  expect(named('actor:taliban', worldAt(article, dayOf('1979-06-01')))!.about).toMatch(/no tie/);
  expect(named('state:russia')!.about).toContain('removal announced');
  expect(named('state:russia', worldAt(article, dayOf('2021-08-01')))!.about).toContain('on the terrorist list');
  expect(named('place:moscow')!.about).toMatch(/^city · Russia/);
});

test('the pencil’s strokes say their day and how far the law had got, the entry what the list prints', () => {
  for (const { id, name } of article.register.strokes)
    expect(named(`stroke:${id}`)).toMatchObject({ name, about: expect.stringMatching(/\d{4} · /) });
  expect(named('entry:')!.name).toBe(article.register.printed);
});

test.each(['e99', 'r99', 'actor:ghost', 'place:nowhere', 'state:atlantis', 'stroke:none', 'c01'])('%s is no mark and has no name', (id) => {
  expect(named(id)).toBeUndefined();
});

test('a name stands over its mark, below where there is no room above, and never out of the window', () => {
  const room = { width: 400, height: 300 };
  const size = { width: 100, height: 40 };
  const box = (x: number, y: number) => ({ left: x, right: x + 10, top: y, bottom: y + 10 });
  expect(cornerBy(box(200, 200), size, room)).toEqual({ left: 155, top: 154 });
  expect(cornerBy(box(200, 20), size, room)).toEqual({ left: 155, top: 36 });
  expect(cornerBy(box(0, 200), size, room).left).toBe(6);
  expect(cornerBy(box(395, 200), size, room).left).toBe(294);
  for (let x = -20; x < 420; x += 20)
    for (let y = 0; y < 300; y += 20) {
      const { left, top } = cornerBy(box(x, y), size, room);
      expect([left >= 6, left + 100 <= 394, top >= 6, top + 40 <= 294]).toEqual([true, true, true, true]);
    }
});

test('a card has the larger part of the column beside the words that were picked, and never lies on them', () => {
  const area = { top: 60, bottom: 800 };
  expect(roomBeside(area, { top: 100, bottom: 120 })).toEqual({ top: 128, bottom: 800, keeps: 'bottom' });
  expect(roomBeside(area, { top: 700, bottom: 720 })).toEqual({ top: 60, bottom: 692, keeps: 'top' });
  for (let top = 0; top < 860; top += 10) {
    const words = { top, bottom: top + 44 };
    const place = roomBeside(area, words);
    expect(place.bottom <= words.top || place.top >= words.bottom || words.bottom <= area.top || words.top >= area.bottom).toBe(true);
    expect(place.bottom - place.top).toBeGreaterThanOrEqual((area.bottom - area.top - 44) / 2 - 8);
  }
});

test('where no picked words are in sight the first lines of the column stay free, unless little is left of it', () => {
  expect(roomBeside({ top: 0, bottom: 800 }, undefined)).toEqual({ top: 240, bottom: 800, keeps: 'bottom' });
  expect(roomBeside({ top: 400, bottom: 800 }, undefined)).toEqual({ top: 400, bottom: 800, keeps: 'bottom' });
});

test('while it plays a longer step stays longer, and the shortest long enough to look at its picture', () => {
  expect(timeToRead('')).toBeGreaterThanOrEqual(2000);
  expect(timeToRead('word '.repeat(60)) - timeToRead('word '.repeat(30))).toBeCloseTo((30 / 160) * 60_000, -2);
});
