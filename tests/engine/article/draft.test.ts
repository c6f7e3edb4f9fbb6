import { expect, test } from 'vitest';
import { faultsIn } from '../../../src/article/check/faults';
import { isForeign, piecesByLanguage } from '../../../src/article/foreign';
import { join } from '../../../src/article/join';
import { dayInWords, figuresOf, plain, sayer } from '../../../src/article/words';
import { dayOf } from '../../../src/article/day';
import { madeRaw, type Loose } from '../../made';

const locale = {
  lang: 'fa-AF',
  dir: 'rtl',
  name: 'دری',
  draft: { of: 'en', notice: 'پیش‌نویس', inOriginal: 'A draft' }
};

/** The made story with a draft that has what is given. */
function withDraft(texts: Record<string, unknown> = {}, change: (raw: Loose) => void = () => undefined) {
  const raw = madeRaw() as Loose;
  raw.files.story.languages = ['en', 'fa'];
  raw.texts.fa = { locale, ...texts };
  change(raw);
  return faultsIn(raw);
}
const told = (texts: Record<string, unknown>, change?: (raw: Loose) => void) =>
  withDraft(texts, change).faults.map(({ file, item, field, wrong }) => [file, item, field, wrong].filter(Boolean).join(' › '));
const positions = { place: ([x, y]: readonly [number, number]) => [x, y] as const, actor: () => [0, 0] as const };

test('a draft may lack any text, and any file but that of its language', () => {
  expect(told({})).toEqual([]);
  expect(told({ strokes: {} })).toEqual([]);
});

test('what is broken in a draft is named, and nothing that it lacks or has taken', () => {
  expect(told({ events: { e99: { title: 'رویداد', short: 'رویداد' } } })).toEqual([
    'data/text/fa/events.json › e99 › belongs to nothing in data/'
  ]);
  expect(told({ events: { e01: { title: 5 } } })).toEqual(['data/text/fa/events.json › e01 › title › is 5']);
  expect(told({ steps: { decided: 'کوتاه است.' } }).filter((line) => !line.includes('steps.json'))).toEqual([]);
  expect(told({ lanes: { quay: 'a\u202eb' } })).toEqual([
    expect.stringContaining('lanes.json › quay › has a sign that changes the direction')
  ]);
});

test('a fault in the language that it is a draft of is told there, once', () => {
  const lines = told({}, ({ texts }) => (texts.en!.lanes.quay = 5));
  expect(lines).toEqual(['data/text/en/lanes.json › quay › is 5']);
});

test('a draft is one of a language that is whole, and does not stand at the site’s root', () => {
  expect(told({ locale: { ...locale, draft: { ...locale.draft, of: 'fr' } } })).toContain(
    'data/text/fa/locale.json › draft › of › is “fr”, which is no whole language'
  );
  expect(told({}, ({ files }) => (files.story.languages = ['fa', 'en']))).toContain(
    'data/text/fa/locale.json › draft › of › is given, though this language stands at the site’s root'
  );
});

test('what a draft has not got is that of the other language, and known to be', () => {
  const { data } = withDraft({ lanes: { quay: 'بندر' } });
  const [english, draft] = data.map((each) => join(each, positions));
  expect(draft!.draft).toMatchObject({ lang: english!.lang, dir: english!.dir });
  expect(english!.draft).toBeUndefined();
  const [quay, town] = draft!.lanes;
  expect(quay!.name).toBe('بندر');
  expect(isForeign(quay!.name)).toBe(false);
  expect(isForeign(town!.name)).toBe(true);
  expect(piecesByLanguage(`۱ · ${town!.name}`).map(({ foreign }) => foreign)).toEqual([false, true]);
  expect(draft!.sections.filter(({ title, question }) => !isForeign(title) || !isForeign(question))).toEqual([]);
});

test('figures, dates and plural forms are those of the language, and the calendar is that of the sources', () => {
  expect(dayInWords(dayOf('2024-10-04'), 'fa-AF')).toBe('۴ اکتوبر ۲۰۲۴');
  expect(dayInWords(dayOf('2024-10-04'), 'fa-AF', 'short')).toBe('۴ اکتوبر ۲۰۲۴');
  expect(dayInWords(dayOf('2024-10-04'), 'en-GB', 'short')).toBe('4 Oct 2024');
  expect(figuresOf('fa-AF')(2024)).toBe('۲۰۲۴');
  expect(figuresOf('en-GB')(2024)).toBe('2024');
  expect(sayer('fa-AF', { rows: '{n} سطر' })('rows', { n: 12 })).toBe('۱۲ سطر');
});

test('for searching, letters of Arabic script that look alike are one, and marks and joiners are none', () => {
  const same = (...words: string[]) => expect(new Set(words.map(plain)).size, words.join(' ')).toBe(1);
  same('کابلوف', 'كابلوف', 'کابُلوف');
  same('متقی', 'متقي', 'متقى');
  same('می‌گوید', 'میگوید');
  same('نمایندۀ', 'نماینده', 'نمایندة');
  same('۲۰۲۴', '٢٠٢٤', '2024');
});
