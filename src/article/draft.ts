import { record } from './check/known';
import { asForeign } from './foreign';

type Texts = Readonly<Record<string, unknown>>;

/** Files whose texts are no sentences but patterns, and the words by which the text of a step uses a term: they are taken as they are. */
const patterns: ReadonlySet<string> = new Set(['wording']);
const plainFields: ReadonlySet<string> = new Set(['forms', 'aliases']);

/** The texts of a draft as they were read: which language it is a draft of. */
export function draftOf(texts: Texts | undefined): string | undefined {
  const of = record(record(texts?.locale).draft).of;
  return typeof of === 'string' ? of : undefined;
}

/** The texts of a draft, and in the place of what it lacks those of the language that it is a draft of. A text that is there is taken whole: its plural forms too. */
export function filled(own: Texts, model: Texts, taken: (text: string) => string = (text) => text): Record<string, unknown> {
  const files = Object.keys({ ...model, ...own }).map((file) => {
    const take = patterns.has(file) ? (text: string) => text : taken;
    // A file that is there and could not be read has a fault of its own.
    if (file === 'locale' || (file in own && own[file] === undefined)) return [file, own[file]];
    return [file, fill(own[file], model[file], take)];
  });
  return Object.fromEntries(files) as Record<string, unknown>;
}

/** What a draft lacks marked as foreign, so that every page knows it. @param dir of the language that it is a draft of */
export const filledAndMarked = (own: Texts, model: Texts, dir: 'ltr' | 'rtl'): Record<string, unknown> =>
  filled(own, model, (text) => asForeign(text, dir));

function fill(own: unknown, model: unknown, take: (text: string) => string): unknown {
  if (own === undefined) return mapTexts(model, take);
  const isRecord = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isRecord(own) || !isRecord(model) || 'other' in record(own) || 'other' in record(model)) return own;
  const keys = Object.keys({ ...record(model), ...record(own) });
  return Object.fromEntries(
    keys.map((key) => [key, fill(record(own)[key], record(model)[key], plainFields.has(key) ? (text) => text : take)])
  );
}

function mapTexts(value: unknown, take: (text: string) => string): unknown {
  if (typeof value === 'string') return take(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, take));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, plainFields.has(key) ? (text) => text : take)])
  );
}
