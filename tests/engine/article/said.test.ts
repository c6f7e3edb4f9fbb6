import { expect, test } from 'vitest';
import * as values from '../../../src/article/values';
import { readFolder } from '../../../src/build/folder';

const sources = import.meta.glob<string>(['../../../src/**/*.{ts,svelte}', '!../../../src/article/text-schema.ts'], {
  query: '?raw',
  import: 'default',
  eager: true
});
const code = Object.values(sources).join('\n');
const quoted = (text: string) => [...text.matchAll(/'([\w-]+)'/g)].map((match) => match[1]!);

/** Where words are named: said at once, as one of two, as the label of a pair, as the value of a list by name, as a value that a field of the data may have. */
const named = new Set([
  ...[...code.matchAll(/\bsay\(\s*'([\w-]+)'/g)].map((match) => match[1]!),
  ...[...code.matchAll(/\bsay\(((?:[^()`]|\([^()]*\))*)\)/g)].flatMap((match) => quoted(match[1]!)),
  ...[...code.matchAll(/\['([\w-]+)', /g)].map((match) => match[1]!),
  ...[...code.matchAll(/\b[\w-]+'?: '([\w-]+)'/g)].map((match) => match[1]!),
  ...Object.values(values).flat()
]);
/** The beginnings of keys that are put together: `borne-${way}`. */
const begun = [...code.matchAll(/\bsay\(`([\w-]+-)\$\{/g)].map((match) => match[1]!);

test.each(['ui', 'pages', 'figures'])('every word of %s.json is said somewhere', (file) => {
  const words = (readFolder().raw.texts.en as Record<string, object>)[file]!;
  const unsaid = Object.keys(words).filter((key) => key !== '$schema' && !named.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unsaid).toEqual([]);
});
