import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../src/styles/tokens';

type Name = keyof typeof colours;

/**
 * Lines, marks and edges by which something is told, and all that they lie on. What is left out says nothing by itself: hairlines between parts
 * (`rule`), fills whose edge is drawn (`law`, `pale`, `room`, `tint`), rivers (`shore`), whose waters are named.
 */
const drawn: Readonly<Record<string, readonly [lines: readonly Name[], on: readonly Name[]]>> = {
  'marks and ties, on every ground': [
    ['ink', 'now', 'pencil', 'slate'],
    ['paper', 'sheet', 'tint', 'cool', 'land', 'land-plain', 'sea', 'law', 'room']
  ],
  'stems, lines of what goes on, edges of fields and of what was still ahead': [
    ['ink-soft'],
    ['paper', 'sheet', 'tint', 'cool', 'law', 'pale']
  ],
  'the edge of what is on the list, and the lines over what is to be taken off it': [
    ['hatch'],
    ['sheet', 'cool', 'land', 'land-plain', 'law']
  ],
  'borders, ties of belonging, and what the pencil has still to cross out': [
    ['border'],
    ['paper', 'sheet', 'tint', 'room', 'land', 'land-plain', 'law', 'sea']
  ],
  coasts: [['coast'], ['sheet', 'tint', 'land', 'land-plain', 'sea']],
  'borders that are not accepted by all': [['ink-soft'], ['sheet', 'tint', 'land', 'land-plain', 'law']]
};

/** Of a colour such as `#8f1d1d`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = colour
    .slice(1)
    .match(/../g)!
    .map((part) => parseInt(part, 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more! + 0.05) / (less! + 0.05);
}

test('the contrast of two colours is told as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

for (const theme of ['value', 'dark'] as const) {
  test(`what tells something has a contrast of 3 to 1 with all that it lies on (${theme === 'dark' ? 'dark' : 'light'})`, () => {
    const faint = Object.entries(drawn).flatMap(([what, [lines, grounds]]) =>
      lines.flatMap((line) =>
        grounds.flatMap((ground) => {
          const found = contrast(colours[line][theme], colours[ground][theme]);
          return found < 3 ? [`${what}: ${line} on ${ground} ${found.toFixed(2)}`] : [];
        })
      )
    );
    expect(faint).toEqual([]);
  });
}

test('a coast is told from the shading of the water along it', () => {
  const shade = /water-line \{\n {2}stroke: color-mix\(in srgb, var\(--shore\) (\d+)%, var\(--sea\)\)/.exec(
    readFileSync('src/map/basemap.css', 'utf8')
  );
  const part = Number(shade![1]) / 100;
  for (const theme of ['value', 'dark'] as const) {
    const [shore, sea] = (['shore', 'sea'] as const).map((name) =>
      colours[name][theme]
        .slice(1)
        .match(/../g)!
        .map((each) => parseInt(each, 16))
    );
    const water = shore!.map((each, at) =>
      Math.round(each * part + sea![at]! * (1 - part))
        .toString(16)
        .padStart(2, '0')
    );
    expect(contrast(colours.coast[theme], `#${water.join('')}`), theme).toBeGreaterThan(3);
  }
});

test('under forced colours a line never has the colour of the page', () => {
  const lines = new Set(Object.values(drawn).flatMap(([its]) => its));
  for (const line of lines) expect(colours[line].forced, line).not.toBe('Canvas');
});
