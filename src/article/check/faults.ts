import { files as fileSchemas, type Data, type Files, type Texts } from '../schema';
import { texts as textSchemas } from '../text-schema';
import type { Fault } from './fault';
import { knownIn } from './known';
import { orderFaults } from './order';
import { referenceFaults } from './references';
import { sentenceFaults } from './sentences';
import { shapeOf } from './shape';

/** `data/` as it was read: anything may be in it, or missing. Sentences by language, then by file. */
export interface RawData {
  readonly files: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Everything wrong with `raw`, in all languages. Shapes are checked first, then what refers to what and in which order, in all that has a
 * sound shape: both kinds of fault show at once. `data` is there when nothing is wrong.
 */
export function faultsIn(raw: RawData): { faults: Fault[]; data: Data[] } {
  const faults: Fault[] = [];
  const shaped = <S extends Record<string, unknown>>(folder: string, schemas: S, from: Readonly<Record<string, unknown>>) => {
    const entries = Object.entries(schemas).map(([name, schema]) => {
      const file = `${folder}${name}.json`;
      if (from[name] === undefined) {
        faults.push({ file, item: '', field: '', wrong: 'is missing', instead: 'the file, as its schema in data/schema/ has it' });
        return [name, undefined];
      }
      const { value, faults: found } = shapeOf(file, schema as never, from[name]);
      faults.push(...found);
      return [name, value];
    });
    return Object.fromEntries(entries) as Record<keyof S, unknown>;
  };

  const files = shaped('data/', fileSchemas, raw.files) as Files;
  const known = knownIn(raw.files);
  // Without one of the files, or with one that is not even a list, every reference would be a fault of its own.
  const whole = usable(files);
  if (whole) faults.push(...referenceFaults(files, known), ...orderFaults(files));

  const languages = Object.keys(raw.texts);
  if (languages.length === 0)
    faults.push({ file: 'data/text', item: '', field: '', wrong: 'has no language', instead: 'a folder such as data/text/en' });
  const data = languages.map((lang) => {
    const texts = shaped(`data/text/${lang}/`, textSchemas, raw.texts[lang]!) as Texts;
    if (whole && Object.keys(textSchemas).every((name) => isRecord(texts[name as keyof Texts])))
      faults.push(...sentenceFaults(lang, files, texts, known));
    return { files, texts };
  });
  return { faults, data: faults.length > 0 ? [] : data };
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null;

function usable(files: Partial<Files>): boolean {
  const lists = ['sections', 'claims', 'events', 'actors', 'ties', 'places', 'states', 'terms', 'sources'] as const;
  const sound = lists.every((name) => isRecord(files[name]) && Array.isArray((files[name] as Record<string, unknown>)[name]));
  return sound && fileSchemas.story.safeParse(files.story).success;
}
