import type { Texts } from '../schema';
import { figureId } from '../figure';
import type { Fault } from './fault';
import { items, list, record, texts as textsIn, type Known, type Raw } from './known';

/** Ids that were published are never lost, what is published is in the ledger, and what was corrected says what, and why. */
export function deskFaults(raw: Raw, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report = (file: string, item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/${file}.json`, item, field, wrong, instead });
  if (raw.ledger === undefined) return faults;
  const figures = items(raw, 'sections').flatMap(({ id, leads }) => textsIn(leads).map((view) => figureId(String(id), view)));
  const current = [known.claim, known.event, known.tie, known.term, known.further, known.section, figures].map((ids) => [...ids]).flat();
  const published = new Set(textsIn(record(raw.ledger).ids));
  const retired = list(record(raw.ledger).retired).map(record);
  const gone = new Set(retired.map(({ id }) => String(id)));
  const here = new Set(current);
  for (const id of current) {
    if (!published.has(id)) report('ledger', id, 'ids', 'is missing', 'it at the end of ids: what is published once is linked to for good');
    if (gone.has(id)) report('ledger', id, 'retired', 'still exists', 'it out of retired, or take it out of its file');
  }
  for (const id of published)
    if (!here.has(id) && !gone.has(id)) report('ledger', id, 'ids', 'exists no more', 'it into retired, with what has taken its place');
  for (const { id, by } of retired)
    if (typeof by === 'string' && !here.has(by))
      report('ledger', String(id), 'by', `is “${by}”, which does not exist`, 'the id of a fact, section or figure');
  for (const { id, kind, fact } of items(raw, 'log')) {
    if (kind === 'corrected' && typeof fact !== 'string')
      report('log', String(id), 'fact', 'is missing although it was corrected', 'the id of the fact');
    if (typeof fact === 'string' && !here.has(fact) && !gone.has(fact) && !known.step.has(fact))
      report('log', String(id), 'fact', `is “${fact}”, which does not exist`, 'the id of a fact, section or step');
  }
  return faults;
}

/** The words of one language for the log, and rules of wording that can be read. */
export function deskSentenceFaults(lang: string, raw: Raw, texts: Partial<Record<keyof Texts, unknown>>): Fault[] {
  const faults: Fault[] = [];
  const report = (file: string, item: string, field: string, wrong: string, instead: string) =>
    faults.push({ file: `data/text/${lang}/${file}.json`, item, field, wrong, instead });
  const said = record(texts.log);
  const entries = new Map(items(raw, 'log').map(({ id, kind }) => [String(id), kind]));
  for (const [id, kind] of texts.log === undefined ? [] : entries) {
    if (!(id in said)) report('log', id, '', 'has no words', 'title, and before, now and reason where it was corrected');
    else if (kind === 'corrected')
      for (const field of ['before', 'now', 'reason'])
        if (typeof record(said[id])[field] !== 'string')
          report('log', id, field, 'is missing although it was corrected', 'the words for it');
  }
  for (const id of Object.keys(said))
    if (!entries.has(id)) report('log', id, '', 'belongs to no entry of data/log.json', 'an id that exists there, or take it out');
  for (const [id, rule] of Object.entries(record(texts.wording)))
    for (const field of ['words', 'unless']) {
      const pattern = record(rule)[field];
      if (typeof pattern !== 'string') continue;
      try {
        new RegExp(pattern, 'iu');
      } catch {
        report('wording', id, field, `is “${pattern}”`, 'a regular expression that can be read');
      }
    }
  return faults;
}
