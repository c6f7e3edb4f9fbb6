import { files as fileSchemas, optionalFiles, type Data, type Texts } from '../schema';
import { texts as textSchemas } from '../text-schema';
import { castFaults, castSentenceFaults } from './casts';
import { filled, filledAndMarked } from '../draft';
import { deskFaults, deskSentenceFaults } from './desk';
import { draftFaults, isOwn } from './drafts';
import type { Fault } from './fault';
import { knownIn, record, type Lists } from './known';
import { lessonFaults } from './lessons';
import { letterFaults } from './letters';
import { measureFaults } from './measures';
import { orderFaults } from './order';
import { placeholderFaults } from './placeholders';
import { quizFaults, quizWordFaults } from './quiz';
import { releaseFaults } from './releases';
import { referenceFaults } from './references';
import { sentenceFaults } from './sentences';
import { shapeOf } from './shape';
import { stanceFaults } from './stances';
import { storyFaults } from './story';
import { takeFaults } from './take';
import { timeFaults } from './time';
import { unusedFaults } from './unused';
import { windowFaults, windowWordFaults } from './windows';

/** `data/` as it was read: anything may be in it, or missing. Sentences by language, then by file. */
export interface RawData {
  readonly files: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The versions that were released, by the names of their files. */
  readonly releases: Readonly<Record<string, unknown>>;
}

/**
 * Everything wrong with `raw`, in all languages. Shapes are checked first, then what refers to what and in which order, in all that has a
 * sound shape: both kinds of fault show at once. `data` is there when nothing is wrong.
 */
export function faultsIn(raw: RawData): { faults: Fault[]; data: Data[] } {
  const faults: Fault[] = [];
  const shaped = (
    folder: string,
    schemas: Readonly<Record<string, unknown>>,
    from: Readonly<Record<string, unknown>>,
    into: Fault[] = faults
  ) => {
    const entries = Object.entries(schemas).map(([name, schema]) => {
      const file = `${folder}${name}.json`;
      if (!(name in from) && optionalFiles.has(name)) return [name, folder === 'data/' ? { [name]: [] } : {}];
      // A file that is there and could not be read has a fault of its own.
      if (from[name] === undefined && name in from) return [name, undefined];
      if (from[name] === undefined) {
        into.push({ file, item: '', field: '', wrong: 'is missing', instead: 'the file, as its schema in data/schema/ has it' });
        return [name, undefined];
      }
      const { value, faults: found } = shapeOf(file, schema as never, from[name]);
      into.push(...found);
      return [name, value];
    });
    return Object.fromEntries(entries) as Record<string, unknown>;
  };

  const files = shaped('data/', fileSchemas, raw.files);
  const known = knownIn(raw.files);
  const names = Object.keys(fileSchemas).filter((name) => !['story', 'ledger', 'lesson'].includes(name));
  // A file that is missing, or not even a list, has a fault of its own already: what the others hold is checked all the same.
  const lists = Object.fromEntries(names.map((name) => [name, { [name]: listIn(files, name) ?? [] }])) as unknown as Lists;
  const story = fileSchemas.story.safeParse(files.story).data;
  faults.push(...referenceFaults(lists, known), ...orderFaults(lists), ...windowFaults(lists, known), ...quizFaults(lists, known));
  if (story)
    faults.push(
      ...storyFaults(story, lists, known),
      ...stanceFaults(story, lists, known),
      ...castFaults(story, lists, known),
      ...timeFaults(story, lists)
    );
  faults.push(...letterFaults(raw.files, 'data/', false));
  if (story && names.every((name) => listIn(files, name))) faults.push(...unusedFaults(raw.files, known));

  faults.push(...releaseFaults(raw.releases, raw.files));
  const releases = Object.entries(raw.releases)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, content]) => content);

  const written = Object.keys(raw.texts);
  const listed = story?.languages ?? written;
  const fault = (wrong: string, instead: string) => faults.push({ file: 'data/story.json', item: '', field: 'languages', wrong, instead });
  for (const lang of listed) if (!written.includes(lang)) fault(`names “${lang}”, which has no folder`, `a folder data/text/${lang}`);
  for (const lang of written)
    if (!listed.includes(lang)) fault(`does not name “${lang}”`, `“${lang}” in the list, or no folder data/text/${lang}`);
  const languages = listed.filter((lang) => written.includes(lang));
  const data = languages.map((lang) => {
    const own = raw.texts[lang]!;
    const draft = draftFaults(lang, raw.texts, listed[0]);
    faults.push(...draft.faults);
    const found: Fault[] = [];
    const texts = shaped(`data/text/${lang}/`, textSchemas, draft.model ? filled(own, draft.model) : own, found);
    found.push(
      ...sentenceFaults(lang, raw.files, texts, known),
      ...castSentenceFaults(lang, lists.casts.casts, texts.casts),
      ...windowWordFaults(lang, lists, texts, known),
      ...quizWordFaults(lang, lists, texts),
      ...measureFaults(lang, texts),
      ...takeFaults(lang, lists, texts.take as Texts['take'] | undefined, known),
      ...lessonFaults(lang, files.lesson, texts.lesson, known),
      ...letterFaults(own, `data/text/${lang}/`, true)
    );
    if (!draft.model) {
      faults.push(...found);
      return { lang, files, texts, releases } as unknown as Data & { lang: string };
    }
    faults.push(...found.filter((fault) => isOwn(fault, own)));
    const model = record(draft.model.locale) as unknown as Texts['locale'];
    const marked = filledAndMarked(own, draft.model, model.dir);
    return { lang, files, texts: { ...texts, ...marked, model }, releases } as unknown as Data & { lang: string };
  });
  faults.push(...placeholderFaults(languages.map((lang) => ({ lang, texts: raw.texts[lang]! }))));
  for (const [at, { lang, texts }] of data.entries()) {
    // The page of a language is found by its tag, so a folder that was copied and kept its tag would be lost without a word.
    const tag = (texts.locale as Texts['locale'] | undefined)?.lang;
    if (tag && data.slice(0, at).some((other) => (other.texts.locale as Texts['locale'] | undefined)?.lang === tag))
      faults.push({
        file: `data/text/${lang}/locale.json`,
        item: '',
        field: 'lang',
        wrong: `is “${tag}”, as in another folder`,
        instead: 'the tag of this language, such as “fr”'
      });
  }
  // An id that is wrong in itself, or in a file that could not be read, would be missed in the ledger too: that is said once.
  const whole = [raw.files, ...Object.values(raw.texts)].every((of) => Object.values(of).every((content) => content !== undefined));
  if (faults.length === 0 && whole)
    faults.push(...deskFaults(raw.files, known), ...data.flatMap(({ lang, texts }) => deskSentenceFaults(lang, raw.files, texts)));
  return { faults, data: faults.length > 0 || !whole ? [] : data };
}

function listIn(files: Readonly<Record<string, unknown>>, name: string): unknown[] | undefined {
  const list = (files[name] as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(list) ? list : undefined;
}
