import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Without these Chromium keeps calling home, which a closed network answers with many refusals. */
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launchOptions = ({ executablePath, env }) => ({
  executablePath,
  // A key or a notch of the wheel scrolls at once: the tests wait for the page to rest, which smooth scrolling only puts off.
  args: [...quiet, '--disable-smooth-scrolling'],
  // Chromium refuses to start its sandbox for root, as in a container: said here rather than left to Playwright's default.
  chromiumSandbox: false,
  ...(env ? { env: { ...process.env, ...env } } : {})
});

/** Proves a browser by opening a page in it. One that does not start is told in `tried`. */
export async function start(browser, tried) {
  if (!existsSync(browser.executablePath)) {
    if (browser.source === 'CHROMIUM_PATH') tried.push('There is no such file.');
    return undefined;
  }
  let running;
  try {
    running = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
    const page = await running.newPage();
    await page.setContent('<p>ok</p>');
    if ((await page.locator('p').textContent()) !== 'ok') throw new Error('its page stays empty');
    return { ...browser, version: running.version() };
  } catch (error) {
    tried.push(`${browser.source}: ${browser.executablePath} does not start: ${reason(String(error))}`);
    return undefined;
  } finally {
    await running?.close();
  }
}

/** The browser's own words, where it had any, out of Playwright's long message. */
function reason(message) {
  return message.match(/error while loading.*/)?.[0] ?? message.match(/\[err\] (.*)/)?.[1] ?? message.split('\n')[0];
}
