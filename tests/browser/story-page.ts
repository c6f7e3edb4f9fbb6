import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The ids of all sections, in order. */
export const sectionIds = (
  JSON.parse(readFileSync(new URL('../../data/sections.json', import.meta.url), 'utf8')) as { sections: { id: string }[] }
).sections.map(({ id }) => id);

/** Everything that a page must never do; `faults` is empty on a page that did none of it. */
export function watch(page: Page): { faults: string[] } {
  const faults: string[] = [];
  page.on('console', (message) => {
    // It is blocked by the tests' own settings.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin)
      faults.push(`request to ${origin}`);
  });
  return { faults };
}

/** Opens the story as a reader does: it comes alive with the first sign of one. */
export async function openStory(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  // A pointer passes over the bar, where nothing answers to it.
  await page.locator('#bar').dispatchEvent('pointermove');
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
  // Which step is read is told a few frames later.
  await expect(page.locator('[data-step][data-read]')).toHaveCount(1);
}

/** The ids of all steps, in order. */
export function stepIds(page: Page): Promise<string[]> {
  return page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
}

/** The step being read. */
export function stepRead(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-step][data-read]')?.id ?? '');
}

/** Picks an event on the strip: its mark, or on a phone, where all of the strip is one slider, the first that `key` comes to. */
export async function pickOnStrip(page: Page, id: string, key: 'Home' | 'ArrowLeft'): Promise<void> {
  const slider = page.locator('.strip [role="slider"]');
  const mark = page.locator(`.strip [data-event="${id}"]`);
  await slider.or(mark).waitFor();
  if (await mark.count()) return mark.dispatchEvent('click');
  for (let presses = 0; presses < 10 && new URL(page.url()).searchParams.get('pick') !== id; presses++) {
    const was = await slider.getAttribute('aria-valuenow');
    // The card that opens takes the focus.
    await slider.focus();
    await page.keyboard.press(key);
    await expect(slider).not.toHaveAttribute('aria-valuenow', was!);
    await settle(page);
  }
}

/** In the page: comes back once it has moved from where it was, if that is given, and stands still: no more scrolling, and every flight and fade at its end. */
export async function atRest(was?: number | null): Promise<void> {
  const since = performance.now();
  const frame = async (waitsFor = 'an animation') => {
    await new Promise((done) => requestAnimationFrame(done));
    if (performance.now() - since > 20_000)
      throw new Error(`the page does not come to rest: it waits for ${waitsFor}, ${window.scrollY} px down`);
  };
  // Some browsers feel a key or the wheel much later than others.
  while (window.scrollY === was) await frame('a move');
  // A key or the wheel is felt a frame or two later, and whoever has moved fast is shown the step a few frames after they rest.
  for (let at = NaN, still = 0; still < 6; at = window.scrollY) {
    await frame('the end of a move');
    // Who has raced on for long is told what they pass until they rest.
    still = at === window.scrollY && !document.querySelector('.passing') ? still + 1 : 0;
  }
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await frame();
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(atRest, undefined);
}

/**
 * What the stage shows once it stands there, as text: every element of every visible view with its attributes and words. An id that a component was given when it came to
 * life is left out, since it counts how many came before it.
 */
export async function picture(page: Page): Promise<string> {
  await settle(page);
  await expect(page.locator('.picture .view:not([hidden]) .map[data-ready="false"]')).toHaveCount(0);
  await settle(page);
  return page.evaluate(() => {
    const attribute = ({ name, value }: Attr) =>
      `${name}=${name === 'class' ? value.split(/\s+/).sort().join(' ') : value.replace(/\s*;\s*$/, '').replaceAll(/-c\d+\b/g, '-c')}`;
    const line = (element: Element) => {
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue?.trim());
      return [element.tagName, ...[...element.attributes].map(attribute).sort(), ...words].filter(Boolean).join(' ');
    };
    return [...document.querySelectorAll('.stage-head, .picture .view:not([hidden]), .legend, .strip, .bar .progress')]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .filter((element) => !element.closest('.picture')?.hasAttribute('hidden'))
      .map(line)
      .join('\n');
  });
}

/** Reads on by `move` up to the step `last`. @returns what `look` saw when each step was first reached, by the step's id, in the order of reading */
export async function readTo<Seen = undefined>(
  last: string,
  page: Page,
  move: () => Promise<void>,
  look?: (page: Page) => Promise<Seen>
): Promise<Map<string, Seen | undefined>> {
  const seen = new Map<string, Seen | undefined>();
  for (let moves = 0; moves < 400 && !seen.has(last); moves++) {
    const step = await stepRead(page);
    if (!seen.has(step)) seen.set(step, await look?.(page));
    await move();
    await settle(page);
  }
  return seen;
}
