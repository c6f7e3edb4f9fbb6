import { expect, test } from 'vitest';
import { factsOf } from '../../src/article/facts';
import { indexOf } from '../../src/article/index';
import { isoOf } from '../../src/article/day';
import type { Place } from '../../src/article/lesson';
import { compose } from '../../src/build/compose';
import { dated } from '../../src/build/handouts';
import { codeOf } from '../../src/print/lesson/handout/code';
import { printsOf, withFiles } from '../../src/print/lesson/handout/pdf-names';
import { addressOf } from '../../src/print/lesson/plan/address';
import { minutesOf } from '../../src/print/lesson/plan/minutes';
import { siteOf } from '../../src/print/site';
import { readAddress } from '../../src/story/address';
import { builtAt } from '../built';
import { readFolder } from '../../src/build/folder';

const [edition] = compose().values();
const { article, evidence, prose } = edition!;
const lesson = prose.lesson!;
const files = await siteOf();
const addresses = new Set(files.map(({ path }) => path.replace(/index\.html$/, '')));
const facts = factsOf(article, evidence);
const page = await builtAt(files, 'lesson/index.html');

test.each(lesson.plans)('the $minutes minutes of a plan are told one by one, and come out', (plan) => {
  const told = minutesOf(plan);
  expect(told[0]!.from).toBe(0);
  expect(told.at(-1)!.to).toBe(plan.minutes);
  for (const [at, { from }] of told.entries()) if (at > 0) expect(from).toBe(told[at - 1]!.to);
  expect([20, 45, 90]).toContain(plan.minutes);
});

const places: Place[] = [
  ...lesson.plans.flatMap(({ activities }) => activities),
  ...lesson.differentiation,
  ...lesson.homework,
  ...lesson.extension
].flatMap(({ open = [] }) => open);

test.each(places)('“$words” opens the very step, view and day, or a page that is there', (place) => {
  const address = addressOf(place, article, '../');
  expect(page.body).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
  if (place.step !== undefined && place.frame === undefined) {
    const step = indexOf(article).step(place.step)!;
    const state = readAddress(article, address.slice(3));
    expect(state).toMatchObject({
      step: place.step,
      view: place.view ?? step.view,
      level: place.plain ? 'plain' : 'full',
      kept: place.view !== undefined
    });
    expect(isoOf(state.moment)).toBe(place.at ?? isoOf(step.moment));
  } else {
    const [path, query = ''] = address.slice(3).replace(/#.*/, '').split('?');
    expect(addresses).toContain(path);
    const asked = new URLSearchParams(query).get('step');
    if (asked)
      expect(
        indexOf(article)
          .section(place.frame!)
          ?.steps.map(({ id }) => id)
      ).toContain(asked);
  }
});

test('a view and a day that are not the step’s stand in the address', () => {
  const address = addressOf({ words: 'x', step: 'reading-ask', view: 'map', at: '2003-02-14' }, article, '../');
  expect(readAddress(article, address.slice(3))).toMatchObject({ step: 'reading-ask', view: 'map' });
  expect(isoOf(readAddress(article, address.slice(3)).moment)).toBe('2003-02-14');
});

test('every address within the site that the teacher’s page names is there, and no PDF before it is made', () => {
  const linked = [...page.body!.replaceAll(/<!--.*?-->/gs, '').matchAll(/href="([^"#?]*)/g)].map((match) => match[1]!);
  const within = linked
    .filter((address) => address && !/^https?:/.test(address))
    .map((address) => new URL(address, 'x://x/lesson/').pathname.slice(1));
  expect(within.filter((address) => !addresses.has(address))).toEqual([]);
  expect(within.filter((address) => address.endsWith('.pdf'))).toEqual([]);
});

test('each question says which facts bear it, and leads to their pages', () => {
  for (const { facts: bearing } of [...lesson.heart.questions, ...lesson.discuss])
    for (const id of bearing) {
      expect(facts.has(id), id).toBe(true);
      expect(page.body).toContain(`href="../f/${id}/"`);
    }
});

test('no page but the teacher’s leads to the key of a sheet, and no search engine does', async () => {
  const keys = files.filter(({ path }) => path.startsWith('lesson/key/') && path !== 'lesson/key/quiz/index.html');
  expect(keys.length).toBe(article.sections.length + 2);
  expect(keys.filter(({ changed }) => changed !== undefined)).toEqual([]);
  for (const { path } of keys) expect((await builtAt(files, path)).head).toContain('<meta name="robots" content="noindex">');
  const others = files.filter(({ path }) => path.endsWith('.html') && !/^(lesson\/(index|key)|f\/|fig\/|v\/)/.test(path));
  for (const { path } of others) expect((await builtAt(files, path)).body, path).not.toMatch(/href="[^"]*\bkey\/(?!quiz)/);
});

test('on the sheet of article and record both are told without a verdict: what differs stands in the key alone', async () => {
  const [sheet, key] = await Promise.all(['handout', 'key'].map((kind) => builtAt(files, `lesson/${kind}/side-by-side/index.html`)));
  for (const { fact, article: told, record, find, agree } of lesson.pairs) {
    expect(sheet!.body).toContain(told);
    expect(sheet!.body).toContain(record);
    expect(sheet!.body).not.toContain(find);
    expect(key!.body).toContain(find);
    const { note } = evidence.claims[fact]!;
    if (agree) expect(note).toBeUndefined();
    else expect(key!.body).toContain(note!.weight);
  }
  expect(lesson.pairs.filter(({ agree }) => agree)).toHaveLength(1);
});

test('the events of a sheet are of different days, and their letters tell nothing of time', async () => {
  for (const [id, { events }] of [...Object.entries(lesson.sheets), ['whole', lesson.whole] as const]) {
    const days = events.map((event) => indexOf(article).event(event)!.when);
    expect(new Set(days.map(({ from }) => from)).size, id).toBe(events.length);
    expect(
      days.filter(({ inferred }) => inferred),
      id
    ).toEqual([]);
  }
  const sheet = await builtAt(files, 'lesson/handout/the-list/index.html');
  const listed = [...sheet.body!.matchAll(/<b>([A-F])<\/b> ([^<]+)/g)].map((match) => match[2]!);
  expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'en')));
});

