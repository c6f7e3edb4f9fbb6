import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { watch } from '../story-page';

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly answer: readonly string[];
}
const { quiz: items } = JSON.parse(readFileSync('data/quiz.json', 'utf8')) as { quiz: Item[] };
const path = 'lesson/quiz/';

/** Every text that was put where it is read aloud. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const status = document.querySelector('#quiz [role="status"]')!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** Tab, or Shift and Tab where it lies before what has the focus, until the element has it. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  const before = await to.evaluate((element) => {
    const { activeElement: from } = document;
    return from !== null && from !== document.body && Boolean(from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  const wanted = await to.elementHandle();
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
    await page.keyboard.press(before ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('the focus does not get there');
}

/** Answers with the keyboard alone. */
async function answer(page: Page, { id, kind, answer: right }: Item, wrongly = false): Promise<void> {
  const item = page.locator(`#${id}`);
  if (kind === 'order') {
    for (const [at, event] of right.entries()) {
      const ids = () => item.locator('[data-option]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.option));
      const up = (await ids()).indexOf(event) - at;
      if (up > 0) await tabTo(page, item.locator(`[data-option="${event}"] .quiz-moves button`).first());
      for (let press = 0; press < up; press += 1) await page.keyboard.press('Enter');
      expect((await ids())[at]).toBe(event);
    }
  } else if (kind === 'match') {
    for (const line of await item.locator('[data-option]').all()) {
      await tabTo(page, line.locator('select'));
      await page.keyboard.press((await line.getAttribute('data-sign'))!.toLowerCase());
    }
  } else {
    const radios = item.getByRole('radio');
    await tabTo(page, radios.first());
    await page.keyboard.press('Space');
    const values = await radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const wanted = values.findIndex((value) => (value === right[0]) !== wrongly);
    for (let press = 0; press < wanted; press += 1) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, item.locator('.quiz-do button'));
  await page.keyboard.press('Enter');
}

const faultsOf = async (page: Page, of = '') => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (of ? axe.include(of) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
};

test.describe('@desktop', () => {
  test('the whole quiz is answered by keyboard alone; each answer is explained and told once, the score at the end, and nothing is kept or sent', async ({
    page
  }) => {
    const { faults } = watch(page);
    await page.goto(path);
    await expect(page.locator('.quiz-do').last()).toContainText('0 of 16 answered');
    const heard = await listen(page);
    const sent: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'image' || sent.push(request.url())));
    const wrong = ['steps-to-come', 'off-a-list'];
    for (const [at, item] of items.entries()) {
      await answer(page, item, wrong.includes(item.id));
      const its = page.locator(`#${item.id}`);
      const right = !wrong.includes(item.id);
      await expect(its.locator('.quiz-verdict')).toHaveText(right ? 'Right.' : 'Not right.');
      await expect(its.locator('.quiz-said')).toBeVisible();
      await expect(its.locator('.quiz-evidence a').first()).toHaveAttribute('href', /\/f\/[a-z]\d+\/$/);
      const told = (await heard()).filter((text) => !text.startsWith('Now '));
      expect(told, item.id).toHaveLength(1);
      expect(told[0]).toMatch(right ? /^Right\. ./ : /^Not right\. Right is: ./);
      // The focus stays where it was.
      expect(await its.locator('.quiz-do button').evaluate((button) => button === document.activeElement)).toBe(true);
      if (at === items.length - 1) expect(told[0]).toContain('14 of 16 answers are right.');
    }
    const end = page.locator('.quiz-end');
    await expect(end).toContainText('14 of 16 answers are right.');
    await expect(end.getByRole('link')).toHaveText(['2', '11']);
    expect(await faultsOf(page, 'main')).toEqual([]);
    await tabTo(page, end.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.quiz-do').last()).toContainText('0 of 16 answered');
    await expect(page.locator('#quiz :is(.quiz-mark, [data-given], :checked:not(option), :disabled)')).toHaveCount(0);
    await expect(page.locator('.quiz-answer').first()).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(items[0]!.id);
    expect(sent).toEqual([]);
    expect(faults).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length
    ]);
    expect(kept).toEqual([0, 0, '', 0]);
  });

  test('an answer is asked for before it is judged, the score tells what is still open, and leads there', async ({ page }) => {
    await page.goto(path);
    const first = page.locator('.quiz-item').first();
    await first.getByRole('button', { name: 'Check' }).click();
    await expect(first.locator('.quiz-verdict')).toHaveText('Choose an answer first.');
    await expect(first.locator('.quiz-answer')).toBeHidden();
    await first.getByRole('radio').first().check();
    await first.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Show the score' }).click();
    await expect(page.locator('.quiz-end')).toContainText('0 of 1 answers are right. 15 questions are still open.');
    await page.locator('.quiz-end').getByRole('link', { name: 'Question 5 of 16' }).click();
    await expect(page.locator('.quiz-item').nth(4)).toBeFocused();
    await expect(page.locator('.quiz-item').nth(4)).toBeInViewport();
  });

  test('on paper it has boxes and no answers; the key has all of them, and search engines are told to leave it', async ({ page }) => {
    await page.goto(path);
    await page.locator('.quiz-item input').first().check();
    await page.locator('.quiz-item .quiz-do button').first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-box').first()).toBeVisible();
    for (const gone of ['.quiz-answer', '.quiz-mark', '.quiz-do', '.quiz input', '.quiz select', '.quiz-moves', '.quiz-take'])
      await expect(page.locator(`${gone}:visible`), gone).toHaveCount(0);
    await page.goto('lesson/key/quiz/');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('.quiz-said')).toHaveCount(items.length);
    await expect(page.locator('.quiz-said').last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('axe finds nothing on the quiz, nothing is wider than the window, and a finger hits every control', async ({ page, viewport }) => {
  for (const width of [viewport!.width, 320]) {
    await page.setViewportSize({ width, height: viewport!.height });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page.locator('#quiz :is(button, select, .quiz-options label):visible').evaluateAll((all) =>
      all.flatMap((each) => {
        const { width: wide, height } = each.getBoundingClientRect();
        return wide < 43.9 || height < 43.9 ? [`${each.textContent} ${wide} × ${height}`] : [];
      })
    );
    expect(small).toEqual([]);
  }
  expect(await faultsOf(page)).toEqual([]);
});

test('a place is marked on the map itself, by a pointer or a finger, and its name is told with the answer', async ({ page, isMobile }) => {
  await page.goto(path);
  const item = page.locator('#last-troops');
  const point = item.locator('.quiz-point').nth(2);
  await (isMobile ? point.tap() : point.click());
  await expect(item.getByRole('radio').nth(2)).toBeChecked();
  await expect(item.getByRole('radio').nth(2)).toHaveAccessibleName('3 Friendship Bridge');
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(item.locator('.quiz-verdict')).toHaveText('Right.');
  await expect(item.locator('.quiz-name').nth(2)).toBeVisible();
});

/** What in the frame is cut off or scrolls that must not. */
const cut = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.scrollingElement!;
    const over = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`it scrolls: ${scrollWidth} × ${scrollHeight}`] : [];
    const shown = [
      ...document.querySelectorAll<HTMLElement>('h1, .quiz-foot, .quiz-steps button, .quiz-steps p, [data-current] > .quiz-do button')
    ];
    return [
      ...over,
      ...shown.flatMap((each) => {
        const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
        const small = each.matches('button') && (width < 43.9 || height < 43.9);
        const out = left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
        return width > 0 && (small || out) ? [`${each.textContent}: ${left} ${top} ${right} ${bottom}`] : [];
      })
    ];
  });

