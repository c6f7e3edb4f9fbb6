import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import figures from '../../../data/text/en/figures.json';
import pages from '../../../data/text/en/pages.json';
import ui from '../../../data/text/en/ui.json';
import { joinDesk } from '../../../src/article/desk';
import { factsOf, toldFacts, type Fact } from '../../../src/article/facts';
import { isFact, kindOf } from '../../../src/article/ids';
import { sayer } from '../../../src/article/words';
import Card from '../../../src/card/Card.svelte';
import { tell } from '../../../src/evidence/telling';
import type { Edition } from '../../../src/print/edition';
import { factPreview } from '../../../src/print/figures/previews';
import type { Studio } from '../../../src/print/figures/studio';
import { graphOf } from '../../../src/print/machines/graph';
import FactPage from '../../../src/print/pages/FactPage.svelte';
import { factsWithPages } from '../../../src/print/paths';
import FactLine from '../../../src/print/story/FactLine.svelte';
import { tablesOf } from '../../../src/print/takeaway/tables';
import { entriesOf } from '../../../src/print/machines/search-index';
import { worldAt } from '../../../src/story/world';
import { madeArticle, madeData, madeEvidence, madeProse, type Loose } from '../../made';

/** One fact of each kind that says all that its kind can say, and one that says as little as it may. */
const full = ({ files, texts }: Loose) => {
  Object.assign(files.claims.claims[1], { date: '2001-03-02?', asOf: '2001-04-05' });
  Object.assign(files.events.events[2], { asOf: '2001-04-06', status: 'partly' });
  texts.en!.events.e03.note = 'With a note of its own.';
  texts.en!.ties.r01.note = 'For eight years.';
};
// The words of the interface are not of any one story.
const words = { ...ui, ...pages, ...figures, $schema: '' };
const article = { ...madeArticle(full), ui: words };
const evidence = madeEvidence(full);
const say = sayer('en', words);
const edition = { article, evidence, prose: { ...madeProse(full), ui: words }, desk: joinDesk(madeData(full)) } as unknown as Edition;
const context = { article, evidence, say };
const told = toldFacts(article, evidence);
const found = entriesOf(edition, say);

/** Dates have spaces of several widths. */
const evenly = (text: string) => text.replaceAll(/\s+/g, ' ');
const shown = (element: HTMLElement) => evenly(element.textContent);
afterEach(cleanup);

describe.each(told.map((fact): [string, Fact] => [fact.id, fact]))('%s is told alike', (id, fact) => {
  const { kind, dates, borne, voice, known, now } = tell(id, context);

  test('by its page and its card: what it says, how that is known, its sources and the day of checking', async () => {
    const page = shown(render(FactPage, { id, edition, say, home: '../../', pictures: '../../pictures/' }).container);
    cleanup();
    const { container } = render(Card, {
      ...context,
      id,
      world: worldAt(article, article.checked),
      evidence: () => Promise.resolve(evidence),
      onpick: vi.fn(),
      onclose: vi.fn()
    });
    await screen.findByRole('heading', { level: 2 });
    const card = shown(container);
    const all = [kind, fact.text, fact.more ?? '', fact.note?.record ?? '', ...known.map(({ text }) => text), 'checked January 1, 2020'];
    for (const text of [...all, ...fact.sources.map((use) => evidence.sources[use.id]!.publisher)]) {
      expect(page, text).toContain(evenly(text));
      expect(card, text).toContain(evenly(text));
    }
  });

  test('by the preview of its page: its kind, what it says, when, and what holds now, or how well it is borne out', () => {
    const preview = factPreview({ edition, say } as Studio, id);
    expect(preview.kicker.toLowerCase()).toBe(`${kind} · ${id}`.toLowerCase());
    expect(preview.title).toBe(fact.text);
    const lines = preview.lines.join(' · ');
    for (const text of fact.kind === 'term' ? [fact.more!] : [dates!, voice ?? '', now ?? borne!]) expect(lines).toContain(text);
    expect(preview.later).toBe(fact.part === 'later');
  });

  test('to search engines and in the search: what it says, and what else is to be said', () => {
    const graph = JSON.stringify(graphOf({ kind: 'fact', id, title: fact.text, description: fact.text }, edition, undefined, undefined));
    expect(graph).toContain(JSON.stringify(fact.text));
    for (const use of fact.sources) expect(graph).toContain(evidence.sources[use.id]!.publisher);
    const [entry, ...others] = found.filter((each) => each.id === id);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ group: fact.kind, name: fact.text });
    expect(entry!.text ?? '').toContain(fact.more ?? '');
    if (fact.note) expect(found.find((each) => each.id === `note:${id}`)).toMatchObject({ group: 'note', name: fact.note.record });
  });
});

