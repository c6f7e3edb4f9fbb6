import fc from 'fast-check';
import { placeOf, type NamedStep } from '../../src/frames/steps';
import { hostileValues } from './addresses';

/** What other scripts of a page send about, and what none should: as expressions, since not all of it can be written as JSON. */
export const hostileMessages: readonly string[] = [
  ...['undefined', 'null', '0', 'NaN', '""', '"go"', 'true', '10n', '[]', '{}', 'new Date()', 'new Error("x")', '/x/'],
  ...['new Map([["story", S]])', 'new Set([S])', 'new ArrayBuffer(9)', 'new Blob([])', 'Object.create(null)', 'Array(9).fill(S)'],
  ...['{ story: S }', '{ story: [S], go: 2 }', '{ story: { toString: 1 }, go: 2 }', '{ story: S + " ", go: 2 }', '{ STORY: S, go: 2 }'],
  ...[
    ...['null', 'undefined', 'NaN', '-1', '0', '1.5', '1e9', '1n', '[]', '[2]', '[[2]]', '{}', 'true', 'new Date(0)', 'new Map()'],
    ...[
      '{ toString: 1, valueOf: 1 }',
      '{ toString: null }',
      'Object.create(null)',
      '[{ toString: 1 }]',
      '"x".repeat(1e6)',
      '"9".repeat(500)'
    ],
    ...[
      '"__proto__"',
      '"constructor"',
      '"<img src=x onerror=alert(1)>"',
      '"javascript:alert(1)"',
      '"\\ud800"',
      '" 2"',
      '"2 "',
      '"٢"',
      '"0x2"'
    ]
  ].map((go) => `{ story: S, go: ${go} }`),
  '(() => { const round = { story: S }; round.go = round; return round; })()',
  '{ story: S, height: 9e9 }',
  '{ story: S, at: { section: "x", step: "x", n: -1, of: 0 } }',
  '{ message: "link", value: "https://example.org", secret: "x" }',
  '{ message: "height", value: 1e9, secret: "x" }',
  '{ type: "setHeight", height: 10 }',
  '"[iFrameSizer]message:0:0"',
  'JSON.stringify({ story: S, go: 2 })'
];

/** Messages as a page may put them together, of which a part are for the frame. */
export const anyMessage = (story: string, steps: readonly NamedStep[]): fc.Arbitrary<unknown> => {
  const go = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...steps.flatMap(({ id, section }) => [id, section])) },
    { weight: 2, arbitrary: fc.integer({ min: -3, max: steps.length + 3 }) },
    fc.constantFrom(...Object.values(hostileValues).flat()).map((value) => value.slice(0, 999)),
    fc.jsonValue({ maxDepth: 2 })
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ story: fc.constant(story), go }) },
    fc.record({ story: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })), go }),
    fc.jsonValue({ maxDepth: 3 })
  );
};

/** Where a frame that obeys what it understands, and nothing else, stands after each of these. */
export function placesAfter(messages: readonly unknown[], story: string, steps: readonly NamedStep[]): number[] {
  let now = 0;
  return messages.map((message) => {
    const { story: of, go } = (message ?? {}) as { story?: unknown; go?: unknown };
    const to = of === story && (typeof go === 'string' || typeof go === 'number') ? placeOf(String(go), steps) : -1;
    return (now = to >= 0 ? to : now);
  });
}
