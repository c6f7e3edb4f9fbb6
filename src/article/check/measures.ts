import type { Texts } from '../schema';
import type { Fault } from './fault';
import { record } from './known';

/** The most letters that a text may have, by its file and its field: more finds no room where it is drawn, or is no sentence that anybody reads. */
const measures: Partial<Record<keyof Texts, Readonly<Record<string, number>>>> = {
  sections: { title: 60, question: 70 },
  claims: { text: 320, now: 320 },
  events: { title: 130, note: 400 },
  actors: { name: 60, short: 26, role: 160, now: 240 },
  ties: { label: 32, sentence: 160, note: 320, basis: 160 },
  places: { name: 32, why: 160 },
  states: { name: 32 },
  terms: { term: 70, definition: 640 },
  further: { text: 400, note: 320 },
  lanes: { '': 24 },
  strokes: { '': 48 },
  notes: { article: 160, record: 400, who: 120, weight: 160 },
  windows: { title: 60, short: 30, bracket: 48 }
};

/** Titles and sentences that are longer than there is room for. */
export function measureFaults(lang: string, texts: Partial<Record<keyof Texts, unknown>>): Fault[] {
  return Object.entries(measures).flatMap(([file, fields]) =>
    Object.entries(record(texts[file as keyof Texts])).flatMap(([item, words]) =>
      Object.entries(fields).flatMap(([field, most]) => {
        const text = field === '' ? words : record(words)[field];
        if (typeof text !== 'string' || [...text].length <= most) return [];
        const wrong = `has ${[...text].length} letters`;
        return [{ file: `data/text/${lang}/${file}.json`, item, field, wrong, instead: `at most ${most}` }];
      })
    )
  );
}
