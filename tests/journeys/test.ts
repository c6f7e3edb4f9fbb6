import { test as base, type BrowserType } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../machine/browsers/chromium.mjs';
import { ensureFirefox, firefoxOptions } from '../machine/browsers/firefox.mjs';
import { ensureWebKit } from '../machine/browsers/webkit.mjs';
import { byPlaywright } from './by-playwright';
import { byWebDriver } from './by-webdriver';
import type { Driver, Engine, Window } from './driver';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

interface PerTest {
  window: Window;
  /** Errors are what the test is about. */
  mayFail: boolean;
  /** A page in the engine of the project, in which nothing may go wrong. */
  reader: Driver;
}
interface PerWorker {
  engineName: EngineName;
  engine: Engine;
}

export const wide: Window = { width: 1280, height: 800 };
export const phone: Window = { width: 390, height: 844, touch: true };

export const test = base.extend<PerTest, PerWorker>({
  engineName: ['Chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName, playwright }, use) => {
      const engine = await engines[engineName](playwright);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' }
  ],
  window: [wide, { option: true }],
  mayFail: [false, { option: true }],
  reader: async ({ engine, window, baseURL, mayFail }, use, info) => {
    const reader = await engine.open(window, baseURL!);
    await use(reader);
    const faults = [...reader.faults()];
    if (info.error) await info.attach('what was seen', { body: await reader.screenshot(), contentType: 'image/png' });
    await reader.close();
    if (!mayFail) test.expect(faults).toEqual([]);
  }
});

const engines: Record<EngineName, (types: Readonly<Record<'chromium' | 'firefox' | 'webkit', BrowserType>>) => Promise<Engine>> = {
  Chromium: async ({ chromium }) => byPlaywright(chromium, launchOptions(await ensureBrowser())),
  Firefox: async ({ firefox }) => {
    const { launchOptions: options, ...rest } = firefoxOptions(await ensureFirefox());
    return byPlaywright(firefox, { ...options, ...rest });
  },
  WebKit: async ({ webkit }) => {
    const found = await ensureWebKit();
    return found.driver ? byWebDriver(found) : byPlaywright(webkit, { executablePath: found.executablePath });
  }
};
