import { draftOf } from '../draft';
import type { Fault } from './fault';
import { record } from './known';

type Texts = Readonly<Record<string, unknown>>;

/**
 * Whether the texts of a language are a draft, and of which they are one.
 * @param texts of all languages
 * @param first the language at the site's root
 * @returns `model`: the texts that stand where the draft has none, where there are such
 */
export function draftFaults(
  lang: string,
  texts: Readonly<Record<string, Texts>>,
  first: string | undefined
): { model?: Texts; faults: Fault[] } {
  const of = draftOf(texts[lang]);
  if (of === undefined) return { faults: [] };
  const fault = (wrong: string, instead: string): Fault => ({
    file: `data/text/${lang}/locale.json`,
    item: 'draft',
    field: 'of',
    wrong,
    instead
  });
  if (lang === first) return { faults: [fault('is given, though this language stands at the site’s root', 'a whole language first')] };
  const model = texts[of];
  if (!model || draftOf(model) !== undefined)
    return { faults: [fault(`is “${of}”, which is no whole language`, 'the folder of a language that is whole')] };
  return { model, faults: [] };
}

/** Whether a fault lies in what a draft has itself: what it lacks is no fault of it, and what it has taken is told where that stands. */
export function isOwn({ file, item }: Fault, own: Texts): boolean {
  const name = file.replace(/^.*\/|\.json$/g, '');
  if (!(name in own)) return false;
  return item === '' || item in record(own[name]);
}