// A term stands in the glossary: neither in a section's list nor in the files of facts.
describe.each(told.filter(({ kind }) => kind !== 'term').map((fact): [string, Fact] => [fact.id, fact]))('%s is told alike', (id, fact) => {
  const { dates, borne, voice, paragraph, standing } = tell(id, context);

  test('by the line of its section’s list: what it says, when or where, and how well it is borne out', () => {
    const line = shown(render(FactLine, { ...context, id, home: true, page: '', corrections: [] }).container);
    const about = fact.kind === 'claim' ? [paragraph, voice] : [dates, standing];
    for (const text of [fact.text, fact.more, ...about, borne, 'checked Jan 1, 2020']) expect(line).toContain(evenly(text ?? ''));
  });

  test('in the files to take away: what it says, its date, its sources and how well it is borne out', () => {
    const where = (each: string) => each;
    const rows = tablesOf(edition, { addressOf: where, addressOfSource: where }).flatMap((table) => table.rows);
    const row = rows.find((each) => each.id === id)!;
    expect(Object.values(row)).toContain(fact.text);
    expect(row).toMatchObject({
      status: fact.status,
      [fact.kind === 'claim' ? 'note_record' : 'note']: fact.more ?? fact.note?.record ?? null
    });
    expect(row.date ?? row.since).toBe(fact.when!.edtf);
    expect(row.sources).toEqual(fact.sources.map((use) => use.id));
    expect(borne).toContain(say(`borne-${String(row.corroboration)}`));
  });
});

test('the facts that are told are those that have pages, and each of them has one kind', () => {
  expect(factsWithPages(edition).map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort());
  expect(told.map(({ id }) => id)).toEqual('e01 e02 e03 l01 l02 r01 r02 r03 c01 c02 c03 c04 g01 g02 f01'.split(' '));
  expect(told.filter(({ id, kind }) => !isFact(id) || kindOf(id) !== kind)).toEqual([]);
  expect(['actor:council', 'landing', 'ferry', 'reading'].filter(isFact)).toEqual([]);
});

test('a claim that no section rests on is known, and neither found nor picked', () => {
  const untold = (raw: Loose) => {
    for (const section of raw.files.sections.sections) section.facts = section.facts.filter((id: string) => id !== 'c03');
  };
  const [less, its] = [{ ...madeArticle(untold), ui: words }, madeEvidence(untold)];
  expect(factsOf(less, its).has('c03')).toBe(true);
  expect(toldFacts(less, its).some(({ id }) => id === 'c03')).toBe(false);
});

test('the index of facts is made once for an article and its evidence, and anew for another', () => {
  expect(factsOf(article, evidence)).toBe(factsOf(article, evidence));
  const other = madeEvidence((raw) => (raw.texts.en!.claims.c01.text = 'Another.'));
  expect(factsOf(article, other).get('c01')!.text).toContain('Another.');
  expect(factsOf(article, evidence).get('c01')!.text).not.toContain('Another.');
});

test('what rests on a claim is told with it, and the claim with what rests on it', () => {
  expect(tell('c01', context).resting.map(({ id }) => id)).toEqual(['e02', 'r01']);
  expect(tell('e02', context).claims.map(({ id }) => id)).toEqual(['c01']);
  expect(tell('e03', context).things.map(({ id }) => id)).toEqual(['actor:council', 'place:hall']);
  expect(tell('c02', context).sections.map(({ id }) => id)).toEqual(['landing', 'reading']);
  expect(() => tell('c99', context)).toThrow('there is no fact “c99”');
});

test('an event that was made for measuring, with nothing behind it, can be told', () => {
  const grown = { ...article, events: [...article.events, { ...article.events[0]!, id: 'e101', claims: [] }] };
  expect(tell('e101', { ...context, article: grown }).sources).toEqual([]);
});
