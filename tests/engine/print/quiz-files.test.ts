import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fs, H5PConfig, fsImplementations } from '@lumieducation/h5p-server';
import { unzipSync, strFromU8 } from 'fflate';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import { askedOf } from '../../../src/print/lesson/quiz/questions';
import { takenOf } from '../../../src/print/lesson/quiz/taken';
import { h5pFields, notInFields } from './h5p-fields';

const [edition] = compose().values();
const { article, prose } = edition!;
const story = 'https://example.org/story/';
const asked = askedOf(edition!, sayer(article.lang, prose.ui), story)!;
const { questions } = asked;
const taken = takenOf(asked, edition!);
const bytesOf = (format: string) => taken.find((each) => each.format === format)!.bytes();
const textOf = (id: string) => questions.flatMap(({ options }) => options).find((option) => option.id === id)!.text;
/** The right answers, as the data have them: the option alone, or pairs. */
const rightOf = ({ kind, answer, meanings }: (typeof questions)[number]): string[] => {
  if (kind === 'order') return answer.map((id, at) => `${at + 1} → ${textOf(id)}`);
  if (kind === 'match') return meanings.map(({ of, text }) => `${text} → ${textOf(of)}`);
  return answer.map(textOf);
};
const data = questions.map((question) => ({ prompt: question.prompt, right: rightOf(question) }));

describe('the file in GIFT, read by gift-pegjs', () => {
  const read = parse(strFromU8(bytesOf('gift')));

  test('has every question with its right answer and what explains it', () => {
    const found = read.map((question) => {
      // The parser leaves its own sign for a colon in the second of a pair.
      if (question.type === 'Matching')
        return {
          prompt: question.stem.text,
          right: question.matchPairs.map(({ subquestion, subanswer }) => `${subquestion.text} → ${subanswer.replaceAll('&&058;', ':')}`)
        };
      const { stem, choices } = question as Extract<GIFTQuestion, { type: 'MC' }>;
      return { prompt: stem.text, right: choices.flatMap(({ isCorrect, text }) => (isCorrect ? [text.text] : [])) };
    });
    expect(found.map(({ right, prompt }) => ({ prompt: prompt.replace(/^The article has: .*?\. /, ''), right }))).toEqual(data);
    read.forEach((question, at) => {
      const { globalFeedback } = question as Extract<GIFTQuestion, { type: 'MC' }>;
      expect(globalFeedback!.text).toContain(questions[at]!.why);
      expect(globalFeedback!.text).toContain(`${story}#${questions[at]!.step.id}`);
    });
  });
});

const opened: XmlDocument[] = [];
const open = (bytes: Uint8Array) => {
  const document = XmlDocument.fromBuffer(bytes);
  opened.push(document);
  return document;
};
afterAll(() => opened.forEach((document) => document.dispose()));
const element = (node: unknown) => node as XmlElement;
/** Text that is markup in itself, as a browser shows it. */
const shown = (text: string) =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('the file for Moodle, read by libxml2, has every question as Moodle reads it: what is right counts full, all else nothing', () => {
  const document = open(bytesOf('moodle'));
  const all = document.find('/quiz/question[@type != "category"]').map(element);
  expect(all).toHaveLength(questions.length);
  all.forEach((question, at) => {
    const text = (path: string) => question.find(path).map(({ content }) => shown(content));
    const { prompt, right } = data[at]!;
    expect(text('questiontext/text')[0]).toMatch(new RegExp(`${prompt.replaceAll(/[?.]/g, '\\$&')}$`));
    expect(text('generalfeedback/text')[0]).toContain(questions[at]!.why);
    const pairs = question.find('subquestion').map((each) => {
      const its = (path: string) => shown(element(each).get(path)!.content);
      return `${its('text')} → ${its('answer/text')}`;
    });
    const fractions = question.find('answer/@fraction').map(({ content }) => content);
    expect(pairs.length > 0 ? pairs : text('answer[@fraction="100"]/text')).toEqual(right);
    if (pairs.length === 0) expect(fractions.filter((each) => each === '0')).toHaveLength(questions[at]!.options.length - 1);
  });
});

