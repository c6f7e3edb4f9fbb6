import { expect, type Page } from '@playwright/test';

/** Everything that a page must never do; `faults` is empty on a page that did none of it. */
export function watch(page: Page): { faults: string[] } {
  const faults: string[] = [];
  page.on('console', (message) => {
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

export async function openStory(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-live', 'on');
}

/** The ids of all steps, in order. */
export function stepIds(page: Page): Promise<string[]> {
  return page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
}

/** The step being read. */
export function stepRead(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-step][data-read]')?.id ?? '');
}

/** Waits until the page stands still: no more scrolling, and every flight and fade at its end. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // A scroll begun by a key or the wheel goes on for some frames.
    for (let at = NaN, still = 0; still < 5; at = window.scrollY) {
      await frame();
      still = at === window.scrollY ? still + 1 : 0;
    }
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}

/**
 * What the stage shows, as text: every element of every visible view with its attributes and words. An id that a component was given when it came to
 * life is left out, since it counts how many came before it.
 */
export async function picture(page: Page): Promise<string> {
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
