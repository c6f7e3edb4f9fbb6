import { expect, test } from 'vitest';
import { stepsOf } from '../../src/article/article';
import { indexOf } from '../../src/article/index';
import { sayer } from '../../src/article/words';
import { compose } from '../../src/build/compose';
import { apart } from '../../src/labels/room';
import { layoutChamber } from '../../src/network/chamber';
import { companyOf } from '../../src/network/company';
import type { Drawing } from '../../src/network/drawing';
import { fitFaults } from '../../src/network/fit';
import { boxAround } from '../../src/network/outline';
import { layoutWhole } from '../../src/network/whole';
import { boxOf, grown, type Words } from '../../src/network/words';
import { sceneAt } from '../../src/picture/scene';
import { sceneOf } from '../../src/story/scene';
import { at, opening, pick } from '../../src/story/state';

const [edition] = compose().values();
const { article } = edition!;
const say = sayer(article.lang, article.ui);
const steps = stepsOf(article);
/** On a small and a usual phone, a tablet, the stage at 1280×800 and larger, half of a wide one, and in figures. */
const sizes = [
  [340, 203],
  [390, 203],
  [390, 234],
  [768, 254],
  [768, 330],
  [768, 399],
  [784, 400],
  [784, 434],
  [784, 496],
  [700, 780],
  [960, 600],
  [840, 540]
] as const;
const draw = (id: string, [width, height]: readonly [number, number]) =>
  layoutChamber(article, sceneAt(article, indexOf(article).step(id)!, 'network'), { width, height }, { wings: true, whole: true, say });

/** Everything that is written, and what it belongs to. */
const textsOf = ({ actors, ties, words, wings }: Drawing): (readonly [string, Words])[] => [
  ...actors.flatMap(({ id, words: own }) => own.map((each) => [id, each] as const)),
  ...ties.flatMap(({ id, words: own }) => own.map((each) => [id, each] as const)),
  ...words.map((each, place) => [`text ${place}`, each] as const),
  ...(wings
    ? [...(wings.lead ? [wings.lead] : []), ...wings.actors.flatMap(({ words: own }) => own), ...(wings.all ? [wings.all.words] : [])]
    : []
  ).map((each, place) => [`wing ${place}`, each] as const)
];
/** A hair's breadth: letters are measured without kerning. */
const within = ({ x1, x2, y1, y2 }: ReturnType<typeof boxOf>) => ({ x1: x1 + 1, x2: x2 - 1, y1: y1 + 1, y2: y2 - 1 });

test.each(sizes)('at all fifty steps, at %i × %i, no text lies on another, on a shape or outside the picture', (...size) => {
  const clashes = steps.flatMap(({ id: step }) => {
    const { drawing } = draw(step, size);
    const texts = textsOf(drawing).map(([id, words]) => ({ what: `“${words.lines.join(' ')}”`, id, box: within(boxOf(words)) }));
    const shapes = drawing.actors.map(({ id, x, y, shape, size: half }) => ({ what: id, id, box: boxAround({ x, y }, shape, half) }));
    const all = [...texts, ...shapes];
    const over = texts.filter(({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > size[0] || box.y2 > size[1]);
    return [
      ...all.flatMap((a, place) => all.slice(place + 1).flatMap((b) => (apart(a.box, b.box) ? [] : [`${step}: ${a.what} × ${b.what}`]))),
      ...over.map(({ what }) => `${step}: ${what} stands out`)
    ];
  });
  expect(clashes).toEqual([]);
});

test.each(sizes)('at %i × %i no room reaches over anybody who is not in it, nor over another room', (...size) => {
  const found = steps.flatMap(({ id: step }) => {
    const { drawing } = draw(step, size);
    const members = new Map(article.casts.find(({ id }) => id === step)?.rooms.map(({ of }, at) => [at, of] as const));
    return drawing.rooms.flatMap(({ id, box }, at) => [
      ...drawing.actors
        .filter((actor) => !members.get(at)?.includes(actor.id))
        .filter(({ x, y, shape, size: half }) => !apart(box, boxAround({ x, y }, shape, half)))
        .map((actor) => `${step}: ${id} over ${actor.id}`),
      ...drawing.rooms.slice(at + 1).flatMap((other) => (apart(box, other.box) ? [] : [`${step}: ${id} on ${other.id}`]))
    ]);
  });
  expect(found).toEqual([]);
});

test('every word of every cast finds room in every picture', () => expect(fitFaults(article, 'en', say)).toEqual([]));

test.each(sizes)('at %i × %i no tie runs through a name, and names are of at least 14 pixels', (...size) => {
  const found = steps.flatMap(({ id: step }) => {
    const { drawing } = draw(step, size);
    const names = drawing.actors.flatMap(({ id, words }) => words.map((each) => ({ id, each, box: boxOf(each) })));
    return [
      ...names.filter(({ each }) => each.style === 'name' && each.px < 14).map(({ id }) => `${step}: ${id} is small`),
      ...drawing.ties.flatMap(({ id, place, hit }) => {
        const [, x, y, angle] = /translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)\)/.exec(place) ?? [];
        const length = Number(/H([\d.]+)$/.exec(hit)?.[1] ?? 0);
        const turn = (Number(angle) * Math.PI) / 180;
        const points = Array.from({ length: 60 }, (_, step) => (length * step) / 59).map((way) => ({
          x: Number(x) + Math.cos(turn) * way,
          y: Number(y) + Math.sin(turn) * way
        }));
        return names
          .filter(({ box }) => points.some((p) => p.x > box.x1 && p.x < box.x2 && p.y > box.y1 && p.y < box.y2))
          .map(({ id: name }) => `${step}: ${id} through ${name}`);
      })
    ];
  });
  expect(found).toEqual([]);
});