test('how a row of a sheet is told agrees with its fact: what a party says is not done, and an opinion is one', () => {
  for (const { fact: id, told } of [lesson.whole, ...Object.values(lesson.sheets)].flatMap(({ rows }) => rows)) {
    const fact = facts.get(id)!;
    if (fact.kind === 'claim') {
      if (fact.record.voice.startsWith('party')) expect(['said', 'announced'], id).toContain(told);
      if (fact.record.voice === 'reading') expect(told, id).toBe('opinion');
    }
    if (fact.kind === 'event' && fact.record.standing === 'announced') expect(told, id).toBe('announced');
  }
});

test('words in quotation marks are words that a source prints, or the story’s own', () => {
  const { raw } = readFolder();
  const { quotes } = raw.files.quotes as { quotes: { words: string }[] };
  const tidy = (words: string) =>
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/[\s,.]+$/g, '');
  const steps = Object.values(raw.texts.en!.steps as Record<string, string>)
    .join(' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const own = JSON.stringify([lesson.title, lesson.labels, article.title, article.sections.map(({ title }) => title), lesson.plans]);
  const told = JSON.stringify({ ...lesson, plans: [], labels: {}, differentiation: [], homework: [] });
  const known = [...quotes.map(({ words }) => words), steps, own, JSON.stringify(raw.texts.en!.notes)].map(tidy);
  const lost = [...told.matchAll(/“([^”]+)”/g)]
    .map((match) => tidy(match[1]!))
    .filter((words) => !known.some((each) => each.includes(words)));
  expect(lost).toEqual([]);
});

test('a sheet has a code and the short address of its section where the site’s is known, and else says whom to ask', async () => {
  const [known, unknown] = await Promise.all(
    [await siteOf('https://example.org/story'), files].map((of) => builtAt(of, 'lesson/handout/threat/index.html'))
  );
  expect(known!.body).toMatch(/<svg class="code"[^>]*aria-label="QR code of the address example\.org\/story\/s\/threat"/);
  expect(known!.body).toContain('<a href="https://example.org/story/s/threat/">example.org/story/s/threat</a>');
  expect(unknown!.body).not.toContain('class="code"');
  expect(unknown!.body).toContain(`The story is called “${article.title}”.`);
});

test('the code of an address has its three finders within a quiet edge', () => {
  const { path, size } = codeOf('https://example.org/story/s/threat/');
  // The upper side of each finder is a run of seven modules, four from the edge.
  expect(path).toContain('M4 4h7v1h-7z');
  expect(path).toContain(`M${size - 11} 4h7v1h-7z`);
  expect(path).toContain(`M4 ${size - 5}h7v1h-7z`);
});

test('once the files are made the teacher’s page leads to each sheet and key on both sizes of paper', () => {
  const linked = [...withFiles(page.body!).matchAll(/href="pdf\/([^"]+)"/g)].map((match) => match[1]!);
  const wanted = ['whole', 'side-by-side', ...article.sections.map(({ id }) => id)].flatMap((id) =>
    ['', '-key'].flatMap((kind) => ['a4', 'letter'].map((paper) => `${id}${kind}-${paper}.pdf`))
  );
  expect(linked).toEqual(wanted);
});

test('a printed file says of which version it is and not when it was printed, and no length changes', () => {
  const printed = Buffer.from("/CreationDate (D:20261129071501+00'00') /ModDate (D:20261129071501+00'00')", 'latin1');
  const pdf = dated(printed, '2026-11-28').toString('latin1');
  expect(pdf).toBe("/CreationDate (D:20261128000000+00'00') /ModDate (D:20261128000000+00'00')");
  expect(pdf).toHaveLength(printed.length);
});

test('each sheet and key of a whole language is printed from a page of the site, and a draft of a language has none', () => {
  const editions = [...compose().values()];
  expect(editions.map(({ article }) => article.draft !== undefined)).toContain(true);
  const prints = printsOf(editions).flatMap(({ prints: its }) => its);
  const pages = files.map(({ path }) => path).filter((path) => /(?:^|\/)lesson\/(?:handout|key)\/(?!quiz\/)/.test(path));
  expect(new Set(prints.map(({ page }) => `${page}index.html`))).toEqual(new Set(pages));
  expect(new Set(prints.map(({ file }) => file)).size).toBe(2 * pages.length);
});
