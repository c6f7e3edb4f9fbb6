import type { Page } from 'playwright';
import { atRest, onSlowPhone, watch, watched } from './slow-phone';

/** Milliseconds from a press to what it shows, on a slow phone: the longest of what the browser tells of each. */
export interface Presses {
  readonly pick: number;
  readonly step: number;
  readonly explore: number;
}

/** In the middle of the story at `url`: picks a word, turns to the next step by the keyboard, and opens Explore. */
export const presses = (launch: object, url: string): Promise<Presses> =>
  onSlowPhone(launch, async (page) => {
    await page.addInitScript(watch);
    await page.goto(`${url}#twenty-years-last`, { waitUntil: 'load' });
    // It comes alive with the first sign of a reader.
    await page.locator('#bar').dispatchEvent('pointermove');
    await page.waitForSelector('html[data-live=on]');
    await atRest(page);
    const pick = await longest(page, () => page.locator('#twenty-years-last [data-pick]').first().tap());
    await page.keyboard.press('Escape');
    const step = await longest(page, () => page.keyboard.press('PageDown'));
    const explore = await longest(page, () => page.locator('#bar [data-explore]:visible').first().tap());
    return { pick, step, explore };
  });

/** What is under 16 ms the browser does not tell: it counts as 8. */
async function longest(page: Page, press: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(1200);
  const before = (await page.evaluate(watched)).presses.length;
  await press();
  await page.waitForTimeout(1200);
  return Math.max(8, ...(await page.evaluate(watched)).presses.slice(before));
}