for (const [width, height] of [
  [600, 600],
  [320, 480]
] as const)
  test(
    `in a sandbox of ${width} by ${height} its frame asks one question at a time, judges, and tells the score`,
    { tag: '@desktop' },
    async ({ page, baseURL }) => {
      const { faults } = watch(page);
      const host = new URL('/host', baseURL).href;
      await page.route(host, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>Host</title><iframe title="Quiz" sandbox="allow-scripts" src="${baseURL}embed/quiz/" width="${width}" height="${height}" style="border:0"></iframe>`
        })
      );
      await page.goto(host);
      const within = page.frameLocator('iframe');
      await expect(within.locator('.quiz-item[data-current]')).toBeVisible();
      const frame = page.frames()[1]!;
      for (const { id, kind, answer: right } of items) {
        const item = within.locator(`#${id}`);
        await expect(item).toBeVisible();
        expect(await cut(frame), id).toEqual([]);
        await expect(within.locator('.quiz-item:visible')).toHaveCount(1);
        // Where there is least room each is answered too.
        if (width === 320 && kind !== 'order' && kind !== 'match') {
          await item.locator(`input[value="${right[0]}"]`).check();
          await item.locator('.quiz-do button').click();
          await expect(item.locator('.quiz-verdict')).toHaveText('Right.');
          await expect(item.locator('.quiz-said')).toBeVisible();
          await expect(item.locator('a')).toHaveCount(0);
          expect(await cut(frame), id).toEqual([]);
        }
        await within.locator('.quiz-steps button').last().click();
      }
      await expect(within.locator('.quiz-end')).toContainText(
        width === 320 ? '11 of 11 answers are right. 5 questions are still open.' : 'Nothing is answered yet.'
      );
      expect(await cut(frame)).toEqual([]);
      await within.getByRole('link', { name: 'Question 5 of 16' }).click();
      await expect(within.locator('#three-wars')).toBeVisible();
      await within.getByRole('button', { name: 'Previous' }).click();
      await expect(within.locator('#last-troops')).toBeVisible();
      expect(faults).toEqual([]);
    }
  );

test('in its frame it is light or dark as the address says, and axe finds nothing', { tag: '@desktop' }, async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto('embed/quiz/?theme=light');
  const light = await ground();
  await page.goto('embed/quiz/?theme=dark');
  expect(await ground()).not.toBe(light);
  await expect(page.locator('.quiz-map img').first()).toHaveAttribute('src', /\.svg#dark$/);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.quiz-item[data-current] input').first().check();
  await page.locator('.quiz-item[data-current] .quiz-do button').click();
  expect(await faultsOf(page)).toEqual([]);
});
