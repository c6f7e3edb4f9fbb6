import { describe, expect, test } from 'vitest';
import pages from '../../../../data/text/en/pages.json';
import ui from '../../../../data/text/en/ui.json';
import { stepsOf } from '../../../../src/article/article';
import { sayer } from '../../../../src/article/words';
import { slidesOf, type StepSlide } from '../../../../src/print/lesson/slides/slides-of';
import { madeArticle, madeEvidence, madeProse } from '../../../made';

const labels = { ...ui, ...pages };
const article = { ...madeArticle(), ui: labels };
const prose = madeProse();
const { four: _, keys: __, ...words } = prose.slides;
const slides = slidesOf({ article, evidence: madeEvidence(), prose }, sayer('en', labels), sayer('en', words));
const steps = slides.filter((slide): slide is StepSlide => slide.kind === 'step');
const notesOf = (id: string) => slides.find((slide) => slide.id === id)!.notes;

describe('the slides', () => {
  test('are a cover, each section with its question before its steps, in the order of the story, and a last one', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'cover',
      ...article.sections.flatMap(({ id, steps: its }) => [id, ...its.map((step) => step.id)]),
      'close'
    ]);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    expect(slides.map(({ kind }) => kind).filter((kind) => kind === 'section')).toHaveLength(article.sections.length);
  });

  test('say what the story says, at either level, with nothing of its markup', () => {
    expect(steps.map(({ id }) => id)).toEqual(stepsOf(article).map(({ id }) => id));
    for (const { id, words } of steps) {
      expect(words.full).toBe(prose.steps[id]!.pieces.map((piece) => piece.words).join(''));
      expect(words.plain).toBe(prose.steps[id]!.plain.map((piece) => piece.words).join(''));
      expect(`${words.full}${words.plain}`).not.toMatch(/\]\(/);
    }
  });

  test('say of each picture what view it is, of which day, and what stands out in it', () => {
    expect(steps[0]!.shows).toBe('Map, as things stood on March 2, 2001. What stands out: Promised; Council; Harbour.');
  });

  test('have notes: what the words rest on, each fact in its voice and with how it is known', () => {
    expect(notesOf('landing-one').rests).toEqual([
      { id: 'c01', text: 'One.', known: 'established · one independent source says so' },
      { id: 'c02', text: 'The article says: Two. (The record differs.)', known: 'the article alone · sources contradict or qualify it' }
    ]);
  });

  test('ask whose word it is only where a party speaks, and whether it is done only where it was said, announced or decided', () => {
    const questions = (id: string) => notesOf(id).ask.map(({ question }) => question);
    const all = steps.flatMap(({ id }) => questions(id));
    expect(all).toContain(prose.slides.askWord);
    for (const { id } of steps)
      for (const { question, answers } of notesOf(id).ask)
        expect(answers.length > 0, `${id}: ${question}`).toBe(question !== prose.slides.askDiffers);
  });

  test('have the pencil note of a step where it has one, and then ask for it', () => {
    for (const { id, notes } of steps) {
      expect(notes.differs).toHaveLength(prose.steps[id]!.notes.length);
      expect(notes.ask.some(({ question }) => question === prose.slides.askDiffers)).toBe(notes.differs.length > 0);
    }
  });

  test('name no more sources than a speaker can, each once', () => {
    for (const { notes } of steps) {
      const names = notes.sources.map(({ name }) => name);
      expect(names.length).toBeLessThanOrEqual(8);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
