import type { Fault } from './fault';
import { record } from './known';

/** Files of words into which something is put. */
const filled = ['ui', 'pages', 'figures', 'takeaway', 'slides', 'quiz'] as const;

/** Names in braces, sorted: what is put into a text. */
const placeholdersIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const broken = /\{(?!\w+\})|(?<!\{\w+)\}/;

/**
 * Texts into which something else is put than in the first language, or in one plural form than in the others; and braces that hold no name.
 * @param languages the texts of each, the first one first
 */
export function placeholderFaults(languages: readonly { lang: string; texts: Readonly<Record<string, unknown>> }[]): Fault[] {
  const [first] = languages;
  if (!first) return [];
  return languages.flatMap(({ lang, texts }) =>
    filled.flatMap((file) => {
      const own = flat(texts[file]);
      const model = flat(first.texts[file]);
      return [...own].flatMap(([key, forms]) => {
        const report = (wrong: string, instead: string): Fault => ({
          file: `data/text/${lang}/${file}.json`,
          item: key,
          field: '',
          wrong,
          instead
        });
        const odd = forms.find((form) => broken.test(form));
        if (odd !== undefined) return [report('has a brace that holds no name', 'a name in braces, such as {date}, or no brace')];
        const wanted = model.get(key) ?? forms;
        const all = new Set(wanted.flatMap(placeholdersIn));
        const has = new Set(forms.flatMap(placeholdersIn));
        // Every form but those that are of one number alone has all of them; in those the number may be a word.
        const lost = [...all].filter((name) => !has.has(name));
        const invented = [...has].filter((name) => !all.has(name));
        const uneven =
          forms.length > 1 ? [...all].filter((name) => name !== 'n' && !forms.every((form) => form.includes(`{${name}}`))) : [];
        return [
          ...lost.map((name) => report(`has lost {${name}}`, `{${name}} where it belongs in the sentence`)),
          ...invented.map((name) =>
            report(`has {${name}}, into which nothing is put`, [...all].map((each) => `{${each}}`).join(', ') || 'no brace')
          ),
          ...uneven.map((name) => report(`has {${name}} in some of its forms alone`, `{${name}} in each`))
        ];
      });
    })
  );
}

/** Each text of a file by its path, with all of its plural forms. */
function flat(value: unknown, path = ''): Map<string, string[]> {
  if (typeof value === 'string') return new Map([[path, [value]]]);
  const entries = Object.entries(record(value));
  if (entries.length > 0 && 'other' in record(value) && entries.every(([, each]) => typeof each === 'string'))
    return new Map([[path, entries.map(([, each]) => String(each))]]);
  return new Map(entries.flatMap(([key, each]) => [...flat(each, path ? `${path}.${key}` : key)]));
}
