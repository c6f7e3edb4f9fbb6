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
    if (protocol.startsWith('http') && origin !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin) faults.push(`request to ${origin}`);
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

/** Lets the page draw twice, and every flight and fade come to its end. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}

/** What the stage shows, as text: every visible view's markup, without the marks that the framework leaves between elements. */
export async function picture(page: Page): Promise<string> {
  await settle(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('.stage-head, .picture .view:not([hidden]), .legend, .strip, .bar .progress')]
      .map((part) => part.outerHTML.replace(/<!--.*?-->/g, ''))
      .join('\n')
  );
}
