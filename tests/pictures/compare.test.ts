import sharp from 'sharp';
import { expect, test } from 'vitest';
import { differenceOf, kept } from './compare';

/** A ground with a frame, a dotted line, and three labels: strokes as high and as dense as letters of 12 pixels. */
function drawn({
  without = -1,
  shift = 0,
  ground = '#f4efe6',
  soft = false
}: { without?: number; shift?: number; ground?: string; soft?: boolean } = {}) {
  const label = (at: number) =>
    Array.from({ length: 7 }, (_, letter) => {
      const x = 40 + at * 90 + letter * 6 + shift;
      return `<path d="M${x} ${60 + at * 20}v9m3 0v-5" stroke="#231f1c" stroke-width="${soft ? 1.25 : 1}" shape-rendering="${soft ? 'auto' : 'crispEdges'}"/>`;
    }).join('');
  const labels = [0, 1, 2].filter((at) => at !== without).map(label);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="${ground}"/>
    <rect x="10.5" y="10.5" width="380" height="180" fill="none" stroke="#8a8178"/>${labels.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

test('a picture that is kept with few colours is seen as the same', async () => {
  expect((await differenceOf(await kept(await drawn()), await drawn())).seen).toBe(false);
});

test.each([
  ['edges that are smoothed otherwise', { soft: true }],
  ['letters that stand half a point beside their place', { shift: 0.5, soft: true }]
])('%s make no difference', async (_, how) => {
  const { seen, most } = await differenceOf(await drawn(), await drawn(how));
  expect(most).toBeGreaterThan(0);
  expect(seen).toBe(false);
});

test.each([
  ['a label that has gone', { without: 1 }],
  ['another ground', { ground: '#d8ccb4' }],
  ['labels a line’s breadth from their place', { shift: 12 }]
])('%s is seen, and shown', async (_, how) => {
  const { seen, shown } = await differenceOf(await drawn(), await drawn(how));
  expect(seen).toBe(true);
  expect((await sharp(shown).metadata()).width).toBe(400);
});

test('a picture of another size is seen', async () => {
  const smaller = await sharp(await drawn())
    .resize(200)
    .png()
    .toBuffer();
  expect((await differenceOf(smaller, await drawn())).seen).toBe(true);
});