test('every step that leads with the network, or shows it beside, names its cast: two to five actors, and one to four on a phone', () => {
  const shown = steps.filter(({ view, beside }) => view === 'network' || beside === 'network').map(({ id }) => id);
  expect(article.casts.map(({ id }) => id)).toEqual(shown);
  for (const { actors } of article.casts) expect(actors.length).toBeLessThanOrEqual(5);
  expect(steps.map(({ id }) => draw(id, [390, 203]).drawing.actors.length).filter((count) => count < 1 || count > 4)).toEqual([]);
});

test('no actor ever changes sides', () => {
  const columns = new Map<string, Set<string>>();
  const held = new Set(article.casts.flatMap(({ rooms }) => rooms.filter(({ kind }) => kind === 'custody').flatMap(({ of }) => of)));
  for (const { id } of steps)
    for (const { id: actor, x } of draw(id, [784, 496]).drawing.actors)
      if (!held.has(actor) && Math.abs(x - 392) > 90) columns.set(actor, (columns.get(actor) ?? new Set()).add(x < 392 ? 'left' : 'right'));
  expect([...columns].filter(([, sides]) => sides.size > 1)).toEqual([]);
});

test('a tie that does not hold is not drawn; one that ends that day is drawn once more, broken in the middle', () => {
  const at12March = draw('since-journalist', [784, 496]).drawing.ties.find(({ id }) => id === 'r36')!;
  expect(at12March.d).toMatch(/^M0 0H[\d.]+M[\d.]+ 0H[\d.]+$/);
  const later = sceneOf(article, pick(article, at(indexOf(article).step('since-journalist')!), 'l08'));
  expect(companyOf(article, later).ties.map(({ tie }) => tie.id)).not.toContain('r36');
});

test('two ties of a pair run side by side, law below', () => {
  const { ties } = draw('warming-contacts', [784, 496]).drawing;
  const y = (id: string) => Number(/translate\([\d.]+ ([\d.]+)\)/.exec(ties.find((each) => each.id === id)!.place)![1]);
  expect(y('r01') - y('r34')).toBe(40);
  expect(ties.map(({ place }) => /rotate\((.*)\)/.exec(place)![1])).toEqual(['0', '0']);
});

test('the band of the law has the state’s fill, and the pencil as far as it has got that day', () => {
  const band = (step: string, tie: string) => draw(step, [784, 496]).drawing.ties.find(({ id }) => id === tie)!.band!;
  expect([band('warming-contacts', 'r01').fill, band('warming-contacts', 'r01').pencil]).toEqual(['tint', undefined]);
  expect([band('announced-guest', 'r01').fill, band('announced-guest', 'r01').pencil!.line]).toEqual(['hatch', 'dashed']);
  expect([band('since-recognised', 'r31').fill, band('since-recognised', 'r31').pencil!.line]).toEqual(['dashed', 'solid']);
});

test('what the article alone has is in pencil, and never a tie of the record', () => {
  const { ties } = draw('bill-addressee', [784, 496]).drawing;
  expect(ties.filter(({ pencilled }) => pencilled).map(({ to }) => to)).toEqual(['usa', 'international-community']);
  expect(ties.filter(({ pencilled }) => !pencilled).map(({ to }) => to)).toEqual(['west', 'west']);
});

test('who is picked and is not on the floor comes in on the own side, with the ties to those who are there', () => {
  const step = indexOf(article).step('warming-contacts')!;
  const { cast, ties } = companyOf(article, sceneOf(article, pick(article, at(step), 'actor:afghanistan')));
  const guest = cast.find(({ actor }) => actor === 'afghanistan')!;
  expect(guest.seat).toMatch(/[rc]$/);
  expect(ties.filter(({ loud }) => loud).map(({ tie }) => tie.id).sort()).toEqual(['r07', 'r09']); // prettier-ignore
});

test('in the whole network no two names stand so close in one line that they read as one, in any language, at any size', () => {
  const close: string[] = [];
  let named = 0;
  for (const each of compose().values()) {
    const state = { ...opening(each.article), explore: { then: undefined, without: [], between: undefined } };
    for (const [width, height] of [
      [390, 340],
      [682, 470],
      [768, 600],
      [860, 600],
      [1000, 600]
    ] as const) {
      const { drawing } = layoutWhole(each.article, sceneOf(each.article, state), { width, height });
      const words = [...drawing.words, ...drawing.actors.flatMap((actor) => actor.words)];
      named += words.length;
      words.forEach((one, place) => {
        for (const other of words.slice(place + 1))
          if (!apart(grown(boxOf(one), 3.5, 0), boxOf(other))) close.push(`${width} ${one.lines.join(' ')} / ${other.lines.join(' ')}`);
      });
    }
  }
  expect(named).toBeGreaterThan(250);
  expect(close).toEqual([]);
});

test('the whole network names everybody where there is room, and a pick keeps its ties in full ink', () => {
  const state = { ...opening(article), explore: { then: undefined, without: [], between: undefined } };
  for (const [width, height] of [
    [700, 470],
    [1000, 600]
  ] as const) {
    const { drawing } = layoutWhole(article, sceneOf(article, state), { width, height });
    expect(drawing.actors.filter(({ words }) => words.length === 0).map(({ id }) => id)).toEqual([]);
  }
  const { drawing } = layoutWhole(article, sceneOf(article, { ...state, selection: 'actor:lavrov' }), { width: 1000, height: 600 });
  for (const { from, to, loud, back } of drawing.ties)
    expect([loud, back]).toEqual([from, to].includes('lavrov') ? [true, false] : [false, true]);
});
