/** From it everything that is made at random is made, so that a failure comes again. */
export const seed = 20241004;

const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'><svg/onload=alert(1)>",
  '&lt;b&gt;',
  '{{7*7}}',
  '${7*7}',
  '</title><h1>x</h1>'
];
/** What stands in an address by mistake, by a broken program or by malice, in kinds. */
export const hostileValues: Readonly<Record<string, readonly string[]>> = {
  'wrong encodings': ['%', '%%%', '%zz', '%E0%A4%A', '%C0%AF', '%u0041', '%FF%FE', '%00', '+', '%252F'],
  'names that every object has': [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'actor:__proto__',
    'place:constructor',
    'length'
  ],
  markup: [...markup, ...markup.map(encodeURIComponent)],
  scripts: ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>', '//example.org', '\\\\example.org'],
  nothing: ['', ' ', 'null', 'undefined', 'NaN', '[]', '{}', '0', '-0', '-1', 'false', '[object Object]', 'Infinity'],
  'days that are none': ['2001-02-30', '2024-13-01', '-2024-01-01', '+12024-01-01', '2024-1-1', '99999-12-31', '1e400', '٢٠٢٤-١٠-٠٤'],
  'ids that are none': ['c00', 'c999999', 'C01', 'c01 ', 'c01%00', 'e01~e01', 'actor:', 'actor', 'actor:actor:x', 'r01/../r02', 'c01,c02'],
  letters: ['\ud800', '\udc00x', '\u202e', '\u200b', '\ufeff', 'e\u0301', '😀', '\n', '\r\n', '\t', '\u2028'],
  size: ['a'.repeat(100_000), '~'.repeat(20_000), '%'.repeat(5_000), '&pick'.repeat(2_000), '%F0%9F%98%80'.repeat(5_000)]
};

const places: readonly ((value: string) => string)[] = [
  (value) => `?pick=${value}`,
  (value) => `?lens=${value}&as=${value}&level=${value}`,
  (value) => `?at=${value}#${value}`,
  (value) => `?explore=on&then=${value}&without=${value}`,
  (value) => `?explore=on&between=${value}~${value}`,
  (value) => `#${value}`,
  (value) => `#fact-${value}`,
  (value) => `?${value}=${value}&${value}`
];

/** Every kind of hostile value at every place of an address, keys that are given twice, and signs where none belong. */
export const hostileAddresses: readonly string[] = [
  ...Object.values(hostileValues).flatMap((values) => values.flatMap((value) => places.map((place) => place(value)))),
  '?pick=c01&pick=c02&pick=__proto__',
  '?lens=map&lens=network&lens=',
  '?at=2001-02-30&at=2002-01-01',
  '?explore=on&explore=off&then=2002-01-01',
  '?explore=on&without=~~~&between=~',
  '?pick[]=c01&pick[__proto__]=c01',
  '??pick=c01',
  '##fact-c01',
  '?#?#?#',
  '#?pick=c01',
  '?&&&===&',
  '?pick=c01;drop table facts;--',
  '/../../../../etc/passwd',
  '///example.org/%2e%2e',
  '?pick=c01#fact-c02#fact-c03'
];

/** A value as a part of an address. Half a letter cannot be encoded: browsers write a sign in its place. */
export const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
