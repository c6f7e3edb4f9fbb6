import { expect, test } from 'vitest';
import { sayer } from '../../../src/article/words';
import { compose } from '../../../src/build/compose';
import type { LessonSite } from '../../../src/print/lesson/lesson-pages';
import { lessonPages } from '../../../src/print/lesson/lesson-pages';
import { lineOf } from '../../../src/print/lesson/handout/line';
import { planPage } from '../../../src/print/lesson/plan/plan-page';
import { pagesBeside } from '../../../src/print/pages/beside';
import { pageMaker } from '../../../src/print/pages/page-maker';
import { storyPage } from '../../../src/print/story/story-page';
import { builtAt } from '../../built';
import { madeArticle } from '../../made';

const [edition] = compose().values();
const { article, prose } = edition!;
const lesson = prose.lesson!;
const say = sayer(article.lang, prose.ui);
const site: LessonSite = {
  edition: edition!,
  folder: '',
  site: undefined,
  say,
  ...pageMaker(edition!, '', undefined, () => undefined),
  drawn: undefined,
  pictures: (home) => `${home}pictures/`
};
const planWith = async (...given: string[]) => {
  const of = { ...site, lesson, label: sayer(article.lang, lesson.labels) };
  return (await builtAt([planPage(of, new Set(given))], 'lesson/index.html')).body!;
};

test('the teacher’s page leads to those parts that are there, and to no other', async () => {
  const parts = ['handout', 'slides', 'quiz', 'take'];
  const linked = (body: string) => parts.filter((part) => body.includes(`href="${part}/"`));
  expect(linked(await planWith())).toEqual([]);
  expect(await planWith()).not.toMatch(/href="(handout|key)\//);
  expect(linked(await planWith('lesson/quiz/'))).toEqual(['quiz']);
  expect(await planWith('lesson/quiz/')).not.toContain('href="key/quiz/"');
  expect(await planWith('lesson/quiz/', 'lesson/key/quiz/')).toContain('href="key/quiz/"');
  expect(linked(await planWith(...parts.map((part) => `lesson/${part}/`)))).toEqual(parts);
  expect(linked((await builtAt(lessonPages(site), 'lesson/index.html')).body!)).toContain('handout');
});

test('a story without a lesson has no pages for it, and no page leads to them', async () => {
  const { lesson: _, ...rest } = prose;
  const bare = { ...edition!, prose: rest };
  const files = pagesBeside(bare, '', undefined);
  expect(files.filter(({ path }) => /^lesson\/(index|handout|land|key\/(?!quiz))/.test(path))).toEqual([]);
  expect((await builtAt(files, 'help/index.html')).body).not.toMatch(/href="[^"]*lesson\/"/);
  expect((await builtAt([storyPage(bare, [bare], undefined)], 'index.html')).body).not.toContain('href="lesson/"');
});

test('on a timeline to complete boxes and their places are in order of time, so that no two lines cross, and letters tell nothing of it', () => {
  const { boxes, listed, ticks, width } = lineOf(madeArticle(), ['l02', 'e01', 'e03', 'e02']);
  expect(boxes.map(({ id }) => id)).toEqual(['e01', 'e02', 'e03', 'l02']);
  expect(boxes.map(({ title }) => title)).toEqual(['Barred', 'Waited', 'Promised', 'Lifted']);
  expect(listed.map(({ letter, title }) => `${letter} ${title}`)).toEqual(['A Barred', 'B Lifted', 'C Promised', 'D Waited']);
  for (const along of [boxes.map(({ box }) => box), boxes.map(({ at }) => at), ticks.map(({ at }) => at)]) {
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(Math.min(...along)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...along)).toBeLessThanOrEqual(width);
  }
  expect([ticks[0]!.year, ticks.at(-1)!.year]).toEqual([1995, 2004]);
});
