import type { Fault } from './fault';

/** Ranges of signs that no text may have, by what is wrong with them. */
const unwanted: readonly [pattern: RegExp, wrong: string, instead: string][] = [
  [
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u,
    'has a sign that changes the direction of what follows',
    'it without: the page knows the direction of each language'
  ],
  [/[\ufeff\u200b\u2060\u00ad]/u, 'has a sign that nobody sees', 'it without'],
  [
    // eslint-disable-next-line no-control-regex -- which are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/u,
    'has a sign that is no letter, and that no drawing can hold',
    'it without'
  ],
  [
    /\ufffd|Ã[\u0080-\u00bf]|â€[\u0080-\uffff]|Â[\u00a0-\u00bf]/u,
    'has letters that were read in the wrong encoding',
    'the letters that were meant, in UTF-8'
  ]
];

/** Markup of any kind: in a step `[words](id)` ties words to a fact, and nothing else is anything but words. */
const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);|\*\*\S|`\S|\]\((?:https?:|\/)/iu;

/** Files whose texts are patterns or templates, in which such signs have a meaning. */
const patterns: ReadonlySet<string> = new Set(['wording']);

/**
 * Texts with signs that do not belong into any: those that turn direction, that nobody sees, that no file can hold, that another encoding has left
 * behind, and markup. Files, and the sentences of each language, are walked alike.
 */
export function letterFaults(files: Readonly<Record<string, unknown>>, folder: string, sentences: boolean): Fault[] {
  return Object.entries(files).flatMap(([name, content]) => {
    const file = `${folder}${name}.json`;
    return textsIn(content).flatMap(({ item, field, text }) => {
      const found = unwanted.find(([pattern]) => pattern.test(text));
      if (found) return [{ file, item, field, wrong: found[1], instead: found[2] }];
      const marked = sentences && !patterns.has(name) && markup.exec(text);
      return marked ? [{ file, item, field, wrong: `has markup: “${marked[0]}”`, instead: 'words alone' }] : [];
    });
  });
}

interface Place {
  readonly item: string;
  readonly field: string;
  readonly text: string;
}

/** Every text in a value, with the id or the key of the item that it stands in, and its field in there. Keys are texts too. */
function textsIn(value: unknown, item = '', path: readonly string[] = []): Place[] {
  if (typeof value === 'string') return [{ item, field: path.join('.'), text: value }];
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => {
      const id = each && typeof each === 'object' && 'id' in each && typeof each.id === 'string' ? each.id : undefined;
      return id === undefined ? textsIn(each, item, [...path, `number ${at + 1}`]) : textsIn(each, id);
    });
  return Object.entries(value).flatMap(([key, each]) => [
    ...unwanted.slice(0, 3).flatMap(([pattern]) => (pattern.test(key) ? [{ item, field: path.join('.'), text: key }] : [])),
    ...(item === '' && path.length === 0 ? textsIn(each, key) : textsIn(each, item, [...path, key]))
  ]);
}
