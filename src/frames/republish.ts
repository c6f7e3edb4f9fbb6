import type { Evidence, Section } from '../article/article';
import { escape } from '../article/markup';
import type { Prose } from '../article/prose';
import type { Say } from '../article/words';
import type { Framed } from './codes';

/** A section as plain HTML that any editor takes: its words, its pencil notes, and the line of credit that goes with them. */
export function republishCode(section: Section, prose: Prose, evidence: Evidence, { title, full, asOf }: Framed, say: Say): string {
  const steps = section.steps.flatMap(({ id }) => {
    const { pieces, notes } = prose.steps[id]!;
    return [
      `<p>${escape(pieces.map(({ words }) => words).join(''))}</p>`,
      ...notes.map((claim) => {
        const { article, record, who } = evidence.claims[claim]!.note!;
        return `<p><em>${escape(`${say('recordDiffers')}. ${say('articleHas')}: ${article} ${say('recordHas')}: ${record} (${who})`)}</em></p>`;
      })
    ];
  });
  const credit = `<p>${escape(say('republishCredit'))} <a href="${escape(full)}">${escape(title)}</a>. ${escape(asOf)} <a href="${escape(prose.licence.url)}">${escape(prose.licence.name)}</a></p>`;
  return [
    `<h2>${escape(section.title)}</h2>`,
    ...(section.part === 'later' ? [`<p>${escape(say('notFromArticle'))}</p>`] : []),
    ...steps,
    credit
  ].join('\n');
}
