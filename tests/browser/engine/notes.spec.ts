import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openStory } from '../story-page';

const { sections } = JSON.parse(readFileSync(new URL('../../../data/sections.json', import.meta.url), 'utf8')) as {
  sections: { id: string; steps: { notes?: string[] }[] }[];
};
const withNotes = sections.filter(({ steps }) => steps.some(({ notes = [] }) => notes.length > 0)).map(({ id }) => id);

/** Where the notes stand: how many, how many of them beside their words and level with them, and what each lies on. */
async function notesOf(page: Page): Promise<{ count: number; beside: number; level: number; below: number; faults: string[] }> {
  return page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const notes = [...document.querySelectorAll('.step .note')];
    const texts = [
      ...document.querySelectorAll('.words, .note, .section h1, .section h2, .section .kicker, .pictures, .evidence, .stage')
    ].filter((each) => box(each).height > 0);
    const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    const name = (element: Element) => `${element.className} ${element.textContent.trim().slice(0, 40)}`;
    const faults = notes.flatMap((note) =>
      texts.filter((text) => text !== note && meet(box(note), box(text))).map((text) => `${name(note)} on ${name(text)}`)
    );
    const words = (note: Element) => box(note.closest('.step')!.querySelector('.words')!);
    const first = (note: Element) => !note.previousElementSibling!.matches('.note');
    const width = document.documentElement.clientWidth;
    for (const note of notes) if (box(note).right > width) faults.push(`${name(note)} leaves the window`);
    if (document.documentElement.scrollWidth > width) faults.push('the page is wider than the window');
    return {
      count: notes.length,
      beside: notes.filter((note) => box(note).left >= words(note).right + 12).length,
      level: notes.filter((note) => !first(note) || Math.abs(box(note).top - words(note).top) < 10).length,
      below: notes.filter((note) => box(note).top >= words(note).bottom).length,
      faults
    };
  });
}

test(
  'on a wide page of a section its notes stand under their words, beside the picture, and on nothing else',
  { tag: '@desktop' },
  async ({ page }) => {
    expect(withNotes.length).toBeGreaterThan(8);
    for (const width of [1100, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const id of withNotes.filter((each) => each !== 'reading-it')) {
        await page.goto(`s/${id}/#top`);
        await page.evaluate(() => document.fonts.ready);
        const { count, below, faults } = await notesOf(page);
        expect({ below, faults }, `${id} at ${width}`).toEqual({ below: count, faults: [] });
        expect(count, id).toBeGreaterThan(0);
      }
    }
  }
);

test(
  'in the story the notes stand in a margin where the window has room for it and two views, and below their words where not',
  { tag: '@desktop' },
  async ({ page }) => {
    for (const [width, where] of [
      [1920, 'beside'],
      [1280, 'below']
    ] as const) {
      await page.setViewportSize({ width, height: 1000 });
      await openStory(page);
      const { count, faults, ...stand } = await notesOf(page);
      expect(count).toBeGreaterThan(12);
      expect(faults, where).toEqual([]);
      expect(stand[where], where).toBe(count);
      if (where === 'beside') {
        expect(stand.level).toBe(count);
        expect(await page.locator('.picture').evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(1000);
      }
    }
  }
);

test('on a phone the notes stand below their words, on paper beside them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('s/moscow-format/#top');
  const phone = await notesOf(page);
  expect(phone.below).toBe(phone.count);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const paper = await notesOf(page);
  expect(paper.beside).toBe(paper.count);
  expect([...phone.faults, ...paper.faults]).toEqual([]);
});
