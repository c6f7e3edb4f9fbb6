import { expect, test } from 'vitest';
import { colours, inTheLight, pictureCss, themeCss, tokensCss } from '../../src/styles/tokens';

test('the page’s own sheet has every token, and each wish of a reader that changes one', () => {
  const css = tokensCss();
  for (const [name, value] of inTheLight) expect(css).toContain(`${name}:${value}`);
  for (const wish of [
    'screen and (prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-reduced-motion: reduce)',
    '(pointer: coarse)',
    'print'
  ])
    expect(css).toContain(`@media ${wish}{:root{--`);
});

test('both themes have every colour on screens, and the reader’s forced colours stand above them', () => {
  const style = themeCss((theme) => `.${theme}`);
  const [light, dark] = ['light', 'dark'].map((theme) => new RegExp(`\\.${theme}\\{([^}]+)\\}`).exec(style)![1]!);
  for (const [name, { value, dark: night }] of Object.entries(colours)) {
    expect(light).toContain(`--${name}:${value}`);
    expect(dark).toContain(`--${name}:${night}`);
  }
  expect(style).toMatch(/^@media screen and \(not \(forced-colors:active\)\)/);
});

test('a picture that is a file of its own has every colour in the light, in the dark and as the reader forces it, and nothing else', () => {
  const parts = pictureCss().split('@media');
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part.match(/--[\w-]+(?=:)/g)).toEqual(Object.keys(colours).map((name) => `--${name}`));
});

test('the layers lie one above the other in the order of their list, none as high as another', () => {
  const heights = [...inTheLight].filter(([name]) => name.startsWith('--layer-')).map(([, height]) => Number(height));
  expect(heights.length).toBeGreaterThan(10);
  expect(heights).toEqual(heights.map((_, place) => place));
});
