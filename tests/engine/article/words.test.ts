import { expect, test, vi } from 'vitest';
import { readDate } from '../../../src/article/dates';
import { dayOf } from '../../../src/article/day';
import { dayInWords, inWords, listed, sayer } from '../../../src/article/words';

/** Tables of locales differ in their spaces and dashes. */
const plain = (text: string) => text.replaceAll(/[\s\u2009\u202f]/g, ' ').replaceAll(/ ?[–-] ?/g, '–');

test.each([
  ['2024-10-04', 'en-GB', '4 October 2024'],
  ['2024-10', 'en-GB', 'October 2024'],
  ['2024', 'en-GB', '2024'],
  ['2024-12-10/2024-12-17', 'en-GB', '10–17 December 2024'],
  ['2024-12-10/2025-01-17', 'en-GB', '10 December 2024–17 January 2025'],
  ['2024-06/2024-11', 'en-GB', 'June–November 2024'],
  ['/2024-10-04', 'en-GB', '4 October 2024'],
  ['2024-10-04?', 'en-GB', '4 October 2024'],
  ['2011-03', 'en-GB', 'March 2011'],
  ['1994', 'en-GB', '1994'],
  ['1979-12/1989-02', 'en-GB', 'December 1979–February 1989'],
  ['2011-03', 'de', 'März 2011'],
  ['2024-10-04', 'ar-EG', '٤ أكتوبر ٢٠٢٤'],
  ['2024-10', 'ar-EG', 'أكتوبر ٢٠٢٤'],
  ['1994', 'ar-EG', '١٩٩٤'],
  ['2024-12-10/2024-12-17', 'ar-EG', '١٠–١٧ ديسمبر ٢٠٢٤'],
  ['2024-10-04', 'de', '4. Oktober 2024']
])('%s is said in %s as %s', (edtf, lang, words) => {
  expect(plain(inWords(readDate(edtf), lang))).toBe(words);
});

test.each(['en', 'de', 'ar'])('in %s a month is said without a day, a year without a month', (lang) => {
  const digits = (text: string) => text.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).match(/\d+/g);
  expect(digits(inWords(readDate('2024-10-04'), lang))).toEqual(expect.arrayContaining(['4', '2024']));
  expect(digits(inWords(readDate('2024-10'), lang))).toEqual(['2024']);
  expect(inWords(readDate('2024-10'), lang)).toMatch(/October|Oktober|أكتوبر/);
  expect(digits(inWords(readDate('1994'), lang))).toEqual(['1994']);
  expect(inWords(readDate('1994'), lang)).not.toMatch(/\p{L}/u);
});

test('where there is little room the month is short and the day and year stay', () => {
  expect(dayInWords(dayOf('2024-10-04'), 'en-GB', 'short')).toBe('4 Oct 2024');
  expect(dayInWords(dayOf('2024-10-04'), 'de', 'short')).toContain('2024');
  expect(dayInWords(dayOf('2024-10-04'), 'ar')).toContain('أكتوبر');
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kabul'])(
  'the day said is the day meant, for a reader in %s too',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    // The formats are kept, so the words are loaded anew where the reader is.
    vi.resetModules();
    const there = await import('../../../src/article/words');
    expect(there.dayInWords(dayOf('2024-03-31'), 'en-GB')).toBe('31 March 2024');
    expect(there.inWords(readDate('2024'), 'en-GB')).toBe('2024');
    vi.unstubAllEnvs();
  }
);

const boats = { zero: 'zero {n}', one: 'one {n}', two: 'two {n}', few: 'few {n}', many: 'many {n}', other: 'other {n}' };

test.each([
  ['en', [0, 1, 2, 5], ['other 0', 'one 1', 'other 2', 'other 5']],
  ['ru', [1, 2, 5, 21], ['one 1', 'few 2', 'many 5', 'one 21']],
  ['ar', [0, 1, 2, 3, 11, 100], ['zero 0', 'one 1', 'two 2', 'few 3', 'many 11', 'other 100']]
])('in %s a sentence takes the plural form of its number', (lang, numbers, sentences) => {
  const say = sayer(lang, { boats });
  expect(numbers.map((n) => say('boats', { n }))).toEqual(sentences);
});

test('where a language needs a form that was not written, the common one stands in', () => {
  expect(sayer('ar', { boats: { one: 'a boat', other: '{n} boats' } })('boats', { n: 2 })).toBe('2 boats');
});

test('every place in a sentence is filled as often as it occurs, and one that nobody fills stays to be seen', () => {
  const say = sayer('en', { from: '{a} to {b}, {a} again', plain: 'Close', whole: '{n} of {m}' });
  expect(say('from', { a: 'x', b: 0 })).toBe('x to 0, x again');
  expect(say('plain')).toBe('Close');
  expect(say('whole', { n: 1 })).toBe('1 of {m}');
});

test('what is filled in is never read as a place of its own', () => {
  expect(sayer('en', { said: 'said by {who}' })('said', { who: '{n} $& $1' })).toBe('said by {n} $& $1');
});

test('a sentence that does not exist stops the build by its name', () => {
  expect(() => sayer('en', {})('nothing')).toThrow('ui.json has no sentence “nothing”');
});

test('what is said in a row has the comma of its language between, and nothing for what is not there', () => {
  expect(listed(['Kabul', false, 'Doha', undefined, ''], 'en')).toBe('Kabul, Doha');
  expect(listed(['کابل', 'دوحه', 'مسکو'], 'fa-AF')).toBe('کابل، دوحه، مسکو');
  expect(listed([], 'en')).toBe('');
});
