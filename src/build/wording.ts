import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breachesIn, textsOf } from '../article/wording';
import { compose } from './compose';

/** Reads every sentence of the pages built into `folder`. @throws an Error that lists each sentence that breaks a rule of wording, and where it stands */
export function checkWording(folder: string): void {
  const editions = compose();
  const found = new Map<string, string>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  // What a version said stays as it was said.
  for (const file of pages.filter((name) => !name.startsWith(join('v', '')))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
    const edition = editions.get(lang);
    // What a draft has in the language that it is a draft of was read there; its own has no rules yet.
    if (!edition || edition.article.draft) continue;
    for (const text of textsOf(html))
      for (const { rule, sentence } of breachesIn(text, edition.desk.wording, lang)) found.set(`“${rule}”: ${sentence}`, file);
  }
  if (found.size === 0) return;
  const lines = [...found].map(([breach, file]) => `${file} breaks the rule ${breach}`);
  throw new Error(`${found.size} sentences break a rule of data/text/*/wording.json; write them otherwise:\n${lines.join('\n')}`);
}
