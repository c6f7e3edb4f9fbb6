import { expect } from '@playwright/test';
import { count, openStory, readTo, text, told } from './seen';
import { phone, test, wide } from './test';

const stepIds = () => [...document.querySelectorAll('[data-step]')].map(({ id }) => id);

test.describe('with less motion', () => {
  test.use({ window: { ...wide, still: true } });

  test('the wheel reaches every step, and at each the stage shows what is read', { tag: '@wheel' }, async ({ reader }) => {
    await openStory(reader);
    const steps = await reader.run(stepIds);
    expect(await readTo(steps.at(-1)!, reader, () => reader.wheel(400))).toEqual(steps);
  });

  test('Page Down reaches every step, and Page Up leads back', { tag: '@keys' }, async ({ reader }) => {
    await openStory(reader);
    const steps = await reader.run(stepIds);
    expect(await readTo(steps.at(-1)!, reader, () => reader.key('PageDown'))).toEqual(steps);
    const last = steps.slice(-8).reverse();
    expect(await readTo(last.at(-1)!, reader, () => reader.key('PageUp'))).toEqual(last);
  });
});

test.describe('on a phone with less motion', () => {
  test.use({ window: { ...phone, still: true } });

  test('a finger reaches every step', { tag: '@touch' }, async ({ reader }) => {
    await openStory(reader);
    const steps = await reader.run(stepIds);
    // Less than the wheel: the browser adds to what a finger moves, and the lowest step is 490 pixels high.
    expect(await readTo(steps.at(-1)!, reader, () => reader.swipe(300))).toEqual(steps);
  });
});

test.describe('on a phone', () => {
  test.use({ window: phone });

  test('a link to a step opens there, and what is picked stands over the words', async ({ reader }) => {
    await openStory(reader, '#format-muttaqi');
    expect(await told(reader)).toMatchObject({ step: 'format-muttaqi' });
    await reader.click('#format-muttaqi [data-pick]');
    await expect.poll(() => count(reader, '.card h2')).toBe(1);
    await reader.key('Escape');
    await expect.poll(() => count(reader, '.card')).toBe(0);
    expect(await told(reader)).toMatchObject({ step: 'format-muttaqi' });
  });
});

test('a link to a step opens there, on each view', async ({ reader }) => {
  for (const step of ['since-law', 'neighbours-why', 'twenty-years-kabul', 'bill-addressee']) {
    await reader.goto('help/');
    await openStory(reader, `#${step}`);
    expect(await told(reader)).toMatchObject({ step });
  }
});

test('words that are picked open their card, a name in the picture that of its actor, and Escape gives back the place', async ({
  reader
}) => {
  await openStory(reader, '#format-muttaqi');
  const before = await told(reader);
  await reader.click('#format-muttaqi [data-pick]');
  await expect.poll(() => count(reader, '.card .source')).toBeGreaterThan(0);
  await reader.key('Escape');
  await expect.poll(() => count(reader, '.card')).toBe(0);
  expect(await reader.run(() => document.activeElement?.matches('#format-muttaqi [data-pick]'))).toBe(true);
  await reader.click('#stage [data-actor="russia"]');
  await expect.poll(() => text(reader, '.card h2')).toBe('Russia');
  await reader.key('Escape');
  expect(await told(reader)).toEqual(before);
});

test('Explore shows all views and leads back to where the reader was', async ({ reader }) => {
  await openStory(reader, '#format-muttaqi');
  const before = await told(reader);
  await reader.click('#stage .to-explore');
  for (const drawn of ['.map[data-ready="true"]', '.network .actor', '.timeline'])
    await expect.poll(() => count(reader, `dialog.explore ${drawn}`)).toBeGreaterThan(0);
  await reader.click('dialog.explore .come-back');
  await expect.poll(() => count(reader, 'dialog.explore')).toBe(0);
  expect(await told(reader)).toEqual(before);
  await reader.back();
  await expect.poll(() => count(reader, 'dialog.explore')).toBe(1);
});

test('the search opens by “/”, finds a name and a step, and leads to both', async ({ reader }) => {
  await openStory(reader, '#format-muttaqi');
  await told(reader);
  await expect.poll(() => count(reader, '.bar [data-play] button')).toBe(1);
  await reader.key('/');
  await expect.poll(() => reader.run(() => document.activeElement?.matches('.search-dialog input'))).toBe(true);
  await reader.type('kabulow');
  await expect.poll(() => text(reader, '.search-dialog')).toContain('Zamir Kabulov');
  await reader.key('Enter');
  await expect.poll(() => text(reader, '.card h2')).toBe('Zamir Kabulov');
  await reader.key('Escape');
  await reader.key('/');
  await expect.poll(() => reader.run(() => document.activeElement?.matches('.search-dialog input'))).toBe(true);
  await reader.type('Badruddin Haqqani');
  await reader.click('.search-dialog a[href*="#"]', 'Haqqani');
  await expect.poll(() => count(reader, '.search-dialog')).toBe(0);
  const { step } = await told(reader);
  expect(await text(reader, `#${step}`)).toContain('Haqqani');
});

test('who follows a link to another page and comes back finds the step that they left, alive', async ({ reader }) => {
  await openStory(reader);
  await reader.run(() => document.getElementById('neighbours-why')!.scrollIntoView({ behavior: 'instant', block: 'center' }));
  const { step } = await told(reader);
  await expect.poll(() => reader.address()).toContain(`#${step}`);
  await reader.click(`#${step} [data-pick]`);
  await reader.click('.card a[href*="f/"]');
  await expect.poll(() => reader.address()).toMatch(/\/f\/\w+\/$/);
  await reader.back();
  await expect.poll(() => reader.run(() => document.documentElement.dataset.live)).toBe('on');
  expect(await told(reader)).toMatchObject({ step });
});

test('paper has the page that is made for it, and the story is there again after', async ({ reader }) => {
  await openStory(reader, '#neighbours-why');
  await told(reader);
  await reader.run(() => void dispatchEvent(new Event('beforeprint')));
  expect(await reader.run(() => document.querySelectorAll('#paper .still').length)).toBeGreaterThan(40);
  await reader.run(() => void dispatchEvent(new Event('afterprint')));
  expect(await reader.run(() => document.querySelectorAll('#paper').length)).toBe(0);
  expect(await told(reader)).toMatchObject({ step: 'neighbours-why' });
});
