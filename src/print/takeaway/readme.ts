import type { Prose } from '../../article/prose';
import type { Label } from './json';
import type { Table } from './tables';

type Words = Prose['takeaway'];

/** The lines of the licence, filled in. */
export const licenceOf = ({ licence }: Words, { licence: { name, url } }: Pick<Label, 'licence'>) =>
  licence.map((line) => line.replace('{name}', () => name).replace('{url}', () => url));

/** What is told of the files to whoever has unpacked them: Markdown. @param files what each file is called and holds */
export function readmeOf(
  tables: readonly Table[],
  files: readonly { readonly name: string; readonly holds: string }[],
  label: Label,
  words: Words,
  cite: string
): string {
  const cell = (text: string) => text.replaceAll('|', String.raw`\|`);
  const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return `${[
    `# ${label.title}`,
    words.lead,
    ...(label.address ? [`<${label.address}>`] : []),
    `as_of: ${label.as_of}, version: ${label.version}`,
    `## ${words.file}`,
    list(files.map(({ name, holds }) => `\`${name}\`: ${holds}`)),
    `## ${words.howTitle}`,
    list(words.how),
    `## ${words.columnsTitle}`,
    ...tables.flatMap(({ title, row, columns }) => [
      `### ${title}`,
      row,
      grid(
        [words.column, words.type, words.meaning],
        columns.map(({ name, type, meaning, oneOf }) => [
          `\`${name}\``,
          words.types[type]!,
          oneOf ? `${meaning} ${words.oneOf} ${oneOf.join(', ')}.` : meaning
        ])
      )
    ]),
    `## ${words.citeTitle}`,
    cite,
    `## ${words.licenceTitle}`,
    list(licenceOf(words, label))
  ].join('\n\n')}\n`;
}