describe('the package in QTI 1.2, read by libxml2', () => {
  const files = unzipSync(bytesOf('qti'));
  const at = { q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' };
  const test12 = open(files['quiz/quiz.xml']!);

  test('has a manifest whose every file is there, with the type of a test in Common Cartridge', () => {
    const manifest = open(files['imsmanifest.xml']!);
    const cp = { m: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1' };
    const named = manifest.find('//m:resource/m:file/@href', cp).map(({ content }) => content);
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    expect(manifest.get('//m:resource/@type', cp)!.content).toBe('imsqti_xmlv1p2/imscc_xmlv1p3/assessment');
    const [item, resource] = ['//m:item/@identifierref', '//m:resource/@identifier'].map((path) => manifest.get(path, cp)!.content);
    expect(item).toBe(resource);
  });

  test('scores in each item one answer fully, the right one, and explains it', () => {
    const items = test12.find('//q:section/q:item', at).map(element);
    const expected = questions.flatMap(({ kind, options, answer, meanings }) => {
      if (kind === 'match') return options.map(({ id }) => meanings.find(({ of }) => of === id)!.text);
      if (kind === 'order') return [answer.map((id) => options.find((option) => option.id === id)!.short).join(' → ')];
      return answer.map(textOf);
    });
    const scored = items.map((item) => {
      const labels = item.find('.//q:response_label/@ident', at).map(({ content }) => content);
      const right = item.find('.//q:respcondition[q:setvar = "100"]/q:conditionvar/q:varequal', at).map(({ content }) => content);
      expect(right).toHaveLength(1);
      expect(labels.filter((label) => label === right[0])).toHaveLength(1);
      expect(new Set(labels).size).toBe(labels.length);
      const feedback = item.get('.//q:displayfeedback/@linkrefid', at)!.content;
      expect(item.get(`q:itemfeedback[@ident="${feedback}"]`, at)!.content).toContain(story);
      return shown(item.get(`.//q:response_label[@ident="${right[0]}"]`, at)!.content);
    });
    expect(scored).toEqual(expected);
    const ids = items.map((item) => item.attr('ident')!.value);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is of the one kind of question, and of the elements, that the profile of Common Cartridge knows', () => {
    const profiles = test12.find('//q:item//q:qtimetadatafield[q:fieldlabel = "cc_profile"]/q:fieldentry', at);
    expect(new Set(profiles.map(({ content }) => content))).toEqual(new Set(['cc.multiple_choice.v0p1']));
    const order = test12.find('//q:item', at).map((item) =>
      element(item)
        .find('q:*', at)
        .map((child) => element(child).name)
        .join(' ')
    );
    expect(new Set(order)).toEqual(new Set(['itemmetadata presentation resprocessing itemfeedback']));
  });
});

describe('the package in H5P, imported by Lumi', () => {
  const folder = mkdtempSync(join(tmpdir(), 'h5p-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const config = new H5PConfig(new fsImplementations.InMemoryStorage(), { sendUsageStatistics: false, fetchingDisabled: 1 });
  const editor = () => fs(config, join(folder, 'libraries'), join(folder, 'temporary'), join(folder, 'content'));
  // It comes without the content types, which a platform has: what stands for them here has their names, versions and fields.
  for (const [name, fields] of Object.entries(h5pFields)) {
    const [machineName, majorVersion, minorVersion] = name.split(/[ .](?=\d)/) as [string, string, string];
    const its = join(folder, 'libraries', `${machineName}-${majorVersion}.${minorVersion}`);
    mkdirSync(its, { recursive: true });
    const library = {
      title: machineName,
      machineName,
      majorVersion: +majorVersion,
      minorVersion: +minorVersion,
      patchVersion: 0,
      runnable: 1
    };
    writeFileSync(join(its, 'library.json'), JSON.stringify(library));
    writeFileSync(join(its, 'semantics.json'), JSON.stringify(fields));
  }
  const user = { id: 'u', name: 'U', email: 'u@example.org', type: 'local' };

  test('passes its checks of package, schema and files, and comes out as it went in', async () => {
    const { metadata, parameters } = await editor().uploadPackage(Buffer.from(bytesOf('h5p')), user);
    expect(metadata).toMatchObject({ title: asked.quiz.title, mainLibrary: 'H5P.QuestionSet', license: 'CC BY', licenseVersion: '4.0' });
    const { questions: all } = parameters as { questions: H5PQuestion[] };
    const found = all.map(({ library, params }) =>
      library.startsWith('H5P.MultiChoice')
        ? params.answers!.flatMap(({ text, correct }) => (correct ? [text] : []))
        : params.textField!.split('\n').map((line) => /\*([^*]+)\*/.exec(line)![1])
    );
    const short = (id: string, options: (typeof questions)[number]['options']) =>
      options.find((option) => option.id === id)!.short.replaceAll(':', ' –');
    expect(found).toEqual(
      questions.map(({ kind, answer, options }) =>
        kind === 'order' || kind === 'match' ? answer.map((id) => short(id, options)) : answer.map(textOf)
      )
    );
    const used = new Set(all.map(({ library }) => library));
    const told = (metadata!.preloadedDependencies ?? []).map(
      ({ machineName, majorVersion, minorVersion }) => `${machineName} ${majorVersion}.${minorVersion}`
    );
    expect(told.sort()).toEqual(['H5P.QuestionSet 1.20', ...used].sort());
    expect(new Set(all.map(({ subContentId }) => subContentId)).size).toBe(all.length);
    for (const { subContentId } of all) expect(subContentId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  });

  test('fills the fields that the content types have, each with what it may have', () => {
    const content = JSON.parse(strFromU8(unzipSync(bytesOf('h5p'))['content/content.json']!)) as Record<string, unknown>;
    expect(notInFields(content, h5pFields['H5P.QuestionSet 1.20']!, 'quiz')).toEqual([]);
  });

  test('keeps every text and every question when Lumi holds it against those fields', async () => {
    const { metadata, parameters } = await editor().uploadPackage(Buffer.from(bytesOf('h5p')), user);
    const before = structuredClone(parameters as object);
    const saved = editor();
    const id = await saved.saveOrUpdateContent(undefined as never, parameters, metadata!, 'H5P.QuestionSet 1.20', user);
    expect(((await saved.getContent(id, user)) as { params: { params: object } }).params.params).toEqual(before);
  });

  test('would be refused without its content, so the checks are real', async () => {
    const broken = join(folder, 'broken.h5p');
    writeFileSync(broken, bytesOf('qti'));
    await expect(editor().uploadPackage(readFileSync(broken), user)).rejects.toThrow();
  });
});

interface H5PQuestion {
  readonly library: string;
  readonly subContentId: string;
  readonly params: { readonly answers?: { readonly text: string; readonly correct: boolean }[]; readonly textField?: string };
}

test('the same quiz gives the same bytes', () => {
  const again = takenOf(asked, edition!);
  for (const [at, { bytes }] of taken.entries()) expect(Buffer.from(again[at]!.bytes()).equals(Buffer.from(bytes()))).toBe(true);
});
